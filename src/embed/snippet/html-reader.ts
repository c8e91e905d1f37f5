// Reads the tags and the text of HTML that may be broken. Runs in linear time: each character is read a bounded number of times.

import { decode } from './html-text.ts';
import { UNSEEN } from '../../base/unseen-characters.ts';

/** An element: a start tag and its content. */
export interface Tag {
  /** Name and attributes in lower case, values decoded. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The parent element. */
  readonly parent: Tag | undefined;
  /** Index among all tags, and the index of the first tag after its content. */
  readonly index: number;
  readonly until: number;
  /** Offsets in the HTML: start of the tag, end of the content. */
  readonly start: number;
  readonly end: number;
  /** Number of visible characters in its content. */
  readonly words: number;
}

/** The tags in document order, and the decoded text without tags, scripts and styles. */
export interface Markup {
  readonly html: string;
  readonly tags: readonly Tag[];
  readonly text: string;
  /** Number of visible characters; scripts and styles count, as they do in a document. */
  readonly words: number;
}

type Open = { -readonly [Key in keyof Tag]: Tag[Key] };

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const VOID = set('area base br col embed hr img input link meta param source track wbr');
const RAW = set('script style');
/** The start tags that close an open paragraph. */
const ENDS_PARAGRAPH = set(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr li main menu nav ol p pre search section summary table ul',
);
/** Elements that limit the scope: a start tag closes nothing outside them. */
const WALL = set('button caption html object table td template th');
const TABLE = set('table tbody td tfoot th thead tr');
const BLOCK: ReadonlySet<string> = new Set([...ENDS_PARAGRAPH, ...WALL, ...TABLE, 'body']);
const isBlock = (name: string): boolean => BLOCK.has(name);
const HEADINGS = set('h1 h2 h3 h4 h5 h6');
const isHeading = (name: string | undefined): boolean => name !== undefined && HEADINGS.has(name);
/** Blocks inside which a list item does not close the item around them. */
const isSection = (name: string): boolean => isBlock(name) && !/^(?:address|div|p)$/.test(name);

/** Start tags that close an open element implicitly, unless an element of the third column is between the two. */
const ENDS: readonly (readonly [
  begins: ReadonlySet<string>,
  ends: ReadonlySet<string>,
  isBetween: (name: string) => boolean,
])[] = [
  [set('li'), set('li'), isSection],
  [set('dd dt'), set('dd dt'), isSection],
  [set('a'), set('a'), isBlock],
  [set('td th'), set('td th'), (name) => name === 'table'],
  [set('tr'), set('tr'), (name) => name === 'table'],
  [set('tbody tfoot thead'), set('tbody tfoot thead'), (name) => name === 'table'],
  [ENDS_PARAGRAPH, set('p'), (name) => WALL.has(name)],
];

/** Maximum nesting depth, the same as in browsers. */
const DEEPEST = 512;

const NAME = /<(\/?)([a-z][^\s/><"'=]*)/iy;
const BETWEEN = /[\s/"'=]*/y;
const KEY = /[^\s/=<>"']+/y;
const EQUALS = /\s*=\s*/y;
const BARE = /[^\s<>]+/y;

const countWords = (text: string): number => text.replace(UNSEEN, '').length;

export function readMarkup(html: string): Markup {
  const small = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const tags: Open[] = [];
  const texts: string[] = [];
  const open: Open[] = [];
  const missing = new Set<string>();
  let words = 0;
  let at = 0;

  /** Like `indexOf`, but remembers a missing string, so that it is not searched again. */
  const find = (what: string, from: number): number => {
    const found = missing.has(what) ? -1 : small.indexOf(what, from);
    if (found < 0) missing.add(what);
    return found;
  };
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(html);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const say = (text: string): void => {
    const plain = decode(text);
    texts.push(plain);
    words += countWords(plain);
  };
  /** Closes the open elements from a depth on. */
  const close = (depth: number, end: number): void => {
    while (open.length > depth) {
      const tag = open.pop()!;
      Object.assign(tag, { until: tags.length, end, words: words - tag.words });
    }
  };
  /** Depth of the innermost open element with one of the names; -1 if there is none or a limiting element is between. */
  const depthOf = (names: ReadonlySet<string>, isBetween: (name: string) => boolean): number => {
    for (let depth = open.length - 1; depth >= 0; depth--) {
      if (names.has(open[depth]!.name)) return depth;
      if (isBetween(open[depth]!.name)) return -1;
    }
    return -1;
  };
  const begin = (name: string, attributes: Tag['attributes'], start: number): void => {
    for (const [begins, ends, isBetween] of ENDS) {
      const depth = begins.has(name) ? depthOf(ends, isBetween) : -1;
      if (depth >= 0) close(depth, start);
    }
    if (isHeading(name) && isHeading(open.at(-1)?.name)) close(open.length - 1, start);
    const tag: Open = {
      name,
      attributes,
      parent: open.at(-1),
      index: tags.length,
      until: tags.length + 1,
      start,
      end: at,
      words: 0,
    };
    tags.push(tag);
    if (VOID.has(name) || open.length >= DEEPEST) return;
    tag.words = words;
    open.push(tag);
    const ends = RAW.has(name) ? find(`</${name}`, at) : -1;
    if (ends < 0) return;
    words += countWords(html.slice(at, ends));
    at = ends;
  };
  const finish = (name: string, start: number): void => {
    const isWall = TABLE.has(name) ? () => false : isBlock(name) ? (around: string) => WALL.has(around) : isBlock;
    const depth = depthOf(isHeading(name) ? HEADINGS : new Set([name]), isWall);
    if (depth < 0 && name !== 'p') return;
    // A stray `</p>`, whose paragraph was closed before, makes an empty paragraph.
    if (depth < 0) begin(name, {}, start);
    close(depth < 0 ? open.length - 1 : depth, start);
  };
  /** Reads the tag at the current offset. If there is none, moves to the next offset where a tag can begin. */
  const readTag = (): boolean => {
    const start = at;
    const [, slash, name] = match(NAME) ?? [];
    if (!name) {
      at++;
      return false;
    }
    const attributes: Record<string, string> = Object.create(null);
    for (;;) {
      match(BETWEEN);
      if (html[at] === '>') break;
      const key = match(KEY)?.[0].toLowerCase();
      if (!key) return false;
      let value = '';
      if (match(EQUALS)) {
        const quote = html[at];
        const ends = quote === '"' || quote === "'" ? find(quote, at + 1) : -1;
        value = ends < 0 ? (match(BARE)?.[0] ?? '') : html.slice(at + 1, ends);
        if (ends >= 0) at = ends + 1;
      }
      attributes[key] ??= decode(value);
    }
    at++;
    if (!/^wbr$/i.test(name)) texts.push(' ');
    if (slash) finish(name.toLowerCase(), start);
    else begin(name.toLowerCase(), attributes, start);
    return true;
  };
  /** Skips a comment or a declaration. */
  const skip = (): boolean => {
    const ends = html.startsWith('<!--', at) ? '-->' : /[!?]/.test(html[at + 1] ?? '') ? '>' : '';
    const found = ends ? find(ends, at + 2) : -1;
    if (found >= 0) at = found + ends.length;
    return found >= 0;
  };

  while (at < html.length) {
    const next = find('<', at);
    say(html.slice(at, next < 0 ? undefined : next));
    if (next < 0) break;
    at = next;
    if (!skip() && !readTag()) say(html.slice(next, at));
  }
  close(0, html.length);
  return { html, tags, text: texts.join(''), words };
}
