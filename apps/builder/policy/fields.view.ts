// A field of the tool: label, hint, typed value, and its errors, found by the field's path in the file.

import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CivilDate } from '../../../src/base/civil-date.ts';
import type { SiteLanguage } from '../../../src/localization/language.ts';
import type { Say } from '../say.ts';
import { renderOptions, type Option } from '../step.view.ts';
import type { Base } from './base.ts';
import type { CheckedDraft } from './check.ts';
import type { Draft } from './draft.ts';
import type { Edit } from './edits.ts';

/** The input of each part of the tool, and its callbacks. */
export interface Desk {
  readonly language: SiteLanguage;
  readonly say: Say;
  readonly draft: Draft;
  readonly checked: CheckedDraft;
  readonly base: Base;
  readonly today: CivilDate;
  /** @param then the path in the file to move to afterwards */
  edit(edit: Edit, then?: string): void;
  /** The errors at a path, as sentences that do not name the path. */
  reasons(path: string): readonly string[];
  /** Marks an example as wrong, or removes the mark. */
  mark(key: string, isWrong: boolean): void;
  /** The typed values of fields that are not part of the draft, by name. */
  readonly typed: Readonly<Record<string, string>>;
  type(name: string, value: string): void;
  /** Moves to the field of a path in the file. */
  go(path: string): void;
}

/** The id of the field for a path in the file. */
export const fieldId = (path: string): string => `policy-${path.replace(/[.[\]]+/g, '-').replace(/-$/, '')}`;

export interface FieldWords {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  /** For screen readers only, before the label, if several fields have the same label. */
  readonly context?: string;
}

interface Typed extends FieldWords {
  readonly value: string;
  readonly rows?: number;
  readonly inputmode?: 'numeric' | 'url';
  readonly lang?: SiteLanguage;
  /** Receives the typed value. */
  set(typed: string): void;
}

const errorsOf = (reasons: readonly string[], id: string): TemplateResult | typeof nothing =>
  reasons.length
    ? html`<div id=${`${id}-error`}>${reasons.map((reason) => html`<p class="error">${reason}</p>`)}</div>`
    : nothing;

const describedBy = (id: string, hint: string | undefined, reasons: readonly string[]): string | undefined =>
  [hint && `${id}-hint`, reasons.length && `${id}-error`].filter(Boolean).join(' ') || undefined;

export function renderTyped(
  { path, label, context, hint, value, rows, inputmode, lang, set }: Typed,
  { reasons }: Pick<Desk, 'reasons'>,
): TemplateResult {
  const id = fieldId(path);
  const wrong = reasons(path);
  const take = (event: Event): void => set((event.target as HTMLInputElement).value);
  const described = describedBy(id, hint, wrong);
  const invalid = wrong.length ? 'true' : 'false';
  return html`<div class="field">
    <label for=${id}>${context ? html`<span class="hidden-text">${context}, </span>` : nothing}${label}</label>
    ${hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing}
    ${
      rows
        ? html`<textarea class="input" id=${id} rows=${rows} lang=${ifDefined(lang)} autocomplete="off" aria-invalid=${invalid} aria-describedby=${ifDefined(described)}
          .value=${value} @change=${take}></textarea>`
        : html`<input class="input" id=${id} lang=${ifDefined(lang)} inputmode=${ifDefined(inputmode)} autocomplete="off" aria-invalid=${invalid}
          aria-describedby=${ifDefined(described)} .value=${value} @change=${take} />`
    }
    ${errorsOf(wrong, id)}
  </div>`;
}

/** One of several options, as rows. The path makes the rows focusable. */
export function renderChoice<Value extends string>(
  {
    path,
    label,
    hint,
    options,
    chosen,
    set,
  }: FieldWords & {
    readonly options: readonly Option<Value>[];
    readonly chosen: Value | undefined;
    set(value: Value): void;
  },
  { reasons }: Pick<Desk, 'reasons'>,
): TemplateResult {
  const id = fieldId(path);
  const wrong = reasons(path);
  return html`<div class="field" id=${id} tabindex="-1">
    ${renderOptions({
      name: id,
      question: label,
      options,
      chosen,
      choose: set,
      ...(hint && { hint: html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` }),
      describedBy: describedBy(id, hint, wrong),
    })}
    ${errorsOf(wrong, id)}
  </div>`;
}

/** Any number of several options, as checkboxes. */
export function renderChecks(
  {
    path,
    label,
    options,
    chosen,
    set,
  }: FieldWords & {
    readonly options: readonly Option<string>[];
    readonly chosen: readonly string[];
    set(values: string[]): void;
  },
  { reasons }: Pick<Desk, 'reasons'>,
): TemplateResult {
  const id = fieldId(path);
  const wrong = reasons(path);
  const turn = (value: string): void =>
    set(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return html`<div class="field" id=${id} tabindex="-1">
    <fieldset aria-describedby=${ifDefined(describedBy(id, undefined, wrong))}>
      <legend class="label legend">${label}</legend>
      <div class="options">
        ${options.map(
          ({ value, name }) =>
            html`<label><input type="checkbox" name=${id} value=${value} .checked=${chosen.includes(value)} @change=${() => turn(value)} /><span>${name}</span></label>`,
        )}
      </div>
    </fieldset>
    ${errorsOf(wrong, id)}
  </div>`;
}

/** One of several options, as a select list. */
export function renderSelect(
  {
    path,
    label,
    context,
    hint,
    options,
    chosen,
    set,
  }: FieldWords & { readonly options: readonly Option<string>[]; readonly chosen: string; set(value: string): void },
  { reasons }: Pick<Desk, 'reasons'>,
): TemplateResult {
  const id = fieldId(path);
  const wrong = reasons(path);
  return html`<div class="field">
    <label for=${id}>${context ? html`<span class="hidden-text">${context}, </span>` : nothing}${label}</label>
    ${hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing}
    <select class="input" id=${id} aria-invalid=${wrong.length ? 'true' : 'false'} aria-describedby=${ifDefined(describedBy(id, hint, wrong))}
      @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}>
      ${options.map(({ value, name }) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
    </select>
    ${errorsOf(wrong, id)}
  </div>`;
}

/** The text that citizens will read, beside its fields. */
export const renderSaid = (lines: readonly string[] | undefined, say: Say): TemplateResult | typeof nothing =>
  lines?.length
    ? html`<div class="said"><p class="small muted">${say('Người dân sẽ đọc', 'Citizens will read')}</p>${lines.map((line) => html`<p>${line}</p>`)}</div>`
    : nothing;
