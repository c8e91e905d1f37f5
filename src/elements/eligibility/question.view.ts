// Renders one question: its choices or date fields, its error and the error summary.

import { msg, str } from '../../localization/msg.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import type { Result } from '../../base/result.ts';
import { readDate, type DatePart } from '../../program/applicant.ts';
import type { Question } from '../../program/decision.ts';
import { answered, isDate, type Answers } from './answers.ts';
import type { CheckerTerms } from './result.ts';
import {
  choiceLabels,
  dateExample,
  hintText,
  partName,
  questionErrorText,
  questionText,
  type QuestionError,
} from './question.messages.ts';

export interface QuestionState {
  question: Question;
  answers: Answers;
  problem: QuestionError | undefined;
  terms: CheckerTerms;
  /** False on a shared device, so that the browser does not offer another person's birthday. */
  autofill: boolean;
}

const renderChoices = (question: Question, answer: string | undefined, terms: CheckerTerms): TemplateResult[] =>
  choiceLabels(question).map(([value, label]) => {
    const hint = question === 'kind' && hintText(value, terms);
    return html`<label class="choice">
      <input type="radio" name=${question} value=${value} ?checked=${value === answer} />
      <b>${label}</b>
      ${hint ? html`<span class="small muted">${hint}</span>` : nothing}
    </label>`;
  });

function renderDate(
  question: Question,
  answer: string | undefined,
  { problem, autofill }: QuestionState,
): TemplateResult {
  const [year, month, day] = answer ? answer.split('-').map(Number) : [];
  return html`<p class="small muted" id="hint">${dateExample()}</p>
    <div class="date">
      ${Object.entries({ day, month, year }).map(([name, value]) => {
        const part = name as DatePart;
        const wrong = !!problem?.parts?.includes(part);
        return html`<label>
          <b>${partName(part)}</b>
          <input
            id=${part}
            inputmode="numeric"
            autocomplete=${autofill && question === 'birthDate' ? `bday-${part}` : 'off'}
            aria-invalid=${wrong}
            aria-describedby=${wrong ? 'error' : 'hint'}
            value=${value ?? ''}
          />
        </label>`;
      })}
    </div>`;
}

/** The error, first and focused. Its link moves the focus by script, because a fragment cannot reach into a shadow root. */
function renderSummary(text: string): TemplateResult {
  const mend = (event: Event): void => {
    event.preventDefault();
    const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>('[aria-invalid=true], [type=radio]')?.focus();
  };
  return html`<div class="summary" role="alert" tabindex="-1" aria-labelledby="fault mend">
    <h2 id="fault">${msg('Câu trả lời cần sửa')}</h2>
    <a id="mend" href="#error" @click=${mend}>${text}</a>
  </div>`;
}

/** The question; the element renders the buttons. Each question has its own group, because screen readers keep the old name of a changed group. */
export function renderQuestion(state: QuestionState): TemplateResult {
  const { question, answers, problem, terms } = state;
  const answer = answers[question];
  const before = answered(answers, question);
  // Three questions: the kind, the date or the certificate, the first name. Plus the conditions of the offers.
  const most = 3 + Math.max(0, ...terms.policies.map(({ conditions = [] }) => conditions.length));
  const error = problem && questionErrorText(problem, question);
  // Attributes of SVG, because a policy may refuse inline styles.
  const steps = html`<svg class="steps" aria-hidden="true" viewBox="0 0 ${most} 1" preserveAspectRatio="none">
    <rect width=${before.length + 1} height="1" />
  </svg>`;
  const group = html`<fieldset aria-describedby="error">
    <legend>
      <span class="small muted">${msg(str`Câu ${before.length + 1} (nhiều nhất ${most}\u00a0câu)`)}</span>
      <h2 tabindex="-1" class="title">${questionText(question, answers.kind, terms)}</h2>
    </legend>
    ${error && html`<p class="error" id="error"><b>${msg('Lỗi:', { desc: 'read aloud before an error of a field' })}</b> ${error}</p>`}
    ${isDate(question) ? renderDate(question, answer, state) : renderChoices(question, answer, terms)}
  </fieldset>`;
  return html`${error && renderSummary(error)} ${[...before.map(() => ''), group]} ${steps}`;
}

/** Returns the chosen value or the date of the fields, or the problem. The fields are in no form, because browsers store submitted values. */
export function readAnswer(question: Question, fields: ParentNode, today: CivilDate): Result<string, QuestionError> {
  const inputs = [...fields.querySelectorAll<HTMLInputElement>('fieldset input')];
  if (isDate(question))
    return readDate(Object.fromEntries(inputs.map(({ id, value }) => [id, value])) as Record<DatePart, string>, today);
  const value = inputs.find(({ checked }) => checked)?.value;
  return value ? { ok: true, value } : { ok: false, problem: { code: 'nothing-chosen' } };
}
