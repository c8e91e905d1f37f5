import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { formStyles } from '../form.styles.ts';
import { hostStyles } from '../host.styles.ts';
import { availabilityStyles } from './availability.styles.ts';
import type { Result } from '../../base/result.ts';
import { CheckedEvent } from '../../contract.ts';
import type { AvailabilityChecker } from '../../domains/availability.ts';
import { parseDomainName, type DomainName, type DomainNameProblem } from '../../domains/domain-name.ts';
import type { Policy } from '../../program/policies.ts';
import { PageController } from '../page.ts';
import { placeFor } from '../place.ts';
import { WidgetElement } from '../widget-element.ts';
import { Announcer } from './announcer.ts';
import { isTaken, labelOf, refused, type Answer, type Answered } from './answer.ts';
import { renderAnswer, renderBand } from './answer.view.ts';
import { checking, sentencesOf } from './availability.messages.ts';
import { renderField } from './field.view.ts';
import { FormControl } from './form-control.ts';
import { InquiryController } from './inquiry.ts';
import { offerFor } from './offer.ts';
import { renderNames, titleOf, type Names } from './names.view.ts';
import { otherNames } from './other-names.ts';
import { copyNote, renderRegistration } from './registration.view.ts';
import { serviceOf } from './service.ts';
import { readSuffix, readSuffixes } from './settings.ts';

/** What is shown: the child content, the field alone, an open question, or an answer. Other names may stand below. */
type View =
  | { kind: 'fallback' }
  | { kind: 'ready' }
  | { kind: 'checking'; name: DomainName }
  | ({ kind: 'answered' } & Answered);

/**
 * @summary A form control that asks for a name below .vn: checks it by the rules, asks a service where one is set, and leads to the registrars.
 * @attr {'auto'|'light'|'dark'} theme - As the device, or always light or dark.
 * @slot - What is seen before the script runs, without it, and in reader mode: a sentence and a link, or a plain form.
 * @fires {CheckedEvent} tenmien-checked - A name was checked; `detail` has the state and the suffix, never the name.
 * @fires {FailedEvent} tenmien-failed - A setting is wrong; `detail.code` is a heading in ERRORS.md.
 * @csspart card - The frame.
 * @cssprop --tenmien-accent - Colour of links and buttons; refused under 4.5 : 1.
 * @cssprop --tenmien-radius - Corners, 10px.
 * @cssprop --tenmien-font - Font family.
 */
export class AvailabilityElement extends WidgetElement {
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
    today: {},
    checker: { attribute: false },
    policies: { attribute: false },
    text: { state: true },
    view: { state: true },
    names: { state: true },
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
  /** `YYYY-MM-DD` in the place of the clock. */
  declare today?: string | undefined;
  /** Whom to ask, in the place of `endpoint` and `doh`. */
  declare checker?: AvailabilityChecker | undefined;
  /** Offers in the place of ours, once a newer circular is out. */
  declare policies?: readonly Policy[] | undefined;

  declare private text: string;
  declare private view: View;
  declare private names: Names | undefined;
  declare private disabled: boolean;

  private readonly page = new PageController(this);
  private readonly inquiry = new InquiryController(this);
  private readonly announcer = new Announcer(this);
  private readonly control = new FormControl(this, () => this.showFault());
  /** Slug of the province. */
  private place: string | undefined;

