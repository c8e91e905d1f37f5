// Renders the share of each group as a sentence with a bar.

import { msg, str } from '../../localization/msg.ts';
import { html, type TemplateResult } from 'lit';
import { keepCompounds } from '../../localization/compounds.ts';
import { formatNumber, formatPercent } from '../../localization/format.ts';
import type { ElementLanguage } from '../../localization/element-languages.ts';
import { share, type TargetShare } from '../../progress/measures.ts';
import type { PercentTarget, ProgressSnapshot } from '../../progress/snapshot.ts';
import { renderBar } from './bar.view.ts';
import { goalText, shareText, term } from './progress.messages.ts';

/** The name of a group in the plans. Another group keeps its name from the feed. */
function groupName(of: string): string {
  switch (of) {
    case 'enterprises':
      return msg('doanh nghiệp', { desc: 'many, inside a line: “40% số doanh nghiệp”' });
    case 'new-enterprises':
      return msg('doanh nghiệp mới', { desc: 'many, inside a line: “40% số doanh nghiệp mới”' });
    case 'households':
      return msg('hộ kinh doanh', { desc: 'many, inside a line: “40% số hộ kinh doanh”' });
    case 'new-households':
      return msg('hộ kinh doanh mới', { desc: 'many, inside a line: “40% số hộ kinh doanh mới”' });
    case 'cooperatives':
      return msg('hợp tác xã', { desc: 'many, inside a line: “40% số hợp tác xã”' });
    case 'new-cooperatives':
      return msg('hợp tác xã mới', { desc: 'many, inside a line: “40% số hợp tác xã mới”' });
    case 'association-members':
      return msg('hội viên hiệp hội doanh nghiệp', { desc: 'many, inside a line: “40% số hội viên …”' });
    case 'students':
      return msg('sinh viên', { desc: 'many, inside a line: “40% số sinh viên”' });
    case 'portals':
      return msg('cổng', { desc: 'web portals of authorities; many, inside a line' });
    default:
      return of;
  }
}

/** "ít nhất 40% số doanh nghiệp" · "at least 40% of enterprises" */
export const shareTargetText = (target: PercentTarget, language: ElementLanguage): string =>
  msg(str`${goalText(target, formatPercent(target.percent / 100, language))} số ${groupName(target.of)}`, {
    desc: 'a share and a group: “ít nhất 40%”, “doanh nghiệp”',
  });

function shareLine(
  part: TargetShare & { readonly target: PercentTarget },
  isOld: boolean,
  language: ElementLanguage,
): string {
  const { target } = part;
  const goal = msg(str`Chỉ tiêu ${shareTargetText(target, language)} (${term(target, language)})`, {
    desc: 'a number of names or share of a group; “năm 2026”',
  });
  if (part.state === 'no-denominator')
    return msg(str`${goal}: chưa có tổng số ${groupName(target.of)} để so sánh.`, {
      desc: 'a target; a group, such as “doanh nghiệp”',
    });
  const [have, size] = [part.have, part.size!].map((value) => formatNumber(value, language));
  return isOld
    ? msg(str`${goal}: số liệu gần nhất là ${have} trên ${size}.`, {
        desc: 'a target; members with a name, and all members',
      })
    : msg(str`${goal}: đã có ${have} trên ${size}, đạt ${shareText(part.fraction, language)} chỉ tiêu.`, {
        desc: 'a target; members with a name, all members, and a percentage',
      });
}

/** @param isOld whether the figure is too old to be compared with targets */
export function renderShares(snapshot: ProgressSnapshot, isOld: boolean, language: ElementLanguage): TemplateResult[] {
  return share(snapshot).flatMap((part) => {
    const { target } = part;
    if (!('percent' in target)) return [];
    const line = shareLine({ ...part, target }, isOld, language);
    const bar = part.state === 'measured' && !isOld ? renderBar(part.have, [part.goal], 'thin') : '';
    return html`<div><p class="small">${keepCompounds(line)}</p>${bar}</div>`;
  });
}
