// What the tests of the checker share: how it is put on a page, answered and read.

import { fixture } from '@open-wc/testing';
import '../../../src/elements/eligibility/eligibility.define.ts';
import type { EligibilityElement } from '../../../src/elements/eligibility/eligibility.ts';
import { all, button, one } from '../../shadow.ts';
import { wordsOf } from '../../support.ts';
import { waitUntil } from '../../wait-until.ts';

export const TODAY = '2026-11-20';

export async function show(attributes: Record<string, string> = {}): Promise<EligibilityElement> {
  const element = document.createElement('tenmien-eligibility');
  for (const [name, value] of Object.entries({ today: TODAY, ...attributes })) element.setAttribute(name, value);
  element.textContent = 'Công dân 18–23 tuổi được một tên miền id.vn';
  return fixture<EligibilityElement>(element as unknown as string);
}

export const title = (element: Element): string => wordsOf(one(element, '.title'));
export const rows = (element: Element): string[] => all(element, '.choice b').map(wordsOf);

/** Waits until what was pressed has been drawn and has the focus. */
export async function settled(element: EligibilityElement): Promise<void> {
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
}

/** Waits for what is loaded only when somebody asks for it. */
export const until = (look: () => boolean): Promise<void> => waitUntil(look, undefined) as Promise<void>;

export async function press(element: EligibilityElement, text: string): Promise<void> {
  button(element, text).click();
  await settled(element);
}

/** Types a date into the three boxes, as a person does. */
export function type(element: EligibilityElement, ...boxes: [day: string, month: string, year: string]): void {
  all<HTMLInputElement>(element, '.date input').forEach((input, index) => {
    input.value = boxes[index]!;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  });
}

/** Answers one question after another: a row's value, or a date as `day/month/year`. */
export async function answer(element: EligibilityElement, ...answers: string[]): Promise<void> {
  for (const given of answers) {
    const parts = given.split('/');
    if (parts.length === 3) type(element, ...(parts as [string, string, string]));
    else one<HTMLInputElement>(element, `input[value=${given}]`).click();
    one(element, '.main').click();
    await settled(element);
  }
}
