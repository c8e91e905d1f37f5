import { html, type PropertyValues, type TemplateResult } from 'lit';
import { DecidedEvent } from '../../contract.ts';
import { elementDate } from '../../localization/element-languages.ts';
import { msg, str } from '../../localization/msg.ts';
import type { Question } from '../../program/decision.ts';
import { current } from '../../program/known.ts';
import type { Policy } from '../../program/policies.ts';
import { keepsCompounds } from '../compounds.ts';
import { formStyles } from '../form.styles.ts';
import { hostStyles } from '../host.styles.ts';
import { isEnter } from '../keys.ts';
import { PageController } from '../page.ts';
import { placeFor } from '../place.ts';
import { report } from '../report.ts';
import { WidgetElement } from '../widget-element.ts';
import { answered, withAnswer } from './answers.ts';
import { renderCheckerCard } from './card.view.ts';
import { eligibilityStyles } from './eligibility.styles.ts';
import { clearWhenIdle } from './idle.ts';
import { renderVerdictBand, renderButton } from './verdict-parts.view.ts';
import { readAnswer, renderQuestion } from './question.view.ts';
import type { Action } from './result-actions.ts';
import type { EligibilityResult, CheckerTerms } from './result.ts';
import { viewOf, type ResultPart, type State, type CheckerView } from './state.ts';

/** Gives a field back what it had when it was drawn. */
const restore = (field: HTMLInputElement): void => {
  field.value = field.defaultValue;
  field.checked = field.defaultChecked;
};

/**
 * How long a result stands, in milliseconds, before it gets the focus. Of a focus that comes with new parts of a page Orca says nothing in
 * Chromium, and a status beside it is heard a second time in Firefox.
 */
const RESULT_AFTER = 300;

/**
 * @summary Asks one question at a time and says whether a name is free for this person, why, until when and what to do next. Nothing leaves the browser.
 * @slot - What is seen before the script runs, without it, and in reader mode: who may have a name free, and where.
 * @fires {DecidedEvent} tenmien-decided - A person reached a result; `detail` holds outcome, suffix and policy, never an answer.
 * @fires {FailedEvent} tenmien-failed - A setting is wrong; `detail.code` is a heading in ERRORS.md.
 * @csspart card - The frame.
 * @csspart verdict - The band with the outcome.
 * @cssprop --tenmien-accent - Colour of links and buttons; refused under 4.5 : 1.
 * @cssprop --tenmien-radius - Corners, 10px.
 * @cssprop --tenmien-font - Font family.
 */
export class EligibilityElement extends WidgetElement {
  static override styles = [hostStyles, formStyles, eligibilityStyles];

  static override properties = {
    province: {},
    hotline: {},
    // Editors of portals write `desk="false"` to switch it off.
    desk: { converter: (value: string | null) => value !== null && value !== 'false' },
    for: {},
    policies: { attribute: false },
    state: { state: true },
  };

  /** Slug or name of one of the 34 provinces, or of a former one. */
  declare province?: string | undefined;
  /** Telephone of the host's help desk. */
  declare hotline?: string | undefined;
  /** For a service counter: a button for the next person, and everything is cleared when nobody uses the page. */
  declare desk: boolean;
  /** Id of a `tenmien-availability` on the same page, to which a result leads. */
  declare for?: string | undefined;
  /** Offers in the place of ours and of the programme file's, in the order of time. */
  declare policies?: readonly Policy[] | undefined;

  declare private state: State;
  private later: ResultPart | undefined;
  private loading: Promise<unknown> | undefined;
  /** The terms and the view of the last drawing. */
  private terms!: CheckerTerms;
  private view: CheckerView = { kind: 'fallback' };

  private readonly page = new PageController(this);
  private readonly secondsLeft = clearWhenIdle(
    this,
    () => this.desk && !!this.state.touched,
    () => this.reset(),
  );

  constructor() {
    super();
    keepsCompounds(this);
    this.desk = false;
    // The hash is read once and not changed. It fills in no answers.
    const hash = globalThis.location?.hash;
    this.state = { answers: {}, ...(hash?.startsWith('#tenmien-eligibility=') && { shared: hash }) };
  }

  /** Forgets every answer and begins again. */
  reset(): void {
    this.show({ answers: {}, said: 'cleared' });
  }

