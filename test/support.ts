// What tests of several elements need: what a person reads, the page's language, warnings and events heard meanwhile.

import { loadWords } from '../src/localization/localization.ts';
import { textOf, wordsOf } from './text-of.ts';

export { textOf, wordsOf };

/** Runs something while the page is in English. */
export async function inEnglish(run: () => Promise<void>): Promise<void> {
  const { documentElement } = document;
  const before = documentElement.lang;
  documentElement.lang = 'en';
  await loadWords('en');
  try {
    await run();
  } finally {
    documentElement.lang = before;
  }
}

const heard: string[] = [];
const { warn } = console;
let ended = new AbortController();
afterEach(() => {
  console.warn = warn;
  ended.abort();
  ended = new AbortController();
});

/** What is warned of from now on until the test ends, kept off the console. */
export function warnings(): () => string {
  heard.length = 0;
  console.warn = (...parts: unknown[]) => heard.push(parts.join(' '));
  return () => heard.join('\n');
}

/** Runs something whose warnings are expected. */
export async function quiet(run: () => Promise<void>): Promise<void> {
  warnings();
  await run();
}

/** The details of the events of a name from now on until the test ends. */
export function listenTo(name: keyof GlobalEventHandlersEventMap): () => unknown[] {
  const details: unknown[] = [];
  document.addEventListener(name, (event) => details.push((event as CustomEvent).detail), { signal: ended.signal });
  return () => details;
}
