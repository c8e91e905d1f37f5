// Owns the field, the list of suffixes inside it, the button and the line below.

import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

export interface Field {
  readonly text: string;
  readonly suffix: string;
  readonly suffixes: readonly string[];
  readonly disabled: boolean;
  /** Whether the answer below is about a text that is no name. */
  readonly wrong: boolean;
  /** Another host to which the name goes. */
  readonly stranger: string | undefined;
  /** While a person types or chooses. */
  readonly read: () => void;
  /** When the field is left. */
  readonly tidy: () => void;
  readonly submit: (event: Event) => void;
}

export const renderField = (field: Field): TemplateResult =>
  html`<form @submit=${field.submit} novalidate>
    <label for="name">${msg('Tên bạn muốn')}</label>
    <fieldset class="line" ?disabled=${field.disabled}>
      <div class="field ${field.wrong ? 'bad' : ''}">
        <input
          id="name"
          .value=${field.text}
          aria-invalid=${field.wrong}
          aria-describedby="hint${field.wrong ? ' answer' : ''}"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          @input=${field.read}
          @change=${field.tidy}
        />
        <select aria-label=${msg('Đuôi tên miền')} @change=${field.read}>
          ${field.suffixes.map((suffix) => html`<option value=${suffix} .selected=${suffix === field.suffix}>.${suffix}</option>`)}
        </select>
      </div>
      <button class="button main">${msg('Kiểm tra')}</button>
    </fieldset>
    <p class="small muted" id="hint">
      ${msg('Hoặc gõ họ tên, tên cửa hàng để xem gợi ý.')}
      ${field.stranger ? msg(str`Khi bạn bấm “Kiểm tra”, tên được gửi tới ${field.stranger} để tra.`) : nothing}
    </p>
  </form>`;
