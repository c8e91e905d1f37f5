// Owns what the builder says of the days to come: when the words of an embed change by themselves, and what nobody has to do.

import { html, type TemplateResult } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import type { Widget } from '../../contract.ts';
import { formatDate } from '../../localization/format.ts';
import type { Language } from '../../localization/language.ts';
import { policiesOn } from '../../program/policies.ts';
import { phases } from '../../program/programme.ts';
import { sayIn } from './say.ts';
import { renderList } from './step.view.ts';

/** The last day of the offers that stand on a day, and the years that wait for a decision then. */
export function expiryOn(today: CivilDate): { readonly until?: CivilDate; readonly awaiting?: string } {
  const until = policiesOn(today).find(({ suffix }) => suffix)?.until;
  const next = phases.find(({ awaits, until: last }) => awaits && last >= today);
  return { ...(until && { until }), ...(next && { awaiting: `${next.from.slice(0, 4)}–${next.until.slice(0, 4)}` }) };
}

export function renderExpiry(widget: Widget['name'], today: CivilDate, language: Language): TemplateResult {
  const say = sayIn(language);
  const { until, awaiting } = expiryOn(today);
  const day = until && formatDate(until, language);
  const changes: Readonly<Record<Widget['name'], string>> = {
    banner: say('Khối tự thôi nói về ưu đãi và nói rằng chính sách mới chưa được quyết định.', 'The block stops telling of offers by itself, and says that the new policy is not decided.'),
    eligibility: say('Khối tự thôi trả lời “đủ điều kiện” và nói rằng chính sách mới chưa được quyết định.', 'The block stops answering “entitled” by itself, and says that the new policy is not decided.'),
    availability: say('Phần nói về ưu đãi tự đổi; việc tra tên không đổi.', 'What it says of offers changes by itself; looking up names does not.'),
    progress: say('Số liệu tự ghi tuổi của nó: càng để lâu, khối càng nói rõ là số cũ.', 'Figures tell their age: the older they are, the plainer the block says so.'),
  };
  return html`<div class="note stack" id="expiry">
    <h3>${day ? say(`Sau ngày ${day}`, `After ${day}`) : say('Ưu đãi đã hết hạn', 'The offers have ended')}</h3>
    ${renderList([
      changes[widget],
      ...(awaiting ? [say(`Giai đoạn ${awaiting} chờ Bộ Tài chính quyết định.`, `The years ${awaiting} await the Ministry of Finance.`)] : []),
      say('Chữ trong liên kết nêu ngày cuối của ưu đãi, nên vẫn đúng ở nơi không chạy script.', 'The words of the link name the last day of the offers, so they stay true where no script runs.'),
      html`<b>${
        day
          ? say('Bạn không phải sửa hay gỡ gì vào ngày đó.', 'You need not edit or remove anything on that day.')
          : say('Bạn không phải sửa hay gỡ gì.', 'You need not edit or remove anything.')
      }</b>`,
    ])}
  </div>`;
}
