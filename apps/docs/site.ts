// The files of the manual on a site, in both languages: its pages and its search index.

import type { Drawing } from '../pages/page.ts';
import { readdressed, YOURS } from './address.ts';
import { entriesOf } from './entries.ts';
import { manualSources, pathPairs } from './manual.ts';
import { manualPages } from './manual-page.ts';
import { pictures } from './pictures.ts';
import { render, manualTitleOf } from './render.ts';

/** The page with pictures of the elements. */
const GUIDE = 'docs/theming.md';

/**
 * @param address of the host; ends in a slash
 * @param read returns the text of a repository file
 * @param drawing renders the elements; without it there are no pictures
 * @returns path below docs/ → text
 */
export function manualFiles(address: string, read: (file: string) => string, drawing?: Drawing): Map<string, string> {
  const written = new Map<string, string>();
  for (const language of ['vi', 'en'] as const) {
    const { html, sheets } = drawing ? pictures(drawing, language) : { html: '', sheets: [] };
    const texts = new Map(manualSources.map((file) => [file, readdressed(read(file), YOURS, address)]));
    const titles = new Map([...texts].map(([file, text]) => [file, manualTitleOf(text, language)]));
    const pages = new Map([...texts].map(([file, text]) => [file, render(text, file, language, titles, html)]));
    for (const [path, page] of manualPages({ address, language, pages, sheets: new Map([[GUIDE, sheets]]) }))
      written.set(path, page);
    written.set(pathPairs[0]![language].replace('index.html', 'search.json'), JSON.stringify(entriesOf(pages)));
  }
  return written;
}
