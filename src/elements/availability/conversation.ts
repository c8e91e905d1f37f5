// Holds the state of the view below the field, and announces each step to screen readers.

import type { LitElement, TemplateResult } from 'lit';
import { CheckedEvent } from '../../contract.ts';
import type { DomainName } from '../../domains/domain-name.ts';
import type { DomainNameProblem } from '../../domains/domain-name-problem.ts';
import type { PageController } from '../page.ts';
import { afterPicture } from './after-picture.ts';
import { Announcer } from './announcer.ts';
import { asOfNow, labelOf, refused, wantsOthers, type Finding, type Answered } from './answer.ts';
import { checking, sentencesOf } from './availability.messages.ts';
import { InquiryController } from './inquiry.ts';
import type { NameInput } from './name-input.ts';
import { namesTitle, type Names } from './names.view.ts';
import type { CheckService } from './settings.ts';

/** The inputs of a check besides the name. */
export interface InquiryContext {
  /** The service to ask; undefined if the page has none. */
  readonly service: CheckService | undefined;
  /** The suffixes to choose from. */
  readonly listed: readonly string[];
  /** Slug of the province. */
  readonly place: string | undefined;
}

/** Only the field, a running check, or an answer. */
export type FormView =
  | { readonly kind: 'ready' }
  | { readonly kind: 'checking'; readonly name: DomainName }
  | ({ readonly kind: 'answered' } & Answered);

type Registration = typeof import('./registration.ts');

/** Shared by all elements of the page. */
let loaded: Registration | undefined;

export class Conversation {
  view: FormView = { kind: 'ready' };
  /** Counts the answers and the running checks. */
  turn = 0;
  /** Other names, offered in every view. */
  names: Names | undefined;
  /** Whether what follows the main steps of an answer is shown. At first it comes after the picture of the answer, because it takes long to make. */
  isWhole = false;
  /** The code for the steps after a name; undefined before it is loaded, null if loading failed. */
  registration: Registration | null | undefined = loaded;

  private readonly inquiry: InquiryController;
  private readonly announcer: Announcer;

  constructor(
    private readonly host: LitElement,
    private readonly page: PageController,
  ) {
    this.inquiry = new InquiryController(host);
    this.announcer = new Announcer(host);
  }

  /** Whether the check will be repeated automatically. */
  get willRetry(): boolean {
    return this.inquiry.willRetry;
  }

  /** Whether the rate limit of the service is reached. */
  get isBusy(): boolean {
    return this.inquiry.isBusy;
  }

  renderStatus(): TemplateResult {
    return this.announcer.render();
  }

  show(view: FormView): void {
    this.view = view;
    this.host.requestUpdate();
  }

  /** Cancels the automatic repetition, because the person is typing another name. */
  leave(): void {
    if (this.inquiry.willRetry) this.inquiry.stop();
  }

  /** Cancels the check and shows only the field. */
  drop(): void {
    this.inquiry.stop();
    this.show({ kind: 'ready' });
  }

  reset(): void {
    this.inquiry.stop();
    this.names = undefined;
    this.announcer.say(undefined);
    this.show({ kind: 'ready' });
  }

  /** Answers by the rules, asks the service, or offers names made from the text. */
  check(input: NameInput, context: InquiryContext): void {
    this.inquiry.stop();
    void this.prepare();
    const { parsed, text } = input;
    if (!this.names?.names.includes(input.value)) this.names = undefined;
    if (parsed.ok) return this.ask(parsed.value, context);
    if (this.suggest(input, parsed.problem, context)) return;
    this.answer(refused(text, input.suffix, parsed.problem), input.suffix, context);
    const { view } = this;
    this.whenLoaded(() => this.view === view && this.suggest(input, parsed.problem, context));
  }

  /** Loads the code for the steps after a name. After a failure, the next name loads it again. */
  async prepare(): Promise<void> {
    if (this.registration) return;
    this.registration = loaded ??= await import('./registration.ts').catch(() => undefined);
    this.registration ??= null;
    this.host.requestUpdate();
  }

  /** Shows whether the name was copied. Resolves when the note is rendered. */
  readonly tellCopied = (copied: boolean): Promise<unknown> => {
    const { view } = this;
    if (view.kind === 'answered') {
      this.show({ ...view, copied });
      this.announcer.say(() => this.registration?.copyNote(view.typed, copied));
    }
    return this.host.updateComplete;
  };

  private ask(name: DomainName, context: InquiryContext): void {
    const { service } = context;
    const tell = (answer: Finding) => this.answer({ typed: name.unicode, name, answer }, name.suffix, context);
    if (!service) return tell({ state: 'unknown', reason: 'not-asked' });
    this.turn += 1;
    this.show({ kind: 'checking', name });
    void this.inquiry.ask(name.ascii, service, (answer) => {
      if (answer) return tell(answer);
      this.show({ kind: 'checking', name });
      this.announcer.say(() => checking(name));
    });
  }

  /** Runs an action as soon as `registration` is loaded. */
  private whenLoaded(act: () => void): void {
    if (this.registration) act();
    else void this.prepare().then(() => this.registration && act());
  }

  /** Suggests names if the text has spaces: it is then the name of a person or a business. */
  private suggest(
    { text, suffix }: NameInput,
    { code }: DomainNameProblem,
    { listed, place }: InquiryContext,
  ): boolean {
    const from = text.trim();
    if (code !== 'space' || /\.vn\.?$/i.test(from)) return false;
    const names = this.registration?.otherNames(from, suffix, listed, place);
    if (!names?.[0]) return false;
    this.names = { from, names };
    this.turn += 1;
    this.show({ kind: 'ready' });
    this.announcer.say(() => namesTitle(from));
    return true;
  }

  private answer(answered: Answered, suffix: string, context: InquiryContext): void {
    this.turn += 1;
    this.show({ kind: 'answered', ...answered });
    const complete = (): void => this.complete(answered, suffix, context);
    if (this.isWhole) complete();
    else if (answered.answer.state !== 'invalid') afterPicture(complete);
    this.announcer.say(() => sentencesOf(asOfNow(answered), this.page.language)[0]);
    this.host.dispatchEvent(new CheckedEvent(answered.answer.state, suffix));
  }

  /** Shows what follows the main steps of an answer, and offers other names. */
  private complete(answered: Answered, suffix: string, { listed, place }: InquiryContext): void {
    this.isWhole = true;
    this.host.requestUpdate();
    if (!wantsOthers(answered)) return;
    this.whenLoaded(() => {
      if (this.view.kind !== 'answered' || this.view.answer !== answered.answer) return;
      this.names ??= { names: this.registration!.otherNames(labelOf(answered), suffix, listed, place) };
      this.host.requestUpdate();
    });
  }
}
