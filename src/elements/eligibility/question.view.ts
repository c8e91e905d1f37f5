// Owns how one question is drawn: its rows or boxes, its error and the error summary. Knows no answer but the one it is given.

import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import type { Language } from '../../localization/language.ts';
import type { Applicant, DatePart } from '../../program/applicant.ts';
import type { Question } from '../../program/eligibility.ts';
import { answerTo, dateParts, isDate, placeOf, type Boxes, type DateQuestion } from './answers.ts';
import { choices, dateHint, partName, problemText, questionText, type Problem } from './question.messages.ts';

export interface QuestionState {
  question: Question;
  applicant: Applicant;
  /** What stands in the boxes of a date. */
  typed: Boxes;
  problem: Problem | undefined;
  today: CivilDate;
  language: Language;
  /** A shared machine offers nobody's birthday. */
  autofill: boolean;
}

const autocompletes = { day: 'bday-day', month: 'bday-month', year: 'bday-year' } as const;

/** Where the error's link leads: the first box to mend, or the first row. */
export const firstFault = (problem: Problem): string => (problem.code === 'nothing-chosen' ? 'choice' : problem.parts[0]!);

function renderChoices({ question, applicant }: QuestionState): TemplateResult {
  const answer = answerTo(question, applicant);
  return html`<div class="choices">
    ${choices(question).map(
      ({ value, label, hint }, index) => html`<label class="choice">
        <input
          type="radio"
          name=${question}
          value=${value}
          id=${index ? nothing : 'choice'}
          aria-describedby=${hint ? `hint-${value}` : nothing}
          .checked=${answer === value}
        />
        <b>${label}</b>
        ${hint ? html`<span class="small muted" id="hint-${value}">${hint}</span>` : nothing}
      </label>`,
    )}
  </div>`;
}

function renderDate(question: DateQuestion, { typed, problem, autofill }: QuestionState): TemplateResult {
  const wrong: readonly DatePart[] = problem && problem.code !== 'nothing-chosen' ? problem.parts : [];
  return html`<p class="small muted" id="hint">${dateHint(question)}</p>
    <div class="date">
      ${dateParts.map(
        (part) => html`<label class=${part}>
          ${partName(part)}
          <input
            id=${part}
            inputmode="numeric"
            autocomplete=${autofill && question === 'birthDate' ? autocompletes[part] : 'off'}
            aria-invalid=${wrong.includes(part) ? 'true' : nothing}
            aria-describedby=${wrong.includes(part) ? 'error' : nothing}
            .value=${typed[part]}
          />
        </label>`,
      )}
    </div>`;
}

/** The error, first and focused; its link moves the focus by script, for a link's address cannot reach into a shadow root. */
export function renderSummary(problem: Problem, text: string): TemplateResult {
  const mend = (event: Event): void => {
    event.preventDefault();
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    const field = root.getElementById(firstFault(problem));
    field?.closest('fieldset')?.scrollIntoView({ block: 'nearest' });
    field?.focus();
  };
  return html`<div class="summary" role="alert" tabindex="-1" aria-labelledby="summary-title">
    <h2 id="summary-title">${msg('Câu trả lời cần sửa')}</h2>
    <a href="#${firstFault(problem)}" @click=${mend}>${text}</a>
  </div>`;
}

/** Without its form and buttons, which are the element's. */
export function renderQuestion(state: QuestionState): TemplateResult {
  const { question, applicant, problem, today, language } = state;
  const { number, atMost } = placeOf(question, applicant);
  const error = problem && problemText(problem, question, today, language);
  const described = [isDate(question) && 'hint', error && 'error'].filter(Boolean).join(' ');
  return html`${problem && error ? renderSummary(problem, error) : nothing}
    <fieldset aria-describedby=${described || nothing}>
      <legend>
        <span class="small muted">${msg(str`Câu ${number} trên tối đa ${atMost}`)}</span>
        <h2 tabindex="-1" class="title">${questionText(question, applicant.kind)}</h2>
      </legend>
      ${error ? html`<p class="error" id="error"><b>${msg('Lỗi:')}</b> ${error}</p>` : nothing}
      ${isDate(question) ? renderDate(question, state) : renderChoices(state)}
    </fieldset>`;
}
