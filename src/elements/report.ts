// Reports a failure of an element: one console line for the integrator, one event for the page's script.

import { warnOnce } from '../base/warn.ts';
import { FailedEvent } from '../contract.ts';

const reported = new WeakMap<HTMLElement, Set<string>>();

/**
 * Reports each cause once per element, so it may be called while rendering.
 * @param code heading in ERRORS.md
 */
export function report(element: HTMLElement, code: string, text: string): void {
  const causes = reported.get(element) ?? new Set();
  if (causes.has(code + text)) return;
  reported.set(element, causes.add(code + text));
  warnOnce(element.localName, code, text);
  element.dispatchEvent(new FailedEvent(code));
}
