// Leads from another element to the eligibility checker: the one on the page, else the checker page on the scripts' own host.

import type { LitElement } from 'lit';
import { isServer } from '../base/server.ts';
import type { ElementLanguage } from '../localization/element-languages.ts';
import { siteLanguageFor } from '../localization/language.ts';
import { isScriptTag, ownFile } from './programme.ts';

/** The address of the checker's page; empty if the scripts have no host of their own (npm). @param province slug of one of the 34 */
export const checkerAddress = (language: ElementLanguage, province?: string): string =>
  ownFile.address.replace(
    'data/programme.json',
    `e/eligibility/${siteLanguageFor(language)}${province ? `/${province}` : ''}`,
  );

/** The checker on the page, for scripts without a host of their own. A server has no page. */
export const checkerOnPage = (): HTMLElement | null =>
  isServer || isScriptTag ? null : document.querySelector<HTMLElement>('tenmien-eligibility');

/** On a click, scrolls to the visible checker of the page and moves the focus there. */
export function toChecker(event: MouseEvent): void {
  const checker = [...document.querySelectorAll<HTMLElement>('tenmien-eligibility')].find(
    (each) => each.getClientRects()[0],
  );
  // With one of these keys, the person wants a new tab or window.
  if (!checker || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const first = checker.shadowRoot?.querySelector<HTMLElement>('[tabindex]');
  if (!first) checker.tabIndex = -1;
  checker.scrollIntoView();
  (first ?? checker).focus({ preventScroll: true });
}

/** Adds `toChecker` to the link with the id `eligibility` of an element that was drawn. */
export function leadToChecker({ renderRoot }: LitElement): void {
  const link = renderRoot.querySelector<HTMLElement>('#eligibility');
  if (link) link.onclick = toChecker;
}
