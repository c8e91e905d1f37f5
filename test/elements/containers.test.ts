// All four elements in the containers of other people's pages, with and without embed.css.

import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.ts';
import { waitUntil } from '../wait-until.ts';

const elements = {
  banner: '<tenmien-banner province="thai-nguyen" today="2026-11-20" hotline="0000 000 000"><p>…</p></tenmien-banner>',
  eligibility: '<tenmien-eligibility province="thai-nguyen" today="2026-11-20"><p>…</p></tenmien-eligibility>',
  availability: '<tenmien-availability province="thai-nguyen"><p>…</p></tenmien-availability>',
  progress:
    '<tenmien-progress province="thai-nguyen" today="2026-11-20" value="3295" as-of="2025-03-31" source="Báo cáo" target="≥300000" target-by="2026-12-31"><p>…</p></tenmien-progress>',
};

const WORDS =
  '<p class="next">Chuyện của cổng: thông báo, lịch tiếp dân và danh mục thủ tục hành chính trong tháng này.</p>';

/** Kind → markup around a block; `next` is the page's own, beside or below it. */
const containers: Readonly<Record<string, (block: string) => string>> = {
  'a block': (block) => `<div>${block}${WORDS}</div>`,
  'a flex row': (block) => `<div style="display:flex">${block}${WORDS}</div>`,
  'a flex row before other words': (block) => `<div style="display:flex">${WORDS}${block}</div>`,
  'a centred flex row': (block) =>
    `<div style="display:flex;align-items:center;justify-content:center;gap:16px">${block}${WORDS}</div>`,
  'a flex row that wraps': (block) => `<div style="display:flex;flex-wrap:wrap">${block}${WORDS}</div>`,
  'a box of a flex row': (block) => `<div style="display:flex"><div>${block}</div>${WORDS}</div>`,
  'a flex column': (block) => `<div style="display:flex;flex-direction:column">${block}${WORDS}</div>`,
  'a flex column that begins at the start': (block) =>
    `<div style="display:flex;flex-direction:column;align-items:flex-start">${block}${WORDS}</div>`,
  'a centred flex column': (block) =>
    `<div style="display:flex;flex-direction:column;align-items:center">${block}${WORDS}</div>`,
  'an inline flex box': (block) => `<div><span style="display:inline-flex">${block}</span>${WORDS}</div>`,
  'grid columns of their content': (block) =>
    `<div style="display:grid;grid-template-columns:auto auto">${block}${WORDS}</div>`,
  'a grid column beside a fraction': (block) =>
    `<div style="display:grid;grid-template-columns:auto 1fr">${block}${WORDS}</div>`,
  'a grid column of max-content': (block) =>
    `<div style="display:grid;grid-template-columns:max-content 1fr">${block}${WORDS}</div>`,
  'a grid column of min-content': (block) =>
    `<div style="display:grid;grid-template-columns:min-content 1fr">${block}${WORDS}</div>`,
  'a grid that begins at the start': (block) => `<div style="display:grid;justify-items:start">${block}${WORDS}</div>`,
  'a float': (block) => `<div style="display:flow-root"><div style="float:left">${block}</div>${WORDS}</div>`,
  'a float on the right': (block) =>
    `<div style="display:flow-root"><div style="float:right">${block}</div>${WORDS}</div>`,
  'a cell of a layout table': (block) => `<table><tr><td>${block}</td><td>${WORDS}</td></tr></table>`,
  'a cell of a full-width table': (block) => `<table width="100%"><tr><td>${WORDS}</td><td>${block}</td></tr></table>`,
  'a box shown as a cell': (block) =>
    `<div style="display:table"><div style="display:table-cell">${block}</div><div style="display:table-cell">${WORDS}</div></div>`,
  'an inline box': (block) => `<div><span>${block}</span>${WORDS}</div>`,
  'an inline block': (block) => `<div><div style="display:inline-block">${block}</div>${WORDS}</div>`,
  'an absolute box': (block) =>
    `<div style="position:relative;min-height:900px"><div style="position:absolute">${block}</div></div>`,
  'a box that fits its content': (block) => `<div><div style="width:fit-content">${block}</div>${WORDS}</div>`,
  'a box of its least width': (block) => `<div><div style="width:min-content">${block}</div>${WORDS}</div>`,
  'a figure shown as a table': (block) => `<div><figure style="display:table;margin:0">${block}</figure>${WORDS}</div>`,
  'an inline grid': (block) => `<div><span style="display:inline-grid">${block}</span>${WORDS}</div>`,
  'a box that is none, in a flex row': (block) =>
    `<div style="display:flex"><div style="display:contents">${block}</div>${WORDS}</div>`,
  'a flex row in a grid column of its content': (block) =>
    `<div style="display:grid;grid-template-columns:auto auto"><div style="display:flex">${block}</div>${WORDS}</div>`,
  'a sticky box of a flex row': (block) =>
    `<div style="display:flex;align-items:flex-start"><aside style="position:sticky;top:0">${block}</aside>${WORDS}</div>`,
  'a box of its greatest width': (block) =>
    `<div><div style="width:max-content;max-width:100%">${block}</div>${WORDS}</div>`,
  'a float in a float': (block) =>
    `<div style="display:flow-root"><div style="float:left"><div style="float:left">${block}</div></div>${WORDS}</div>`,
  'a box without a height of lines': (block) => `<div style="font-size:0;line-height:0">${block}</div>${WORDS}`,
  'a box that breaks no lines': (block) => `<div style="white-space:nowrap">${block}</div>${WORDS}`,
  'an item of a list': (block) => `<ul><li>${block}</li></ul>${WORDS}`,
  'a definition': (block) => `<dl><dt>Tên miền</dt><dd>${block}</dd></dl>${WORDS}`,
  'a fold that is open': (block) => `<details open><summary>Tên miền</summary>${block}</details>${WORDS}`,
  'columns of a newspaper': (block) => `<div style="columns:260px 2">${block}${WORDS}</div>`,
  'a page that is enlarged': (block) => `<div style="zoom:1.25">${block}</div>${WORDS}`,
  'a grid whose columns fill themselves': (block) =>
    `<div style="display:grid;grid-template-columns:repeat(auto-fit,minmax(0,max-content));gap:8px">${block}${WORDS}</div>`,
  'a flex row whose page lets all of it shrink': (block) =>
    `<style>.shrinks > * { flex: 0 1 auto }</style><div class="shrinks" style="display:flex">${block}${WORDS}</div>`,
  'a grid that centres': (block) => `<div style="display:grid;place-content:center">${block}${WORDS}</div>`,
  'a cell of one per cent': (block) =>
    `<table width="100%"><tr><td width="1%">${block}</td><td width="99%">${WORDS}</td></tr></table>`,
  'a caption': (block) => `<table><caption>${block}</caption><tr><td>Tin</td></tr></table>${WORDS}`,
  'a box of horizontal words in vertical ones': (block) =>
    `<div style="writing-mode:vertical-rl;height:900px"><div style="writing-mode:horizontal-tb">${block}</div></div>`,
  'an open dialogue': (block) => `<dialog open style="position:static">${block}</dialog>${WORDS}`,
  'a grid that flows in columns': (block) => `<div style="display:grid;grid-auto-flow:column">${block}${WORDS}</div>`,
  'a row of slides': (block) =>
    `<div style="display:flex;overflow-x:auto"><div style="flex:none">${block}</div><div style="flex:none">Tin</div></div>${WORDS}`,
  'a float of half the page': (block) =>
    `<div style="display:flow-root"><div style="float:left;max-width:50%">${block}</div>${WORDS}</div>`,
  'a drawing’s part': (block) =>
    `<svg width="400" height="900"><foreignObject width="400" height="900">${block}</foreignObject></svg>${WORDS}`,
  'a box that knows no content’s width': (block) =>
    `<div style="display:flex"><div style="contain:inline-size;flex:1">${block}</div></div>${WORDS}`,
  'a box of a share that may shrink': (block) =>
    `<div style="display:flex"><div style="flex:1;min-width:0">${block}</div><div style="flex:1;min-width:0">${WORDS}</div></div>`,
  'a fieldset': (block) => `<fieldset style="margin:0;border:0;padding:0">${block}${WORDS}</fieldset>`,
};

