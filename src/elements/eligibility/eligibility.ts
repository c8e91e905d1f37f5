import { msg, str } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import { DecidedEvent } from '../../contract.ts';
import { formatDate } from '../../localization/format.ts';
import { checkClock, readDate, type Applicant, type DatePart } from '../../program/applicant.ts';
import { decide, nextQuestion, type Question } from '../../program/eligibility.ts';
import { policies as ourPolicies, type Policy } from '../../program/policies.ts';
import { dataDate } from '../../program/sources.ts';
import { formStyles } from '../form.styles.ts';
import { hostStyles } from '../host.styles.ts';
import { PageController } from '../page.ts';
import { placeFor } from '../place.ts';
import { report } from '../report.ts';
import { answeredBefore, answerTo, isDate, withAnswer } from './answers.ts';
import { saveCalendar } from './calendar.ts';
import { saidText, type Said } from './eligibility.messages.ts';
import { eligibilityStyles } from './eligibility.styles.ts';
import { IdleController } from './idle.ts';
import { renderContacts, renderNext, renderShared, type NextSteps } from './next.view.ts';
import type { Problem } from './question.messages.ts';
import { renderQuestion } from './question.view.ts';
import { lastWord, type Result } from './result.messages.ts';
import { calendarEvents, renderBand, renderCriteria, renderFees, renderLine, renderPapers, renderReview, renderVerdict } from './result.view.ts';
import { passOn, readShared, writeShared, type SharedResult } from './shared-result.ts';

/** What the checker shows: its child content, a device whose clock is wrong, somebody else's result, one question, or the answer. */
type View =
  | { kind: 'fallback' }
  | { kind: 'clock-behind' }
  | { kind: 'shared'; shared: SharedResult }
  | { kind: 'question'; question: Question }
  | { kind: 'result'; result: Result };

/** What a person did so far. Whatever is not carried into the next state is forgotten. */
interface State {
  applicant: Applicant;
  /** A question that was gone back to, in the place of the next one. */
  asking?: Question | undefined;
  /** What was typed and could not be taken, and why. */
  typed?: Record<DatePart, string>;
  problem?: Problem;
  /** Somebody else's result, as long as nobody begins. */
  shared?: SharedResult | undefined;
  said?: Said | undefined;
  /** An address that has to be copied by hand. */
  address?: string;
  /** Whether there is anything to clear. */
  touched?: boolean | undefined;
}

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
export class EligibilityElement extends LitElement {
  static override styles = [hostStyles, formStyles, eligibilityStyles];

