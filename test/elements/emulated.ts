// Run by emulated.node.ts in a process of its own: a host's test in an emulated DOM. Prints the text of the four elements.

import { createContext, runInContext } from 'node:vm';
import type { LitElement } from 'lit';

/** The emulator's window, with a page of a host. */
async function open(emulator: string): Promise<Window & typeof globalThis> {
  const url = 'https://portal.example/';
  const page = '<!doctype html><html lang="vi"><body></body></html>';
  if (emulator === 'jsdom') {
    const { JSDOM } = await import('jsdom');
    return new JSDOM(page, { url }).window as unknown as Window & typeof globalThis;
  }
  const { Window } = await import('happy-dom');
  const window = new Window({ url });
  window.document.write(page);
  return window as unknown as Window & typeof globalThis;
}

/** Puts the window's names in the place of Node's, as test runners do. JavaScript's own names stay. */
function install(window: Window & typeof globalThis): void {
  const own = new Set<string>(runInContext('Object.getOwnPropertyNames(globalThis)', createContext()));
  const kept = /^(console|process|queueMicrotask|(set|clear)(Timeout|Interval|Immediate))$/;
  for (const name of new Set([
    ...Object.getOwnPropertyNames(window),
    'addEventListener',
    'removeEventListener',
    'dispatchEvent',
  ])) {
    if (own.has(name) || kept.test(name)) continue;
    const value = (window as unknown as Record<string, unknown>)[name];
    const isMethod = typeof value === 'function' && !/^[A-Z]/.test(name);
    Object.defineProperty(globalThis, name, {
      value: isMethod ? value.bind(window) : value,
      configurable: true,
      writable: true,
    });
  }
  Object.defineProperty(globalThis, 'window', { value: globalThis, configurable: true });
}

install(await open(process.argv[2]!));
await import('../../src/define.ts');
const { widgets } = await import('../../src/contract.ts');
const elements = widgets.map(({ tag }) => {
  const element = document.createElement(tag) as LitElement;
  element.setAttribute('province', 'hue');
  element.setAttribute('today', '2026-11-20');
  document.body.append(element);
  return element;
});
const drawn = () => Promise.all(elements.map((element) => element.updateComplete));
const texts = () =>
  elements.map(({ renderRoot }) => renderRoot.querySelector('.card')!.textContent.replace(/[\s\u00a0]+/g, ' '));
/** Until all elements say what they should. */
async function until(words: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    await drawn();
    if (words.every((word, index) => texts()[index]!.includes(word))) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`not said: ${words.join(' | ')} but ${texts().join(' | ')}`);
}

await until(['41 ngày', 'Bạn đăng ký tên miền cho ai?', 'Tên bạn muốn', 'Chưa có số liệu']);
const [, checker, form] = elements;
checker!.renderRoot.querySelector<HTMLElement>('.main')!.click();
(form as LitElement & { value: string }).value = 'hoa';
await until(['', 'Hãy chọn một câu trả lời.']);
// The part that is loaded after the first drawing follows the language of the page.
document.documentElement.lang = 'en';
await until(['41 days left', 'Please choose an answer.', 'Name you would like', 'No figure yet.']);
elements.forEach((element) => element.remove());
console.log('drawn in both languages');
process.exit();
