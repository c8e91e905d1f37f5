// Collects the measurements from an open page. The page can manipulate the results, so they are counted and cut, never trusted.

import type { Page } from 'puppeteer-core';
import type { BrowserLook } from './look.ts';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources?: readonly { readonly node?: Node | null }[];
}

const amount = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : 0;

/** @param tags of our elements @param axe the source of axe-core */
export async function lookAround(
  page: Page,
  tags: readonly string[],
  axe: string,
): Promise<Omit<BrowserLook, 'errors' | 'picture'>> {
  const seen = await page.evaluate(
    (names) =>
      new Promise<Record<'drawn' | 'undrawn' | 'shift' | 'blockShift', number>>((resolve) => {
        const frames = [...document.querySelectorAll('iframe')].filter(({ src }) => /\/f\/\w+\/(?:vi|en)\b/.test(src));
        const blocks = [...document.querySelectorAll(names.join()), ...frames];
        // Uses no named functions, because compilers wrap them in helpers that the page does not have.
        const drawn = blocks.filter(
          (block) => block.matches(':defined') && block.getBoundingClientRect().height > 20,
        ).length;
        // A snippet that no script has turned into a block.
        const pieces = [...document.querySelectorAll('[data-tenmien-widget]')].filter(
          (piece) => piece.getClientRects().length > 0,
        );
        let [shift, blockShift] = [0, 0];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as Shift[]) {
            if (entry.hadRecentInput) continue;
            shift += entry.value;
            // An element shifted by a block is inside the block, or after it in the page.
            const isOurs =
              blocks.length > 0 &&
              entry.sources?.every(({ node }) =>
                blocks.some((block) => node && (block.contains(node) || block.compareDocumentPosition(node) & 4)),
              );
            if (isOurs) blockShift += entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        const undrawn = blocks.length - drawn + pieces.length;
        setTimeout(() => resolve({ drawn, undrawn, shift, blockShift }), 200);
      }),
    [...tags],
  );
  await page.evaluate(axe);
  const rules = await page.evaluate(
    async (names) => {
      const { axe: tool } = globalThis as unknown as {
        axe: { run(on: unknown, how: object): Promise<{ violations: { id: string }[] }> };
      };
      const blocks = [...document.querySelectorAll(names.join())];
      if (!blocks.length) return [];
      const runOnly = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
      return (await tool.run({ include: blocks }, { runOnly })).violations.map(({ id }) => id);
    },
    [...tags],
  );
  return {
    drawn: amount(seen?.drawn),
    undrawn: amount(seen?.undrawn),
    shift: amount(seen?.shift),
    blockShift: amount(seen?.blockShift),
    axe: Array.isArray(rules) ? rules.slice(0, 20).map((rule) => String(rule).slice(0, 60)) : [],
  };
}