  static override properties = {
    province: {},
    hotline: {},
    // Editors of portals write out what they switch off.
    desk: { converter: (value: string | null) => value !== null && value !== 'false' },
    for: {},
    theme: {},
    today: {},
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
  /** `auto` (as the device), `light` or `dark`. */
  declare theme?: string | undefined;
  /** `YYYY-MM-DD` in the place of the clock. */
  declare today?: string | undefined;
  /** Offers in the place of ours, once a newer circular is out. */
  declare policies?: readonly Policy[] | undefined;

  declare private state: State;

  private readonly page = new PageController(this);
  private readonly idle = new IdleController(this, () => this.desk && !!this.state.touched, () => this.reset());

  constructor() {
    super();
    this.desk = false;
    // Read once and left as it is; it fills in nothing.
    this.state = { applicant: {}, shared: readShared(location.hash) };
  }

  /** Rows keep what was clicked when a question takes the place of another, so each change of question sets them. */
  protected override updated(changed: PropertyValues): void {
    const before = changed.get('state') as State | undefined;
    const { applicant, asking } = this.state;
    if (before?.applicant === applicant && before.asking === asking) return;
    for (const row of this.renderRoot.querySelectorAll<HTMLInputElement>('.choice input')) {
      row.checked = row.value === answerTo(row.name as Question, applicant);
    }
  }

  /** Forgets every answer and begins again. */
  reset(): void {
    this.state = { applicant: {}, said: 'cleared' };
  }

  private get options(): { on: CivilDate; policies: readonly Policy[] } {
    return { on: this.page.today, policies: this.policies ?? ourPolicies };
  }

  private get view(): View {
    const { options } = this;
    const { on, policies } = options;
    const { applicant, asking, shared } = this.state;
    // Once something was shown it stays while another language's words are on their way, and with it what was typed.
    if (!this.page.ready && !this.renderRoot.querySelector('.root')) return { kind: 'fallback' };
    if (!checkClock(on).ok) return { kind: 'clock-behind' };
    if (shared) return { kind: 'shared', shared };
    const question = asking ?? nextQuestion(applicant, options);
    if (question) return { kind: 'question', question };
    const decision = decide(applicant, options);
    const { kind } = applicant;
    const policy = policies.find(({ id }) => id === decision.policy) ?? policies.findLast(({ who, from }) => who === kind && from <= on);
    return { kind: 'result', result: { decision, kind, policy, on, language: this.page.language } };
  }

  /** Leads to the form that `for` names, if it is there by now. */
  private get toForm(): NextSteps['toForm'] {
    if (!this.for) return undefined;
    const found = (this.getRootNode() as ParentNode).querySelector<HTMLElement>(`tenmien-availability#${CSS.escape(this.for)}`);
    if (found) {
      return (suffix) => {
        Object.assign(found, { suffix });
        found.scrollIntoView({ block: 'nearest' });
        found.focus();
      };
    }
    report(this, 'for-not-found', `for="${this.for}"`);
    return undefined;
  }

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { view } = this;
    if (view.kind !== 'question') return;
    const { question } = view;
    const given = Object.fromEntries(new FormData(event.currentTarget as HTMLFormElement)) as Record<DatePart | Question, string>;
    if (!isDate(question)) return given[question] ? this.take(question, given[question]) : this.refuse({ code: 'nothing-chosen' });
    const date = readDate(given, this.page.today);
    if (date.ok) return this.take(question, date.value);
    this.refuse(date.problem, given);
  };

  private take(question: Question, answer: string): void {
    this.state = { applicant: withAnswer(this.state.applicant, question, answer), touched: true };
    void this.focusOn('.title');
    const { view } = this;
    if (view.kind !== 'result') return;
    const { outcome, suffix, policy } = view.result.decision;
    this.dispatchEvent(new DecidedEvent(outcome, suffix, policy));
  }

  private refuse(problem: Problem, typed?: Record<DatePart, string>): void {
    this.state = { ...this.state, problem, ...(typed && { typed }) };
    void this.focusOn('.summary');
  }

  /** To a question that was asked before or, without one, back to the result. */
  private readonly change = (asking: Question | undefined): void => {
    const { applicant, touched } = this.state;
    this.state = { applicant, touched, asking };
    void this.focusOn('.title');
  };

  private readonly restart = (): void => {
    this.reset();
    void this.focusOn('.title');
  };

  private readonly touch = (): void => {
    this.state = { ...this.state, touched: true, said: undefined };
  };

  private save(result: Result): void {
    saveCalendar(`${result.decision.suffix}.ics`, calendarEvents(result));
    this.state = { ...this.state, said: 'saved' };
  }

  private async share({ kind, decision }: Result): Promise<void> {
    const address = location.href.split('#')[0] + writeShared({ kind: kind ?? 'other', outcome: decision.outcome, rules: dataDate });
    const said = await passOn(address);
    this.state = { ...this.state, said, ...(said === 'by-hand' && { address }) };
    await this.focusOn('.share input');
    this.renderRoot.querySelector<HTMLInputElement>('.share input')?.select();
  }

  private get contacts(): TemplateResult {
    return renderContacts(placeFor(this), this.hotline, this.page.today);
  }

