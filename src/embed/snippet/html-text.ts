// Owns how HTML is written as text, and what is made right again before it is read (tags.ts). Knows no document.

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
  Tab: '\t',
  NewLine: '\n',
};

/** Decodes numbers, what Vietnamese text is made of (`&ecirc;`), and typographic marks; what it does not know stays as it is. */
export const decode = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z])(acute|grave|circ|tilde|uml|breve)|(\w+));/gi,
    (whole, decimal, hex, letter, mark, name) => {
      if (letter) return (letter + MARKS[mark.toLowerCase()]).normalize();
      if (name) return Object.hasOwn(NAMED, name) ? NAMED[name] : whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

/** Makes text safe between tags and in attributes with double quotes. */
export const encode = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!);

/** A start tag with these attributes, in this order. */
export const openTag = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${encode(value)}"`)
    .join('')}>`;

/** HTML with the quotes inside tags that typographers rounded made straight again. Beside straight ones a round one belongs to a value. */
export const straighten = (html: string): string =>
  html.replace(/<[^<>"]*>/g, (tag) => tag.replace(/[“”„″]/g, '"').replace(/[‘’′]/g, "'"));

/** HTML without the breaks and paragraphs that a system put inside tags where they ran over several lines. Looks at each character once. */
export function joinTags(html: string): string {
  // A break right behind the name.
  const named = html.replace(/(<[a-z][\w-]*)&#(?:10|13|xa|xd);/gi, '$1 ');
  let isOpen = false;
  return named
    .split(/(<(?:br\s*\/?|\/?p\b[^<>]*)>)/i)
    .map((part, at) => {
      // Those at odd places are breaks.
      if (at % 2) return isOpen ? ' ' : part;
      const last = Math.max(part.lastIndexOf('<'), part.lastIndexOf('>'));
      if (last >= 0) isOpen = /^<[a-z]/i.test(part.slice(last, last + 2));
      return part;
    })
    .join('');
}
