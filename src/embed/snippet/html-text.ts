// Encodes and decodes HTML text, and repairs tags before they are parsed (html-reader.ts).

const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  breve: '\u0306',
};
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  dstrok: 'đ',
  Dstrok: 'Đ',
  ge: '≥',
  le: '≤',
  deg: '°',
  sect: '§',
  middot: '·',
  bull: '•',
  laquo: '«',
  raquo: '»',
  times: '×',
  euro: '€',
  minus: '−',
  ordm: 'º',
  colon: ':',
  sol: '/',
  period: '.',
  equals: '=',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  hairsp: '\u200a',
  numsp: '\u2007',
  puncsp: '\u2008',
  ZeroWidthSpace: '\u200b',
  NoBreak: '\u2060',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  shy: '\u00ad',
  hyphen: '\u2010',
  Tab: '\t',
  NewLine: '\n',
};

/**
 * Decodes numeric entities, those of Vietnamese letters (`&ecirc;`), typographic marks, spaces and invisible characters; other entities stay
 * as they are. As in browsers, a number and `&nbsp` need no semicolon.
 */
export const decode = (text: string): string =>
  text.replace(
    /&(?:#(?:(\d{1,7})(?!\d)|x([\da-f]{1,6})(?![\da-f]));?|(?:([a-z])(acute|grave|circ|tilde|uml|breve)|(\w+));|(nbsp)(?![\w=;]))/gi,
    (whole, decimal, hex, letter, mark, name, blank) => {
      if (blank) return NAMED['nbsp']!;
      if (letter) return (letter + MARKS[mark.toLowerCase()]).normalize();
      if (name) return Object.hasOwn(NAMED, name) ? NAMED[name] : whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

/** The text of HTML, without its tags. */
export const plainIn = (html: string): string => decode(html.replace(/<[^<>]*>/g, ''));

/** Escapes text for use between tags and in attributes with double quotes. */
export const encode = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!);

/** A start tag with these attributes, in this order. */
export const openTag = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${encode(value)}"`)
    .join('')}>`;

/** In a tag, any character that does not belong there. */
const STRAY = /[\\«\p{Default_Ignorable_Code_Point}]/u;

/** Removes stray characters in a tag: backslashes (PHP, JSON), invisible characters beside names and quotes, French quotes. */
const tidyTag = (tag: string): string =>
  STRAY.test(tag)
    ? tag
        .replace(/\\(?=["'/])/g, '')
        .replace(/(^<[a-z-]*|["'])\p{Default_Ignorable_Code_Point}+(?=[\s>])/giu, '$1')
        .replace(/(\s)\p{Default_Ignorable_Code_Point}+(?=[a-z-]+=)/giu, '$1')
        .replace(/=«([^«»"]*)»/g, '="$1"')
    : tag;

const JSON_SIGNS: Readonly<Record<string, string>> = {
  '3c': '<',
  '3e': '>',
  '22': '"',
  '26': '&',
  '2f': '/',
  '3d': '=',
};

/** Removes what keeps a browser from reading our tags: stray characters in them, JSON's escapes, spaces after the sign that opens a tag. */
export const tidy = (text: string): string =>
  text
    .replace(/\\u00(3c|3e|22|26|2f|3d)/gi, (_, sign: string) => JSON_SIGNS[sign.toLowerCase()]!)
    .replace(/<\s{1,9}(?=(?:a|iframe|script|tenmien-[a-z]+)\s)/gi, '<')
    .replace(/<(?:\s{1,9}\/|\s{0,9}\\\/)\s{0,9}(?=[a-z])/gi, '</')
    .replace(/<[^<>]*>/g, tidyTag);

/** Replaces typographic quotes inside tags by straight ones. If a tag has straight quotes too, a typographic one belongs to a value. */
export const straighten = (html: string): string =>
  html.replace(/<[^<>"]*>/g, (tag) => tag.replace(/[“”„″]/g, '"').replace(/[‘’′]/g, "'"));

/** Removes line breaks and paragraphs that a system inserted inside tags of several lines. Reads each character once. */
export function joinTags(html: string): string {
  // A line break directly after the name.
  const named = html.replace(/(<[a-z][\w-]*)&#(?:10|13|xa|xd);/gi, '$1 ');
  let isOpen = false;
  return named
    .split(/(<(?:br\s*\/?|\/?p\b[^<>]*)>)/i)
    .map((part, at) => {
      // The parts at odd indexes are line breaks.
      if (at % 2) return isOpen ? ' ' : part;
      const last = Math.max(part.lastIndexOf('<'), part.lastIndexOf('>'));
      if (last >= 0) isOpen = /^<[a-z]/i.test(part.slice(last, last + 2));
      return part;
    })
    .join('');
}
