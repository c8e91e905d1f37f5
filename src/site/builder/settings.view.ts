// Owns the form of the widget's settings: each attribute with its words, where its value comes from, and what is wrong with it.

import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Bilingual } from '../../embed/words.ts';
import { fields, type Field } from './fields.ts';
import { citePlan, presetOf, type Preset } from './presets.ts';
import { renderOptions, type Page } from './step.view.ts';

const KEYBOARDS: Partial<Record<Field['input'], 'tel' | 'numeric' | 'url'>> = { tel: 'tel', count: 'numeric', address: 'url' };

/** Whether a value is the plan's, or no plan has one. */
function renderOrigin({ name }: Field, preset: Preset | undefined, { choice, say, language }: Page): TemplateResult | typeof nothing {
  const planned = preset?.filled[name];
  const value = choice.attributes[name] ?? '';
  if (planned && planned.value === value) return html`<span class="hint">${say('Theo', 'From')} ${citePlan(planned, language)}</span>`;
  if (preset?.plans.length && preset.open.includes(name) && !value) return html`<span class="open">${say('chưa có trong kế hoạch', 'not in the plan')}</span>`;
  return nothing;
}

function renderField(field: Field, complaint: Bilingual | undefined, preset: Preset | undefined, page: Page): TemplateResult {
  const { language, choice, choose } = page;
  const { name, input, choices } = field;
  const value = choice.attributes[name] ?? '';
  const label = field.label[language];
  const set = (to: string): void => choose({ attributes: { ...choice.attributes, [name]: to } });
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
    ${choices
      ? html`<select class="input" id=${id} aria-invalid=${complaint ? 'true' : 'false'} aria-describedby=${ifDefined(described)} @change=${changed}>
          ${choices.map((known) => html`<option value=${known.value} .selected=${known.value === value}>${known.words[language]}</option>`)}
        </select>`
      : html`<input
          class="input"
          id=${id}
          .value=${value}
          inputmode=${ifDefined(KEYBOARDS[input])}
          autocomplete="off"
          spellcheck=${input === 'text' ? 'true' : 'false'}
          aria-invalid=${complaint ? 'true' : 'false'}
          aria-describedby=${ifDefined(described)}
          @change=${changed}
        />`}
    ${after}
  </div>`;
}

export function renderSettings(page: Page, wrong: Readonly<Record<string, Bilingual>>): TemplateResult {
  const { say, choice } = page;
  const preset = presetOf(choice);
  const own = fields[choice.widget];
  const draw = (field: Field): TemplateResult => renderField(field, wrong[field.name], preset, page);
  const technical = own.filter((field) => field.technical);
  return html`
    <p class="hint">${say('Không bắt buộc: để trống ô nào cũng được.', 'Nothing here has to be filled in.')}</p>
    ${own.filter((field) => !field.technical).map(draw)}
    ${technical.length
      ? html`<details class="more" ?open=${technical.some(({ name }) => wrong[name])}>
          <summary>${say('Dành cho người quản trị', 'For administrators')}</summary>
          <div class="stack">${technical.map(draw)}</div>
        </details>`
      : nothing}
  `;
}
