// Owns how an element says that it could not do something: one line for the integrator, one event for the page's script.

import { warnOnce } from '../base/warn.ts';
import { FailedEvent } from '../contract.ts';

/** @param code heading in ERRORS.md */
export function report(element: HTMLElement, code: string, text: string): void {
  warnOnce(element.localName, code, text);
  element.dispatchEvent(new FailedEvent(code));
}
