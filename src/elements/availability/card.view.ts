// Draws the card: the field, and below it what came of the question.

import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Circular } from '../../program/circulars.ts';
import type { PageController } from '../page.ts';
import { isTaken, labelOf, type Answered } from './answer.ts';
import { renderAnswer, renderBand } from './answer.view.ts';
import { checking } from './availability.messages.ts';
import type { Conversation } from './conversation.ts';
import { renderField } from './field.view.ts';
import type { NameInput } from './name-input.ts';
import { renderNames } from './names.view.ts';
import { renderRegistration } from './registration.view.ts';

export interface Card {
  readonly typed: NameInput;
  readonly offered: readonly string[];
  readonly disabled: boolean;
  /** Another host to which the name goes. */
  readonly stranger: string | undefined;
  readonly page: PageController;
  readonly conversation: Conversation;
  readonly offerFor: (suffix: string) => Circular | undefined;
  readonly follow: () => void;
  readonly tidy: () => void;
  readonly check: (event?: Event) => void;
  readonly take: (name: string) => void;
  readonly mend: (position: number | undefined) => void;
}

export function renderCard(card: Card): TemplateResult {
  const { typed, offered, disabled, stranger, page, conversation, follow, tidy, check, take } = card;
  const { view, names } = conversation;
  const { text, suffix } = typed;
  const isAnswered = view.kind === 'answered';
  return html`<div class="root" lang=${page.language}>
    <div class="card" part="card">
      <h2>${msg('Tên này còn không?')}</h2>
      ${renderField({
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
      ${view.kind === 'checking' ? renderBand('', '…', checking(view.name), nothing) : nothing}
      ${isAnswered ? renderAnswered(view, card) : nothing}
      ${names ? renderNames(names, isAnswered ? labelOf(view) : '', take) : nothing}
      ${conversation.renderStatus()}
    </div>
  </div>`;
}

function renderAnswered(answered: Answered, { page, conversation, offerFor, check: retry, take, mend }: Card): unknown[] {
  const { willRetry, tellCopied: tell } = conversation;
  const { language } = page;
  const { name, copied } = answered;
  return [
    renderAnswer(answered, language, { willRetry, retry, take, mend }),
    name && !isTaken(answered) ? renderRegistration({ name, offer: offerFor(name.suffix), language, copied, take, tell }) : nothing,
  ];
}
