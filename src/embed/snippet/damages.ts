// Owns what systems do to snippets, and by which traces each of it is known. Knows neither systems nor words.

import { findProvinceName } from '../../program/province-names.ts';
import type { Found, Given } from './find-snippet.ts';
import { decode } from './html-text.ts';
import { wrongWith, type EmbedSettings, type ValueProblem } from '../settings.ts';
import { holds, type Form, type Site } from './write-snippet.ts';
import type { Markup } from './html-reader.ts';
import { widgetNames } from '../../widgets.ts';

/**
 * - `escaped`: pasted as text, so the page shows code
 * - `quotes`: straight quotes were rounded, so no system reads the attributes
 * - `line-breaks`: breaks or paragraphs were put inside a tag of several lines
 * - `letters`: Vietnamese letters became entities
 * - `no-link`: no link is inside, so nothing leads on without script
 * - `no-words`: the link has no words, so nobody sees it without script
 * - `no-script`: the element is there and its script is not; the page needs one elsewhere
 * - `no-integrity`: the script of a version lost its hash, so it runs whatever the host sends
 * - `wrong-integrity`: the hash is not that of the file, so the browser refuses it
 * - `old-version`: the script is of another version than the site's
 * - `script-as-text`: a script's or style's tag went and its body stayed, to be read by everybody
 * - `not-alone`: a link that is not alone in its block, or in none that may become a widget; an address that is not alone on its line
 * - `insecure`: `http:` instead of the host's `https:`
 * - `relative`: no host is named, so it leads to the portal's own
 * - `inexact`: an address that is not written as it was made, or is that of a frame's page: it stays a link
 * - `unseen`: a character that nobody sees stands beside the link
 * - `published`: it was copied from a page on which it is a widget
 * - `frame-address`: an address of a frame's page by itself, which few systems make a frame of
 * - `oembed`: the address stands in an editor's own tag, which no browser shows
 * - `former-province`: the province has another name today
 * - `sandboxed`: the frame may run no script, so it shows words and keeps its height
 * - `no-way-out`: the frame may open no other page, so its links lead nowhere
 * - `no-title`: the frame lost its name, without which screen readers cannot say what it is
 * - `frame-emptied`: the frame lost its address and shows nothing
 * - `colour`: a colour, which no setting is; `#rrggbb` is rewritten by some systems
 * - `json`: data in braces, or what is left of it
 * - `character`, `word`, `address`, `choice`: a value that is none (settings.ts)
 * - `fixed-day`: `today`, which is for previews, stops the clock: nothing expires any more
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
  | 'escaped'
  | 'quotes'
  | 'line-breaks'
  | 'letters'
  | 'no-link'
  | 'no-words'
  | 'no-script'
  | 'no-integrity'
  | 'wrong-integrity'
  | 'old-version'
  | 'script-as-text'
  | 'not-alone'
  | 'insecure'
  | 'relative'
  | 'inexact'
  | 'unseen'
  | 'published'
  | 'frame-address'
  | 'oembed'
  | 'former-province'
  | 'sandboxed'
  | 'no-way-out'
  | 'no-title'
  | 'frame-emptied'
  | 'colour'
  | 'json'
  | ValueProblem
  | 'boolean'
  | 'fixed-day'
  | 'unknown-attribute'
  | 'another'
  | 'unwrapped'
  | 'linked'
  | 'framed'
  | 'lost-attribute'
  | 'changed-attribute';

/** What was done, and to which attribute. */
export interface Damage {
  readonly code: DamageCode;
  readonly field?: string;
}

/** What leaves everything as it was for whoever reads the page. */
export const harmless: readonly DamageCode[] = [
  'letters',
  'boolean',
  'framed',
  'former-province',
  'unseen',
  'published',
];

