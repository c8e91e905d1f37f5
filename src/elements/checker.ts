// Owns where "am I entitled?" is answered: by the checker on the same page, else on the page of the scripts' own host.

import type { LitElement } from 'lit';
import type { Language } from '../localization/language.ts';
import type { FoundPlace } from '../program/province-names.ts';
import { ownFile } from './programme.ts';

const TAG = 'tenmien-eligibility';

/** Where a link to the checker leads; empty where there is none. */
export function checkerAddress(language: Language, place: FoundPlace | undefined): string {
  const { address } = ownFile;
  if (!address) return globalThis.document?.querySelector(TAG) ? '#' : '';
  return new URL(`../e/eligibility/${language}/${place?.province.slug ?? ''}`, address).href;
}

/** A checker that a person can see, begun or not. */
const shownChecker = (): Element | undefined => [...document.querySelectorAll(TAG)].find((checker) => checker.getClientRects()[0]);

/** Makes an element's link to the checker lead to the one on the same page, where there is one when it is followed. */
export function leadToChecker({ renderRoot }: LitElement): void {
  const link = renderRoot.querySelector<HTMLElement>('#eligibility');
  if (!link) return;
  link.onclick = (event) => {
    const checker = shownChecker();
    // With a key held down, the person wants another tab.
    if (!checker || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    checker.scrollIntoView();
    checker.shadowRoot?.querySelector<HTMLElement>('[tabindex], input, a')?.focus({ preventScroll: true });
  };
}
