// Owns how a result is drawn, answer first, then reasons with their documents, then days and fees. The buttons are the element's.

import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import { formatDate, formatMoney } from '../../localization/format.ts';
import type { Language } from '../../localization/language.ts';
import type { Applicant } from '../../program/applicant.ts';
import type { Criterion, Question } from '../../program/eligibility.ts';
import { feeOf } from '../../program/fees.ts';
import { claimOf } from '../../program/policy-claims.ts';
import type { Claim } from '../../program/sources.ts';
import { citeAll } from '../cite.ts';
import { answered, answerTo, isDate } from './answers.ts';
import type { CalendarEvent } from './calendar.ts';
import { choices, questionName } from './question.messages.ts';
import {
  criterionText, fullFee, metSign, metWord, papers, readingText, reservation, serviceName, toneOf, verdictText, verdictTitle, type Result,
} from './result.messages.ts';

export function renderVerdict(result: Result): TemplateResult {
  const { tone, sign } = toneOf(result.decision.outcome);
  return renderBand(tone, sign, verdictTitle(result), verdictText(result));
}

/** Colour, sign and words, which always agree. The heading takes the focus when a person has come this far. */
export const renderBand = (tone: string, sign: string, title: string, text: string): TemplateResult =>
  html`<div class="verdict ${tone}" part="verdict">
    <span class="sign" aria-hidden="true">${sign}</span>
    <h2 tabindex="-1" class="title">${title}</h2>
    ${text ? html`<p>${text}</p>` : nothing}
  </div>`;

/** No answer is better than one for another day. */
export const renderWrongClock = (today: CivilDate, language: Language): TemplateResult =>
  renderBand(
    'warn',
    '?',
    msg('Ngày trên máy này không đúng'),
    msg(str`Máy đang để ngày ${formatDate(today, language)}. Kết quả tính theo ngày: hãy sửa ngày giờ của máy rồi mở lại trang.`),
  );

/** The documents, and a reservation where what they say is not settled. */
const renderSource = ({ cites, confidence }: Claim): TemplateResult =>
  html`<p class="small muted">${[citeAll(cites), reservation(confidence)].filter(Boolean).join(' · ')}</p>`;

const renderSign = (met: Criterion['met']): TemplateResult =>
  html`<span class="mark" aria-hidden="true">${metSign(met)}</span><span class="hidden-text">${metWord(met)}: </span>`;

export const renderCriteria = (result: Result): TemplateResult =>
  html`<ul class="criteria">
    ${result.decision.criteria.map(
      (criterion) => html`<li>
        ${renderSign(criterion.met)}
        <div>
          <p>${criterionText(criterion, result)}</p>
          ${criterion.met === 'unclear'
            ? html`<ul class="readings">
                ${criterion.readings?.map(
                  (reading) => html`<li>${renderSign(reading.met ? 'yes' : 'no')}<span>${readingText(reading, result.language)}</span></li>`,
                )}
              </ul>`
            : nothing}
          ${renderSource(criterion)}
        </div>
      </li>`,
    )}
  </ul>`;

/** From today to the first fee, as a line with three marks. */
export function renderLine({ decision, policy, on, language }: Result): TemplateResult | typeof nothing {
  if (!decision.firstFeeOn) return nothing;
  const fee = decision.suffix && feeOf(decision.suffix)?.maintenance;
  const yearly = fee ? formatMoney(fee, language) : '';
  return html`<ol class="line">
    <li><b>${formatDate(on, language)}</b><span>${msg('nếu được cấp hôm nay')}</span></li>
    <li><b>${msg(str`${policy?.freeYears}\u00a0năm`)}</b><span>${msg('không phí duy trì')}</span></li>
    <li>
      <b>${formatDate(decision.firstFeeOn, language)}</b><span>${msg(str`bắt đầu ${yearly}/năm`)}</span>
    </li>
  </ol>`;
}

