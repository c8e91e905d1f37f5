// Checks the right border of a card in columns with fractional edges and hidden overflow, as in NukeViet.

import type { Page } from 'puppeteer-core';

const LEFTS = [0, 0.3, 0.5, 0.7];
/** Widths in px of the column of NukeViet's desktop theme, and values near it. */
const WIDTHS = [541, 541.1, 541.3, 541.5, 541.6, 541.8, 541.906, 542];

/** Lighter than every border of the blocks on a white page. */
const PALE = 225;

/** Runs in a page: puts its block in a column and returns the position of the column's right edge. */
function putInColumn(left: number, width: number, css: string): { right: number; middle: number } {
  let column = document.querySelector<HTMLElement>('.column');
  if (!column) {
    const block = document.querySelector('tenmien-banner')!;
    column = Object.assign(document.createElement('div'), { className: 'column' });
    block.replaceWith(column);
    column.append(block);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    block.shadowRoot!.adoptedStyleSheets.push(sheet);
  }
  Object.assign(column.style, { width: `${width}px`, marginLeft: `${left}px`, overflow: 'hidden' });
  const { right, top, height } = column.getBoundingClientRect();
  return { right, middle: top + height / 2 };
}

/** Runs in a page: returns the darkest red value of a picture. */
async function darkest(png: string): Promise<number> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  return Math.min(...data.filter((_, index) => index % 4 === 0));
}

/**
 * Returns the columns in which the border is not visible.
 * @param page a fully rendered page with a banner on white
 * @param css additional rules for the block
 */
export async function cutBorders(page: Page, css = ''): Promise<string[]> {
  const cut: string[] = [];
  for (const left of LEFTS) {
    for (const width of WIDTHS) {
      const { right, middle } = await page.evaluate(putInColumn, left, width, css);
      const clip = { x: Math.floor(right) - 4, y: Math.floor(middle), width: 8, height: 1 };
      const png = await page.screenshot({ encoding: 'base64', clip });
      if ((await page.evaluate(darkest, png)) > PALE) cut.push(`${width} px from ${left} px on`);
    }
  }
  return cut;
}
