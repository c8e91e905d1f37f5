// Owns how a result is drawn: answer first, then reasons with their documents, then days, fees and papers.

import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import { formatDate, formatMoney } from '../../localization/format.ts';
import type { Applicant } from '../../program/applicant.ts';
import type { Criterion, Question } from '../../program/eligibility.ts';
import { feeOf } from '../../program/fees.ts';
import { claimOf } from '../../program/policy-claims.ts';
import { citeAll } from '../cite.ts';
import { answered, answerTo, isDate } from './answers.ts';
import type { CalendarEvent } from './calendar.ts';
import { choices, questionText } from './question.messages.ts';
import {
  criterionText, lastWord, metText, papers, readingText, reservation, signs, subject, verdictText, verdictTitle, type Result,
} from './result.messages.ts';

export const renderVerdict = (result: Result): TemplateResult => {
  const { outcome, suffix } = result.decision;
  return renderBand(signs[outcome], verdictTitle(outcome, suffix, subject(result.kind, msg('Bạn'))), verdictText(result));
};

/** Sign, colour and words, which always agree. The heading takes the focus when a person has come this far. */
export const renderBand = (sign: string, title: string, text: string): TemplateResult =>
  html`<div class="verdict ${sign === '✓' ? 'good' : '?…'.includes(sign) ? 'warn' : ''}" part="verdict">
    <span class="sign" aria-hidden="true">${sign}</span>
    <h2 tabindex="-1" class="title">${title}</h2>
    <p>${text}</p>
  </div>`;

function renderSign(met: Criterion['met']): TemplateResult {
  const [sign, word] = metText(met);
  return html`<span aria-hidden="true">${sign}</span><span class="hidden-text">${word}: </span>`;
}

export const renderCriteria = (result: Result): TemplateResult =>
  html`<ul class="criteria">
    ${result.decision.criteria.map(
      (criterion) => html`<li class="row">
        ${renderSign(criterion.met)}
        <div>
          <p>${criterionText(criterion, result)}</p>
          ${criterion.met === 'unclear'
            ? html`<ul>
                ${criterion.readings?.map(
                  ({ met, until }, index) => html`<li class="row">
                    ${renderSign(met ? 'yes' : 'no')}${readingText(index, formatDate(until, result.language), criterion, result.policy)}
                  </li>`,
                )}
              </ul>`
            : nothing}
          <p class="small muted">${[citeAll(criterion.cites), reservation(criterion.confidence)].filter(Boolean).join(' · ')}</p>
        </div>
      </li>`,
    )}
  </ul>`;

const yearly = (suffix: string | null, { language }: Result): string =>
  msg(str`${formatMoney(feeOf(suffix ?? '')?.maintenance ?? 0, language)}/năm`);

/** From today to the first fee, as a line with three marks. */
export function renderLine(result: Result): TemplateResult | typeof nothing {
  const { decision, policy, on, language } = result;
  if (!decision.firstFeeOn) return nothing;
  return html`<ol class="line">
    <li><b>${formatDate(on, language)}</b> ${msg('nếu được cấp hôm nay')}</li>
    <li><b>${msg(str`${policy?.freeYears}\u00a0năm`)}</b> ${msg('không phí duy trì')}</li>
    <li><b>${formatDate(decision.firstFeeOn, language)}</b> ${msg(str`bắt đầu ${yearly(decision.suffix, result)}`)}</li>
  </ol>`;
}

/** What it costs: what is not settled about the fee paid once or, without an offer, the State's full fees. */
export function renderFees(result: Result): TemplateResult | typeof nothing {
  const { decision, policy, language, kind } = result;
  if (['services-only', 'not-yet'].includes(decision.outcome) || kind === 'other') return nothing;
  const suffixes = decision.suffix ? [decision.suffix] : ['id.vn', 'biz.vn'];
  const free = decision.firstFeeOn && policy;
  return html`<section>
    <h3>${msg('Chi phí')}</h3>
    ${suffixes.map((suffix) => {
      const once = msg(str`${suffix}: lệ phí đăng ký ${formatMoney(feeOf(suffix)?.registration ?? 0, language)} một lần`);
      return html`<p>
        ${once}${free ? msg(', văn bản chưa nói rõ có được miễn hay không') : msg(str`, phí duy trì ${yearly(suffix, result)}`)}.
      </p>`;
    })}
    <p class="small muted">
      ${msg('Mức nhà nước thu, chưa gồm dịch vụ của nhà đăng ký và VAT.')}
      ${citeAll([...(free ? claimOf(free, 'fee').cites : []), ...(feeOf(suffixes[0]!)?.cites ?? [])])}.
    </p>
  </section>`;
}

/** What to have at hand, to tick off on paper. */
export function renderPapers({ decision, kind }: Result): TemplateResult | typeof nothing {
  if (!['eligible', 'likely', 'not-yet'].includes(decision.outcome)) return nothing;
  return html`<section>
    <h3>${msg('Cần chuẩn bị')}</h3>
    <ul class="papers">
      ${papers(kind).map((paper) => html`<li class="row">${paper}</li>`)}
    </ul>
  </section>`;
}

/** The answers, each with a button to change it. */
export function renderReview(applicant: Applicant, { language }: Result, change: (question: Question) => void): TemplateResult | typeof nothing {
  const questions = answered(applicant);
  if (!questions.length) return nothing;
  return html`<section>
    <h3>${msg('Câu trả lời của bạn')}</h3>
    <dl>
      ${questions.map((question) => {
        const answer = answerTo(question, applicant);
        const text = questionText(question, applicant.kind);
        return html`<div class="answer">
          <dt class="small muted">${text}</dt>
          <dd>${isDate(question) ? formatDate(answer as CivilDate, language) : choices(question).find(([value]) => value === answer)?.[1]}</dd>
          <dd>
            <button type="button" class="button quiet" @click=${() => change(question)}>
              ${msg('Đổi')}<span class="hidden-text">: ${text}</span>
            </button>
          </dd>
        </div>`;
      })}
    </dl>
  </section>`;
}

/** The days of a result worth a place in a calendar. */
export function calendarEvents(result: Result): CalendarEvent[] {
  const { outcome, suffix, policy, from, until, firstFeeOn } = result.decision;
  if (!['eligible', 'likely', 'not-yet'].includes(outcome)) return [];
  const text = `${citeAll(result.policy?.cites ?? [])}. ${lastWord()}`;
  const event = (id: string, on: CivilDate | undefined, title: string): CalendarEvent[] =>
    on ? [{ id: `${policy}-${id}`, on, title, text }] : [];
  return [
    ...event('from', from, msg(str`Từ hôm nay đăng ký được ${suffix} miễn phí duy trì`)),
    ...event('until', until, msg(str`Ngày cuối đăng ký ${suffix} miễn phí duy trì`)),
    ...event('fee', firstFeeOn, msg(str`Bắt đầu nộp phí duy trì ${suffix}, ${yearly(suffix, result)}`)),
  ];
}
