import { msg, str } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DecidedEvent } from '../../contract.ts';
import { formatDate } from '../../localization/format.ts';
import { LanguageController } from '../../localization/localization.ts';
import { checkClock, readDate, type Applicant } from '../../program/applicant.ts';
import { decide, nextQuestion, type Question, type Suffix } from '../../program/eligibility.ts';
import { policies as ourPolicies, type Policy } from '../../program/policies.ts';
import { pages, portals, programme } from '../../program/programme.ts';
import { findProvinceName } from '../../program/province-names.ts';
import { dataDate, planDocumentsFor } from '../../program/sources.ts';
import { ClockController } from '../clock.ts';
import { hostStyles } from '../host.styles.ts';
import { LookController } from '../look.ts';
import { capital, placeName } from '../place.ts';
import { report } from '../report.ts';
import { answerTo, before, boxesOf, isDate, withAnswer, type Boxes } from './answers.ts';
import { saveCalendar } from './calendar.ts';
import { eligibilityStyles } from './eligibility.styles.ts';
import { IdleController } from './idle.ts';
import type { Problem } from './question.messages.ts';
import { renderQuestion } from './question.view.ts';
import { sharedText, type Result } from './result.messages.ts';
import {
  calendarEvents, renderBand, renderCriteria, renderFees, renderPapers, renderReview, renderServices, renderVerdict,
} from './result.view.ts';
import { readShared, writeShared, type SharedResult } from './shared-result.ts';

/** What the checker shows: its child content, a device whose clock is wrong, somebody else's result, one question, or the answer. */
type View =
  | { kind: 'fallback' }
  | { kind: 'clock-behind' }
  | { kind: 'shared'; shared: SharedResult }
  | { kind: 'question'; question: Question }
  | { kind: 'result'; result: Result };

