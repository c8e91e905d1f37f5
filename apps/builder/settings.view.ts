// The form of the block's options: each attribute with its label, the source of its value, and its errors.

import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Bilingual } from '../../src/embed/words/bilingual.ts';
import type { Complaints } from './complaints.ts';
import { fields } from './fields.ts';
import { plainValue, shownValue } from './field-values.ts';
import type { OptionField } from './option-field.ts';
import { citePlan, presetOf, type Preset } from './presets.ts';
import { renderOptions, type Page } from './step.view.ts';

const KEYBOARDS: Partial<Record<OptionField['input'], 'tel' | 'numeric' | 'url'>> = {
  tel: 'tel',
  count: 'numeric',
  address: 'url',
};

/** Tells whether a value comes from the plan, or that no plan has one. */
function renderOrigin(
  { name }: OptionField,
  preset: Preset | undefined,
  { choice, say, language }: Page,
): TemplateResult | typeof nothing {
  const planned = preset?.filled[name];
  const value = choice.attributes[name] ?? '';
  if (planned && planned.value === value)
    return html`<span class="hint">${say('Theo', 'From')} ${citePlan(planned, language)}</span>`;
  if (preset?.plans.length && preset.open.includes(name) && !value)
    return html`<span class="open">${say('tự điền', 'yours to fill in')}</span>`;
  return nothing;
}

function renderField(
  field: OptionField,
  complaint: Bilingual | undefined,
  preset: Preset | undefined,
  page: Page,
): TemplateResult {
  const { language, choice, choose } = page;
  const { name, input, choices } = field;
  const value = choice.attributes[name] ?? '';
  const label = field.label[language];
  const set = (to: string): void => choose({ attributes: { ...choice.attributes, [name]: plainValue(field, to) } });
  const id = `field-${name}`;
  const described = [field.hint && `${id}-hint`, complaint && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const hint = field.hint ? html`<p class="hint" id=${`${id}-hint`}>${field.hint[language]}</p>` : nothing;
  const after = html`${complaint ? html`<p class="error" id=${`${id}-error`}>${complaint[language]}</p>` : nothing} ${renderOrigin(field, preset, page)}`;
  if (choices && choices.length <= 3) {
    const options = renderOptions({
      name,
      question: label,
      options: choices.map((known) => ({ value: known.value, name: known.words[language] })),
      chosen: value,
      choose: set,
      hint,
      describedBy: described,
    });
    return html`<div class="field">${options} ${after}</div>`;
  }
  const changed = (event: Event): void => set((event.target as HTMLInputElement | HTMLSelectElement).value);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint}
    ${
      choices
        ? html`<select class="input" id=${id} aria-invalid=${complaint ? 'true' : 'false'} aria-describedby=${ifDefined(described)} @change=${changed}>
          ${choices.map((known) => html`<option value=${known.value} .selected=${known.value === value}>${known.words[language]}</option>`)}
        </select>`
        : html`<input
          class="input"
          id=${id}
          .value=${shownValue(field, value, language)}
          inputmode=${ifDefined(KEYBOARDS[input])}
          autocomplete="off"
          spellcheck=${input === 'text' ? 'true' : 'false'}
          aria-invalid=${complaint ? 'true' : 'false'}
          aria-describedby=${ifDefined(described)}
          @change=${changed}
        />`
    }
    ${after}
  </div>`;
}

/** The fields of a block, with those for administrators apart. */
export function renderFields(
  page: Page,
  wrong: Complaints,
): { readonly plain: readonly TemplateResult[]; readonly technical: readonly TemplateResult[] } {
  const preset = presetOf(page.choice);
  const draw = (isTechnical: boolean): TemplateResult[] =>
    fields[page.choice.widget]
      .filter(({ technical = false }) => technical === isTechnical)
      .map((field) => renderField(field, wrong[field.name], preset, page));
  return { plain: draw(false), technical: draw(true) };
}

export const renderSettings = ({ say, choice, choose }: Page, plain: readonly TemplateResult[]): TemplateResult => html`
  ${plain}
  ${renderOptions({
    name: 'language',
    question: say('Ngôn ngữ của liên kết', 'Language of the link'),
    options: [
      { value: 'vi', name: 'Tiếng Việt' },
      { value: 'en', name: 'English' },
    ],
    chosen: choice.language,
    choose: (language) => choose({ language, page: choice.page }),
    hint: html`<p class="hint">${say('Trên cổng, khối nói theo ngôn ngữ của trang chứa nó.', 'On the portal the block speaks the language of the page around it.')}</p>`,
  })}
`;
