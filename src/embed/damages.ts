// Owns what systems do to snippets, and by which traces each of it is known. Knows neither systems nor words.

import { decode, readMarkup, type Markup } from './markup.ts';
import { readAddress, type Found, type Given } from './find-snippet.ts';
import { isDestroyed, type Settings } from './settings.ts';
import { holds, type Form } from './snippet.ts';

/**
 * - `escaped`: pasted as text, so the page shows code
 * - `quotes`: straight quotes were rounded, so no system reads the attributes
 * - `line-breaks`: breaks or paragraphs were put inside a tag of several lines
 * - `letters`: Vietnamese letters became entities
 * - `no-link`: the link inside is gone, so nothing is shown without script
 * - `no-script`: the element is there and its script is not; the page needs one elsewhere
 * - `no-integrity`: the script of a version lost its hash, so it runs whatever the host sends
 * - `old-version`: the script is of another version than the site's
 * - `script-as-text`: a script's or style's tag went and its body stayed, to be read by everybody
 * - `not-alone`: other words stand in the link's block, so it stays a link
 * - `sandboxed`: the frame may run no script, so it shows words and keeps its height
 * - `no-title`: the frame lost its name, without which screen readers cannot say what it is
 * - `frame-emptied`: the frame lost its address and shows nothing
 * - `colour`: a colour, which no setting is; `#rrggbb` is rewritten by some systems
 * - `json`: data in braces, or what is left of it
 * - `character`: a value of a setting with a character that some system destroys
 * - `boolean`: a yes that is not spelled out
 * - `unknown-attribute`: an attribute that means nothing here
 *
 * Seen only beside the snippet that was pasted:
 * - `another`: it is another widget, place or language
 * - `unwrapped`: the tag around the link is gone
 * - `linked`: the address became a link, `framed`: it became a frame
 * - `lost-attribute`, `changed-attribute`: a setting is gone, or says something else
 */
export type DamageCode =
  | 'escaped' | 'quotes' | 'line-breaks' | 'letters' | 'no-link' | 'no-script' | 'no-integrity' | 'old-version' | 'script-as-text'
  | 'not-alone' | 'sandboxed' | 'no-title' | 'frame-emptied' | 'colour' | 'json' | 'character' | 'boolean' | 'unknown-attribute'
  | 'another' | 'unwrapped' | 'linked' | 'framed' | 'lost-attribute' | 'changed-attribute';

/** What was done, and to which attribute. */
export interface Damage {
  readonly code: DamageCode;
  readonly field?: string;
}

/** What leaves everything as it was for whoever reads the page. */
export const harmless: readonly DamageCode[] = ['letters', 'boolean', 'framed'];

