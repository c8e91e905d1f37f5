// Finds parts of an element as a person does, by the words of a button, or by a selector.

import { wordsOf } from './support.ts';

export const all = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];

/** The first part that a selector matches. @throws if there is none */
export function one<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const [found] = all<E>(element, selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

export const has = (element: Element, selector: string): boolean => all(element, selector).length > 0;

/** A button, or a link that looks like one, by its words. */
export const findButton = (element: Element, text: string): HTMLButtonElement | undefined =>
  all<HTMLButtonElement>(element, 'button, a.button').find((button) => wordsOf(button) === text);

/** @throws if no button has these words */
export function button(element: Element, text: string): HTMLButtonElement {
  const found = findButton(element, text);
  if (!found) throw new Error(`no button says ${text}`);
  return found;
}

/** The words of the status, which screen readers announce. */
export const spoken = (element: Element): string => wordsOf(one(element, '[role=status]'));