  private show(state: State, focus = '.title'): void {
    this.state = state;
    void this.updateComplete.then(() => {
      // Fields keep their values when the same question is asked again after an error.
      if (!state.problem) this.renderRoot.querySelectorAll<HTMLInputElement>('fieldset input').forEach(restore);
      const reach = (): void => this.renderRoot.querySelector<HTMLElement>(focus)?.focus();
      if (this.view.kind !== 'result' || focus !== '.title') reach();
      // Do not move the focus if the person has moved it meanwhile.
      else setTimeout(() => document.activeElement === document.body && reach(), RESULT_AFTER);
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const before = this.terms?.policies;
    const { today: on, language } = this.page;
    const known = this.page.known(current);
    const { policies } = known;
    this.terms = { on, language, known, policies, write: (date) => (date ? elementDate(date, language) : '') };
    this.view = viewOf(this.state, this.terms, this.later);
    if (before && before !== policies && this.view.kind === 'result') this.state = { ...this.state, said: 'renewed' };
  }

  protected override updated(): void {
    this.loading ??= this.load();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.loading;
    return super.getUpdateComplete();
  }

  private async load(): Promise<void> {
    try {
      this.later = await import('./result.part.ts');
      this.requestUpdate();
    } catch {
      // The next press loads it again.
    }
  }

  /** The element with the id in `for`, if it exists by now. */
  private get form(): HTMLElement | undefined {
    if (!this.for) return undefined;
    const found = (this.getRootNode() as ParentNode).querySelector<HTMLElement>(
      `tenmien-availability#${CSS.escape(this.for)}`,
    );
    if (!found) report(this, 'for-not-found', `for="${this.for}"`);
    return found ?? undefined;
  }

  /** Enter in a field submits the answer, as in a form. */
  private enter(event: KeyboardEvent): void {
    if (!isEnter(event) || !(event.target as Element).matches('input')) return;
    event.preventDefault();
    void this.submit();
  }

  private async submit(): Promise<void> {
    if (!this.later) await (this.loading = this.load());
    const { view, state, later, terms } = this;
    if (!later) this.state = { ...state, said: 'not-loaded' };
    if (!later || view.kind !== 'question') return;
    const answer = readAnswer(view.question, this.renderRoot, terms.on);
    if (!answer.ok) return this.show({ ...state, problem: answer.problem }, '.summary');
    const answers = withAnswer(state.answers, view.question, answer.value);
    const next = viewOf({ answers }, terms, later);
    this.show({ answers, touched: true });
    if (next.kind !== 'result') return;
    const { outcome, suffix, policy } = next.result.decision;
    this.dispatchEvent(new DecidedEvent(outcome, suffix, policy));
  }

  /** Goes back to an earlier question or, without an argument, to the result. */
  private change(asking?: Question): void {
    this.show({ answers: this.state.answers, touched: true, asking });
  }

  private touch(): void {
    this.state = { ...this.state, touched: true, said: undefined };
  }

  private async act({ resultActions }: ResultPart, action: Action, result: EligibilityResult): Promise<void> {
    const done = await resultActions[action](result, this.renderRoot as ShadowRoot);
    // The print sheet may load slowly, and the person may have left the result meanwhile.
    if (this.view.kind === 'result') this.show({ ...this.state, said: undefined, done }, '.done .button');
  }

  private renderQuestion({ question, stands }: Extract<CheckerView, { kind: 'question' }>): TemplateResult {
    const { answers, problem } = this.state;
    const before = answered(answers, question).at(-1);
    // If there is a result already, "back" leads to it.
    const back = stands ? () => this.change() : before && (() => this.change(before));
    return html`<div class="body" @keydown=${this.enter} @input=${this.touch}>
      ${renderQuestion({ question, answers, problem, terms: this.terms, autofill: !this.desk })}
      <div class="actions">
        ${renderButton(msg('Tiếp tục', { desc: 'button: to the next question' }), this.submit, 'main')} ${renderButton(msg('Quay lại', { desc: 'button: to the question before' }), back, 'quiet')}
      </div>
      <p class="small muted">${msg('Câu trả lời chỉ ở trên máy này, không gửi đi đâu.')}</p>
    </div>`;
  }

  private renderResult({ part, result }: Extract<CheckerView, { kind: 'result' }>): TemplateResult {
    return part.renderResult(result, {
      answers: this.state.answers,
      done: this.state.done,
      contacts: part.renderContacts(placeFor(this), this.hotline, result.on),
      form: this.form,
      own: !this.desk,
      act: (action) => void this.act(part, action, result),
      change: (question) => this.change(question),
      begin: (kind) => (kind ? this.show({ answers: { kind }, touched: true }) : this.reset()),
    });
  }

  private renderCard(content: TemplateResult): TemplateResult {
    const { page, state, later, desk } = this;
    const clear = desk && state.touched ? this.reset : undefined;
    return renderCheckerCard(content, { language: page.language, state, later, left: this.secondsLeft(), clear });
  }

  protected override render(): TemplateResult {
    const { view, terms } = this;
    switch (view.kind) {
      case 'fallback':
        return html`<slot></slot>`;
      case 'clock-behind': {
        const today = terms.write(terms.on);
        return this.renderCard(
          renderVerdictBand(
            '?',
            msg('Ngày trên máy này không đúng'),
            msg(str`Máy đang để ngày ${today}. Hãy sửa rồi mở lại trang.`),
          ),
        );
      }
      case 'question': {
        const { shared } = this.state;
        return this.renderCard(html`${shared && this.later?.renderShared(shared, terms)}${this.renderQuestion(view)}`);
      }
      case 'result':
        return this.renderCard(this.renderResult(view));
    }
  }
}
