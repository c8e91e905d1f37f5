// Reads the text of one cell of a copied table. Its HTML shows what its plain text hides: footnote marks, and numbers that were struck out.

import { readMarkup, type Tag } from '../../../src/embed/snippet/html-reader.ts';

/** Stands for a line break while tags are taken out. */
const BREAK = '\u0001';

const RAISED = /<(su[pb])\b[^>]*>([^]*?)<\/\1\s*>/gi;
const RAISED_SPAN = /<span\b[^>]*vertical-align:\s*(?:super|sub)[^>]*>([^<]*)<\/span>/gi;
const STRUCK_TAG = /<\/?(?:s|strike|del)\b[^>]*>/gi;
/** Elements in lines of their own. */
const IN_BLOCK =
  /<br\b[^>]*>|<\/?(?:p|div|li|ul|ol|dl|dt|dd|h[1-6]|hr|pre|blockquote|center|section|article|header|footer|address|figure|figcaption)\b[^>]*>/gi;
/** Tags that end no word: Word divides a number where its language or its formatting changes. */
const IN_LINE = /<\/?(?:span|font|a|b|i|u|em|strong|small|big|ins|bdo|bdi|o:p|st1:\w+)\b[^>]*>/gi;
/** Text that a reader may not see, so that it joins no number. */
const FAINT = /(?<![-\w])color:\s*(?:white|#fff(?:fff)?\b|transparent)|font-size:\s*[01](?:\.\d+)?p[tx]/i;
const STRUCK_SPAN = /<(?:span|font)\b[^>]*line-through/i;

/** The classes of a copy's style sheet whose rules have a property. */
const classesWith = (html: string, property: string): readonly string[] =>
  [...html.matchAll(RegExp(`\\.([\\w-]+)\\s*\\{[^}]*${property}`, 'gi'))].map(([, name]) => name!);

const HIDDEN = 'display:\\s*none|visibility:\\s*(?:collapse|hidden)|mso-hide:\\s*all';
const HIDDEN_STYLE = RegExp(
  `${HIDDEN}|(?:^|[;\\s])(?:height|width|font-size):\\s*0(?:\\.0+)?(?:p[tx])?\\s*(?:;|$)`,
  'i',
);

/** The classes of a copy's style sheet that hide. */
export const hiddenClasses = (html: string): readonly string[] => classesWith(html, `(?:${HIDDEN})`);

/** Whether a tag is hidden by its attributes or by a class. */
export const isHiddenTag = ({ attributes }: Tag, classes: readonly string[]): boolean =>
  'hidden' in attributes ||
  HIDDEN_STYLE.test(attributes['style'] ?? '') ||
  attributes['height'] === '0' ||
  attributes['width'] === '0' ||
  (attributes['class'] ?? '').split(/\s+/).some((name) => classes.includes(name));

/** A cell's HTML without the parts that nobody sees. */
function seenIn(html: string, classes: readonly string[]): string {
  let seen = '';
  let at = 0;
  for (const tag of readMarkup(html).tags) {
    if (tag.start < at || !isHiddenTag(tag, classes)) continue;
    seen += html.slice(at, tag.start);
    at = tag.end;
  }
  return seen + html.slice(at);
}

const plain = (html: string): string => readMarkup(html).text.replace(/[\s\u00a0]+/g, ' ');

/** A raised mark behind a digit could be read as one more digit; behind words it only points to a note. */
const raised = (html: string, at: number, mark: string): string =>
  /\d\s*$/.test(plain(html.slice(0, at))) && /\d/.test(plain(mark)) ? `${BREAK}${mark}` : ' ';

/** The classes of a copy's style sheet that strike text out. */
export const struckClasses = (html: string): readonly string[] =>
  classesWith(html, 'text-decoration:[^;}]*line-through');

function isStruck({ attributes }: Tag, classes: readonly string[]): boolean {
  const own = (attributes['class'] ?? '').split(/\s+/);
  return /line-through/i.test(attributes['style'] ?? '') || classes.some((name) => own.includes(name));
}

/** The lines of a cell. A number that was struck out stands between ~~, so that it is no number. */
export function textIn(html: string, tag: Tag, struck: readonly string[], hidden: readonly string[] = []): string {
  if (isHiddenTag(tag, hidden)) return '';
  let inside = seenIn(html.slice(tag.start, tag.end), hidden)
    .replace(RAISED, (_, _name: string, mark: string, at: number, all: string) => raised(all, at, mark))
    .replace(RAISED_SPAN, (_, mark: string, at: number, all: string) => raised(all, at, mark))
    .replace(IN_BLOCK, (found) => `${BREAK}${found}`);
  const isWhole = isStruck(tag, struck);
  const isPart = STRUCK_SPAN.test(inside) || inside.search(STRUCK_TAG) >= 0;
  inside = isPart
    ? inside.replace(STRUCK_TAG, BREAK).replace(/<\/?(?:span|font)\b[^>]*>/gi, BREAK)
    : FAINT.test(inside)
      ? inside
      : inside.replace(IN_LINE, '');
  const lines = readMarkup(inside)
    .text.replace(/[ \t\r\n]+/g, ' ')
    .split(BREAK)
    .map((line) => line.replace(/^ | $/g, ''));
  const text = lines.filter(Boolean).join('\n');
  return (isWhole || (isPart && !text.includes('\n'))) && /^[\d.,\s]+$/.test(text) ? `~~${text}~~` : text;
}
