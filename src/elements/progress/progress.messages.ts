// Called while rendering, so that the texts have the language of the page.

import { msg, str } from '../../localization/msg.ts';
import { html, type TemplateResult } from 'lit';
import { monthsBetween, type CivilDate } from '../../base/civil-date.ts';
import { formatNumber, formatPercent } from '../../localization/format.ts';
import { elementDate, type ElementLanguage } from '../../localization/element-languages.ts';
import { absorbedBy, mergedOn } from '../../domains/places.ts';
import type { NamedPlace } from '../../program/province-names.ts';
import { paceOf, stateOf } from '../../progress/measures.ts';
import type { CountTarget, ProgressSnapshot, Target } from '../../progress/snapshot.ts';
import { formerNote } from '../other-place.ts';
import { placeName } from '../place.ts';

export const heading = (subject: NamedPlace | undefined, on: CivilDate): string =>
  subject
    ? msg(str`Tên miền “.vn” của ${placeName(subject.former ?? subject.province, on)}`, {
        desc: 'heading; “tỉnh …” or “thành phố …”',
      })
    : msg('Tên miền “.vn” đã đăng ký');

/** The note about the borders of the province on the day of the figure. */
export function borders(subject: NamedPlace, { asOf }: ProgressSnapshot, on: CivilDate): string {
  const { province } = subject;
  const others =
    asOf < mergedOn
      ? absorbedBy(province)
          .map(({ name }) => name)
          .join(', ')
      : '';
  return (
    formerNote(subject, on) || (others && msg(str`Số liệu của ${province.name} trước khi hợp nhất với ${others}.`))
  );
}

/** A percentage with one decimal. Below the target it is never 100 %, and above zero it is never 0 %. */
export const shareText = (fraction: number, language: ElementLanguage): string =>
  fraction > 0 && fraction < 0.001
    ? msg(str`dưới ${formatPercent(0.001, language)}`, { desc: 'less than a percentage' })
    : formatPercent(fraction < 1 ? Math.min(fraction, 0.999) : fraction, language);

/** "2026", or the day if the target is not for the end of a year. */
const due = ({ by }: Target, language: ElementLanguage): string =>
  by.endsWith('-12-31') ? by.slice(0, 4) : elementDate(by, language);

/** "năm 2026", "đến 30/6/2026". */
export const term = (target: Target, language: ElementLanguage): string => {
  const when = due(target, language);
  return when.length > 4
    ? msg(str`đến ${when}`, { desc: 'day of a target: “đến 30/6/2026”' })
    : msg(str`năm ${when}`, { desc: 'year of a target: “năm 2026”' });
};

/** "300.000 (2026)" */
export const markText = (target: CountTarget, language: ElementLanguage): string =>
  `${formatNumber(target.count, language)} (${due(target, language)})`;

export const goalText = ({ atLeast }: Target, goal: string): string =>
  atLeast ? msg(str`ít nhất ${goal}`, { desc: 'a number or a percentage' }) : goal;

const countText = (target: CountTarget, language: ElementLanguage): string =>
  goalText(target, formatNumber(target.count, language));

/** The sentence of the figure. */
export function sentence(
  { asOf, total }: ProgressSnapshot,
  target: CountTarget | undefined,
  language: ElementLanguage,
): TemplateResult {
  const share =
    target &&
    msg(
      html`đạt <b>${shareText(total / target.count, language)}</b> chỉ tiêu ${term(target, language)} (${countText(target, language)})`,
      { desc: 'a percentage; “năm 2026”; the number aimed at' },
    );
  return html`<span class="muted">${msg(str`Đến ${elementDate(asOf, language)}:`, { desc: 'the day of a figure, before it' })}</span> <b class="total">${formatNumber(total, language)}</b>${' ' + msg('tên miền', { desc: 'after a number' })}${
    share ? html`, ${share}` : ''
  }.`;
}

/** The sentence of a figure that is too old to be compared: targets, but no percentage. @param note the note about borders */
export function oldSentence(
  { asOf, total, targets }: ProgressSnapshot,
  note: string | undefined,
  language: ElementLanguage,
): TemplateResult {
  const day = elementDate(asOf, language);
  const when = note
    ? msg(str`${day}, trước khi hợp nhất`, { desc: 'day of a figure; provinces were merged later' })
    : day;
  const goals = targets.flatMap((target) =>
    'count' in target
      ? msg(str`Chỉ tiêu ${term(target, language)}: ${countText(target, language)}.`, {
          desc: '“năm 2026” and the number aimed at',
        })
      : [],
  );
  return html`${msg(html`Số liệu gần nhất: <b>${formatNumber(total, language)}</b> (${when}).`)} ${goals.join(' ')} ${goals[0] && msg('Chưa có số liệu mới để so sánh.')}`;
}

/** The age of a figure; empty until the next figure is due. */
export function figureAgeText(snapshot: ProgressSnapshot, on: CivilDate): string {
  const state = stateOf(snapshot, on);
  if (state === 'fresh') return '';
  const months = monthsBetween(snapshot.asOf, on);
  const whole = Math.floor(months);
  const age =
    months > whole
      ? msg(str`hơn ${whole}\u00a0tháng`, { desc: 'age of a figure: more than these whole months' })
      : msg(str`${whole}\u00a0tháng`, { desc: 'age of a figure, in months' });
  return state === 'old' ? msg(str`Số liệu cách đây ${age}.`) : msg(str`Số liệu cách đây ${age}; chờ kỳ báo cáo mới.`);
}

/** The note on a target: met, the names still missing, or its day has passed; empty if the sentence is enough. */
export function paceText(
  target: CountTarget,
  snapshot: ProgressSnapshot,
  on: CivilDate,
  language: ElementLanguage,
): string {
  const missing = target.count - snapshot.total;
  const pace = paceOf(missing, target.by, snapshot, on);
  switch (pace.state) {
    case 'met':
      return msg(str`Đã đạt chỉ tiêu ${term(target, language)}.`);
    case 'needed': {
      const [names, each] = [missing, pace.perMonth].map((value) => formatNumber(value, language));
      return msg(
        str`Để đạt chỉ tiêu cần thêm ${names} tên miền, khoảng ${each} mỗi tháng tính từ ${elementDate(snapshot.asOf, language)}.`,
      );
    }
    default:
      return snapshot.asOf < target.by ? msg('Hạn của chỉ tiêu đã qua; chưa có số liệu đến ngày đó.') : '';
  }
}
