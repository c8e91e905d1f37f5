// What the tests of the form share: how it is put on a page, used and read.

import { aTimeout, fixture } from '@open-wc/testing';
import '../../../src/elements/availability/availability.define.ts';
// Loaded by the element after its first drawing; here it is there at once.
import '../../../src/elements/availability/registration.ts';
import { afterPicture } from '../../../src/elements/availability/after-picture.ts';
import type { AvailabilityElement } from '../../../src/elements/availability/availability.ts';
import type { Availability, AvailabilityChecker } from '../../../src/domains/availability.ts';
import { all, one } from '../../shadow.ts';
import { waitUntil } from '../../wait-until.ts';
import { wordsOf } from '../../support.ts';

export const TODAY = '2026-11-20';

/** 20/11/2026, 14:05 in Viet Nam. */
export const AT = Date.UTC(2026, 10, 20, 7, 5);

export async function show(
  attributes: Record<string, string> = {},
  checker?: AvailabilityChecker,
): Promise<AvailabilityElement> {
  const element = document.createElement('tenmien-availability');
  for (const [name, value] of Object.entries({ today: TODAY, ...attributes })) element.setAttribute(name, value);
  if (checker) element.checker = checker;
  return fixture<AvailabilityElement>(element as unknown as string);
}

export const input = (element: AvailabilityElement) => one<HTMLInputElement>(element, 'input');
export const select = (element: AvailabilityElement) => one<HTMLSelectElement>(element, 'select');
/** The names that are offered. */
export const offered = (element: AvailabilityElement) => all(element, 'ul .name').map((each) => wordsOf(each));

/** Types as a person does, as far as the field can tell. */
export async function type(element: AvailabilityElement, text: string): Promise<void> {
  input(element).value = text;
  input(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Until the rest of an answer stands below its main steps. */
export async function whole(element: AvailabilityElement): Promise<void> {
  await new Promise<void>(afterPicture);
  await element.updateComplete;
}

/** Types a text and presses the button. */
export async function ask(element: AvailabilityElement, text: string): Promise<void> {
  await type(element, text);
  one(element, '.form .main').click();
  await aTimeout(0);
  await whole(element);
}

/** Until an answer stands there. */
export const answered = async (element: AvailabilityElement): Promise<void> => {
  await element.updateComplete;
  await waitUntil(
    () => all(element, '.band').length && !/Đang kiểm tra|Checking/.test(wordsOf(one(element, '.band'))),
    'no answer',
  );
  await whole(element);
};

/** A checker that gives its answers in turn, the last one again and again, and keeps what it was asked. */
export function fake(...answers: Availability[]): AvailabilityChecker & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    check(name) {
      asked.push(name);
      return Promise.resolve((answers.length > 1 ? answers.shift() : answers[0])!);
    },
  };
}

/** An element that was asked for a name and got an answer. */
export async function showAnswer(
  answer: Availability,
  name = 'chetancuong.biz.vn',
  attributes: Record<string, string> = {},
): Promise<AvailabilityElement> {
  const element = await show(attributes, fake(answer));
  await ask(element, name);
  await answered(element);
  return element;
}
