// Renders an answer: its sign, its sentences, the time of the check, and its next step.

import { msg, str } from '../../localization/msg.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { timeInVietnam, timestamp, todayInVietnam } from '../../base/civil-date.ts';
import { elementDate, type ElementLanguage } from '../../localization/element-languages.ts';
import { isStale, looks, type Finding, type Answered } from './answer.ts';
import { sentencesOf } from './availability.messages.ts';

/** The actions of an answer. */
export interface AnswerActions {
  /** Whether the check will be repeated automatically. */
  readonly willRetry: boolean;
  /** Repeats the check. */
  readonly retry: () => void;
  /** Puts another name into the field and checks it. */
  readonly take: (name: string) => void;
  /** Whether a name may be offered to a person who did not ask for it. */
  readonly isOfferable: (name: string) => boolean;
  /** Focuses the field and selects the wrong character. */
  readonly mend: (position: number | undefined) => void;
}

/** The sentences are the description of the field; a step with buttons is not. */
export const renderAnswerBand = (
  tone: string,
  sign: string,
  title: unknown,
  body: unknown = nothing,
  step: unknown = nothing,
): TemplateResult =>
  html`<div class="band ${tone}">
    <span class="sign" aria-hidden="true">${sign}</span>
    <div><div id="answer"><h3>${title}</h3>${body}</div>${step}</div>
  </div>`;

export function renderAnswer(answered: Answered, language: ElementLanguage, steps: AnswerActions): TemplateResult {
  const { answer } = answered;
  const { checkedAt, sample } = answer;
  const [title, ...rest] = sentencesOf(answered, language).filter(Boolean);
  return renderAnswerBand(
    ...looks[answer.state],
    title,
    html`${rest[0] ? html`<p>${rest.join(' ')}</p>` : nothing}
    ${checkedAt ? renderTime(checkedAt, language) : nothing}
    ${sample ? html`<p class="small"><b>${msg('Dữ liệu mẫu, không phải tên miền thật.')}</b></p>` : nothing}`,
    renderStep(answer, steps),
  );
}

const renderTime = (at: number, language: ElementLanguage): TemplateResult =>
  html`<p class="small">
    ${msg(str`Kiểm tra lúc ${timeInVietnam(at)}, ${elementDate(todayInVietnam(at), language)}.`, { desc: 'time of day and date of the check' })}
    ${isStale(at) ? html`<b>${msg('Đã quá 10 phút, hãy kiểm tra lại.')}</b>` : nothing}
  </p>`;

function renderStep(
  answer: Finding,
  { willRetry, retry, take, isOfferable, mend }: AnswerActions,
): TemplateResult | typeof nothing {
  if (answer.state === 'invalid') {
    const { code, suggestion, position } = answer.problem;
    if (code === 'empty') return nothing;
    return html`<p class="row">
      ${
        suggestion && isOfferable(suggestion)
          ? html`<button class="button main" @click=${() => take(suggestion)}>${msg(str`Dùng ${suggestion}`, { desc: 'button: takes the suggested name' })}</button>`
          : nothing
      }
      <button class="button" @click=${() => mend(position)}>${msg('Sửa lại', { desc: 'button: back to the field, to correct the name' })}</button>
    </p>`;
  }
  if (answer.state !== 'unknown' || answer.reason === 'not-asked') return nothing;
  const { retryAt, reason } = answer;
  const again = retryAt && whenAgain(retryAt);
  return html`${again ? html`<p>${willRetry ? msg(str`Trang sẽ tự tra lại ${again}.`) : msg(str`Hãy thử lại ${again}.`, { desc: '“sau 5 giây” or “lúc 14:05”' })}</p>` : nothing}
  ${willRetry && reason === 'rate-limited' ? nothing : html`<p class="row"><button class="button" @click=${retry}>${msg('Thử lại', { desc: 'button after a failure' })}</button></p>`}`;
}

/** The time of the next attempt: in a number of seconds, or a time of day; empty when it has passed. */
function whenAgain(at: number): string {
  const seconds = Math.ceil((at - timestamp()) / 1000);
  if (seconds > 90) return msg(str`lúc ${timeInVietnam(at)}`, { desc: 'a time of day, inside a sentence' });
  return seconds > 0 ? msg(str`sau ${seconds}\u00a0giây`, { desc: 'how long to wait, inside a sentence' }) : '';
}
