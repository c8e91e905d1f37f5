import { msg, str } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DecidedEvent } from '../../contract.ts';
import { formatDate } from '../../localization/format.ts';
import { checkClock, readDate, type Applicant } from '../../program/applicant.ts';
import { decide, nextQuestion, type Question } from '../../program/eligibility.ts';
import { policies as ourPolicies, type Policy } from '../../program/policies.ts';
import { findProvinceName } from '../../program/province-names.ts';
import { dataDate } from '../../program/sources.ts';
import { formStyles } from '../form.styles.ts';
import { hostStyles } from '../host.styles.ts';
import { PageController } from '../page.ts';
import { report } from '../report.ts';
import { answerTo, before, boxesOf, isDate, withAnswer, type Boxes } from './answers.ts';
import { saveCalendar } from './calendar.ts';
import { saidText, type Said } from './eligibility.messages.ts';
import { eligibilityStyles } from './eligibility.styles.ts';
import { IdleController } from './idle.ts';
import { renderContacts, renderNext, renderShared, type NextSteps } from './next.view.ts';
import type { Problem } from './question.messages.ts';
import { renderQuestion } from './question.view.ts';
import type { Result } from './result.messages.ts';
import {
  calendarEvents, renderCriteria, renderFees, renderLine, renderPapers, renderReview, renderServices, renderVerdict, renderWrongClock,
} from './result.view.ts';
import { passOn, readShared, writeShared, type SharedResult } from './shared-result.ts';

