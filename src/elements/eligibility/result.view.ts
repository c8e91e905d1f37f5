// Owns how a result is drawn: answer first, then reasons with their documents, then days, fees and papers.

import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import { formatMoney } from '../../localization/format.ts';
import type { Language } from '../../localization/language.ts';
import type { Criterion, Question, Suffix } from '../../program/eligibility.ts';
import { offeredFees } from '../../program/fees.ts';
import { citeAll } from '../cite.ts';
import { answered, isDate, type Answers } from './answers.ts';
import type { CalendarEvent } from './calendar.ts';
import { renderBand, renderButton, renderSection, type Content } from './pieces.view.ts';
import { choiceText, questionText } from './question.messages.ts';
import { criterionText, lastWord, metText, papers, readingText, reservation, verdict } from './result.messages.ts';
import type { Result } from './result.ts';

export const renderVerdict = (result: Result): TemplateResult => renderBand(...verdict(result, msg('Bạn')), msg('Kết quả:'));

export const verdictTitle = (result: Result): string => verdict(result, msg('Bạn'))[1];

/** Sign, what is asked and its document; in between, where the text can be read in two ways, both. */
function renderCriterion(criterion: Criterion, result: Result): TemplateResult {
  const { met, readings = [], cites, confidence } = criterion;
  const [sign, word] = metText(met);
  return html`<li class="row">
    <span aria-hidden="true">${sign}</span><span class="hidden-text">${word}: </span>
    <div>
      <p>${criterionText(criterion, result)}</p>
      ${met === 'unclear' ? readings.map((reading, index) => html`<p>${readingText(criterion, reading, index, result)}</p>`) : nothing}
      <p class="small muted">${citeAll(cites)}${reservation(confidence)}</p>
    </div>
  </li>`;
}

export const renderCriteria = (result: Result): TemplateResult =>
  html`<ul class="criteria">
    ${result.decision.criteria.map((criterion) => renderCriterion(criterion, result))}
  </ul>`;

const yearly = (suffix: Suffix, language: Language): string =>
  msg(str`${formatMoney(offeredFees[suffix].maintenance, language)} mỗi năm`);

/** From today to the first fee, as a line with three marks. */
export function renderLine(result: Result): TemplateResult | undefined {
  const { decision: { suffix, firstFeeOn }, policy, on, language, write } = result;
  if (!suffix || !firstFeeOn) return undefined;
  const marks = [
    [write(on), msg('nếu được cấp hôm nay')],
    [msg(str`${policy?.freeYears}\u00a0năm`), msg('không phí duy trì')],
    [write(firstFeeOn), msg(str`bắt đầu ${yearly(suffix, language)}`)],
  ];
  return html`<ul class="line small">
    ${marks.map(([mark, text]) => html`<li><b>${mark}</b> ${text}</li>`)}
  </ul>`;
}

/** What the State charges for the ending or, where none is offered, for both. */
function costs({ decision: { suffix, firstFeeOn }, language }: Result): Content[] {
  const suffixes: Suffix[] = suffix ? [suffix] : ['id.vn', 'biz.vn'];
  const note = msg('Phí nhà nước, chưa gồm dịch vụ của nhà đăng ký và VAT.');
  return [
    ...suffixes.map((each) => {
      const once = formatMoney(offeredFees[each].registration, language);
      return msg(str`${each}: lệ phí đăng ký ${once} một lần, phí duy trì ${yearly(each, language)}.`);
    }),
    firstFeeOn && msg('Văn bản chưa nói rõ có miễn lệ phí đăng ký hay không.'),
    html`<p class="small muted">${note} ${citeAll(offeredFees['id.vn'].cites)}.</p>`,
  ];
}

/** The answers, each with a button to change it. */
const review = (answers: Answers, { write }: Result, change: (question: Question) => void): TemplateResult[] =>
  answered(answers).map((question) => {
    const answer = answers[question];
    const text = questionText(question, answers.kind);
    return html`<div class="answer">
      <p><span class="small muted">${text}</span><br />${isDate(question) ? write(answer as CivilDate) : choiceText(question, answer)}</p>
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
    ['fee', firstFeeOn, msg(str`Bắt đầu nộp phí duy trì ${suffix}: ${yearly(suffix, result.language)}`)],
  ] as const;
  return days.flatMap(([id, on, title]) => (on ? [{ id: `${policy}-${id}`, on, title, text }] : []));
}
