// Pages in frames: those of the built site, and a portal's article with what an editor pasted.

import packageFile from '../../package.json' with { type: 'json' };
import { headLines } from '../../src/embed/snippet/head-tags.ts';
import type { Site } from '../../src/embed/snippet/write-snippet.ts';
import { found } from './play.ts';

/** The built site, which Storybook serves beside the stories. */
export const site: Site = {
  host: new URL('site/', document.baseURI).href,
  version: packageFile.version,
  integrity: {},
};

/** A file of the built site; its server adds the ending of a page, Storybook's does not. */
export const pageAddress = (address: string): string => `${address}.html`;

export function frame(title: string, settings: Partial<HTMLIFrameElement>): HTMLIFrameElement {
  const element = Object.assign(document.createElement('iframe'), { title, width: '100%', height: '600', ...settings });
  element.style.border = '0';
  return element;
}

/** A portal's article, below a heading and a sentence. @param isInstalled whether the two lines stand in the template */
export const article = (language: string, body: string, { isInstalled = true } = {}): string => `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${language === 'en' ? 'An article' : 'Một bài viết'}</title>
<style>:root { color-scheme: ${document.documentElement.style.getPropertyValue('--story-scheme')}; background: Canvas; font: 16px/1.6 sans-serif }</style>
${isInstalled ? headLines(site).join('\n') : ''}
<main>
<h1>${language === 'en' ? 'An article' : 'Một bài viết'}</h1>
${body}
</main>
</html>`;

/** The text of a page in a frame of this origin, shadow roots included, in plain spaces. */
export function wordsIn(canvas: HTMLElement): string {
  const page = canvas.querySelector('iframe')?.contentDocument;
  const roots = [...(page?.querySelectorAll('*') ?? [])].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [page?.body, ...roots]
    .map((part) => part?.textContent ?? '')
    .join(' ')
    .replace(/[\s\u00a0]+/g, ' ');
}

/** An element in a frame of this origin. */
export const inFrame = (canvas: HTMLElement, selector: string): Promise<Element> =>
  found(() => canvas.querySelector('iframe')?.contentDocument?.querySelector(selector));
