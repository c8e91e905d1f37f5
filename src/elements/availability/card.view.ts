// Draws the card: the field, and below it what came of the question.

import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { keepKeys } from '../keys.ts';
import type { PageController } from '../page.ts';
import { asOfNow, isTaken, labelOf, type Answered } from './answer.ts';
import { renderAnswer, renderBand } from './answer.view.ts';
import { checking } from './availability.messages.ts';
import type { Conversation } from './conversation.ts';
import { renderField } from './field.view.ts';
import type { NameInput } from './name-input.ts';
import { renderNames } from './names.view.ts';

export interface Card {
  /** The words of the page's own label for the element. */
  readonly label: string;
  readonly typed: NameInput;
  readonly offered: readonly string[];
  readonly disabled: boolean;
  /** Another host to which the name goes. */
  readonly stranger: string | undefined;
  readonly page: PageController;
  readonly conversation: Conversation;
  readonly follow: () => void;
  readonly tidy: () => void;
  readonly check: () => void;
  readonly take: (name: string) => void;
  readonly mend: (position: number | undefined) => void;
}

export function renderCard(card: Card): TemplateResult {
  const { label, typed, offered, disabled, stranger, page, conversation, follow, tidy, check, take } = card;
  const { view, names } = conversation;
  const { text, suffix } = typed;
  const isAnswered = view.kind === 'answered';
  return html`<div class="root" lang=${page.language} @keydown=${keepKeys} @keypress=${keepKeys} @keyup=${keepKeys}>
    <div class="card" part="card">
      <h2>${msg('Tên này còn không?')}</h2>
      ${renderField({
        label,
        text,
        suffix,
        suffixes: [...new Set([...offered, suffix])],
        disabled,
        wrong: isAnswered && view.answer.state === 'invalid',
        stranger,
        read: follow,
        tidy,
        submit: check,
      })}
      ${view.kind === 'checking' ? renderBand('', '…', checking(view.name)) : nothing}
      ${isAnswered ? renderAnswered(asOfNow(view), card) : nothing}
      ${names ? renderNames(names, isAnswered ? labelOf(view) : '', take) : nothing}
      ${conversation.renderStatus()}
    </div>
  </div>`;
}

function renderAnswered(answered: Answered, { page, conversation, check: retry, take, mend }: Card): unknown[] {
  const { willRetry, tellCopied: tell, registration } = conversation;
  const { name, copied } = answered;
  const asked = renderAnswer(answered, page.language, { willRetry, retry, take, mend });
  if (!name || isTaken(answered) || registration === undefined) return [asked];
  if (!registration) return [asked, renderNotLoaded(retry)];
  return [asked, registration.renderRegistration({ name, page, copied, take, tell })];
}

/** In the place of the registrars: the child content, which leads to one of them. */
const renderNotLoaded = (retry: () => void): TemplateResult =>
  html`<div>
    <p>${msg('Chưa tải được danh sách nhà đăng ký.')}</p>
    <p class="row"><button class="button" @click=${retry}>${msg('Thử lại')}</button></p>
    <slot></slot>
  </div>`;
