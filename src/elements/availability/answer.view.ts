// Owns how an answer looks: its sign, its sentence, what it rests on and when it was had.

import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { timeInVietnam, todayInVietnam } from '../../base/civil-date.ts';
import type { DomainNameProblem } from '../../domains/domain-name.ts';
import { formatDate } from '../../localization/format.ts';
import type { Language } from '../../localization/language.ts';
import { checkedAt, isStale, looks, type Answer } from './answer.ts';
import { headline, refusal, unknownBecause } from './availability.messages.ts';

export const renderBand = (tone: string, sign: string, title: string, body: unknown): TemplateResult =>
  html`<div class="band ${tone}" id="answer">
    <span class="sign" aria-hidden="true">${sign}</span>
    <div><h3>${title}</h3>${body}</div>
  </div>`;

/**
 * @param name the name in question; what was typed, where it is none
 * @param further what stands below the sentences: the one next step that belongs into the answer
 */
export function renderAnswer(name: string, answer: Answer, language: Language, willRetry: boolean, further: unknown): TemplateResult {
  const [tone, sign] = looks[answer.state];
  const sentences = explain(name, answer, language, willRetry).filter(Boolean).join(' ');
  const checked = checkedAt(answer);
  return renderBand(
    tone,
    sign,
    headline(name, answer),
    html`${sentences ? html`<p>${sentences}</p>` : nothing}
    ${checked ? html`<p class="small">${msg(str`Kiểm tra lúc ${moment(checked, language)}.`)} ${age(checked)}</p>` : nothing}
    ${'sample' in answer && answer.sample ? html`<p class="small"><b>${msg('Dữ liệu mẫu, không phải tên miền thật.')}</b></p>` : nothing}
    ${further}`,
  );
}

function explain(name: string, answer: Answer, language: Language, willRetry: boolean): (string | false | undefined)[] {
  switch (answer.state) {
    case 'invalid':
      return [place(name, answer.problem)];
    case 'not-registrable':
      return [refusal(answer.reason)];
    case 'registered':
      return [
        answer.registrar && msg(str`Nhà đăng ký: ${answer.registrar}.`),
        answer.expiry && msg(str`Đã trả phí đến hết ngày ${formatDate(answer.expiry, language)}.`),
        answer.inactive && msg('Tên này hiện chưa dùng.'),
        msg('Hãy chọn một tên khác.'),
      ];
    case 'no-record':
      return [
        msg('Nhà đăng ký là nơi xác nhận cuối cùng.'),
        answer.source === 'dns' && msg('Ở đây chỉ hỏi DNS: tên đã đăng ký mà chưa dùng thì DNS không biết.'),
      ];
    case 'free':
      return [
        answer.source === 'registry'
          ? msg('Theo cơ quan quản lý tên miền “.vn”. Ai đăng ký trước được trước.')
          : msg('Theo hồ sơ của nhà đăng ký. Ai đăng ký trước được trước.'),
      ];
    case 'unknown':
      return [unknownBecause(answer.reason), answer.retryAt !== undefined && again(answer.retryAt, willRetry)];
  }
}

/** Which character it is, counted as it is seen; only where the sentence before does not say it. */
const place = (typed: string, { code, position }: DomainNameProblem): string | undefined =>
  position !== undefined && /^(space|underscore|character|dot|hyphen-double)$/.test(code)
    ? msg(str`Lỗi ở ký tự thứ ${typed.slice(0, position).normalize().length + 1}.`)
    : undefined;

const again = (at: number, willRetry: boolean): string =>
  willRetry
    ? msg(str`Trang sẽ tự tra lại lúc ${timeInVietnam(at)}.`)
    : msg(str`Hãy thử lại sau ${timeInVietnam(at)}.`);

const moment = (at: number, language: Language): string => `${timeInVietnam(at)}, ${formatDate(todayInVietnam(at), language)}`;

const age = (at: number): TemplateResult | typeof nothing =>
  isStale(at) ? html`<b>${msg('Đã quá 10 phút, hãy kiểm tra lại.')}</b>` : nothing;
