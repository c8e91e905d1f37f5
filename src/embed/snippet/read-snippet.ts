// Reads snippets that a system has changed: their remaining settings, their damages, and a repaired version.

import type { Result } from '../../base/result.ts';
import type { SiteLanguage } from '../../localization/language.ts';
import { damagesOf, lookAt, type TextDamages } from './damages.ts';
import type { Damage, DamageCode } from './damage.ts';
import type { Found, Inside } from './found.ts';
import { findAddresses, findTags, languageOf } from './find-snippet.ts';
import { figuresHost, givenOf } from './given-settings.ts';
import { decode, joinTags, straighten, tidy } from './html-text.ts';
import { decodeMail, decodeRaw } from './mail-text.ts';
import { opaqueHostIn } from './opaque-links.ts';
import { remainsIn } from './shown-words.ts';
import { siftSettings, type EmbedSettings, type SettingsProblem } from '../settings.ts';
import { writeSnippet, type Form, type Site } from './write-snippet.ts';
import { readMarkup, type Markup } from './html-reader.ts';
import type { WidgetName } from '../../widgets.ts';

export interface ReadSnippet {
  readonly settings: EmbedSettings;
  readonly form: Form;
  /** The visible content without script. */
  readonly inside: Inside;
  /** Whether it was copied from a page that shows it as a widget. */
  readonly isPublished?: boolean;
  /** The host of the embed; undefined if no address is left. */
  readonly host?: string;
  readonly damages: readonly Damage[];
}

/**
 * - `nothing-found`: no snippet of ours, or one without widget and address
 * - `replaced`: no snippet, but a link whose address a mail system or a shortener has replaced; `field` is its host
 * - `remains`: no snippet, but the text that a widget showed when its page was copied; `field` is the widget
 */
export type SnippetProblem =
  | SettingsProblem
  | { readonly code: 'nothing-found'; readonly field: '' }
  | { readonly code: 'replaced'; readonly field: string }
  | { readonly code: 'remains'; readonly field: WidgetName };

export type SnippetResult = Result<ReadSnippet, SnippetProblem>;

/** Context for reading a text. */
export interface ReadOptions {
  /** The site of the expected snippets: an address without a host belongs to this site. */
  readonly site?: Site;
  /** The language of a snippet that names none. */
  readonly language?: SiteLanguage;
}

interface Version {
  readonly html: string;
  readonly damages: readonly Damage[];
}

const when = (is: boolean, code: DamageCode): Damage[] => (is ? [{ code }] : []);

