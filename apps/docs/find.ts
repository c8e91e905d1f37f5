// Searches the manual: words in any order, without diacritics, by prefix, with tolerance for a typing error.

import MiniSearch from 'minisearch';
import { foldVietnamese } from '../../src/base/vietnamese.ts';
import type { ManualEntry } from './entries.ts';

const MOST = 12;
/** Number of characters before and after a match. */
const AROUND = 70;

export interface SearchHit {
  readonly entry: ManualEntry;
  /** The text around the first match. */
  readonly excerpt: string;
}

function excerptOf(text: string, terms: readonly string[]): string {
  const folded = foldVietnamese(text);
  const places = terms.map((term) => folded.indexOf(term)).filter((at) => at >= 0);
  // Folding keeps the index of each character in composed text.
  const at = places.length && folded.length === text.length ? Math.min(...places) : 0;
  const [from, to] = [Math.max(0, at - AROUND), Math.min(text.length, at + 2 * AROUND)];
  const start = from ? text.indexOf(' ', from) + 1 : 0;
  const end = to < text.length ? text.lastIndexOf(' ', to) : text.length;
  return `${start ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}

/** @returns a function that finds sections by words */
export function finder(entries: readonly ManualEntry[]): (words: string) => SearchHit[] {
  const index = new MiniSearch<ManualEntry>({
    fields: ['title', 'page', 'text'],
    processTerm: (term) => foldVietnamese(term) || null,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { title: 4, page: 2 },
      combineWith: 'AND',
    },
  });
  index.addAll(entries);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (words) =>
    index
      .search(words)
      .slice(0, MOST)
      .map(({ id, terms }) => {
        const entry = byId.get(id as string)!;
        return { entry, excerpt: excerptOf(entry.text.normalize(), terms) };
      });
}
