// Checks first whether a programme file is small and simple enough to be validated. The limits bound the work for any input.

import { MOST_PROBLEMS, problemPath, type ProgrammeProblem } from './programme-problem.ts';

/** 64 kB, as UTF-8. */
export const MOST_BYTES = 65_536;
/** An answer of an example is at depth 7. */
const MOST_DEPTH = 16;
/** Items of the lists by name, wherever they stand. */
export const MOST_ITEMS = {
  documents: 50,
  offers: 50,
  ends: 50,
  fees: 50,
  examples: 50,
  conditions: 20,
  readings: 10,
  services: 10,
  cites: 20,
} as const;
/** Names with a special meaning in JavaScript. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

export const isForbidden = (name: string): boolean => FORBIDDEN.has(name);

/** Whether a text has more bytes as UTF-8. A text that is far too long is not even counted. */
export const isTooLarge = (text: string): boolean =>
  text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES;

/** The minimum size of a value as JSON, without the values inside it. */
function weightOf(value: unknown): number {
  return typeof value === 'string' ? value.length + 2 : 1;
}

/** All that is wrong with the mere form of a value: its size, depth, names of fields and lengths of lists. */
export function checkForm(root: unknown): ProgrammeProblem[] {
  const problems: ProgrammeProblem[] = [];
  const waiting: { value: unknown; keys: readonly PropertyKey[] }[] = [{ value: root, keys: [] }];
  let weight = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, keys } = next;
    weight += weightOf(value);
    if (weight > MOST_BYTES) return [{ path: '', code: 'too-large', wanted: MOST_BYTES }];
    if (typeof value !== 'object' || value === null) continue;
    if (keys.length > MOST_DEPTH)
      return [{ path: problemPath(keys.slice(0, 3)), code: 'too-deep', wanted: MOST_DEPTH }];

    const name = keys.at(-1);
    const most =
      typeof name === 'string' && Object.hasOwn(MOST_ITEMS, name)
        ? MOST_ITEMS[name as keyof typeof MOST_ITEMS]
        : Infinity;
    if (Array.isArray(value) && value.length > most) {
      problems.push({ path: problemPath(keys), code: 'too-many', wanted: most, found: value.length });
      continue;
    }
    for (const [key, inner] of members(value, MOST_BYTES - weight)) {
      if (typeof key === 'string') weight += key.length + 3;
      if (typeof key === 'string' && isForbidden(key))
        problems.push({ path: problemPath([...keys, key]), code: 'forbidden-key' });
      else waiting.push({ value: inner, keys: [...keys, key] });
      if (problems.length === MOST_PROBLEMS) return problems;
    }
  }
  return problems;
}

/** The members of an object or list, up to the remaining limit. */
function* members(value: object, room: number): Generator<[key: string | number, value: unknown]> {
  let left = room + 1;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length && left-- > 0; index++) yield [index, value[index]];
  } else {
    for (const key in value)
      if (left-- > 0 && Object.hasOwn(value, key)) yield [key, (value as Record<string, unknown>)[key]];
  }
}