  private renderButton(text: string, press: (() => void) | undefined, look = ''): TemplateResult | undefined {
    return press && html`<button type="button" class="button ${look}" @click=${press}>${text}</button>`;
  }

  private renderQuestion(question: Question): TemplateResult {
    const { applicant, typed, problem } = this.state;
    // Where the answer already stands, going back leads to it.
    const back = nextQuestion(applicant, this.options) ? answeredBefore(question, applicant).at(-1) : null;
    return html`<form novalidate class="body" @submit=${this.submit} @input=${this.touch}>
      ${renderQuestion({ question, applicant, typed, problem, autofill: !this.desk })}
      <div class="actions">
        <button class="button main">${msg('Tiếp tục')}</button>
        ${this.renderButton(msg('Quay lại'), back === undefined ? undefined : () => this.change(back ?? undefined), 'quiet')}
      </div>
      <p class="small muted">${msg('Câu trả lời chỉ ở trên máy này, không gửi đi đâu.')}</p>
    </form>`;
  }

  private renderResult(result: Result): TemplateResult {
    const { on, language, kind } = result;
    const { address } = this.state;
    // A file or an address would stay on a shared machine.
    const own = !this.desk;
    return html`${renderVerdict(result)}
      <div class="body">
        ${renderCriteria(result)} ${renderLine(result)}
        ${renderNext(result, {
          toForm: this.toForm,
          save: own && calendarEvents(result)[0] ? () => this.save(result) : undefined,
        })}
        <div class="columns">
          ${renderPapers(result)} ${renderFees(result)} ${renderReview(this.state.applicant, result, this.change)} ${this.contacts}
        </div>
        <div class="actions">
          ${this.renderButton(msg('In'), () => print())}
          ${this.renderButton(msg('Chia sẻ kết quả'), own ? () => void this.share(result) : undefined)}
          ${this.renderButton(msg('Làm lại'), own && kind ? this.restart : undefined, 'quiet')}
        </div>
        ${address && html`<label class="share">${msg('Địa chỉ kết quả')}<input readonly .value=${address} /></label>`}
        <p class="small muted">${msg(str`Kiểm tra ngày ${formatDate(on, language)}.`)} ${lastWord()}</p>
      </div>`;
  }

  private renderDesk(): TemplateResult {
    const left = this.idle.secondsLeft;
    return html`<div class="desk">
      ${this.renderButton(msg('Người tiếp theo'), this.restart)}
      <p class="small">${left === undefined ? msg('Tự xóa sau 2\u00a0phút không ai dùng.') : msg(html`Tự xóa sau <b>${left}</b>\u00a0giây.`)}</p>
    </div>`;
  }

  private renderView(view: Exclude<View, { kind: 'fallback' }>): TemplateResult {
    switch (view.kind) {
      case 'clock-behind':
        return html`${renderBand(
            '?',
            msg('Ngày trên máy này không đúng'),
            msg(str`Máy đang để ngày ${formatDate(this.page.today, this.page.language)}. Hãy sửa ngày rồi mở lại trang.`),
          )}
          <div class="body">${this.contacts}</div>`;
      case 'shared':
        return renderShared(view.shared, this.page.language, this.restart);
      case 'question':
        return this.renderQuestion(view.question);
      case 'result':
        return this.renderResult(view.result);
    }
  }

  protected override render(): TemplateResult {
    const { view } = this;
    if (view.kind === 'fallback') return html`<slot></slot>`;
    const { said, touched } = this.state;
    const spoken = said ? saidText(said) : this.idle.secondsLeft === undefined ? '' : msg('Chạm vào màn hình để giữ câu trả lời.');
    return html`<div class="root" lang=${this.page.language}>
      <div class="card ${this.desk ? 'at-desk' : ''}" part="card">
        ${this.renderView(view)} ${this.desk && touched ? this.renderDesk() : nothing}
        <p class="said small" role="status">${spoken}</p>
      </div>
    </div>`;
  }
}
