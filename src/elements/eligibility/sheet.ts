// Owns the sheet that a result is printed on: what the element has drawn and the code of an address, without the page around it. Loaded when
// somebody prints.

import { codeOf } from '../../base/qr-code.ts';

/** The page is hidden while it is printed, and has its own margins no more. Nothing of this shows on a screen. */
const ALONE = `
@media screen { .tenmien-sheet { display: none !important } }
@media print {
  html, body { all: initial !important; display: block !important }
  html::before, html::after, body::before, body::after, body > :not(.tenmien-sheet) { display: none !important }
}
@page { margin: 12mm }`;

/** A drawing of the code of an address. */
function draw(address: string): SVGElement {
  const { size, path } = codeOf(address);
  const make = <Name extends 'svg' | 'path'>(name: Name, attributes: Readonly<Record<string, string>>) => {
    const node = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    return node;
  };
  const svg = make('svg', { viewBox: `0 0 ${size} ${size}`, class: 'code', 'aria-hidden': 'true' });
  svg.append(make('path', { d: path }));
  return svg;
}

/**
 * Prints a result by itself.
 * @param drawn what the element has drawn; it is copied, so that the element stays as it is
 * @param address whose code is printed beside it
 * @returns whether it is sure that there was a dialog: a frame that may open none prints nothing, without a word
 */
export function printSheet(drawn: ShadowRoot, address: string): boolean {
  const sheet = document.createElement('div');
  sheet.className = 'tenmien-sheet';
  const inside = sheet.attachShadow({ mode: 'open' });
  inside.adoptedStyleSheets = drawn.adoptedStyleSheets;
  const root = document.createElement('div');
  root.className = 'root sheet';
  root.lang = drawn.querySelector<HTMLElement>('.root')!.lang;
  root.append(drawn.querySelector('.card')!.cloneNode(true));
  // What is to be pressed stays on the screen, and so do the answers.
  root.querySelectorAll('.screen, .desk, [role]').forEach((part) => part.remove());
  root.querySelectorAll('details').forEach((details) => (details.open = true));
  root.querySelector('.printed')!.prepend(draw(address));
  inside.append(root);

  const alone = new CSSStyleSheet();
  alone.replaceSync(ALONE);
  document.body.append(sheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, alone];
  const end = (): void => {
    sheet.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== alone);
  };
  addEventListener('afterprint', end, { once: true });
  let printed = self === parent;
  addEventListener('beforeprint', () => (printed = true), { once: true });
  print();
  if (!printed) end();
  return printed;
}