/** What the checker shows: its child content, a device whose clock is wrong, somebody else's result, one question, or the answer. */
type View =
  | { kind: 'fallback' }
  | { kind: 'clock-behind' }
  | { kind: 'shared'; shared: SharedResult }
  | { kind: 'question'; question: Question }
  | { kind: 'result'; result: Result };

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
    applicant: { state: true },
    asking: { state: true },
    typed: { state: true },
    problem: { state: true },
    shared: { state: true },
    said: { state: true },
    shareAddress: { state: true },
    touched: { state: true },
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

  declare private applicant: Applicant;
  /** A question that was gone back to, in the place of the next one. */
  declare private asking: Question | undefined;
  declare private typed: Boxes | undefined;
  declare private problem: Problem | undefined;
  declare private shared: SharedResult | undefined;
  declare private said: Said | undefined;
  declare private shareAddress: string | undefined;
  declare private touched: boolean;

  private readonly page = new PageController(this);
  private readonly idle = new IdleController(this, () => this.desk && this.touched, () => this.reset());

  constructor() {
    super();
    this.desk = false;
    this.applicant = {};
    this.touched = false;
    // Read once and left as it is; it fills in nothing.
    this.shared = readShared(location.hash);
  }

  /** Rows keep what was clicked when a question takes the place of another, so each change of question sets them. */
  protected override updated(changed: PropertyValues): void {
    if (!changed.has('applicant') && !changed.has('asking')) return;
    for (const row of this.renderRoot.querySelectorAll<HTMLInputElement>('.choice input')) {
      row.checked = row.value === answerTo(row.name as Question, this.applicant);
    }
  }

  /** Forgets every answer and begins again. */
  reset(): void {
    this.applicant = {};
    this.go(undefined);
    this.shared = undefined;
    this.touched = false;
    this.said = 'cleared';
  }

  private get offers(): readonly Policy[] {
    if (this.policies === undefined || Array.isArray(this.policies)) return this.policies ?? ourPolicies;
    report(this, 'bad-policies', 'policies is not a list; the built-in offers are used');
    return ourPolicies;
  }

  private get view(): View {
    const on = this.page.today;
    // Once something was shown it stays while another language's words are on their way, and with it what was typed.
    if (!this.page.ready && !this.renderRoot.querySelector('.root')) return { kind: 'fallback' };
    if (!checkClock(on).ok) return { kind: 'clock-behind' };
    if (this.shared) return { kind: 'shared', shared: this.shared };
    const options = { on, policies: this.offers };
    const question = this.asking ?? nextQuestion(this.applicant, options);
    if (question) return { kind: 'question', question };
    const decision = decide(this.applicant, options);
    const { kind } = this.applicant;
    const policy =
      this.offers.find(({ id }) => id === decision.policy) ?? this.offers.findLast(({ who, from }) => who === kind && from <= on);
    return { kind: 'result', result: { decision, kind, policy, on, language: this.page.language } };
  }

  /** Leads to the form that `for` names, if it is there by now. */
  private get toForm(): NextSteps['toForm'] {
    if (!this.for) return undefined;
    const root = this.getRootNode();
    const found = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(this.for) : null;
    if (found?.localName === 'tenmien-availability') {
      return (suffix) => {
        Object.assign(found, { suffix });
        found.scrollIntoView({ block: 'nearest' });
        found.focus();
      };
    }
    report(this, 'for-not-found', `for="${this.for}" names no tenmien-availability on this page; the portal is linked instead`);
    return undefined;
  }

  /** To a question, or onwards. */
  private go(question: Question | undefined): void {
    this.asking = question;
    this.problem = this.typed = this.said = this.shareAddress = undefined;
  }

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { view } = this;
    if (view.kind !== 'question') return;
    const form = event.currentTarget as HTMLFormElement;
    const text = (selector: string): string => form.querySelector<HTMLInputElement>(selector)?.value ?? '';
    if (!isDate(view.question)) {
      const chosen = text('input:checked');
      return chosen ? this.take(view.question, chosen) : this.refuse({ code: 'nothing-chosen' });
    }
    const boxes = { day: text('#day'), month: text('#month'), year: text('#year') };
    const date = readDate(boxes, this.page.today);
    if (date.ok) return this.take(view.question, date.value);
    this.typed = boxes;
    this.refuse(date.problem);
  };

  private take(question: Question, answer: string): void {
    this.applicant = withAnswer(this.applicant, question, answer);
    this.touched = true;
    this.go(undefined);
    void this.focusOn('.title');
    const { view } = this;
    if (view.kind !== 'result') return;
    const { outcome, suffix, policy } = view.result.decision;
    this.dispatchEvent(new DecidedEvent(outcome, suffix, policy));
  }

  private refuse(problem: Problem): void {
    this.problem = problem;
    void this.focusOn('.summary');
  }

  private readonly change = (question: Question | undefined): void => {
    this.go(question);
    void this.focusOn('.title');
  };

  private readonly restart = (): void => {
    this.reset();
    void this.focusOn('.title');
  };

  /** A whole date pasted into one box fills all three. */
  private readonly paste = (event: ClipboardEvent): void => {
    const parts = /^\s*(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})\s*$/.exec(event.clipboardData?.getData('text') ?? '');
    const boxes = (event.currentTarget as HTMLElement).querySelectorAll<HTMLInputElement>('.date input');
    if (!parts || !boxes.length) return;
    event.preventDefault();
    boxes.forEach((box, index) => (box.value = parts[index + 1]!));
  };

  private readonly touch = (): void => {
    this.touched = true;
    this.said = undefined;
  };

  private save(result: Result): void {
    saveCalendar(`${result.decision.suffix}.ics`, calendarEvents(result));
    this.said = 'saved';
  }

  private async share({ kind, decision }: Result): Promise<void> {
    const url = location.href.split('#')[0] + writeShared({ kind: kind ?? 'other', outcome: decision.outcome, rules: dataDate });
    this.said = await passOn(url);
    if (this.said !== 'by-hand') return;
    this.shareAddress = url;
    await this.focusOn('#share');
    this.renderRoot.querySelector<HTMLInputElement>('#share')?.select();
  }

  private get contacts(): TemplateResult {
    const found = this.province ? findProvinceName(this.province) : undefined;
    if (this.province && !found) report(this, 'unknown-province', `province="${this.province}" is none of the 34, nor a former one`);
    return renderContacts(found, this.hotline, this.page.today);
  }

  private renderQuestion(question: Question): TemplateResult {
    const back = this.asking && !nextQuestion(this.applicant, { on: this.page.today, policies: this.offers });
    const previous = before(question, this.applicant);
    return html`<form novalidate class="body" @submit=${this.submit} @input=${this.touch} @paste=${this.paste}>
      ${renderQuestion({
        question,
        applicant: this.applicant,
        typed: this.typed ?? boxesOf(isDate(question) ? answerTo(question, this.applicant) : undefined),
        problem: this.problem,
        today: this.page.today,
        language: this.page.language,
        autofill: !this.desk,
      })}
      <div class="actions">
        <button class="button main">${msg('Tiếp tục')}</button>
        ${back || previous
          ? html`<button type="button" class="button quiet" @click=${() => this.change(back ? undefined : previous)}>${msg('Quay lại')}</button>`
          : nothing}
      </div>
      <p class="small muted">${msg('Câu trả lời chỉ ở trên máy này, không gửi đi đâu.')}</p>
    </form>`;
  }

  private renderResult(result: Result): TemplateResult {
    return html`${renderVerdict(result)}
      <div class="body">
        ${renderCriteria(result)} ${renderLine(result)}
        ${renderNext(result, {
          toForm: this.toForm,
          save: this.desk || !calendarEvents(result).length ? undefined : () => this.save(result),
        })}
        <div class="columns">
          ${renderPapers(result)} ${renderFees(result)} ${renderServices(result)}
          ${renderReview(this.applicant, result.language, this.change)} ${this.contacts}
        </div>
        <div class="actions end">
          <button type="button" class="button" @click=${() => print()}>${msg('In')}</button>
          ${this.desk ? nothing : html`<button type="button" class="button" @click=${() => this.share(result)}>${msg('Chia sẻ kết quả')}</button>`}
          ${this.desk || !result.kind ? nothing : html`<button type="button" class="button quiet" @click=${this.restart}>${msg('Làm lại')}</button>`}
        </div>
        ${this.shareAddress
          ? html`<label class="share">${msg('Địa chỉ kết quả')}<input id="share" readonly .value=${this.shareAddress} /></label>`
          : nothing}
        <p class="small muted">
          ${msg(str`Kiểm tra ngày ${formatDate(result.on, result.language)}. Nhà đăng ký là nơi quyết định. Câu trả lời chỉ ở trên máy này.`)}
        </p>
      </div>`;
  }

  private renderDesk(): TemplateResult | typeof nothing {
    if (!this.desk || !this.touched) return nothing;
    const { secondsLeft } = this.idle;
    return html`<div class="desk">
      <button type="button" class="button" @click=${this.restart}>${msg('Người tiếp theo')}</button>
      <p class="small">
        ${secondsLeft === undefined
          ? msg('Tự xóa sau 2\u00a0phút không ai dùng.')
          : html`<b>${msg(str`Tự xóa sau ${secondsLeft}\u00a0giây.`)}</b> ${msg('Chạm vào màn hình để giữ lại.')}`}
      </p>
    </div>`;
  }

  private renderView(view: Exclude<View, { kind: 'fallback' }>): TemplateResult {
    switch (view.kind) {
      case 'clock-behind':
        return html`${renderWrongClock(this.page.today, this.page.language)}
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
    const said = this.said ?? (this.idle.secondsLeft === undefined ? undefined : 'clearing');
    return html`<div class="root" lang=${this.page.language}>
      <div class="card ${this.desk ? 'at-desk' : ''}" part="card">${this.renderView(view)} ${this.renderDesk()}</div>
      <p class=${said ? 'said small' : 'hidden-text'} role="status">${said ? saidText(said) : ''}</p>
    </div>`;
  }
}