/** The ways to parse a text, the likeliest first. */
function* versions(given: string): Generator<Version> {
  // Plain-text mail has addresses in these brackets.
  const mail = decodeMail(given);
  const pasted = mail.replace(/<(https?:\/\/[^\s<>"']*)>/gi, '&lt;$1&gt;');
  const clean = tidy(pasted);
  const joined = joinTags(clean);
  const broken = [
    ...when(mail !== given, 'mail-code'),
    ...when(clean !== pasted, 'stray'),
    ...when(joined !== clean, 'line-breaks'),
  ];
  yield { html: joined, damages: broken };
  const decoded = decode(joined);
  const shown = joinTags(decoded);
  const rounded = when(straighten(shown) !== shown, 'quotes');
  yield { html: straighten(joined), damages: [...rounded, ...broken] };
  const escaped: Damage[] = [
    ...when(true, 'escaped'),
    ...when(mail !== given, 'mail-code'),
    ...rounded,
    ...when(joined !== clean || shown !== decoded, 'line-breaks'),
  ];
  yield { html: straighten(shown), damages: escaped };
  const again = decode(decoded);
  if (again !== decoded) yield { html: straighten(joinTags(again)), damages: escaped };
}

interface Piece {
  readonly found: Found;
  readonly damages: readonly Damage[];
  readonly text: TextDamages;
}

function piecesOf(find: (markup: Markup) => Found[], markup: Markup, damages: readonly Damage[]): Piece[] {
  const found = find(markup);
  if (!found.length) return [];
  const text = lookAt(markup);
  return found.map((piece) => ({ found: piece, damages, text }));
}

/** The text without the snippets. */
function outside({ html }: Markup, pieces: readonly Piece[]): Markup {
  let at = 0;
  let rest = '';
  for (const { found } of pieces) {
    rest += html.slice(at, found.tag!.start);
    at = found.tag!.end;
  }
  return readMarkup(`${rest}${html.slice(at)}`);
}

interface FoundPieces {
  readonly pieces: readonly Piece[];
  readonly words: string;
}

/**
 * The snippets from the first way of parsing that finds tags, in document order; then escaped code that readers see beside them; then bare
 * addresses.
 */
/** Code inside other code: of a frame that holds its page, and of WPBakery's raw HTML. What it says is read; what is around it is not kept. */
function* codesIn(pasted: string): Generator<string> {
  if (/\bsrcdoc\b/i.test(pasted))
    for (const { attributes } of readMarkup(pasted).tags) yield attributes['srcdoc'] ?? '';
  for (const [, base64] of pasted.matchAll(/\[vc_raw_(?:html|js)\b[^\]]{0,500}\]\s*([\w+/=]{20,})/g))
    yield decodeRaw(base64!);
}

function findPieces(pasted: string): FoundPieces {
  const found = findOwn(pasted);
  if (found.pieces.length) return found;
  for (const code of codesIn(pasted)) {
    const inside = findOwn(code);
    if (inside.pieces.length) return inside;
  }
  return found;
}

function findOwn(pasted: string): FoundPieces {
  let alone: Piece[] | undefined;
  let text: string | undefined;
  for (const { html, damages } of versions(pasted)) {
    const markup = readMarkup(html);
    text ??= markup.text;
    const pieces = piecesOf(findTags, markup, damages);
    alone ??= pieces.length ? [] : piecesOf(findAddresses, markup, damages);
    if (!pieces.length) continue;
    const words = outside(markup, pieces);
    const shown = readMarkup(straighten(joinTags(words.text)));
    const isCode = damages.some(({ code }) => code === 'escaped');
    const codes = isCode ? [] : piecesOf(findTags, shown, [{ code: 'escaped' }]);
    return { pieces: [...pieces, ...codes, ...(codes.length ? [] : piecesOf(findAddresses, words, []))], words: text };
  }
  return { pieces: alone ?? [], words: text ?? '' };
}

function readPiece({ found, damages, text }: Piece, { site, language: expected = 'vi' }: ReadOptions): SnippetResult {
  const given = givenOf(found);
  const address = found.address ?? found.link;
  const { language = languageOf(found.published) ?? languageOf(found.tag) ?? expected, province: named } =
    found.emptied ?? address ?? {};
  const { province = named, ...values } = given.known;
  const { settings, problems } = siftSettings(
    { widget: found.widget, language, ...(province && { province }) },
    values,
  );
  const unknown = problems.find(({ code }) => code === 'unknown-province');
  if (unknown) return { ok: false, problem: unknown };

  const figures = found.published && figuresHost(found.tag?.attributes['src'], found.tag?.attributes['province']);
  const host = address
    ? (address.host ?? site?.host)
    : (found.emptied?.host ?? figures ?? text.scripts.find((script) => script.host.includes('://'))?.host);
  const own = damagesOf(text, found, { ...given, problems }, site);
  // If code is visible as text, the text beside it does not matter.
  const isShown = damages.some(({ code }) => code === 'escaped');
  return {
    ok: true,
    value: {
      settings,
      form: found.form,
      inside: found.inside,
      ...(found.published && { isPublished: true }),
      ...(host && { host }),
      damages: [...damages, ...own.filter(({ code }) => !isShown || code !== 'not-alone')],
    },
  };
}

/** Reads all snippets in saved or published HTML: tags in document order, then code that readers see, then bare addresses. */
export const readSnippets = (html: string, known: ReadOptions = {}): SnippetResult[] => {
  const { pieces, words } = findPieces(html);
  return pieces.length
    ? pieces.map((piece) => readPiece(piece, known))
    : [{ ok: false, problem: nothingIn(words, html) }];
};

function nothingIn(words: string, html: string): SnippetProblem {
  const widget = remainsIn(words);
  if (widget) return { code: 'remains', field: widget };
  const host = opaqueHostIn(html);
  return host ? { code: 'replaced', field: host } : { code: 'nothing-found', field: '' };
}

/** Reads the first snippet. */
export function readSnippet(html: string, known: ReadOptions = {}): SnippetResult {
  const {
    pieces: [piece],
    words,
  } = findPieces(html);
  return piece ? readPiece(piece, known) : { ok: false, problem: nothingIn(words, html) };
}

/** The repaired snippets, with the version of the site, one on each line. */
export function repairSnippet(html: string, site: Site): Result<string, SnippetProblem> {
  const lines: string[] = [];
  for (const found of readSnippets(html, { site })) {
    if (!found.ok) return found;
    lines.push(writeSnippet(found.value.settings, found.value.form, site));
  }
  return { ok: true, value: lines.join('\n') };
}