/** What was last done and is said aloud. */
type Said = 'cleared' | 'saved' | 'shared' | 'copied' | 'share-by-hand';

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
  static override styles = [hostStyles, eligibilityStyles];

  static override properties = {
    province: {},
    hotline: {},
    desk: { type: Boolean },
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

  private readonly clock = new ClockController(this);
  private readonly language = new LanguageController(this);
  private readonly idle = new IdleController(this, () => this.desk && this.touched, () => this.reset());

  constructor() {
    super();
    this.desk = false;
    this.applicant = {};
    this.touched = false;
    // Read once and left as it is; it fills in nothing.
    this.shared = readShared(location.hash);
    new LookController(this);
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
    const on = this.clock.today;
    if (!this.language.ready) return { kind: 'fallback' };
    if (!checkClock(on).ok) return { kind: 'clock-behind' };
    if (this.shared) return { kind: 'shared', shared: this.shared };
    const options = { on, policies: this.offers };
    const question = this.asking ?? nextQuestion(this.applicant, options);
    if (question) return { kind: 'question', question };
    const decision = decide(this.applicant, options);
    const { kind } = this.applicant;
    const policy =
      this.offers.find(({ id }) => id === decision.policy) ?? this.offers.findLast(({ who, from }) => who === kind && from <= on);
    return { kind: 'result', result: { decision, kind, policy, on, language: this.language.language } };
  }

  /** The form that `for` names, if it is there by now. */
  private get form(): (HTMLElement & { suffix?: string }) | undefined {
    if (!this.for) return undefined;
    const found = (this.getRootNode() as Partial<DocumentOrShadowRoot & NonElementParentNode>).getElementById?.(this.for);
    if (found?.localName === 'tenmien-availability') return found as HTMLElement;
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
    const date = readDate(boxes, this.clock.today);
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

  private toForm(form: HTMLElement & { suffix?: string }, suffix: Suffix): void {
    form.suffix = suffix;
    form.scrollIntoView({ block: 'nearest' });
    form.focus();
  }

  private save(result: Result): void {
    saveCalendar(`${result.decision.suffix}.ics`, calendarEvents(result));
    this.said = 'saved';
  }

  /** The device's own sharing, else the clipboard, else the address to copy by hand; says only what was done. */
  private async share({ kind, decision }: Result): Promise<void> {
    const url = location.href.split('#')[0] + writeShared({ kind: kind ?? 'other', outcome: decision.outcome, rules: dataDate });
    this.said = undefined;
    try {
      if ('share' in navigator) {
        await navigator.share({ url });
        this.said = 'shared';
        return;
      }
    } catch (error) {
      if ((error as DOMException).name === 'AbortError') return;
    }
    try {
      await navigator.clipboard.writeText(url);
      this.said = 'copied';
    } catch {
      this.shareAddress = url;
      this.said = 'share-by-hand';
      await this.focusOn('#share');
      this.renderRoot.querySelector<HTMLInputElement>('#share')?.select();
    }
  }

  private saidText(): string {
    switch (this.said) {
      case 'cleared':
        return msg('Đã xóa mọi câu trả lời.');
      case 'saved':
        return msg('Đã tạo tệp lịch. Mở tệp để thêm vào lịch của bạn.');
      case 'shared':
        return msg('Đã gửi địa chỉ kết quả.');
      case 'copied':
        return msg('Đã chép địa chỉ kết quả.');
      case 'share-by-hand':
        return msg('Không chép tự động được. Hãy chép địa chỉ trong ô.');
      case undefined:
        return this.idle.secondsLeft === undefined ? '' : msg('Không ai dùng: câu trả lời sắp được xóa. Chạm vào màn hình để giữ lại.');
    }
  }

  private renderQuestion(question: Question): TemplateResult {
    const back = this.asking && !nextQuestion(this.applicant, { on: this.clock.today, policies: this.offers });
    const previous = before(question, this.applicant);
    return html`<form novalidate class="body" @submit=${this.submit} @input=${this.touch} @paste=${this.paste}>
      ${renderQuestion({
        question,
        applicant: this.applicant,
        typed: this.typed ?? boxesOf(isDate(question) ? answerTo(question, this.applicant) : undefined),
        problem: this.problem,
        today: this.clock.today,
        language: this.language.language,
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

  private renderNext(result: Result): TemplateResult {
    const { decision } = result;
    const { outcome, suffix } = decision;
    const { form } = this;
    const open = outcome === 'eligible' || outcome === 'likely';
    const calendar = !this.desk && calendarEvents(result).length > 0;
    const save = (look: string): TemplateResult | typeof nothing =>
      calendar ? html`<button type="button" class="button ${look}" @click=${() => this.save(result)}>${msg('Thêm vào lịch')}</button>` : nothing;
    if (outcome === 'not-yet') return save('main');
    if (form && suffix) {
      return html`<button type="button" class="button main" @click=${() => this.toForm(form, suffix)}>${msg(str`Chọn tên miền ${suffix}`)}</button>
        ${save('')}`;
    }
    if (outcome === 'services-only') return html`<a class="button main" href=${pages.registrars}>${msg('Xem danh sách nhà đăng ký')}</a>`;
    return html`<a class="button main" href=${open && suffix ? portals[suffix] : pages.register}
        >${open ? msg(str`Đăng ký ${suffix}`) : msg('Đăng ký với mức phí thường')}</a
      >
      ${save('')}`;
  }

  private renderContacts(): TemplateResult {
    const found = this.province ? findProvinceName(this.province) : undefined;
    if (this.province && !found) report(this, 'unknown-province', `province="${this.province}" is none of the 34, nor a former one`);
    const agency = found && planDocumentsFor(found).at(-1)?.lead;
    const place = found && placeName(found.province, this.clock.today);
    const phone = this.hotline?.replace(/[^\d+]/g, '');
    const former = found?.former && msg(str`Tỉnh ${found.former.name} nay thuộc ${place}.`);
    return html`<section>
      <h3>${msg('Hỏi ở đâu')}</h3>
      <p>${agency && place ? `${agency} ${place}` : place ? `${capital(place)}; ${programme.coordinator}` : programme.coordinator}</p>
      ${former ? html`<p class="small">${former}</p>` : nothing}
      ${phone ? html`<p><a class="phone" href="tel:${phone}">${msg(str`Điện thoại ${this.hotline}`)}</a></p>` : nothing}
    </section>`;
  }

  private renderResult(result: Result): TemplateResult {
    return html`${renderVerdict(result)}
      <div class="body">
        ${renderCriteria(result)} ${renderFees(result)}
        <div class="actions">${this.renderNext(result)}</div>
        <div class="columns">
          ${renderPapers(result)} ${renderServices(result)} ${renderReview(this.applicant, result.language, this.change)} ${this.renderContacts()}
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

  private renderShared({ kind, outcome, rules }: SharedResult): TemplateResult {
    return html`${renderBand('plain', '↗', msg('Kết quả được chia sẻ'), sharedText(kind, outcome))}
      <div class="body">
        <p>${msg(str`Đây là kết quả của người gửi, theo quy định xem lần cuối ngày ${formatDate(rules, this.language.language)}. Kết quả của bạn có thể khác.`)}</p>
        <div class="actions"><button type="button" class="button main" @click=${this.restart}>${msg('Kiểm tra cho tôi')}</button></div>
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

  private renderView(view: View): TemplateResult {
    switch (view.kind) {
      case 'fallback':
        return html`<slot></slot>`;
      case 'clock-behind':
        return html`${renderBand('warn', '?', msg('Ngày trên máy này không đúng'), msg(str`Máy đang để ngày ${formatDate(this.clock.today, this.language.language)}. Kết quả tính theo ngày, nên hãy sửa ngày giờ của máy rồi mở lại trang.`))}
          <div class="body">${this.renderContacts()}</div>`;
      case 'shared':
        return this.renderShared(view.shared);
      case 'question':
        return this.renderQuestion(view.question);
      case 'result':
        return this.renderResult(view.result);
    }
  }

  protected override render(): TemplateResult {
    const { view } = this;
    if (view.kind === 'fallback') return this.renderView(view);
    return html`<div class="root" lang=${this.language.language}>
      <div class="card ${this.desk ? 'at-desk' : ''}" part="card">${this.renderView(view)} ${this.renderDesk()}</div>
      <p class=${this.said ? 'said small' : 'hidden-text'} role="status">${this.saidText()}</p>
    </div>`;
  }
}
