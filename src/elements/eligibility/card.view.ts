import { html, nothing, type TemplateResult } from 'lit';
import type { ElementLanguage } from '../../localization/element-languages.ts';
import { msg, str } from '../../localization/msg.ts';
import { keepKeys } from '../keys.ts';
import { announcementText } from './eligibility.messages.ts';
import { IDLE_SECONDS } from './idle.ts';
import type { ResultPart, State } from './state.ts';
import { renderButton } from './verdict-parts.view.ts';

interface Around {
  readonly language: ElementLanguage;
  readonly state: State;
  readonly later: ResultPart | undefined;
  /** Seconds until the answers are cleared, if a person should be warned. */
  readonly left: number | undefined;
  /** Clears the answers for the next person; undefined if the device is not shared or there is nothing to clear. */
  readonly clear: (() => void) | undefined;
}

/** The card around a view, with the bar of a shared device and the status line. */
export function renderCheckerCard(
  content: TemplateResult,
  { language, state: { said, done }, later, left, clear }: Around,
): TemplateResult {
  const spoken = said
    ? announcementText(said)
    : done
      ? later?.doneText(done)
      : left === undefined
        ? ''
        : msg('Chạm vào màn hình để giữ câu trả lời.');
  // Only for screen readers: the text is visible in another place.
  const heard = !said && done;
  return html`<div class="root" lang=${language}>
    <div class="card" part="card" @keydown=${keepKeys} @keypress=${keepKeys} @keyup=${keepKeys}>
      ${content}
      ${
        clear
          ? html`<div class="desk">
            ${renderButton(msg('Người tiếp theo', { desc: 'button on a shared device: clears all answers' }), clear)}
            <p class="small">${msg(str`Không ai dùng thì tự xóa sau ${left ?? IDLE_SECONDS}\u00a0giây.`)}</p>
          </div>`
          : nothing
      }
      <p class=${heard ? 'hidden-text' : 'small'} role="status">${spoken}</p>
    </div>
  </div>`;
}
