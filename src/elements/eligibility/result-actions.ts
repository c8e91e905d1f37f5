// The buttons of a result: to keep its days, to print it, to share it; and a result that somebody else shared.

import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { saveFile } from '../../base/save-file.ts';
import { calendarFile } from './calendar.ts';
import { renderBand } from './pieces.view.ts';
import { suffixFor } from './question.messages.ts';
import { verdict } from './result.messages.ts';
import type { Result, Terms } from './result.ts';
import { calendarEvents } from './result.view.ts';
import { isStillTold, readShared, sharedAddress } from './shared-result.ts';

/** What came of it: a file was made, an address is to be copied, or the frame around may keep from it. */
export interface Done {
  readonly what: 'saved' | 'shared' | 'framed' | 'printed';
  readonly address?: string;
}

/** What the buttons of a result do. */
export const actions = {
  save: (result: Result): Done => {
    const saved = saveFile(`${result.decision.suffix}.ics`, 'text/calendar', calendarFile(calendarEvents(result)));
    return saved ? { what: 'saved' } : framed();
  },
  /** A frame that may open no dialog prints nothing, without a word. */
  print: (): Done => {
    let printed = self === parent;
    addEventListener('beforeprint', () => (printed = true), { once: true });
    print();
    return printed ? { what: 'printed' } : framed();
  },
  /** Shows the address, to be copied, and offers the device's own sharing where there is one. */
  share: ({ kind = 'other', on, decision: { outcome } }: Result): Done => {
    const address = sharedAddress({ kind, outcome, on });
    // Whoever thinks better of it, or whose frame may not share, still has the address.
    navigator.share?.({ url: address }).catch(() => undefined);
    return { what: 'shared', address };
  },
};

export type Action = keyof typeof actions;

const framed = (): Done => ({ what: 'framed', address: location.href });

export const doneText = ({ what }: Done): string =>
  ({
    saved: msg('Đã tạo tệp lịch.'),
    shared: msg('Hãy chép địa chỉ trong ô.'),
    framed: msg('Khung này có thể không cho lưu tệp hay in. Nếu không thấy gì, hãy mở trang ở thẻ riêng.'),
    printed: '',
  })[what];

/** An address, to be copied; that of the page leads to a tab of its own as well, which some frames may not open. */
export const renderAddress = ({ what, address }: Done): TemplateResult | typeof nothing =>
  address
    ? html`<div class="share">
        ${what === 'framed' ? html`<p><a href=${address} target="_blank" rel="noopener">${msg('Mở ở thẻ riêng')}</a></p>` : nothing}
        <label>
          <b>${what === 'framed' ? msg('Địa chỉ trang này') : msg('Địa chỉ kết quả')}</b>
          <input readonly .value=${address} @focus=${({ target }: Event) => (target as HTMLInputElement).select()} />
        </label>
      </div>`
    : nothing;

/** Somebody else's result, where it still holds: told as theirs, and nothing is filled in from it. */
export function renderShared(fragment: string, terms: Terms): TemplateResult | typeof nothing {
  const shared = readShared(fragment);
  if (!shared || !isStillTold(shared, terms)) return nothing;
  const { kind, outcome, on } = shared;
  const decision = { outcome, suffix: suffixFor(kind, terms), policy: null, criteria: [] };
  const [, title] = verdict({ ...terms, kind, decision }, msg('Người gửi'));
  const day = msg(str`Kết quả tính theo ngày ${terms.write(on)}.`);
  return renderBand('↗', msg('Kết quả được chia sẻ'), `${title}. ${day} ${msg('Kết quả của bạn có thể khác.')}`);
}
