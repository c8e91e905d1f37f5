// Owns how a result is drawn: answer first, then reasons with their documents, then days, fees and papers.

import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import { formatMoney } from '../../localization/format.ts';
import type { Criterion, Question, Suffix } from '../../program/eligibility.ts';
import { offeredFeeOn } from '../../program/fees.ts';
import { checkedOn, isOld } from '../../program/known.ts';
import { citeAll } from '../cite.ts';
import { MARK, oldNote, unsettledNote } from '../offer-lines.ts';
import { answered, isDate, type Answers } from './answers.ts';
import type { CalendarEvent } from './calendar.ts';
import { renderBand, renderButton, renderSection, type Content } from './pieces.view.ts';
import { choiceText, questionText } from './question.messages.ts';
import { criterionText, gradeText, lastWord, metText, papers, readingText, verdict } from './result.messages.ts';
import type { Result, Terms } from './result.ts';

export const renderVerdict = (result: Result): TemplateResult => renderBand(...verdict(result, msg('Bạn')), msg('Kết quả:'));

/** Sign, what is asked and its document; in between, where the text can be read in two ways, both. */
function renderCriterion(criterion: Criterion, result: Result): TemplateResult {
  const { met, readings = [], cites, confidence } = criterion;
  const [sign, word] = metText(met);
  return html`<li class="row">
    <span aria-hidden="true">${sign}</span><span class="hidden-text">${word}: </span>
    <div>
      <p>${criterionText(criterion, result)}${confidence === 'settled' ? nothing : MARK}</p>
      ${met === 'unclear' ? readings.map((reading) => html`<p>${readingText(criterion, reading, result)}</p>`) : nothing}
      <p class="small muted">${citeAll(cites)}</p>
    </div>
  </li>`;
}

export const renderCriteria = (result: Result): TemplateResult =>
  html`<ul class="criteria">
    ${result.decision.criteria.map((criterion) => renderCriterion(criterion, result))}
  </ul>`;

const feesOf = (suffix: Suffix, { on, known }: Terms) => offeredFeeOn(suffix, on, known.fees);

const yearly = (suffix: Suffix, terms: Terms): string => msg(str`${formatMoney(feesOf(suffix, terms).maintenance, terms.language)} mỗi năm`);

/** The State's fees for the ending, year by year under an offer; for both endings where none is offered. */
function costs(result: Result): Content[] {
  const { decision: { suffix, firstFeeOn }, policy, language, write } = result;
  const suffixes: Suffix[] = suffix ? [suffix] : ['id.vn', 'biz.vn'];
  const once = (each: Suffix) => formatMoney(feesOf(each, result).registration, language);
  const fee = policy?.registrationFee ?? 'unsettled';
  const rows =
    suffix && firstFeeOn && policy
      ? [
          policy.freeYears ? msg(str`Phí duy trì ${policy.freeYears}\u00a0năm đầu: ${formatMoney(0, language)}`) : undefined,
          fee === 'waived'
            ? msg(str`Lệ phí đăng ký: ${formatMoney(0, language)}`)
            : msg(str`Lệ phí đăng ký, một lần: ${once(suffix)}`) + (fee === 'due' ? '' : MARK),
          msg(str`Từ ${write(firstFeeOn)}, nếu được cấp hôm nay: ${yearly(suffix, result)}`),
        ]
      : suffixes.map((each) => msg(str`${each}: lệ phí đăng ký ${once(each)} một lần, phí duy trì ${yearly(each, result)}.`));
  return [
    ...rows,
    html`<p class="small muted">
      ${msg('Phí, lệ phí nhà nước, chưa gồm dịch vụ của nhà đăng ký và thuế GTGT.')} ${citeAll(feesOf(suffixes[0]!, result).cites)}.
    </p>`,
  ];
}

/** The two days of a result: that for which it was computed, and that up to which the information goes; and what is not settled. */
export function renderBasis(result: Result): TemplateResult {
  const { decision: { criteria }, on, known, write } = result;
  const checked = checkedOn(criteria.flatMap(({ cites }) => cites), known);
  const open = criteria.filter(({ confidence }) => confidence !== 'settled');
  return html`<p class="small muted">
      ${msg(str`Kết quả tính theo ngày ${write(on)} · thông tin cập nhật đến ${write(checked)}.`)} ${isOld(checked, on) ? oldNote() : nothing}
      ${lastWord()} ${unsettledNote()}
    </p>
    ${open[0]
      ? html`<details class="small">
          <summary>${msg('Nguồn và mức độ chắc chắn')}</summary>
          <ul>
            ${open.map((criterion) => html`<li>${criterionText(criterion, result)}: ${gradeText(criterion.confidence)} (${citeAll(criterion.cites)})</li>`)}
          </ul>
        </details>`
      : nothing}`;
}

/** The answers, each with a button to change it. */
const review = (answers: Answers, result: Result, change: (question: Question) => void): TemplateResult[] =>
  answered(answers).map((question) => {
    const answer = answers[question];
    const text = questionText(question, answers.kind, result);
    return html`<div class="answer">
      <p><span class="small muted">${text}</span><br />${isDate(question) ? result.write(answer as CivilDate) : choiceText(question, answer)}</p>
      ${renderButton(html`${msg('Đổi')}<span class="hidden-text">: ${text}</span>`, () => change(question), 'quiet')}
    </div>`;
  });

export const renderDetails = (
  result: Result,
  answers: Answers,
  contacts: readonly Content[],
  change: (question: Question) => void,
): TemplateResult =>
  html`<div class="columns">
    ${renderSection(msg('Cần chuẩn bị'), papers(result))}
    ${renderSection(msg('Chi phí'), costs(result))}
    ${renderSection(msg('Câu trả lời của bạn'), review(answers, result, change))}
    ${renderSection(msg('Hỏi ở đâu'), contacts)}
  </div>`;

/** The days of a result worth a place in a calendar. */
export function calendarEvents(result: Result): CalendarEvent[] {
  const { outcome, suffix, policy, from, until, firstFeeOn } = result.decision;
  if (!suffix || outcome === 'expired') return [];
  const text = lastWord();
  const days = [
    ['from', from, msg(str`Bắt đầu đăng ký được ${suffix}`)],
    ['until', until, msg(str`Ngày cuối đăng ký ${suffix}`)],
    ['fee', firstFeeOn, msg(str`Bắt đầu nộp phí duy trì ${suffix}: ${yearly(suffix, result)}`)],
  ] as const;
  return days.flatMap(([id, on, title]) => (on ? [{ id: `${policy}-${id}`, on, title, text }] : []));
}