  constructor() {
    super();
    this.text = '';
    this.view = { kind: 'fallback' };
    this.disabled = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.view.kind === 'checking') this.view = { kind: 'ready' };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What is typed wins over the suffix beside it.
    if (changed.has('value')) this.tidy();
    const found = placeFor(this);
    this.place = (found?.former ?? found?.province)?.slug;
    if (this.view.kind === 'fallback' && this.page.ready) this.view = { kind: 'ready' };
  }

  protected override updated(): void {
    this.settle();
  }

  /** The whole name where what was typed is one, else what was typed. Setting it fills the field. */
  get value(): string {
    const read = this.read();
    return read.ok ? read.value.unicode : this.text;
  }

  set value(text: string | null) {
    this.text = text ?? '';
    this.requestUpdate('value');
    this.settle();
  }

  /** The host's form. */
  get form(): HTMLFormElement | null {
    return this.control.form;
  }

  override focus(options?: FocusOptions): void {
    this.input?.focus(options);
  }

  formResetCallback(): void {
    this.inquiry.stop();
    this.suffix = this.getAttribute('suffix') ?? undefined;
    this.value = this.getAttribute('value');
    this.names = undefined;
    this.announcer.say(undefined);
    this.view = { kind: 'fallback' };
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

  private get offered(): readonly string[] {
    return readSuffixes(this.suffixes, this);
  }

  /** The suffix below which a bare label stands. */
  private get chosen(): string {
    return readSuffix(this.suffix, this) ?? this.offered[0]!;
  }

  private read(): Result<DomainName, DomainNameProblem> {
    return parseDomainName(this.text, { suffix: this.chosen });
  }

  private namesFrom(text: string): string[] {
    return otherNames(text, this.chosen, this.place);
  }

  private refuse(problem: DomainNameProblem): Answered {
    return refused(this.text, this.chosen, problem);
  }

  private settle(): void {
    const { value } = this;
    const read = this.read();
    this.control.settle(read.ok ? value : null, value, read.ok || !this.text.trim() ? '' : read.problem.code);
  }

  private showFault(): void {
    const read = this.read();
    if (!read.ok) this.view = { kind: 'answered', ...this.refuse(read.problem) };
  }

  /** Follows what a person types or chooses. The suffix of a whole name wins over the list. */
  private readonly follow = (): void => {
    this.text = this.input!.value;
    const whole = parseDomainName(this.text);
    this.suffix = whole.ok ? whole.value.suffix : this.renderRoot.querySelector('select')!.value;
    // Nothing is asked by itself about a name that is no longer wished for.
    if (this.inquiry.willRetry) this.inquiry.stop();
    this.settle();
  };

  /** Leaves the label in the field and the suffix in the list, where a whole name was typed. */
  private readonly tidy = (): void => {
    const read = this.read();
    if (!read.ok) return;
    this.text = read.value.label;
    this.suffix = read.value.suffix;
  };

  private readonly check = (event?: Event): void => {
    event?.preventDefault();
    this.inquiry.stop();
    const read = this.read();
    this.tidy();
    if (!this.names?.labels.includes(this.text)) this.names = undefined;
    if (read.ok) this.ask(read.value);
    else if (!this.suggest(read.problem)) this.answer(this.refuse(read.problem));
  };

  private ask(name: DomainName): void {
    const service = serviceOf(this);
    const tell = (answer: Answer) => this.answer({ typed: name.unicode, name, answer });
    if (!service) return tell({ state: 'unknown', reason: 'not-asked' });
    this.view = { kind: 'checking', name };
    void this.inquiry.ask(name.ascii, service, (answer) => {
      if (answer) return tell(answer);
      this.view = { kind: 'checking', name };
      this.announcer.say(() => checking(name));
    });
  }

  /** Words with spaces between them are a person's or a business's name, from which names can be made. */
  private suggest({ code }: DomainNameProblem): boolean {
    const from = this.text.trim();
    const labels = this.namesFrom(from);
    if (code !== 'space' || /\.vn\.?$/i.test(from) || !labels[0]) return false;
    this.names = { from, labels };
    this.view = { kind: 'ready' };
    this.announcer.say(() => titleOf(from));
    return true;
  }

  private answer(answered: Answered): void {
    this.view = { kind: 'answered', ...answered };
    const label = labelOf(answered);
    if (isTaken(answered)) this.names ??= { labels: this.namesFrom(label).filter((other) => other !== label) };
    this.announcer.say(() => sentencesOf(answered, this.page.language)[0]);
    this.dispatchEvent(new CheckedEvent(answered.answer.state, this.chosen));
  }

  /** Puts a name into the field, for the person to check. */
  private readonly take = (name: string): void => {
    this.inquiry.stop();
    this.value = name;
    this.view = { kind: 'ready' };
    this.focus();
  };

  private readonly mend = (position: number | undefined): void => {
    this.focus();
    if (position !== undefined) this.input?.setSelectionRange(position, position + 1);
  };

  private renderAnswered(answered: Answered): unknown[] {
    const { take, mend, check: retry } = this;
    const { willRetry } = this.inquiry;
    const { language, today } = this.page;
    const { name, copied } = answered;
    const offer = name && offerFor(name.suffix, today, this.policies);
    const tell = (done: boolean): Promise<unknown> => {
      this.view = { kind: 'answered', ...answered, copied: done };
      this.announcer.say(() => copyNote(answered.typed, done));
      return this.updateComplete;
    };
    return [
      renderAnswer(answered, language, { willRetry, retry, take, mend }),
      name && !isTaken(answered) ? renderRegistration({ name, offer, language, copied, take, tell }) : nothing,
    ];
  }

  private renderCard(content: unknown): TemplateResult {
    const { text, chosen: suffix, disabled, view, tidy, names } = this;
    return html`<div class="root" lang=${this.page.language}>
      <div class="card" part="card">
        <h2>${msg('Tên này còn không?')}</h2>
        ${renderField({
          text,
          suffix,
          suffixes: [...new Set([...this.offered, suffix])],
          disabled,
          wrong: view.kind === 'answered' && view.answer.state === 'invalid',
          stranger: serviceOf(this)?.stranger,
          read: this.follow,
          tidy,
          submit: this.check,
        })}
        ${content} ${names ? renderNames(names, view.kind === 'answered' ? labelOf(view) : '', this.take) : nothing}
        ${this.announcer.render()}
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
      case 'checking':
        return this.renderCard(renderBand('', '…', checking(view.name), nothing));
      case 'answered':
        return this.renderCard(this.renderAnswered(view));
    }
  }
}