/** What it costs: the State's fee from the start or, after the free years, what is not settled about the one paid once. */
export function renderFees({ decision, policy, language, kind }: Result): TemplateResult | typeof nothing {
  const { outcome, suffix } = decision;
  if (outcome === 'services-only' || outcome === 'not-yet' || kind === 'other') return nothing;
  const suffixes = suffix ? [suffix] : (['id.vn', 'biz.vn'] as const);
  const free = decision.firstFeeOn && policy ? claimOf(policy, 'fee').cites : [];
  const once = (suffix && feeOf(suffix)?.registration) ?? 0;
  return html`<section>
    <h3>${free.length ? msg('Chi phí') : msg('Mức phí thường')}</h3>
    ${free.length
      ? html`<p>
          ${msg(str`Lệ phí đăng ký ${formatMoney(once, language)} nộp một lần: văn bản chưa nói rõ có được miễn hay không. Hãy hỏi nhà đăng ký.`)}
        </p>`
      : suffixes.map((name) => html`<p>${fullFee(name, language)}</p>`)}
    <p class="small muted">
      ${msg('Phí, lệ phí nhà nước; chưa gồm dịch vụ của nhà đăng ký và VAT.')}
      ${citeAll([...free, ...suffixes.flatMap((name) => feeOf(name)?.cites ?? [])])}.
    </p>
  </section>`;
}

/** What to have at hand, to tick off on paper. */
export function renderPapers({ decision, kind }: Result): TemplateResult | typeof nothing {
  const list = papers(kind);
  if (!['eligible', 'likely', 'not-yet'].includes(decision.outcome) || !list.length) return nothing;
  return html`<section>
    <h3>${msg('Cần chuẩn bị')}</h3>
    <ul class="papers">
      ${list.map((paper) => html`<li>${paper}</li>`)}
    </ul>
    <p class="small muted">${msg('Nhà đăng ký có thể cần thêm giấy tờ.')}</p>
  </section>`;
}

/** The services that come with the offer. */
export function renderServices({ decision, policy }: Result): TemplateResult | typeof nothing {
  if (!['eligible', 'likely', 'services-only'].includes(decision.outcome) || !policy?.services.length) return nothing;
  return html`<section>
    <h3>${msg('Dịch vụ kèm theo')}</h3>
    <p>${policy.services.map(serviceName).join(', ')}</p>
    ${renderSource(claimOf(policy, 'services'))}
  </section>`;
}

const renderAnswer = (question: Question, applicant: Applicant, language: Language): string => {
  const answer = answerTo(question, applicant) ?? '';
  return isDate(question) ? formatDate(answer as CivilDate, language) : (choices(question).find(({ value }) => value === answer)?.label ?? '');
};

/** The answers, each with a button to change it. */
export const renderReview = (applicant: Applicant, language: Language, change: (question: Question) => void): TemplateResult | typeof nothing => {
  const questions = answered(applicant);
  if (!questions.length) return nothing;
  return html`<section>
    <h3>${msg('Câu trả lời của bạn')}</h3>
    <dl class="review">
      ${questions.map(
        (question) => html`<div>
          <dt class="small muted">${questionName(question)}</dt>
          <dd>${renderAnswer(question, applicant, language)}</dd>
          <dd>
            <button type="button" class="button quiet" @click=${() => change(question)}>
              ${msg('Đổi')}<span class="hidden-text">: ${questionName(question)}</span>
            </button>
          </dd>
        </div>`,
      )}
    </dl>
  </section>`;
};

/** The days of a result worth a place in a calendar. */
export function calendarEvents({ decision, policy, language }: Result): CalendarEvent[] {
  const { outcome, suffix, from, until, firstFeeOn } = decision;
  if (!suffix || !policy || !['eligible', 'likely', 'not-yet'].includes(outcome)) return [];
  const id = policy.id;
  const text = outcome === 'likely' ? msg('Theo cách hiểu rộng của quy định; nhà đăng ký xác nhận.') : citeAll(policy.cites);
  const fee = feeOf(suffix)?.maintenance;
  const events: CalendarEvent[] = [];
  if (from) events.push({ id: `${id}-from`, on: from, title: msg(str`Từ hôm nay đăng ký được tên miền ${suffix} miễn phí duy trì`), text });
  if (until) events.push({ id: `${id}-until`, on: until, title: msg(str`Ngày cuối đăng ký tên miền ${suffix} miễn phí duy trì`), text });
  if (firstFeeOn) {
    events.push({
      id: `${id}-fee`,
      on: firstFeeOn,
      title: msg(str`Bắt đầu nộp phí duy trì tên miền ${suffix}`),
      text: msg(str`Nếu tên miền được cấp vào ngày kiểm tra. Phí nhà nước ${fee ? formatMoney(fee, language) : ''} mỗi năm.`),
    });
  }
  return events;
}
