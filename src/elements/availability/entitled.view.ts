// Owns the way to "am I entitled?": the checker of the same page, else the checker's page at the scripts' own host, where that is known.

import { msg } from '../../localization/msg.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../localization/language.ts';
import type { FoundPlace } from '../../program/province-names.ts';
import { ownFile } from '../programme.ts';

/** A checker that a person can see. */
const checkerOfPage = (): Element | undefined =>
  [...document.querySelectorAll('tenmien-eligibility')].find((checker) => checker.getClientRects()[0]);

/** Moves to the page's checker, unless a key held down asks for another tab. */
function follow(event: MouseEvent): void {
  const checker = checkerOfPage();
  if (!checker || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  checker.scrollIntoView();
  checker.shadowRoot?.querySelector<HTMLElement>('[tabindex], input, button')?.focus({ preventScroll: true });
}

export function renderEntitled(language: Language, place: FoundPlace | undefined): TemplateResult | typeof nothing {
  const { address } = ownFile;
  if (!address && !checkerOfPage()) return nothing;
  const page = address ? new URL(`../e/eligibility/${language}/${place?.province.slug ?? ''}`, address).href : '#';
  return html`<p><a class="entitled" href=${page} @click=${follow}>${msg('Tôi có thuộc diện không?')}</a></p>`;
}