const LETTERS =
  /&(?:[a-z](?:acute|grave|circ|tilde|breve)|dstrok|#(?:x(?:[c-f][\da-f]|[1-9a-f][\da-f]{2,3})|[2-9]\d\d|[1-9]\d{3}));/gi;

/** Letters as entities; typographic marks are made so by every editor. */
const hasLetters = (html: string): boolean =>
  (html.match(LETTERS) ?? []).some((entity) => /\p{L}/u.test(decode(entity)));

/** JSON, CSS or JavaScript among the words. Every part has an end, so that long words are not gone through again and again. */
export const CODE =
  /\{\s{0,99}"[^"]{1,99}"\s{0,9}:|[\w-]{1,99}\s{0,9}\{\s{0,99}[\w-]{1,99}\s{0,9}:|\bfunction\s{0,9}\w{0,99}\s{0,9}\(|\b(?:document|window)\.\w|\b(?:var|let|const)\s{1,9}\w{1,99}\s{0,9}=/;

const isColour = (value: string): boolean => /^(?:#[\da-f]{3,8}|rgba?\(.*\))$/i.test(value.trim());
/** Whole, or without the braces and quotes that filters take away. */
const isJson = (value: string): boolean => /[{}[\]]/.test(value) || /^"?\w+"?:[^/]/.test(value.trim());

const codeOf = (field: string, value: string, form: Form): DamageCode =>
  field === 'today' && form === 'element'
    ? 'fixed-day'
    : isColour(value)
      ? 'colour'
      : isJson(value)
        ? 'json'
        : 'unknown-attribute';

function damagesOfValues({ known, unknown, bare }: Given, form: Form): Damage[] {
  return [
    ...Object.entries(unknown).map(([field, value]): Damage => ({ code: codeOf(field, value, form), field })),
    ...Object.entries(known).flatMap(([field, value]): Damage[] => {
      const code = field === 'province' ? undefined : wrongWith(field, value);
      return code ? [{ code, field }] : [];
    }),
    ...bare.map((field): Damage => ({ code: 'boolean', field })),
  ];
}

function damagesOfFrame({ form, tag, emptied }: Found): Damage[] {
  if (form !== 'iframe' || !tag) return [];
  const { sandbox, title, security, class: kind = '' } = tag.attributes;
  // WordPress follows the links of its frames itself.
  const isShut = sandbox && /\ballow-scripts\b/.test(sandbox) && !/\ballow-(?:popups|top-navigation)/.test(sandbox);
  const isWordPress = security === 'restricted' || /\bwp-embedded-content\b/.test(kind);
  return [
    ...(emptied ? [{ code: 'frame-emptied' } as const] : []),
    ...(sandbox !== undefined && !/\ballow-scripts\b/.test(sandbox) ? [{ code: 'sandboxed' } as const] : []),
    ...(isShut && !isWordPress ? [{ code: 'no-way-out' } as const] : []),
    ...(title ? [] : [{ code: 'no-title' } as const]),
  ];
}

/** The files of the contract; other languages may come. The rolling loader has a number alone and no hash. */
const SCRIPT = /* @__PURE__ */ new RegExp(
  `^(.*/|)w/(?:(\\d+\\.\\d+\\.\\d+)/((?:loader|links|core|[a-z]{2}|${widgetNames.join('|')})\\.js)|\\d+/loader\\.js)(?:[?#]|$)`,
);

export interface Script {
  readonly host: string;
  /** Of a rolling loader none. */
  readonly version?: string | undefined;
  readonly file?: string | undefined;
  readonly integrity: string;
}

/** The scripts of ours among the tags. */
export const ownScriptsOf = ({ tags }: Markup): Script[] =>
  tags.flatMap(({ name, attributes }) => {
    const [found, host, version, file] = (name === 'script' && SCRIPT.exec(attributes['src'] ?? '')) || [];
    return found ? [{ host: host!, version, file, integrity: attributes['integrity'] ?? '' }] : [];
  });

/** Of two hashes or more a browser takes the strongest. A site knows those of its own version. */
function isRefused({ host, version, file, integrity }: Script, site: Site): boolean {
  const known = host === site.host && version === site.version ? site.integrity[file!] : undefined;
  return !!known && !!integrity && !integrity.split(/\s+/).includes(known);
}

const told = (codes: readonly (DamageCode | false | undefined)[]): Damage[] =>
  codes.flatMap((code) => (code ? [{ code }] : []));

/** What was done to a whole text, whichever of its pieces is meant. */
export interface TextDamages {
  readonly letters: boolean;
  readonly scripts: readonly Script[];
  readonly code: boolean;
}

export const lookAt = (markup: Markup): TextDamages => ({
  letters: hasLetters(markup.html),
  scripts: ownScriptsOf(markup),
  code: CODE.test(markup.text),
});

function damagesOfAddress({ form, address, link, tag }: Found, site: Site | undefined): (DamageCode | false)[] {
  const said = address ?? link;
  if (!said) return [];
  const { host, room, isExact } = said;
  return [
    host === undefined && 'relative',
    !!site && host !== site.host && host?.replace(/^http:/, 'https:') === site.host && 'insecure',
    form === 'link' && (!isExact || room === 'f') && 'inexact',
    form === 'address' && room === 'f' && 'frame-address',
    form === 'address' && !!tag && 'oembed',
  ];
}

/** What was done to a piece, by what can be seen in it. @param site whose embeds are expected */
export function damagesOf(
  { letters, scripts, code }: TextDamages,
  found: Found,
  given: Given,
  site: Site | undefined,
): Damage[] {
  const { form, widget, hasLink, inside, isPlaced, tag, address, link, unseen, published } = found;
  const isBlock = form === 'element' || form === 'div';
  const place = given.known['province'] ?? (address ?? link)?.province;
  const former = place ? findProvinceName(place)?.former : undefined;
  const about: Damage[] = [...(former ? [{ code: 'former-province', field: former.slug } as const] : [])];
  // On its page it was whole; of what that page was made a copy has nothing.
  if (published) return [{ code: 'published' }, ...about, ...damagesOfValues(given, form)];
  return [
    ...(unseen ? [{ code: 'unseen', field: unseen } as const] : []),
    ...told([
      letters && 'letters',
      isBlock && !hasLink && 'no-link',
      form === 'link' && inside === 'nothing' && 'no-words',
      form === 'element' &&
        !scripts.some(({ file }) => !file || file === 'loader.js' || file === `${widget}.js`) &&
        'no-script',
      scripts.some(({ version, integrity }) => version && !integrity) && 'no-integrity',
      !!site && scripts.some((script) => isRefused(script, site)) && 'wrong-integrity',
      !!site && scripts.some(({ version }) => version && version !== site.version) && 'old-version',
      code && 'script-as-text',
      (form === 'link' || (form === 'address' && !tag)) && !isPlaced && 'not-alone',
      ...damagesOfAddress(found, site),
    ]),
    ...about,
    ...damagesOfFrame(found),
    ...damagesOfValues(given, form),
  ];
}

/** A snippet as it was pasted: what a builder knows of it. */
export interface Pasted {
  readonly settings: EmbedSettings;
  readonly form: Form;
  /** Whether it was copied from a page on which it is a widget: of what form it is there cannot be seen. */
  readonly isPublished?: boolean;
}

const lostFrom = (now: EmbedSettings, then: EmbedSettings): Damage[] =>
  Object.entries(then.attributes).flatMap(([field, value]): Damage[] =>
    now.attributes[field] === value
      ? []
      : [{ code: now.attributes[field] === undefined ? 'lost-attribute' : 'changed-attribute', field }],
  );

/** What is no longer as it was pasted. */
export function compare(found: Pasted, pasted: Pasted): Damage[] {
  const [now, then] = [found.settings, pasted.settings];
  if (now.widget !== then.widget || now.province !== then.province || now.language !== then.language)
    return [{ code: 'another' }];
  const changes: Damage[] = [];
  if (found.isPublished) return lostFrom(now, then);
  if (found.form === 'link' && (pasted.form === 'div' || pasted.form === 'element'))
    changes.push({ code: 'unwrapped' });
  if (pasted.form === 'address' && found.form !== 'address')
    changes.push({ code: found.form === 'iframe' ? 'framed' : 'linked' });
  if (!holds(pasted.form, then)) return changes;
  return [...changes, ...lostFrom(now, then)];
}
