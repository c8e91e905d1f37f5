// Owns how an answer looks: its sign, its sentences, when it was had, and the one next step that belongs into it.

import { msg, str } from '../../localization/msg.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { timeInVietnam, timestamp, todayInVietnam } from '../../base/civil-date.ts';
import { formatDate } from '../../localization/format.ts';
import type { ElementLanguage } from '../../localization/element-languages.ts';
import { isStale, looks, type Finding, type Answered } from './answer.ts';
import { sentencesOf } from './availability.messages.ts';

/** What can be done about an answer. */
export interface AnswerActions {
  /** Whether the same question will be asked again by itself. */
  readonly willRetry: boolean;
  /** Asks it again. */
  readonly retry: () => void;
  /** Takes another name, and checks it. */
  readonly take: (name: string) => void;
  /** Whether a name may be offered to whoever did not ask for it. */
  readonly isOfferable: (name: string) => boolean;
  /** Leads to the character of the field that is wrong. */
  readonly mend: (position: number | undefined) => void;
}

/** The sentences describe the field; a step with buttons is no part of its description. */
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
    ${msg(str`Kiểm tra lúc ${timeInVietnam(at)}, ${formatDate(todayInVietnam(at), language)}.`)}
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
          ? html`<button class="button main" @click=${() => take(suggestion)}>${msg(str`Dùng ${suggestion}`)}</button>`
          : nothing
      }
      <button class="button" @click=${() => mend(position)}>${msg('Sửa lại')}</button>
    </p>`;
  }
  if (answer.state !== 'unknown' || answer.reason === 'not-asked') return nothing;
  const { retryAt, reason } = answer;
  const again = retryAt && whenAgain(retryAt);
  return html`${again ? html`<p>${willRetry ? msg(str`Trang sẽ tự tra lại ${again}.`) : msg(str`Hãy thử lại ${again}.`)}</p>` : nothing}
  ${willRetry && reason === 'rate-limited' ? nothing : html`<p class="row"><button class="button" @click=${retry}>${msg('Thử lại')}</button></p>`}`;
}

/** In so many seconds, or at that time; nothing once it has come. */
function whenAgain(at: number): string {
  const seconds = Math.ceil((at - timestamp()) / 1000);
  if (seconds > 90) return msg(str`lúc ${timeInVietnam(at)}`);
  return seconds > 0 ? msg(str`sau ${seconds}\u00a0giây`) : '';
}
