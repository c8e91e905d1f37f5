// The common parts of the steps: their input, their numbered frame, folds, and rows of options.

import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { SiteLanguage } from '../../src/localization/language.ts';
import type { FoldId } from './folds.ts';
import type { Say } from './say.ts';
import type { Choice } from './state.ts';

/** The input of a step, and its callbacks. */
export interface Page {
  readonly language: SiteLanguage;
  readonly say: Say;
  readonly choice: Choice;
  choose(change: Partial<Choice>): void;
  /** Opens a fold of the page and moves there. */
  go(fold: FoldId): void;
}

export const renderStep = (number: number, id: string, title: string, content: unknown): TemplateResult => html`
  <section class="card step stack" id=${id} aria-labelledby=${`${id}-title`}>
    <h2 id=${`${id}-title`} tabindex="-1"><span class="number">${number}</span>${title}</h2>
    ${content}
  </section>
`;

/** A part of the page that is closed at first. Its heading names its content. */
export const renderFold = (
  {
    id,
    title,
    lead,
    isOpen = false,
    toggled,
  }: {
    readonly id: string;
    readonly title: string;
    readonly lead: string;
    /** Open if something in it must be seen. */
    readonly isOpen?: boolean;
    /** @param to whether the fold is open now */
    toggled?(to: boolean): void;
  },
  content: unknown,
): TemplateResult => html`
  <details class="card fold" id=${id} ?open=${isOpen} @toggle=${(event: Event) => event.target === event.currentTarget && toggled?.((event.target as HTMLDetailsElement).open)}>
    <summary><h2>${title}</h2><span class="hint">${lead}</span></summary>
    <div class="stack">${content}</div>
  </details>
`;

export interface Option<Value extends string> {
  readonly value: Value;
  readonly name: string;
  readonly words?: string;
  readonly picture?: TemplateResult;
}

/** A question with one answer. */
export const renderOptions = <Value extends string>({
  name,
  question,
  hidden = false,
  isShort = false,
  options,
  chosen,
  choose,
  hint,
  describedBy,
}: {
  readonly name: string;
  readonly question: string;
  /** The heading of the step already shows the question. */
  readonly hidden?: boolean;
  /** The texts beside the names have only a few words. */
  readonly isShort?: boolean;
  readonly options: readonly Option<Value>[];
  readonly chosen: Value | undefined;
  choose(value: Value): void;
  /** Rendered below the question. */
  readonly hint?: unknown;
  /** Ids of the elements that describe the question, including the hint. */
  readonly describedBy?: string | undefined;
}): TemplateResult => html`
  <fieldset aria-describedby=${ifDefined(describedBy)}>
    <legend class=${hidden ? 'hidden-text' : 'label legend'}>${question}</legend>
    ${hint ?? nothing}
    <div class=${options[0]?.picture ? 'options pictured' : isShort ? 'options short' : 'options'}>
      ${options.map(
        ({ value, name: title, words, picture }) => html`<label>
          <input type="radio" name=${name} .value=${value} .checked=${value === chosen} @change=${() => choose(value)} />
          ${picture ?? nothing}
          <span>${words ? html`<b>${title}</b><span class="hint">${words}</span>` : title}</span>
        </label>`,
      )}
    </div>
  </fieldset>
`;

export const renderList = (items: readonly unknown[]): TemplateResult | typeof nothing =>
  items.length ? html`<ul class="list">${items.map((item) => html`<li>${item}</li>`)}</ul>` : nothing;
