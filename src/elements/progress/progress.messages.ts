// Owns the sentences of the counter. Called while rendering, so that they follow the page's language.

import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { addMonths, type CivilDate } from '../../base/civil-date.ts';
import { formatDate, formatNumber, formatPercent } from '../../localization/format.ts';
import type { Language } from '../../localization/language.ts';
import { mergedOn, type FoundPlace } from '../../program/province-names.ts';
import { paceOf, stateOf, type Measured } from '../../progress/measures.ts';
import type { ProgressSnapshot, Target } from '../../progress/snapshot.ts';
import { formerNote, placeName } from '../place.ts';

const nameOf = ({ province, former }: FoundPlace, on: CivilDate): string => placeName(former ? { ...former, absorbed: [] } : province, on);

export const heading = (subject: FoundPlace | undefined, on: CivilDate): string =>
  subject ? msg(str`Tên miền “.vn” của ${nameOf(subject, on)}`) : msg('Tên miền “.vn” đã đăng ký');

/** What has to be known of the borders on the figure's day. */
export function borders(subject: FoundPlace, { asOf }: ProgressSnapshot, on: CivilDate): string {
  const { name, absorbed } = subject.province;
  const others = asOf < mergedOn ? absorbed.map((other) => other.name).join(', ') : '';
  return formerNote(subject, on) || (others && msg(str`Số liệu của ${name} trước khi hợp nhất với ${others}.`));
}

/** To one decimal; what is not yet met never reads 100 %, and what is there never reads 0. */
export const shareText = (fraction: number, language: Language): string =>
  fraction > 0 && fraction < 0.001
    ? msg(str`dưới ${formatPercent(0.001, language)}`)
    : formatPercent(fraction < 1 ? Math.min(fraction, 0.999) : fraction, language);

/** "2026", or the day where a target is not for the end of a year. */
export const due = ({ by }: Target, language: Language): string => (by.endsWith('-12-31') ? by.slice(0, 4) : formatDate(by, language));

/** "năm 2026", "đến 30/6/2026". */
export const term = (target: Target, language: Language): string => {
  const when = due(target, language);
  return /^\d+$/.test(when) ? msg(str`năm ${when}`) : msg(str`đến ${when}`);
};

export const goalText = ({ atLeast }: Target, goal: string): string => (atLeast ? msg(str`ít nhất ${goal}`) : goal);

/** The one sentence, in the order in which it is read. */
export function sentence({ asOf, total }: ProgressSnapshot, main: Measured | undefined, language: Language): TemplateResult {
  const number = (value: number): string => formatNumber(value, language);
  const target =
    main &&
    msg(
      html`bằng <b>${shareText(main.fraction, language)}</b> chỉ tiêu ${goalText(main.target, number(main.goal))} (${term(main.target, language)})`,
    );
  return html`<span class="muted">${msg(str`Đến ${formatDate(asOf, language)}:`)}</span> <b class="total">${number(total)}</b> ${msg('tên miền')}${target
      ? html`, ${target}`
      : ''}.`;
}

/** How old a figure is; nothing while the next one is not due. */
export function ageText(snapshot: ProgressSnapshot, on: CivilDate): string {
  const state = stateOf(snapshot, on);
  if (state === 'fresh') return '';
  const { asOf } = snapshot;
  let months = 0;
  while (addMonths(asOf, months + 1) <= on) months += 1;
  const age = addMonths(asOf, months) < on ? msg(str`hơn ${months}\u00a0tháng`) : msg(str`${months}\u00a0tháng`);
  return state === 'old' ? msg(str`Đây là số liệu gần nhất, đã ${age}.`) : msg(str`Số liệu đã ${age}, đang chờ kỳ báo cáo mới.`);
}

/** What a target still asks for. */
export function paceText(part: Measured, snapshot: ProgressSnapshot, on: CivilDate, language: Language): string {
  const pace = paceOf(part, snapshot, on);
  const missing = formatNumber(part.goal - part.have, language);
  if (pace.state === 'met') return msg(str`Đã đạt chỉ tiêu ${term(part.target, language)}.`);
  if (pace.state === 'past') return msg(str`Chỉ tiêu đã hết hạn; theo số liệu này còn thiếu ${missing} tên miền.`);
  const need = msg(str`Để đạt chỉ tiêu cần thêm ${missing} tên miền`);
  return pace.state === 'needed'
    ? msg(str`${need}, khoảng ${formatNumber(pace.perMonth, language)} mỗi tháng tính từ ${formatDate(snapshot.asOf, language)}.`)
    : `${need}.`;
}
