// The buttons of a result (save the days, print, share), and a result that another person shared.

import { msg, str } from '../../localization/msg.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { saveFile } from '../../base/save-file.ts';
import { calendarFile, type CalendarEvent } from './calendar.ts';
import { copyShown } from './copy.ts';
import { yearlyFee } from './costs.view.ts';
import { doorOf } from './next.view.ts';
import { renderVerdictBand, renderButton, type Content } from './verdict-parts.view.ts';
import { suffixFor } from './question.messages.ts';
import { lastWord, verdict } from './result.messages.ts';
import type { EligibilityResult, CheckerTerms } from './result.ts';
import { isStillTold, readShared, sharedAddress } from './shared-result.ts';

/** The result of a button. `framed`: the frame may have blocked the action. `shared`: an address is shown for copying. */
export interface Done {
  readonly action: Action;
  readonly what: 'saved' | 'shared' | 'copied' | 'not-copied' | 'framed' | 'printed' | 'not-loaded';
  readonly address?: string;
}

/** The days of a result that are useful in a calendar. */
export function calendarEvents(result: EligibilityResult): CalendarEvent[] {
  const { outcome, suffix, policy, from, until, firstFeeOn } = result.decision;
  if (!suffix || outcome === 'expired') return [];
  const text = lastWord();
  const days = [
    ['from', from, msg(str`Bắt đầu đăng ký được ${suffix}`, { desc: 'calendar entry; a suffix, such as id.vn' })],
    ['until', until, msg(str`Ngày cuối đăng ký ${suffix}`, { desc: 'calendar entry; a suffix, such as id.vn' })],
    [
      'fee',
      firstFeeOn,
      msg(str`Bắt đầu nộp phí duy trì ${suffix}: ${yearlyFee(suffix, result)}`, {
        desc: 'calendar entry; a suffix and an amount a year',
      }),
    ],
  ] as const;
  return days.flatMap(([id, on, title]) => (on ? [{ id: `${policy}-${id}`, on, title, text }] : []));
}

const addressOf = ({ kind = 'other', on, decision: { outcome } }: EligibilityResult): string =>
  sharedAddress({ kind, outcome, on });

/** The actions of the buttons of a result. @param drawn the shadow root of the element */
export const resultActions = {
  save: (result: EligibilityResult): Done => {
    const saved = saveFile(`${result.decision.suffix}.ics`, 'text/calendar', calendarFile(calendarEvents(result)));
    return saved ? { action: 'save', what: 'saved' } : framed('save');
  },
  print: async (result: EligibilityResult, drawn: ShadowRoot): Promise<Done> => {
    try {
      const { printSheet } = await import('./sheet.ts');
      return printSheet(drawn, doorOf(result)) ? { action: 'print', what: 'printed' } : framed('print');
    } catch {
      return { action: 'print', what: 'not-loaded' };
    }
  },
  /** Shows the address for copying, and opens the share dialog of the device if there is one. */
  share: (result: EligibilityResult): Done => {
    const address = addressOf(result);
    // If the person cancels, or the frame may not share, the address is still shown.
    navigator.share?.({ url: address }).catch(() => undefined);
    return { action: 'share', what: 'shared', address };
  },
  copy: async (result: EligibilityResult, drawn: ShadowRoot): Promise<Done> => {
    const copied = await copyShown(drawn.querySelector('.address')!);
    return { action: 'share', what: copied ? 'copied' : 'not-copied', address: addressOf(result) };
  },
};

export type Action = keyof typeof resultActions;

const framed = (action: Action): Done => ({ action, what: 'framed', address: location.href });

/** The sentence for screen readers and beside the button. */
export const doneText = ({ what }: Done): string =>
  ({
    saved: msg('Đã lưu tệp lịch. Mở tệp để thêm vào lịch.'),
    shared: msg('Liên kết chỉ ghi kết quả, không ghi câu trả lời của bạn.'),
    copied: msg('Đã chép liên kết.'),
    'not-copied': msg('Máy không cho chép tự động. Hãy chọn liên kết rồi chép.'),
    framed: msg('Khung này có thể không cho lưu tệp hay in. Nếu không thấy gì, hãy mở trang ở thẻ riêng.'),
    printed: '',
    'not-loaded': msg('Chưa tải được. Hãy thử lại khi có mạng.'),
  })[what];

/**
 * The note beside the button, and an address to copy. Hidden from screen readers, because the element announces the note.
 * The address of the page is also a link to a new tab, which some frames may not open.
 */
export function renderDone(done: Done, copy: () => void): Content {
  const { what, address } = done;
  const said = doneText(done);
  const sign = what === 'saved' || what === 'copied' ? '✓ ' : '';
  return html`<div class="done">
    ${said && html`<p class="small" aria-hidden="true">${sign}${said}</p>`}
    ${
      address
        ? html`<p><b>${what === 'framed' ? msg('Địa chỉ trang này') : msg('Liên kết của kết quả này')}</b></p>
          <p class="address">${address}</p>
          ${
            what === 'framed'
              ? html`<p><a href=${address} target="_blank" rel="noopener">${msg('Mở ở thẻ riêng')}</a></p>`
              : renderButton(msg('Chép liên kết', { desc: 'button: copies the link of the result' }), copy)
          }`
        : nothing
    }
  </div>`;
}

/** Another person's result, if it is still valid. It is shown as that person's result, and fills in no answers. */
export function renderShared(fragment: string, terms: CheckerTerms): TemplateResult | typeof nothing {
  const shared = readShared(fragment);
  if (!shared || !isStillTold(shared, terms)) return nothing;
  const { kind, outcome, on } = shared;
  const decision = { outcome, suffix: suffixFor(kind, terms), policy: null, criteria: [] };
  const [, title] = verdict(
    { ...terms, kind, decision },
    msg('Người gửi', { desc: 'the person whose shared result this is; begins a sentence' }),
  );
  const day = msg(str`Kết quả tính theo ngày ${terms.write(on)}.`);
  return renderVerdictBand('↗', msg('Kết quả được chia sẻ'), `${title}. ${day} ${msg('Kết quả của bạn có thể khác.')}`);
}
