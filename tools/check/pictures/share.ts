// Takes the pictures for shared permalinks.

import type { Browser } from 'puppeteer-core';
import { sharePage, sharePath, shareSize } from '../../../apps/pages/share-picture.ts';
import { widgetNames } from '../../../src/widgets.ts';
import { newPage } from '../../lib/chromium.ts';
import { FONT, pictureOf } from './blocks.ts';
import type { Picture } from './png.ts';

/** @returns path below apps/public → picture */
export async function sharePictures(browser: Browser): Promise<Map<string, Picture>> {
  const page = await newPage(browser);
  await page.setViewport(shareSize);
  const pictures = new Map<string, Picture>();
  for (const widget of widgetNames)
    for (const language of ['vi', 'en'] as const) {
      await page.setContent(sharePage(widget, language, FONT));
      pictures.set(sharePath(widget, language), await pictureOf(page, 'body'));
    }
  await page.close();
  return pictures;
}
