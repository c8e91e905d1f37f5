// There is no <form>, for three reasons. A frame may forbid forms. Browsers store text that is typed into a form.
// A page with one form around everything (WebForms) allows no second form inside.

import { msg, str } from '../../localization/msg.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { isEnter } from '../keys.ts';

export interface NameField {
  /** The text of the page's label for the element. */
  readonly label: string;
  readonly text: string;
  readonly suffix: string;
  readonly suffixes: readonly string[];
  readonly disabled: boolean;
  /** Whether the answer says that the text is no valid name. */
  readonly wrong: boolean;
  /** The text of the button. */
  readonly act: string;
  /** The host that receives the name, if it is not the host of the page. */
  readonly thirdPartyHost: string | undefined;
  /** Called when a person types or chooses. */
  readonly read: () => void;
  /** Called when the field loses the focus. */
  readonly tidy: () => void;
  readonly submit: () => void;
}

export const renderField = (field: NameField): TemplateResult =>
  html`<div class="form">
    <label for="name">${msg('Tên bạn muốn', { desc: 'label of the field for a domain name' })}</label>
    <p class="small muted" id="hint">
      ${msg('Chưa có tên? Gõ họ tên hoặc tên cửa hàng để xem gợi ý.')}
      ${
        field.thirdPartyHost
          ? msg(str`Khi bạn bấm “Kiểm tra”, tên được gửi tới ${field.thirdPartyHost} để tra. Chọn một gợi ý cũng vậy.`)
          : nothing
      }
    </p>
    <fieldset class="line" ?disabled=${field.disabled}>
      <div class="field ${field.wrong ? 'bad' : ''}">
        <input
          id="name"
          aria-label=${field.label ? `${field.label} – ${msg('Tên bạn muốn', { desc: 'label of the field for a domain name' })}` : nothing}
          .value=${field.text}
          aria-invalid=${field.wrong}
          aria-describedby="hint${field.wrong ? ' answer' : ''}"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          @input=${field.read}
          @change=${field.tidy}
          @keydown=${(event: KeyboardEvent) => isEnter(event) && field.submit()}
        />
        <select aria-label=${msg('Đuôi tên miền', { desc: 'label of the choice between id.vn, biz.vn, …' })} @change=${field.read}>
          ${field.suffixes.map((suffix) => html`<option value=${suffix} .selected=${suffix === field.suffix || nothing}>.${suffix}</option>`)}
        </select>
      </div>
      <button class="button main" @click=${field.submit}>${field.act}</button>
    </fieldset>
  </div>`;
