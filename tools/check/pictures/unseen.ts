// Shows that the comparison sees small changes: it spoils the checker in three ways, one after another, and expects a difference each time.

import type { Page } from 'puppeteer-core';
import { callOf } from '../../lib/chromium.ts';
import { pictureOf } from './blocks.ts';
import { difference } from './png.ts';

/** Run in the page. */
const CHANGES: Readonly<Record<string, () => void>> = {
  'a paler button': () => {
    const { shadowRoot } = document.querySelector('tenmien-eligibility')!;
    shadowRoot!.querySelector<HTMLElement>('button.main')!.style.opacity = '0.9';
  },
  'a row one pixel to the right': () => {
    const { shadowRoot } = document.querySelector('tenmien-eligibility')!;
    Object.assign(shadowRoot!.querySelector<HTMLElement>('.choice')!.style, { position: 'relative', left: '1px' });
  },
  'another letter': () => {
    const button = document.querySelector('tenmien-eligibility')!.shadowRoot!.querySelector('button.main')!;
    button.textContent = button.textContent.replace('c', 'e');
  },
};

/** @param page with the checker's first question @returns the changes that the comparison does not see, as sentences */
export async function unseenChanges(page: Page): Promise<string[]> {
  const take = () => pictureOf(page, '#eligibility');
  let before = await take();
  const unseen = difference(before, await take()) ? ['two pictures of the same page differ'] : [];
  for (const [change, make] of Object.entries(CHANGES)) {
    await page.evaluate(callOf(make));
    const after = await take();
    if (!difference(before, after)) unseen.push(`${change} is not seen`);
    before = after;
  }
  return unseen;
}
