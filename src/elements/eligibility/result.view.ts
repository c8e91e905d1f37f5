// Renders a result in this order: outcome, next step, costs, reasons, answers, other actions, and at the foot its days.

import { msg, str } from '../../localization/msg.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import type { Criterion, Question } from '../../program/decision.ts';
import { checkedOn, isOld } from '../../program/known.ts';
import type { Kind } from '../../program/policies.ts';
import { citeAll } from '../cite.ts';
import { MARK, oldNote, unsettledNote } from '../offer-lines.ts';
import { answered, isDate, type Answers } from './answers.ts';
import { renderCosts } from './costs.view.ts';
import { doorOf, renderNextAction, renderOthers, renderNextSteps } from './next.view.ts';
import { renderVerdictBand, renderButton, renderLines, renderSection, type Content } from './verdict-parts.view.ts';
import { choiceText, questionText } from './question.messages.ts';
import { calendarEvents, renderDone, type Action, type Done } from './result-actions.ts';
import { criterionText, gradeText, lastWord, metText, readingsText, verdict } from './result.messages.ts';
import type { EligibilityResult } from './result.ts';

/** The inputs and callbacks of a result. */
export interface Around {
  readonly answers: Answers;
  readonly done: Done | undefined;
  readonly contacts: Content;
  /** The availability form of the page, if there is one. */
  readonly form: HTMLElement | undefined;
  /** Whether the device is the person's own. On a shared device a file or an address would stay. */
  readonly own: boolean;
  act(action: Action): void;
  /** Asks a question again. */
  change(question: Question): void;
  /** Starts again, with a kind if one is given. */
  begin(kind?: Kind): void;
}

/** The sign, the criterion and its document. If the legal text has two readings, both are shown. */
function renderCriterion(criterion: Criterion, result: EligibilityResult): TemplateResult {
  const { met, cites, confidence } = criterion;
  const [sign, word] = metText(met);
  return html`<li class="row">
    <span aria-hidden="true">${sign}</span><span class="hidden-text">${word}: </span>
    <div>
      <p>${criterionText(criterion, result)}${confidence === 'settled' ? nothing : MARK}</p>
      ${met === 'unclear' ? html`<p>${readingsText(criterion, result)}</p>` : nothing}
      <p class="small muted">${citeAll(cites)}</p>
    </div>
  </li>`;
}

/** The confidence of each unsettled statement. */
function renderGrades(result: EligibilityResult): Content {
  const open = result.decision.criteria.filter(({ confidence }) => confidence !== 'settled');
  return (
    open[0] &&
    html`<details class="small screen">
      <summary>${msg('Nguồn và mức độ chắc chắn')}</summary>
      ${renderLines(open.map((criterion) => html`${criterionText(criterion, result)}: ${gradeText(criterion.confidence)} (${citeAll(criterion.cites)})`))}
    </details>`
  );
}

/** @param open whether the reasons are unfolded: if the outcome is no, or not sure */
function renderReasons(result: EligibilityResult, open: boolean): Content {
  const { criteria } = result.decision;
  const met = criteria.filter((criterion) => criterion.met === 'yes').length;
  return (
    criteria[0] &&
    html`<details ?open=${open}>
      <summary>${msg(str`Vì sao? ${met}/${criteria.length} điều kiện đạt`)}</summary>
      <ul class="criteria">
        ${criteria.map((criterion) => renderCriterion(criterion, result))}
      </ul>
      ${renderGrades(result)}
    </details>`
  );
}

/** The answers, each with a button that changes it. */
const renderAnswers = (answers: Answers, result: EligibilityResult, change: Around['change']): Content =>
  renderSection(
    msg('Câu trả lời của bạn'),
    renderLines(
      answered(answers).map((question) => {
        const answer = answers[question];
        const text = questionText(question, answers.kind, result);
        return html`<div class="answer">
          <p><span class="small muted">${text}</span><br />${isDate(question) ? result.write(answer as CivilDate) : choiceText(question, answer)}</p>
          ${renderButton(html`${msg('Đổi', { desc: 'button: changes this answer' })}<span class="hidden-text">: ${text}</span>`, () => change(question), 'quiet')}
        </div>`;
      }),
    ),
    'screen',
  );

/** The day for which the result was computed, the day of the information, and the unsettled points. */
function renderBasis({ decision: { criteria }, on, known, write }: EligibilityResult): TemplateResult {
  const checked = checkedOn(
    criteria.flatMap(({ cites }) => cites),
    known,
  );
  return html`<p class="small muted">
    ${msg(str`Kết quả tính theo ngày ${write(on)} · thông tin cập nhật đến ${write(checked)}.`)} ${isOld(checked, on) ? oldNote() : nothing}
    ${lastWord()} ${unsettledNote()}
  </p>`;
}

export function renderResult(result: EligibilityResult, around: Around): TemplateResult {
  const { kind, decision } = result;
  const { answers, done, own, act, begin } = around;
  const words = verdict(result, msg('Bạn', { desc: 'begins a verdict: “Bạn đủ điều kiện …”' }));
  const press = (action: Action) => () => act(action);
  const save = own && calendarEvents(result)[0] ? press('save') : undefined;
  // A person who has to wait needs the day: in a calendar or, on a shared device, on paper.
  const main = decision.from && (save ? 'save' : 'print');
  const note = (below: 'main' | 'others') =>
    done && (done.action === main) === (below === 'main') ? renderDone(done, press('copy')) : undefined;
  const tell = [
    main !== 'print' && renderButton(msg('In kết quả', { desc: 'button: prints' }), press('print'), own ? 'quiet' : ''),
    main !== 'save' &&
      renderButton(msg('Thêm vào lịch', { desc: 'button: saves days for the person’s calendar' }), save, 'quiet'),
    own && renderButton(msg('Chia sẻ', { desc: 'button: shares the result' }), press('share'), 'quiet'),
    own && kind && renderButton(msg('Làm lại từ đầu'), () => begin(), 'quiet'),
  ];
  return html`${renderVerdictBand(...words, msg('Kết quả:', { desc: 'read aloud before the verdict' }))}
    <div class="body">
      <p class="printed">${msg('Đăng ký tại:', { desc: 'on paper, before an address; of a domain name' })} <b class="door">${doorOf(result)}</b></p>
      <div class="screen">
        ${main === 'save' ? renderButton(msg('Thêm vào lịch', { desc: 'button: saves days for the person’s calendar' }), save, 'main') : main ? renderButton(msg('In kết quả', { desc: 'button: prints' }), press('print'), 'main') : renderNextAction(result, around.form)}
        ${note('main')}
      </div>
      ${renderOthers(result, begin)}
      <div class="columns">${renderNextSteps(result)} ${renderCosts(result)}</div>
      ${renderReasons(result, words[0] !== '✓')}
      <div class="columns">${renderAnswers(answers, result, around.change)} ${around.contacts}</div>
      <div class="screen">
        <div class="actions small-ones">${tell.map((button) => button || nothing)}</div>
        ${note('others')}
      </div>
      ${renderBasis(result)}
    </div>`;
}
