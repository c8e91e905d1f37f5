// Owns how one question is drawn: its rows or boxes, its error and the error summary. Knows no answer but the one it is given.

import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { partsOf, type CivilDate } from '../../base/civil-date.ts';
import type { Applicant, DatePart } from '../../program/applicant.ts';
import type { Question } from '../../program/eligibility.ts';
import { answeredBefore, answerTo, dateParts, isDate, type DateQuestion } from './answers.ts';
import { choices, dateExample, partName, problemText, questionText, type Problem } from './question.messages.ts';

export interface QuestionState {
  question: Question;
  applicant: Applicant;
  /** What was typed into the boxes of a date and could not be taken. */
  typed: Record<DatePart, string> | undefined;
  problem: Problem | undefined;
  /** A shared machine offers nobody's birthday. */
  autofill: boolean;
}

/** The rows take their answer when the question changes: see the element. */
const renderChoices = (question: Question): TemplateResult =>
  html`<div class="choices">
    ${choices(question).map(
      ([value, label, hint]) => html`<label class="choice">
        <input type="radio" name=${question} value=${value} />
        <b>${label}</b>
        ${hint && html`<span class="small muted">${hint}</span>`}
      </label>`,
    )}
  </div>`;

function renderDate(question: DateQuestion, { applicant, typed, problem, autofill }: QuestionState): TemplateResult {
  const answer = answerTo(question, applicant);
  const boxes = typed ?? (answer ? partsOf(answer as CivilDate) : undefined);
  const wrong: readonly DatePart[] = problem && 'parts' in problem ? problem.parts : [];
  return html`<p class="small muted" id="hint">${dateExample(question)}</p>
    <div class="date">
      ${dateParts.map(
        (part) => html`<label class=${part}>
          ${partName(part)}
          <input
            id=${part}
            name=${part}
            inputmode="numeric"
            autocomplete=${autofill && question === 'birthDate' ? `bday-${part}` : 'off'}
            aria-invalid=${wrong.includes(part)}
            aria-describedby=${wrong.includes(part) ? 'error' : 'hint'}
            .value=${boxes?.[part] ?? ''}
          />
        </label>`,
      )}
    </div>`;
}

/** The error, first and focused; its link moves the focus by script, for a link's address cannot reach into a shadow root. */
function renderSummary(problem: Problem, text: string): TemplateResult {
  const mend = (event: Event): void => {
    event.preventDefault();
    const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>('parts' in problem ? `#${problem.parts[0]}` : '.choice input')?.focus();
  };
  return html`<div class="summary" role="alert" tabindex="-1">
    <h2>${msg('Câu trả lời cần sửa')}</h2>
    <a href="#error" @click=${mend}>${text}</a>
  </div>`;
}

/** Without its form and buttons, which are the element's. */
export function renderQuestion(state: QuestionState): TemplateResult {
  const { question, applicant, problem } = state;
  const number = answeredBefore(question, applicant).length + 1;
  const atMost = applicant.kind === 'household' && number > 1 ? 2 : 3;
  const error = problem && problemText(problem, question);
  return html`${problem && error ? renderSummary(problem, error) : nothing}
    <fieldset aria-describedby=${error ? 'error' : nothing}>
      <legend>
        <span class="small muted">${msg(str`Câu ${number} trên tối đa ${atMost}`)}</span>
        <h2 tabindex="-1" class="title">${questionText(question, applicant.kind)}</h2>
      </legend>
      ${error ? html`<p class="error" id="error"><b>${msg('Lỗi:')}</b> ${error}</p>` : nothing}
      ${isDate(question) ? renderDate(question, state) : renderChoices(question)}
    </fieldset>`;
}
