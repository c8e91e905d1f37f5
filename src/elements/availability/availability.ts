import { msg, str } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Result } from '../../base/result.ts';
import { CheckedEvent } from '../../contract.ts';
import { availabilityOf, type AvailabilityChecker } from '../../domains/availability.ts';
import { parseDomainName, type DomainName, type DomainNameProblem } from '../../domains/domain-name.ts';
import { findSuffix } from '../../domains/suffixes.ts';
import type { Policy } from '../../program/policies.ts';
import { formStyles } from '../form.styles.ts';
import { hostStyles } from '../host.styles.ts';
import { PageController } from '../page.ts';
import { placeFor } from '../place.ts';
import { report } from '../report.ts';
import type { Answer } from './answer.ts';
import { renderAnswer, renderBand } from './answer.view.ts';
import { headline, problem } from './availability.messages.ts';
import { availabilityStyles } from './availability.styles.ts';
import { FormControl, type Entry } from './form-control.ts';
import { InquiryController } from './inquiry.ts';
import { renderNames } from './names.view.ts';
import { otherNames } from './other-names.ts';
import { renderRegistration } from './registration.view.ts';
import { readService, readSuffix, readSuffixes } from './settings.ts';

/** What is shown: the child content, the field alone, names made from a person's or a business's, an open question, or an answer. */
type View =
  | { kind: 'fallback' }
  | { kind: 'ready' }
  | { kind: 'names' }
  | { kind: 'checking'; name: DomainName }
  /** `typed` is the whole name, or what was typed in the place of one. */
  | { kind: 'answered'; typed: string; name?: DomainName; answer: Answer };

/**
 * @summary A form control that asks for a name below .vn: checks it by the rules, asks a service where one is set, and leads to the registrars.
 * @slot - What is seen before the script runs, without it, and in reader mode: a sentence and a link, or a plain form.
 * @fires {CheckedEvent} tenmien-checked - A name was checked; `detail` has the state and the suffix, never the name.
 * @fires {FailedEvent} tenmien-failed - A setting is wrong; `detail.code` is a heading in ERRORS.md.
 * @csspart card - The frame.
 * @cssprop --tenmien-accent - Colour of links and buttons; refused under 4.5 : 1.
 * @cssprop --tenmien-radius - Corners, 10px.
 * @cssprop --tenmien-font - Font family.
 */
export class AvailabilityElement extends LitElement {
  static readonly formAssociated = true;

  static override styles = [hostStyles, formStyles, availabilityStyles];

  static override properties = {
    province: {},
    suffixes: {},
    suffix: {},
    name: { reflect: true },
    value: { noAccessor: true },
    endpoint: {},
    doh: {},
    theme: {},
    today: {},
    checker: { attribute: false },
    policies: { attribute: false },
    text: { state: true },
    view: { state: true },
    said: { state: true },
    copied: { state: true },
    disabled: { state: true },
  };

  /** Slug or name of one of the 34 provinces, or of a former one: its initials go into one of the suggestions. */
  declare province?: string | undefined;
  /** Suffixes to choose from, separated by spaces or commas; `id.vn biz.vn` unless said. */
  declare suffixes?: string | undefined;
  /** The chosen suffix. Follows the person's choice; a script may set it. */
  declare suffix?: string | undefined;
  /** Name in the host's form. The value there is the whole name, where it is valid. */
  declare name?: string | undefined;
  /** Base address of an RDAP service: `https:` or the same origin, without a key. */
  declare endpoint?: string | undefined;
  /** Address of a DNS-over-HTTPS resolver, asked where there is no `endpoint`; the page says so before anything is sent. */
  declare doh?: string | undefined;
  /** `auto` (as the device), `light` or `dark`. */
  declare theme?: string | undefined;
  /** `YYYY-MM-DD` in the place of the clock. */
  declare today?: string | undefined;
  /** Whom to ask, in the place of `endpoint` and `doh`. */
  declare checker?: AvailabilityChecker | undefined;
  /** Offers in the place of ours, once a newer circular is out. */
  declare policies?: readonly Policy[] | undefined;

