import { type PropertyValues, type TemplateResult } from 'lit';
import type { AvailabilityChecker } from '../../domains/availability.ts';
import type { Policy } from '../../program/policies.ts';
import type { NamedPlace } from '../../program/province-names.ts';
import { formStyles } from '../form.styles.ts';
import { childStyles } from '../child.styles.ts';
import { hostStyles } from '../host.styles.ts';
import { PageController } from '../page.ts';
import { placeFor } from '../place.ts';
import { settingText } from '../settings.ts';
import { WidgetElement } from '../widget-element.ts';
import { sentencesOf } from './availability.messages.ts';
import { availabilityStyles } from './availability.styles.ts';
import { renderCard } from './card.view.ts';
import { Conversation } from './conversation.ts';
import { FormControl } from './form-control.ts';
import { NameInput, suffixOf } from './name-input.ts';
import { readSuffix, readSuffixes, serviceOf } from './settings.ts';

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
export class AvailabilityElement extends WidgetElement {
  static readonly formAssociated = true;

  static override styles = [hostStyles, childStyles, formStyles, availabilityStyles];

  static override properties = {
    province: {},
    suffixes: {},
    suffix: {},
    name: { reflect: true },
    value: { noAccessor: true },
    endpoint: {},
    doh: {},
    checker: { attribute: false },
    policies: { attribute: false },
    text: { state: true },
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
  /** Whom to ask, in the place of `endpoint` and `doh`. */
  declare checker?: AvailabilityChecker | undefined;
  /** Offers in the place of ours and of the programme file's, in the order of time. */
  declare policies?: readonly Policy[] | undefined;

  declare private text: string;
  declare private disabled: boolean;

  private readonly page = new PageController(this);
  private readonly conversation = new Conversation(this, this.page);
  private readonly control = new FormControl(this);
  private place: NamedPlace | undefined;
  private read: NameInput | undefined;

  constructor() {
    super();
    this.text = '';
    this.disabled = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.conversation.view.kind === 'checking') this.conversation.show({ kind: 'ready' });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // A suffix in the typed text wins over the chosen suffix.
    if (changed.has('value') || !this.hasUpdated) this.tidy();
    this.place = placeFor(this);
  }

  protected override firstUpdated(): void {
    setTimeout(() => void this.conversation.prepare());
  }

  protected override updated(): void {
    const { view, registration } = this.conversation;
    // Not before the first press, because lines would break elsewhere and the page would move.
    if (view.kind !== 'ready') registration?.keepCompoundsIn(this.renderRoot);
    this.settle();
  }

  /** The whole name where what was typed is one, else what was typed. Setting it fills the field. */
  get value(): string {
    return this.typed.value;
  }

  set value(text: string | null) {
    this.fill(settingText(this, 'value', text));
  }

  private fill(text: string): void {
    this.text = text;
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
    this.suffix = this.getAttribute('suffix') ?? undefined;
    this.value = this.getAttribute('value');
    this.conversation.reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }

  formStateRestoreCallback(state: string): void {
    // The typed text is restored unchanged, without the checks of `settingText`.
    this.fill(state);
  }

  private get input(): HTMLInputElement | null {
    return this.renderRoot?.querySelector('input');
  }

  private get offered(): readonly string[] {
    return readSuffixes(settingText(this, 'suffixes', this.suffixes), this);
  }

  /** Read once for each text and suffix, because each drawing asks for it several times. */
  private get typed(): NameInput {
    const { text } = this;
    const suffix = readSuffix(settingText(this, 'suffix', this.suffix), this) ?? this.offered[0]!;
    const { read } = this;
    return read?.text === text && read.suffix === suffix ? read : (this.read = new NameInput(text, suffix));
  }

  private settle(): void {
    const { parsed, value, fault } = this.typed;
    this.control.settle(parsed.ok ? value : null, value, fault ? sentencesOf(fault, this.page.language)[0] : '');
  }

  /** Reads the text and the suffix after each input. */
  private readonly follow = (): void => {
    this.text = this.input!.value;
    this.suffix = suffixOf(this.text, this.renderRoot.querySelector('select')!.value);
    this.conversation.leave();
    this.settle();
  };

  /** Moves the suffix of a whole name from the field to the list. */
  private readonly tidy = (): void => {
    if (this.typed.parsed.ok) Object.assign(this, this.typed.tidied);
  };

  private readonly check = (): void => {
    const { typed, offered: listed, place } = this;
    this.tidy();
    this.conversation.check(typed, {
      service: serviceOf(this),
      listed,
      place: (place?.former ?? place?.province)?.slug,
    });
  };

  /** Puts an offered name into the field. Checks it unless the rate limit is reached. Moves the focus, because the pressed button disappears. */
  private readonly take = (name: string): void => {
    this.value = name;
    void (this.conversation.isBusy ? this.conversation.drop() : this.check());
    this.renderRoot.querySelector<HTMLElement>('fieldset .main')?.focus();
  };

  private readonly mend = (position: number | undefined): void => {
    this.focus();
    if (position !== undefined) this.input?.setSelectionRange(position, position + 1);
  };

  protected override render(): TemplateResult {
    const { page, place, conversation, typed, offered, disabled, follow, tidy, check, take, mend } = this;
    const shown = { page, place, conversation, typed, offered, disabled, follow, tidy, check, take, mend };
    return renderCard({ ...shown, label: this.control.label, service: serviceOf(this) });
  }
}
