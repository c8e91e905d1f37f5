// The controls to open a file or a draft.

import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../../src/localization/format.ts';
import type { Say } from '../say.ts';
import type { Base } from './base.ts';
import type { Desk } from './fields.view.ts';
import type { OwnFile } from './own-file.ts';

export interface Opening {
  /** The text in the field for a file's text. */
  readonly text: string;
  /** The reasons why the last file could not be opened. */
  readonly problems: readonly string[];
  /** The last opened file, and its unknown parts. */
  readonly opened: { readonly passedOver: readonly string[] } | undefined;
  readonly canGoBack: boolean;
  open(text: string): void;
  openFile(file: File): void;
  goBack(): void;
}

export function renderOpening(
  { text, problems, opened, canGoBack, open, openFile, goBack }: Opening,
  { say, type }: Pick<Desk, 'say' | 'type'>,
): TemplateResult {
  const takeFile = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) openFile(file);
    // Allows choosing the same file again.
    input.value = '';
  };
  return html`
    <details class="more" ?open=${problems.length > 0}>
      <summary>${say('Mở bản nháp hoặc tệp đã có', 'Open a draft or a file')}</summary>
      <div class="stack">
        <div class="field">
          <label for="policy-file">${say('Tệp programme.json hoặc bản nháp trên máy này', 'A programme.json or a draft on this device')}</label>
          <input class="input" id="policy-file" type="file" accept=".json,application/json" @change=${takeFile} />
        </div>
        <div class="field">
          <label for="policy-text">${say('Hoặc dán nội dung tệp', 'Or paste what the file holds')}</label>
          <textarea class="code" id="policy-text" rows="4" spellcheck="false" autocomplete="off" .value=${text} aria-invalid=${problems.length ? 'true' : 'false'}
            aria-describedby=${problems.length ? 'policy-text-error' : nothing} @input=${(event: Event) => type('paste', (event.target as HTMLTextAreaElement).value)}></textarea>
          ${
            problems.length
              ? html`<div class="bad stack" id="policy-text-error">
                <b>✗ ${say('Không mở được. Bản đang làm vẫn còn nguyên.', 'It could not be opened. What you were writing is as it was.')}</b>
                <ul class="list">${problems.map((problem) => html`<li>${problem}</li>`)}</ul>
              </div>`
              : nothing
          }
        </div>
        <p><button type="button" class="button" @click=${() => open(text)}>${say('Mở nội dung đã dán', 'Open what was pasted')}</button></p>
      </div>
    </details>
    <div role="status" class=${opened ? 'good' : 'hidden-text'}>
      ${
        opened
          ? html`<p><b>✓ ${say('Đã mở.', 'It is open.')}</b> ${say('Nội dung ở các phần dưới; thay đổi so với hiện nay ở phần 6.', 'It stands in the parts below; what it changes is told in part 6.')}</p>
            ${opened.passedOver.length ? html`<p>${say('Bỏ qua các mục không biết', 'Passed over, for nobody here knows them')}: ${opened.passedOver.join(', ')}.</p>` : nothing}`
          : nothing
      }
    </div>
    ${canGoBack ? html`<p><button type="button" class="button" @click=${goBack}>${say('Quay lại bản trước khi mở', 'Back to what stood here before')}</button></p>` : nothing}
  `;
}

/** The source of the initial offers, if that is not simply the release. */
export function renderSource(source: OwnFile | undefined, { own }: Base, say: Say): TemplateResult | typeof nothing {
  if (source === 'unread') {
    return html`<p class="warn"><b>!</b> ${say('Không đọc được tệp đang dùng ở máy chủ này; phần này bắt đầu từ bản phát hành. Có tệp ấy thì mở ở dưới.', 'The file that this host uses could not be read; this begins from the release. Open that file below if you have it.')}</p>`;
  }
  if (!own) return nothing;
  return html`<p class="note">
    ${say(`Bắt đầu từ tệp đang dùng ở máy chủ này: ${own.publisher}, cập nhật ngày ${formatDate(own.updated, 'vi')}.`, `This begins from the file that this host uses: ${own.publisher}, updated on ${formatDate(own.updated, 'en')}.`)}
  </p>`;
}