  declare private text: string;
  declare private view: View;
  declare private said: (() => string) | undefined;
  declare private copied: boolean | undefined;
  declare private disabled: boolean;

  private readonly page = new PageController(this);
  private readonly inquiry = new InquiryController(this);
  private readonly control = new FormControl(this, () => this.entry);
  /** What `suffixes` and the addresses come to. */
  private offered: readonly string[] = [];
  private rdap: string | undefined;
  private dns: string | undefined;
  /** Tells a sentence that is said again from the one before. */
  private echo = '';
  /** Slug of the province, as the page names it. */
  private place: string | undefined;
  /** The full name that was typed last, from which names were made. */
  private fullName = '';

  constructor() {
    super();
    this.text = '';
    this.view = { kind: 'fallback' };
    this.disabled = false;
    this.addEventListener('invalid', this.holdBack);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.view.kind === 'checking') this.view = { kind: 'ready' };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('suffix')) readSuffix(this.suffix, this);
    if (changed.has('suffixes') || !this.hasUpdated) this.offered = readSuffixes(this.suffixes, this);
    if (changed.has('endpoint')) this.rdap = readService(this.endpoint, this);
    if (changed.has('doh')) this.dns = readService(this.doh, this);
    if (changed.has('province')) {
      const found = placeFor(this);
      this.place = (found?.former ?? found?.province)?.slug;
    }
    if (!this.hasUpdated) this.tidy();
    if (this.view.kind === 'fallback' && this.page.ready) this.view = { kind: 'ready' };
  }

  /** The whole name where what was typed is one, else what was typed. Setting it fills the field. */
  get value(): string {
    return this.entry.state;
  }

  set value(text: string | null) {
    this.text = text ?? '';
    // Before the first update `suffix` may still be on its way, and what is typed wins over it.
    if (this.hasUpdated) this.tidy();
    this.control.settle();
  }

  /** The host's form. */
  get form(): HTMLFormElement | null {
    return this.control.internals?.form ?? null;
  }

  override focus(options?: FocusOptions): void {
    this.input?.focus(options);
  }

  formResetCallback(): void {
    this.inquiry.stop();
    this.suffix = this.getAttribute('suffix') ?? undefined;
    this.value = this.getAttribute('value');
    this.said = undefined;
    this.view = { kind: this.hasUpdated ? 'ready' : 'fallback' };
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }

  formStateRestoreCallback(state: string): void {
    this.value = state;
  }

  private get input(): HTMLInputElement | null {
    return this.renderRoot?.querySelector('input');
  }

  /** The suffix below which a bare label stands. */
  private get chosen(): string {
    return readSuffix(this.suffix) ?? this.offered[0] ?? 'id.vn';
  }

  private get entry(): Entry {
    const read = this.read();
    return read.ok
      ? { value: read.value.unicode, state: read.value.unicode, problem: '' }
      : { value: null, state: this.text, problem: this.text.trim() && problem(read.problem) };
  }

  /** How to come by the one that is asked: what it takes is loaded with the first question. */
  private get source(): (() => Promise<AvailabilityChecker>) | undefined {
    const { checker, rdap, dns } = this;
    if (checker) return () => Promise.resolve(checker);
    if (rdap) return async () => (await import('../../domains/rdap-checker.ts')).createRdapChecker({ endpoint: rdap });
    if (dns) return async () => (await import('../../domains/doh-checker.ts')).createDohChecker({ url: dns });
    return undefined;
  }

  /** The host to which a name goes, where it is not the page's own. */
  private get stranger(): string | undefined {
    const address = this.checker ? undefined : (this.rdap ?? this.dns);
    const host = address && new URL(address).host;
    return host === location.host ? undefined : host;
  }

  private read(): Result<DomainName, DomainNameProblem> {
    return parseDomainName(this.text, { suffix: this.chosen });
  }

  /** Leaves the label in the field and the suffix in the list, where a whole name was typed. */
  private tidy(): Result<DomainName, DomainNameProblem> {
    const read = this.read();
    if (read.ok) {
      this.text = read.value.label;
      this.suffix = read.value.suffix;
    }
    return read;
  }

  /** The host's form was held back because of this control: the reason stands here and not in a bubble. */
  private readonly holdBack = (event: Event): void => {
    event.preventDefault();
    const read = this.read();
    if (!read.ok) this.view = { kind: 'answered', typed: this.text, answer: availabilityOf(read.problem) };
    if (this.form?.querySelector(':invalid:not(fieldset)') === this) this.focus();
  };

  private type(event: InputEvent): void {
    this.text = (event.target as HTMLInputElement).value;
    const whole = parseDomainName(this.text);
    if (whole.ok) this.suffix = whole.value.suffix;
    // Nothing is asked by itself about a name that is no longer wished for.
    if (this.inquiry.willRetry) this.inquiry.stop();
    this.control.settle();
  }

  private choose(event: Event): void {
    this.suffix = (event.target as HTMLSelectElement).value;
  }

  private submit(event: Event): void {
    event.preventDefault();
    this.check();
  }

  private check(): void {
    this.inquiry.stop();
    this.copied = undefined;
    const typed = this.text.trim();
    const read = this.tidy();
    if (!read.ok) return this.suggestOrRefuse(typed, read.problem);
    const name = read.value;
    const tell = (answer: Answer) => this.show({ kind: 'answered', typed: name.unicode, name, answer });
    const { source } = this;
    if (!source) return tell({ state: 'unknown', reason: 'not-asked' });
    this.view = { kind: 'checking', name };
    void this.inquiry.ask({
      name: name.ascii,
      load: source,
      slow: () => this.announce(() => checking(name)),
      failed: (error) => report(this, 'checker-failed', String(error)),
      answered: tell,
    });
  }

  /** Words with spaces between them are a person's or a business's name, from which names can be made. */
  private suggestOrRefuse(typed: string, refused: DomainNameProblem): void {
    if (refused.code === 'space' && !/\.vn\.?$/i.test(typed) && this.namesFrom(typed).length) {
      this.fullName = typed;
      this.view = { kind: 'names' };
      return this.announce(() => msg(str`Gợi ý từ “${typed}”`));
    }
    const answer = availabilityOf(refused);
    const name = typed.includes('.') ? typed : `${typed}.${this.chosen}`;
    this.show({ kind: 'answered', typed: answer.state === 'invalid' ? this.text : name.toLowerCase(), answer });
  }

  private namesFrom(text: string): string[] {
    return otherNames(text, this.chosen, this.place);
  }

  private show(view: Extract<View, { kind: 'answered' }>): void {
    this.view = view;
    this.announce(() => headline(view.typed, view.answer));
    this.dispatchEvent(new CheckedEvent(view.answer.state, this.chosen));
  }

  /** The same sentence twice is no change to a screen reader, so every second one ends differently. */
  private announce(say: () => string): void {
    this.echo = !this.echo && say() === this.said?.() ? '\u00a0' : '';
    this.said = say;
  }

  /** Puts a name into the field, for the person to check. */
  private readonly take = async (name: string): Promise<void> => {
    this.value = name;
    if (this.view.kind === 'answered' && !this.view.name) this.view = { kind: 'ready' };
    await this.updateComplete;
    this.focus();
  };

  /** Leads to the character that is wrong. */
  private mend(position: number | undefined): void {
    this.focus();
    if (position !== undefined) this.input?.setSelectionRange(position, position + 1);
  }

  private readonly tell = (copied: boolean, say: () => string): void => {
    this.copied = copied;
    this.announce(say);
  };

  private renderForm(): TemplateResult {
    const { chosen, stranger, view } = this;
    const wrong = view.kind === 'answered' && view.answer.state === 'invalid';
    return html`<form @submit=${this.submit} novalidate>
      <label for="name">${msg('Tên bạn muốn')}</label>
      <fieldset class="line" ?disabled=${this.disabled}>
        <div class="field ${wrong ? 'wrong' : ''}">
          <input
            id="name"
            .value=${this.text}
            aria-invalid=${wrong}
            aria-describedby="hint${wrong ? ' answer' : ''}"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            enterkeyhint="search"
            @input=${this.type}
            @change=${this.tidy}
          />
          <select aria-label=${msg('Đuôi tên miền')} @change=${this.choose}>
            ${[...new Set([...this.offered, chosen])].map(
              (suffix) => html`<option value=${suffix} .selected=${suffix === chosen}>.${suffix}</option>`,
            )}
          </select>
        </div>
        <button class="button main">${msg('Kiểm tra')}</button>
      </fieldset>
      <p class="small muted" id="hint">
        ${msg('Hoặc gõ họ tên, tên cửa hàng để xem gợi ý.')}
        ${stranger ? msg(str`Khi bạn bấm “Kiểm tra”, tên được gửi tới ${stranger} để tra.`) : nothing}
      </p>
    </form>`;
  }

  /** The one next step that belongs into an answer. */
  private renderStep(answer: Answer): TemplateResult | typeof nothing {
    if (answer.state === 'invalid') {
      const { suggestion, position } = answer.problem;
      return html`<p class="row">
        ${suggestion
          ? html`<button class="button main" @click=${() => this.take(suggestion)}>${msg(str`Dùng ${suggestion}`)}</button>`
          : nothing}
        <button class="button" @click=${() => this.mend(position)}>${msg('Sửa tên')}</button>
      </p>`;
    }
    return answer.state === 'unknown' && answer.reason !== 'not-asked' && !this.inquiry.willRetry
      ? html`<p class="row"><button class="button" @click=${this.check}>${msg('Thử lại')}</button></p>`
      : nothing;
  }

  /** Names made from the full name, where the label is one of them; else from the label. */
  private renderOthers(label: string, taken: boolean): TemplateResult | typeof nothing {
    const ofName = this.namesFrom(this.fullName);
    const known = ofName.includes(label);
    if (!known && !taken) return nothing;
    const labels = (known ? ofName : this.namesFrom(label)).filter((other) => other !== label);
    return renderNames(labels, known ? this.fullName : '', this.take);
  }

  private renderAnswered({ typed, name, answer }: Extract<View, { kind: 'answered' }>): unknown[] {
    const { policies, copied, take, tell } = this;
    const { today, language } = this.page;
    const { state } = answer;
    const taken = !name || state === 'registered' || state === 'not-registrable';
    const who = findSuffix(name?.suffix ?? '')?.who ?? 'unknown';
    return [
      renderAnswer(typed, answer, language, this.inquiry.willRetry, this.renderStep(answer)),
      taken ? nothing : renderRegistration({ name, who, today, language, policies, copied, take, tell }),
      state === 'invalid' ? nothing : this.renderOthers(name?.label ?? typed.split('.')[0]!, taken),
    ];
  }

  private renderCard(content: unknown): TemplateResult {
    return html`<div class="root" lang=${this.page.language}>
      <div class="card" part="card">
        <h2>${msg('Tên này còn không?')}</h2>
        ${this.renderForm()} ${content}
        <p class="hidden-text" role="status">${this.said && this.said() + this.echo}</p>
      </div>
    </div>`;
  }

  protected override render(): TemplateResult {
    const { view } = this;
    switch (view.kind) {
      case 'fallback':
        return html`<slot></slot>`;
      case 'ready':
        return this.renderCard(nothing);
      case 'names':
        return this.renderCard(renderNames(this.namesFrom(this.fullName), this.fullName, this.take));
      case 'checking':
        return this.renderCard(renderBand('', '…', checking(view.name), nothing));
      case 'answered':
        return this.renderCard(this.renderAnswered(view));
    }
  }
}

const checking = ({ unicode }: DomainName): string => msg(str`Đang kiểm tra ${unicode}…`);
