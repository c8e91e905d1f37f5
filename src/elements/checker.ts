// Owns the way from another element to the eligibility checker: the one on the page, else the page of the scripts' own host.

import type { LitElement } from 'lit';
import { isServer } from '../base/server.ts';
import type { ElementLanguage } from '../localization/element-languages.ts';
import { siteLanguageFor } from '../localization/language.ts';
import { ownFile } from './programme.ts';

/** The address of the checker's page; empty where the scripts have no host of their own (npm). @param province slug of one of the 34 */
export const checkerAddress = (language: ElementLanguage, province?: string): string =>
  ownFile.address.replace(
    'data/programme.json',
    `e/eligibility/${siteLanguageFor(language)}${province ? `/${province}` : ''}`,
  );

/** The checker on the page, to which a link leads instead. A server has no page. */
export const checkerOnPage = (): HTMLElement | null =>
  isServer ? null : document.querySelector<HTMLElement>('tenmien-eligibility');

/** Leads a person who pressed such a link to the checker on the page that can be seen, and the keyboard with them. */
export function toChecker(event: MouseEvent): void {
  const checker = [...document.querySelectorAll<HTMLElement>('tenmien-eligibility')].find(
    (each) => each.getClientRects()[0],
  );
  // With a key held down, the person wants another tab.
  if (!checker || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const first = checker.shadowRoot?.querySelector<HTMLElement>('[tabindex]');
  if (!first) checker.tabIndex = -1;
  checker.scrollIntoView();
  (first ?? checker).focus({ preventScroll: true });
}

/** The same for an element whose link has the id `eligibility`, once it was drawn. */
export function leadToChecker({ renderRoot }: LitElement): void {
  const link = renderRoot.querySelector<HTMLElement>('#eligibility');
  if (link) link.onclick = toChecker;
}
