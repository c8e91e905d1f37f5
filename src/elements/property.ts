import { report } from './report.ts';

/**
 * A property that should be text, as a script or a framework may give it: a number, an address (URL) and a list are written out; what
 * cannot be (an object, a function, `true`) is reported and left out, as is a list with such.
 */
export function textSetting(element: HTMLElement, name: string, given: unknown): string | undefined {
  if (typeof given === 'string') return given;
  if (given == null || given === false) return undefined;
  if (typeof given === 'number' || typeof given === 'bigint' || given instanceof URL) return String(given);
  if (Array.isArray(given) && given.every((item) => /^(string|number)$/.test(typeof item))) return given.join(' ');
  report(element, 'bad-property', name);
  return undefined;
}

/** A property that should be a list; anything else is reported and left out. */
export function listSetting<Item>(element: HTMLElement, name: string, given: readonly Item[] | undefined): readonly Item[] | undefined {
  if (given == null || Array.isArray(given)) return given ?? undefined;
  report(element, 'bad-property', name);
  return undefined;
}
