// Renders the card: the field, and below it the answer.

import { msg } from '../../localization/msg.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { DomainName } from '../../domains/domain-name.ts';
import { keepKeys } from '../keys.ts';
import type { NamedPlace } from '../../program/province-names.ts';
import type { PageController } from '../page.ts';
import { asOfNow, isTaken, type Answered } from './answer.ts';
import { renderAnswer, renderAnswerBand } from './answer.view.ts';
import { checking } from './availability.messages.ts';
import type { Conversation } from './conversation.ts';
import { renderField } from './field.view.ts';
import type { NameInput } from './name-input.ts';
import { renderNames, namesTitle } from './names.view.ts';
import type { CheckService } from './settings.ts';

export interface Card {
  /** The text of the page's label for the element. */
  readonly label: string;
  readonly typed: NameInput;
  readonly offered: readonly string[];
  readonly disabled: boolean;
  /** The service to ask; undefined if the page has none. */
  readonly service: CheckService | undefined;
  /** The province of the element. */
  readonly place: NamedPlace | undefined;
  readonly page: PageController;
  readonly conversation: Conversation;
  readonly follow: () => void;
  readonly tidy: () => void;
  readonly check: () => void;
  readonly take: (name: string) => void;
  readonly mend: (position: number | undefined) => void;
}

export function renderCard(card: Card): TemplateResult {
  const { label, typed, offered, disabled, service, page, conversation, follow, tidy, check, take } = card;
  const { view, names } = conversation;
  const { text, suffix } = typed;
  const isAnswered = view.kind === 'answered';
  // For a name that can be registered, the registration view shows other names as spare ones.
  const others = isAnswered && leads(view) ? undefined : names;
  return html`<div class="root" lang=${page.language} @keydown=${keepKeys} @keypress=${keepKeys} @keyup=${keepKeys}>
    <div class="card" part="card">
      <h2>${service ? msg('Tên này còn không?') : msg('Chọn tên miền của bạn')}</h2>
      ${renderField({
        label,
        text,
        suffix,
        suffixes: [...new Set([...offered, suffix])],
        disabled,
        wrong: isAnswered && view.answer.state === 'invalid',
        act: service
          ? msg('Kiểm tra', { desc: 'button: looks the typed name up' })
          : msg('Xem tên này', { desc: 'button where names cannot be looked up' }),
        thirdPartyHost: service?.thirdPartyHost,
        read: follow,
        tidy,
        submit: check,
      })}
      ${inTurn(2 * conversation.turn + Number(isAnswered && asOfNow(view) !== view), [
        view.kind === 'checking' ? renderAnswerBand('', '…', checking(view.name)) : nothing,
        isAnswered ? renderAnswered(asOfNow(view), card) : nothing,
        others ? renderNames(namesTitle(others.from), others.names, isAnswered ? view.typed : '', take) : nothing,
      ])}
      ${conversation.renderStatus()}
    </div>
  </div>`;
}

/** A translator replaces the texts of a page, and replaced texts never change. So an answer is rendered in another place than the one before. */
function inTurn(turn: number, content: unknown): unknown[] {
  const places: unknown[] = ['', '', '', ''];
  places[turn % 4] = content;
  return places;
}

/** Whether an answer is followed by the steps to register the name. */
const leads = <Given extends Answered>(answered: Given): answered is Given & { readonly name: DomainName } =>
  !!answered.name && !isTaken(answered);

function renderAnswered(answered: Answered, { page, place, conversation, check: retry, take, mend }: Card): unknown[] {
  const { willRetry, tellCopied: tell, registration, names, isWhole } = conversation;
  const isOfferable = (name: string): boolean =>
    registration === null ? true : !!registration?.isOfferable(name.split('.')[0]!);
  const asked = renderAnswer(answered, page.language, { willRetry, retry, take, isOfferable, mend });
  if (!leads(answered) || registration === undefined) return [asked];
  if (!registration) return [asked, renderNotLoaded(retry)];
  const parts = { answered, names: names?.names ?? [], page, place, isWhole, take, tell };
  return [asked, registration.renderRegistration(parts)];
}

/** Shown if the registrars did not load: the child content, which has a link to one of them. */
const renderNotLoaded = (retry: () => void): TemplateResult =>
  html`<div>
    <p>${msg('Chưa tải được danh sách nhà đăng ký.')}</p>
    <p class="row"><button class="button" @click=${retry}>${msg('Thử lại', { desc: 'button after a failure' })}</button></p>
    <slot></slot>
  </div>`;
