// What tests of several elements need: what a person reads, the page's language, warnings and events heard meanwhile.

import { loadWords } from '../src/localization/localization.ts';

/** Everything a person can read in an element, with the white space of the markup folded. */
export function textOf(node: Element): string {
  const read = (from: Node): string => {
    if (from.nodeType === Node.TEXT_NODE) return from.nodeValue ?? '';
    if (!(from instanceof Element)) return [...from.childNodes].map(read).join('');
    if (from !== node && (from as HTMLElement).hidden) return '';
    if (from instanceof HTMLSlotElement) return from.assignedNodes().map(read).join('');
    const inner = [...(from.shadowRoot ?? from).childNodes].map(read).join('');
    return /^(P|LI|DIV|H\d|TR|DT|DD|BUTTON|LABEL|LEGEND|TD|TH)$/.test(from.tagName) ? ` ${inner} ` : inner;
  };
  return read(node)
    .replace(/[ \n\t]+/g, ' ')
    .trim();
}

/** The same in plain spaces, wherever a line may be broken or not. */
export const wordsOf = (node: Element): string => textOf(node).replace(/[\s\u00a0]+/g, ' ');

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
