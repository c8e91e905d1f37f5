// Prints a result and the QR code of an address, without the page around them. Loaded when a person prints.

import { codeOf } from '../../base/qr-code.ts';

/** Hides the page and its margins in print. On a screen, hides the sheet. */
const ALONE = `
@media screen { .tenmien-sheet { display: none !important } }
@media print {
  html, body { all: initial !important; display: block !important }
  html::before, html::after, body::before, body::after, body > :not(.tenmien-sheet) { display: none !important }
}
@page { margin: 12mm }`;

/** Draws the QR code of an address. */
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
 * Prints a result without the page.
 * @param drawn the shadow root of the element; its content is copied, so that the element does not change
 * @param address the address in the QR code
 * @returns whether a print dialog certainly opened: a frame without permission prints nothing and throws no error
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
  // Buttons and answers are not printed.
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
