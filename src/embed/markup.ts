// Owns the reading and writing of small pieces of HTML as text: what a CMS gives back is seldom whole, so the reader takes what there is.
// Knows no document and builds no tree.

/** A start tag: its name and attributes in small letters, values decoded. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301', grave: '\u0300', circ: '\u0302', tilde: '\u0303', uml: '\u0308', breve: '\u0306',
};
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', ndash: '–', mdash: '—',
  hellip: '…', dstrok: 'đ', Dstrok: 'Đ', ge: '≥', le: '≤', deg: '°', sect: '§', middot: '·', bull: '•', laquo: '«', raquo: '»', times: '×',
  euro: '€', minus: '−', ordm: 'º',
};

/** Decodes numbers, what Vietnamese text is made of (`&ecirc;`), and typographic marks; what it does not know stays as it is. */
export const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z])(acute|grave|circ|tilde|uml|breve)|(\w+));/gi, (whole, decimal, hex, letter, mark, name) => {
    if (letter) return (letter + MARKS[mark.toLowerCase()]).normalize();
    if (name) return NAMED[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** Makes text safe between tags and in attributes with double quotes. */
export const encode = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!);

/** A start tag with these attributes, in this order. */
export const openTag = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${encode(value)}"`)
    .join('')}>`;

const TAG = /<!--[^]*?-->|<(\/?)([a-z][^\s/>"'=]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const ATTRIBUTE = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

function readAttributes(text: string): Tag['attributes'] {
  const attributes: Record<string, string> = Object.create(null);
  for (const [, name, double, single, bare] of text.matchAll(ATTRIBUTE)) {
    attributes[name!.toLowerCase()] ??= decode(double ?? single ?? bare ?? '');
  }
  return attributes;
}

/** The start tags of a piece of HTML, in their order, and its text without tags, decoded. */
export interface Markup {
  readonly tags: readonly Tag[];
  readonly text: string;
}

export function readMarkup(html: string): Markup {
  const tags: Tag[] = [];
  const text = html.replace(TAG, (_, slash: string | undefined, name: string | undefined, rest: string | undefined) => {
    if (name && !slash) tags.push({ name: name.toLowerCase(), attributes: readAttributes(rest ?? '') });
    return ' ';
  });
  return { tags, text: decode(text) };
}

/** HTML with the quotes inside tags that typographers rounded made straight again. Beside straight ones a round one belongs to a value. */
export const straighten = (html: string): string =>
  html.replace(/<[^<>"]*>/g, (tag) => tag.replace(/[“”„″]/g, '"').replace(/[‘’′]/g, "'"));

/** HTML without the breaks and paragraphs that a system put inside tags where they ran over several lines. */
export function joinTags(html: string): string {
  const joined = html.replace(/(<[a-z][\w-]*)&#(?:10|13|xa|xd);/gi, '$1 ').replace(/(<[a-z][^<>]*)<(?:br\s*\/?|\/?p\b[^<>]*)>/gi, '$1 ');
  return joined === html ? html : joinTags(joined);
}
