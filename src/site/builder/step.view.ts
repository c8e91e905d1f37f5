// Owns what the steps share: what each is told, its frame with a number, and rows to choose from.

import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Language } from '../../localization/language.ts';
import type { Say } from './say.ts';
import type { Choice } from './state.ts';

/** What a step is told, and how it answers. */
export interface Page {
  readonly language: Language;
  readonly say: Say;
  readonly choice: Choice;
  choose(change: Partial<Choice>): void;
}

export const renderStep = (number: number, id: string, title: string, content: unknown): TemplateResult => html`
  <section class="card step stack" id=${id} aria-labelledby=${`${id}-title`}>
    <h2 id=${`${id}-title`}><span class="number">${number}</span>${title}</h2>
    ${content}
  </section>
`;

export interface Option<Value extends string> {
  readonly value: Value;
  readonly name: string;
  readonly words?: string;
}

/** A question with one answer. */
export const renderOptions = <Value extends string>({ name, question, hidden = false, options, chosen, choose, hint, describedBy }: {
  readonly name: string;
  readonly question: string;
  /** The question is seen as the heading of the step already. */
  readonly hidden?: boolean;
  readonly options: readonly Option<Value>[];
  readonly chosen: Value | undefined;
  choose(value: Value): void;
  /** Drawn below the question. */
  readonly hint?: unknown;
  /** Ids of what is said of the question, the hint among it. */
  readonly describedBy?: string | undefined;
}): TemplateResult => html`
  <fieldset aria-describedby=${ifDefined(describedBy)}>
    <legend class=${hidden ? 'hidden-text' : 'label legend'}>${question}</legend>
    ${hint ?? nothing}
    <div class="options">
      ${options.map(
        ({ value, name: title, words }) => html`<label>
          <input type="radio" name=${name} .value=${value} .checked=${value === chosen} @change=${() => choose(value)} />
          <span>${words ? html`<b>${title}</b><span class="hint">${words}</span>` : title}</span>
        </label>`,
      )}
    </div>
  </fieldset>
`;

export const renderList = (items: readonly unknown[]): TemplateResult | typeof nothing =>
  items.length ? html`<ul class="list">${items.map((item) => html`<li>${item}</li>`)}</ul>` : nothing;