const LETTERS = /&(?:[a-z](?:acute|grave|circ|tilde|breve)|dstrok|#(?:x[1-9a-f][\da-f]{2}|[2-9]\d\d|[1-9]\d{3}));/gi;

/** Letters as entities; typographic marks are made so by every editor. */
const hasLetters = (html: string): boolean => (html.match(LETTERS) ?? []).some((entity) => /\p{L}/u.test(decode(entity)));

/** JSON, CSS or JavaScript among the words. */
const CODE = /\{\s*"[^"]+"\s*:|[.#@]?[\w-]+\s*\{\s*[\w-]+\s*:|\bfunction\s*\w*\s*\(|\b(?:document|window)\.\w+|\b(?:var|let|const)\s+\w+\s*=/;

const isCodeShown = (html: string): boolean => CODE.test(readMarkup(html.replace(/<(script|style)\b[^]*?<\/\1\s*>/gi, '')).text);

const LINK = /<a\b[^>]*>[^]*?<\/a\s*>/gi;
const BLOCK = /<(\/?)(p|div|figure|td|th|blockquote|section|li|ul|ol|h[1-6]|nav|article|main|table|tr|hr)\b[^>]*>/gi;

/** Whether the block of the link holds nothing but the link, and is one in which a link may become a widget. */
function isAlone(html: string): boolean {
  for (const { 0: link, index } of html.matchAll(LINK)) {
    if (!readAddress(readMarkup(link).tags[0]?.attributes['href'])) continue;
    const blocks = [...html.matchAll(BLOCK)];
    const before = blocks.filter((block) => block.index < index).at(-1);
    const after = blocks.find((block) => block.index > index);
    const words = html.slice(before ? before.index + before[0].length : 0, after?.index).replace(link, '');
    const isText = before && !before[1] && /^(?:li|h\d|nav|th)$/i.test(before[2]!);
    return !isText && !readMarkup(words).text.trim();
  }
  return true;
}

const isColour = (value: string): boolean => /^(?:#[\da-f]{3,8}|rgba?\(.*\))$/i.test(value.trim());
/** Whole, or without the braces and quotes that filters take away. */
const isJson = (value: string): boolean => /[{}[\]]/.test(value) || /^"?\w+"?:[^/]/.test(value.trim());

function damagesOfValues({ known, unknown, bare }: Given): Damage[] {
  return [
    ...Object.entries(unknown).map(([field, value]): Damage => ({
      code: isColour(value) ? 'colour' : isJson(value) ? 'json' : 'unknown-attribute',
      field,
    })),
    ...Object.entries(known).flatMap(([field, value]): Damage[] => (isDestroyed(value) ? [{ code: 'character', field }] : [])),
    ...bare.map((field): Damage => ({ code: 'boolean', field })),
  ];
}

function damagesOfFrame({ form, tag, emptied }: Found): Damage[] {
  if (form !== 'iframe' || !tag) return [];
  const { sandbox, title } = tag.attributes;
  return [
    ...(emptied ? [{ code: 'frame-emptied' } as const] : []),
    ...(sandbox !== undefined && !/\ballow-scripts\b/.test(sandbox) ? [{ code: 'sandboxed' } as const] : []),
    ...(title ? [] : [{ code: 'no-title' } as const]),
  ];
}

const SCRIPT = /^(.*\/)w\/([\d.]+)\/(?:loader|core|[a-z]+)\.js/;

/** The scripts of ours among the tags, with host and version. A number alone is the rolling loader, which has no hash. */
export function scriptsOf({ tags }: Markup): { host: string; version: string; isWhole: boolean }[] {
  return tags.flatMap(({ name, attributes }) => {
    const [, host, version] = (name === 'script' && SCRIPT.exec(attributes['src'] ?? '')) || [];
    return host && version ? [{ host, version, isWhole: !version.includes('.') || !!attributes['integrity'] }] : [];
  });
}

/** What was done to a piece, by what can be seen in it. @param html in which the piece was found @param version of the site's scripts */
export function damagesOf(html: string, markup: Markup, found: Found, given: Given, version: string | undefined): Damage[] {
  const { form, link } = found;
  const scripts = scriptsOf(markup);
  const codes: readonly (DamageCode | false | undefined)[] = [
    hasLetters(html) && 'letters',
    (form === 'element' || form === 'div') && !link && 'no-link',
    form === 'element' && !scripts.length && 'no-script',
    scripts.some(({ isWhole }) => !isWhole) && 'no-integrity',
    version !== undefined && scripts.some((script) => script.version.includes('.') && script.version !== version) && 'old-version',
    isCodeShown(html) && 'script-as-text',
    form === 'link' && !isAlone(html) && 'not-alone',
  ];
  return [...codes.flatMap((code) => (code ? [{ code }] : [])), ...damagesOfFrame(found), ...damagesOfValues(given)];
}

/** A snippet as it was pasted: what a builder knows of it. */
export interface Pasted {
  readonly settings: Settings;
  readonly form: Form;
}

/** What is no longer as it was pasted. */
export function compare(found: Pasted, pasted: Pasted): Damage[] {
  const [now, then] = [found.settings, pasted.settings];
  if (now.widget !== then.widget || now.province !== then.province || now.language !== then.language) return [{ code: 'another' }];
  const changes: Damage[] = [];
  if (found.form === 'link' && (pasted.form === 'div' || pasted.form === 'element')) changes.push({ code: 'unwrapped' });
  if (pasted.form === 'address' && found.form !== 'address') changes.push({ code: found.form === 'iframe' ? 'framed' : 'linked' });
  if (!holds(pasted.form, then)) return changes;
  for (const [field, value] of Object.entries(then.attributes)) {
    if (now.attributes[field] === value) continue;
    changes.push({ code: now.attributes[field] === undefined ? 'lost-attribute' : 'changed-attribute', field });
  }
  return changes;
}