/** Those in which a block is as wide as its column, however narrow that is. */
const AS_NARROW =
  /^(a block|a flex row that wraps|a flex column.*|a centred flex column|a grid that begins at the start|an inline box)$/;

const overlap = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1;

/** The lines of the page's own words: their box may go on below a float. */
function linesOf(words: Element | null): DOMRect[] {
  const range = document.createRange();
  if (words) range.selectNodeContents(words);
  return words ? [...range.getClientRects()] : [];
}

async function put(markup: string, width: number): Promise<{ place: HTMLElement; block: LitElement }> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.cssText = `width:${width}px;font:16px/1.5 sans-serif`;
  place.innerHTML = markup;
  const block = place.querySelector<LitElement>(
    'tenmien-banner,tenmien-eligibility,tenmien-availability,tenmien-progress',
  )!;
  await block.updateComplete;
  return { place, block };
}

for (const sheet of ['without embed.css', 'with embed.css']) {
  describe(`an element in containers of other people, ${sheet}`, () => {
    const style = document.createElement('style');
    before(async () => {
      if (sheet === 'without embed.css') return;
      style.textContent = await fetch(new URL('../../apps/public/embed.css', import.meta.url)).then((answer) =>
        answer.text(),
      );
      document.head.append(style);
    });
    after(() => style.remove());

    for (const [name, element] of Object.entries(elements)) {
      for (const [kind, around] of Object.entries(containers)) {
        it(`${name} in ${kind} is as wide as 240 px if the page has the room, and covers no neighbour`, async () => {
          for (const width of [620, 1000]) {
            const { place, block } = await put(around(element), width);
            const box = block.getBoundingClientRect();
            const card = block.shadowRoot!.querySelector('.card')!.getBoundingClientRect();
            expect(box.width, `${width} px`).to.be.at.least(240);
            expect(card.width, `the card at ${width} px`).to.be.closeTo(box.width, 0.1);
            expect(box.right, `${width} px`).to.be.at.most(place.getBoundingClientRect().right + 0.5);
            for (const part of block.shadowRoot!.querySelectorAll('p, li, b, h2, h3, .button, input, select')) {
              expect(part.getBoundingClientRect().right, part.outerHTML).to.be.at.most(box.right + 0.5);
            }
            for (const line of linesOf(place.querySelector('.next')))
              expect(overlap(card, line), `over its neighbour at ${width} px`).to.equal(false);
            place.remove();
          }
        });
      }

      it(`${name} is as narrow as a column of 200 px`, async () => {
        for (const [kind, around] of Object.entries(containers)) {
          if (!AS_NARROW.test(kind)) continue;
          const { place, block } = await put(around(element), 200);
          expect(block.getBoundingClientRect().width, kind).to.be.closeTo(200, 0.1);
          place.remove();
        }
      });

      it(`${name} beside a floating picture is as wide as the free room, or stands below the picture`, async () => {
        for (const side of ['left', 'right']) {
          for (const [width, least] of [
            [150, 460],
            [450, 240],
          ] as const) {
            const picture = `<div class="picture" style="float:${side};width:${width}px;height:100px"></div>`;
            const { place, block } = await put(`<div style="display:flow-root">${picture}${element}</div>`, 620);
            const card = block.shadowRoot!.querySelector('.card')!.getBoundingClientRect();
            expect(card.width).to.be.at.least(least);
            expect(overlap(card, place.querySelector('.picture')!.getBoundingClientRect())).to.equal(false);
            place.remove();
          }
        }
      });

      it(`${name} fills a flex row beside a few words, and a stack of blocks`, async () => {
        const row = await put(`<div style="display:flex">${element}<p>Tin</p></div>`, 1000);
        expect(row.block.getBoundingClientRect().width).to.be.at.least(900);
        row.place.remove();
        const stack = await put(containers['a flex column that begins at the start']!(element), 1000);
        expect(stack.block.getBoundingClientRect().width).to.equal(1000);
      });

      // Firefox takes the length of later.styles.ts for none.
      if (!navigator.userAgent.includes('Firefox'))
        it(`${name} leaves the free height of a flex column to the page`, async () => {
          const alone = await put(containers['a block']!(element), 1000);
          const { height } = alone.block.getBoundingClientRect();
          alone.place.remove();
          const column = 'display:flex;flex-direction:column;min-height:2000px';
          const page = await put(`<div style="${column}">${element}${WORDS}</div>`, 1000);
          await waitUntil(() => Math.abs(page.block.getBoundingClientRect().height - height) < 1, 'too high');
          page.place.remove();
        });
    }
  });
}
