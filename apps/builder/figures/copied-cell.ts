// Reads the text of one cell of a copied table. Its HTML shows what its plain text hides: footnote marks, and numbers that were struck out.

import { readMarkup, type Tag } from '../../../src/embed/snippet/html-reader.ts';

/** Stands for a line break while tags are taken out. */
const BREAK = '\u0001';

const RAISED = /<(su[pb])\b[^>]*>([^]*?)<\/\1\s*>/gi;
const RAISED_SPAN = /<span\b[^>]*vertical-align:\s*(?:super|sub)[^>]*>([^<]*)<\/span>/gi;
const STRUCK_TAG = /<\/?(?:s|strike|del)\b[^>]*>/gi;
const STRUCK_SPAN = /<(?:span|font)\b[^>]*line-through/i;

const plain = (html: string): string => readMarkup(html).text.replace(/[\s\u00a0]+/g, ' ');

/** A raised mark behind a digit could be read as one more digit; behind words it only points to a note. */
const raised = (html: string, at: number, mark: string): string =>
  /\d\s*$/.test(plain(html.slice(0, at))) && /\d/.test(plain(mark)) ? `${BREAK}${mark}` : ' ';

/** The classes of a copy's style sheet that strike text out. */
export const struckClasses = (html: string): readonly string[] =>
  [...html.matchAll(/\.([\w-]+)\s*\{[^}]*text-decoration:[^;}]*line-through/gi)].map(([, name]) => name!);

function isStruck({ attributes }: Tag, classes: readonly string[]): boolean {
  const own = (attributes['class'] ?? '').split(/\s+/);
  return /line-through/i.test(attributes['style'] ?? '') || classes.some((name) => own.includes(name));
}

/** The lines of a cell. A number that was struck out stands between ~~, so that it is no number. */
export function textIn(html: string, tag: Tag, struck: readonly string[]): string {
  let inside = html
    .slice(tag.start, tag.end)
    .replace(RAISED, (_, _name: string, mark: string, at: number, all: string) => raised(all, at, mark))
    .replace(RAISED_SPAN, (_, mark: string, at: number, all: string) => raised(all, at, mark))
    .replace(/<br\b[^>]*>|<\/p>\s*<p\b/gi, (found) => `${BREAK}${found}`);
  const isWhole = isStruck(tag, struck);
  const isPart = STRUCK_SPAN.test(inside) || inside.search(STRUCK_TAG) >= 0;
  if (isPart) inside = inside.replace(STRUCK_TAG, BREAK).replace(/<\/?(?:span|font)\b[^>]*>/gi, BREAK);
  const lines = readMarkup(inside)
    .text.replace(/[ \t\r\n]+/g, ' ')
    .split(BREAK)
    .map((line) => line.replace(/^ | $/g, ''));
  const text = (isPart ? lines.filter(Boolean) : lines).join('\n').trim();
  return (isWhole || (isPart && !text.includes('\n'))) && /^[\d.,\s]+$/.test(text) ? `~~${text}~~` : text;
}
