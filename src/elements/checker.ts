// Owns the way from another element to the eligibility checker: the one on the page, else the page of the scripts' own host.

import type { Language } from '../localization/language.ts';
import { ownFile } from './programme.ts';

/** The address of the checker's page; empty where the scripts have no host of their own (npm). @param province slug of one of the 34 */
export const checkerAddress = (language: Language, province?: string): string =>
  ownFile.address.replace('data/programme.json', `e/eligibility/${language}${province ? `/${province}` : ''}`);

/** The checker on the page, to which a link leads instead. */
export const checkerOnPage = (): HTMLElement | null => document.querySelector<HTMLElement>('tenmien-eligibility');

/** Leads a person who pressed such a link to the checker on the page, and the keyboard with them. */
export function toChecker(event: Event): void {
  const checker = checkerOnPage();
  if (!checker) return;
  event.preventDefault();
  // Focus brings it onto the screen.
  checker.tabIndex = -1;
  checker.focus();
}
