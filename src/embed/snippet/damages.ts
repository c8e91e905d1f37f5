// Finds the damage that CMSs do to snippets.

import { findProvinceName } from '../../program/province-names.ts';
import type { Found, Given } from './find-snippet.ts';
import { decode } from './html-text.ts';
import type { EmbedSettings, SettingsProblem, ValueProblem } from '../settings.ts';
import { holds, type Form, type Site } from './write-snippet.ts';
import type { Markup } from './html-reader.ts';
import { widgetNames } from '../../widgets.ts';

/**
 * - `escaped`: pasted as text, so the page shows code
 * - `quotes`: straight quotes became typographic ones, so the attributes are not parsed
 * - `line-breaks`: line breaks or paragraphs were inserted inside a tag of several lines
 * - `letters`: Vietnamese letters became entities
 * - `no-link`: no link inside, so without script a reader can go nowhere
 * - `no-words`: the link has no text, so it is invisible without script
 * - `no-script`: the element is there without its script; the page needs the script elsewhere
 * - `no-integrity`: the script of a fixed version has no hash, so the browser runs any file that the host sends
 * - `wrong-integrity`: the hash does not match the file, so the browser refuses the file
 * - `old-version`: the script has another version than the site
 * - `script-as-text`: the tag of a script or style was removed and its content stayed as visible text
 * - `not-alone`: a link that is not alone in its block, or is in a block that cannot become a widget; an address that is not alone on its line
 * - `insecure`: `http:` instead of the host's `https:`
 * - `relative`: the address has no host, so it leads to the host of the portal
 * - `inexact`: a changed address, or the address of a frame page: it stays a link
 * - `unseen`: an invisible character is beside the link
 * - `published`: copied from a page that shows it as a widget
 * - `frame-address`: the bare address of a frame page, which few systems turn into a frame
 * - `oembed`: the address is in a tag of the editor, which browsers do not show
 * - `former-province`: the name of the province has changed
 * - `sandboxed`: the frame may not run scripts, so it shows static text and does not change its height
 * - `no-way-out`: the frame may not open other pages, so its links do nothing
 * - `no-title`: the frame has no title, so screen readers cannot announce it
 * - `frame-emptied`: the frame lost its address and shows nothing
 * - `colour`: a colour, but no setting is a colour; some systems rewrite `#rrggbb`
 * - `json`: JSON, or the rest of it
 * - `character`, `word`, `address`, `choice`: an invalid value (settings.ts)
 * - `fixed-day`: `today`, which is for previews, stops the clock: offers no longer expire
 * - `boolean`: a boolean that is not written as `="true"`
 * - `unknown-attribute`: an attribute without meaning here
 *
 * Found only by comparison with the pasted snippet:
 * - `another`: another widget, place or language
 * - `unwrapped`: the tag around the link is gone
 * - `linked`: the address became a link; `framed`: it became a frame
 * - `lost-attribute`, `changed-attribute`: a setting is missing or has another value
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

/** A damage, and the attribute that it concerns. */
export interface Damage {
  readonly code: DamageCode;
  readonly field?: string;
}

/** Damages that do not change the page for its readers. */
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

/** Finds letters as entities. Typographic marks do not count, because every editor encodes them. */
const hasLetters = (html: string): boolean =>
  (html.match(LETTERS) ?? []).some((entity) => /\p{L}/u.test(decode(entity)));

/** JSON, CSS or JavaScript in the text. Each part has a maximum length, so that long words do not cause backtracking. */
export const CODE =
  /\{\s{0,99}"[^"]{1,99}"\s{0,9}:|[\w-]{1,99}\s{0,9}\{\s{0,99}[\w-]{1,99}\s{0,9}:|\bfunction\s{0,9}\w{0,99}\s{0,9}\(|\b(?:document|window)\.\w|\b(?:var|let|const)\s{1,9}\w{1,99}\s{0,9}=/;

const isColour = (value: string): boolean => /^(?:#[\da-f]{3,8}|rgba?\(.*\))$/i.test(value.trim());
/** Complete JSON, or JSON without the braces and quotes that filters remove. */
const isJson = (value: string): boolean => /[{}[\]]/.test(value) || /^"?\w+"?:[^/]/.test(value.trim());

const codeOf = (field: string, value: string, form: Form): DamageCode =>
  field === 'today' && form === 'element'
    ? 'fixed-day'
    : isColour(value)
      ? 'colour'
      : isJson(value)
        ? 'json'
        : 'unknown-attribute';

/** The settings outside the address, and the problems of their values. */
interface CheckedGiven extends Given {
  readonly problems: readonly SettingsProblem[];
}

function damagesOfValues({ unknown, bare, problems }: CheckedGiven, form: Form): Damage[] {
  return [
    ...Object.entries(unknown).map(([field, value]): Damage => ({ code: codeOf(field, value, form), field })),
    ...problems.flatMap(({ code, field }): Damage[] => (code === 'unknown-province' ? [] : [{ code, field }])),
    ...bare.map((field): Damage => ({ code: 'boolean', field })),
  ];
}

function damagesOfFrame({ form, tag, emptied }: Found): Damage[] {
  if (form !== 'iframe' || !tag) return [];
  const { sandbox, title, security, class: kind = '' } = tag.attributes;
  // WordPress opens the links of its frames itself.
  const isShut = sandbox && /\ballow-scripts\b/.test(sandbox) && !/\ballow-(?:popups|top-navigation)/.test(sandbox);
  const isWordPress = security === 'restricted' || /\bwp-embedded-content\b/.test(kind);
  return [
    ...(emptied ? [{ code: 'frame-emptied' } as const] : []),
    ...(sandbox !== undefined && !/\ballow-scripts\b/.test(sandbox) ? [{ code: 'sandboxed' } as const] : []),
    ...(isShut && !isWordPress ? [{ code: 'no-way-out' } as const] : []),
    ...(title ? [] : [{ code: 'no-title' } as const]),
  ];
}

/** The script files of the contract; more languages may be added. The rolling loader has only a major version and no hash. */
const SCRIPT = /* @__PURE__ */ new RegExp(
  `^(.*/|)w/(?:(\\d+\\.\\d+\\.\\d+)/((?:loader|links|core|[a-z]{2}|${widgetNames.join('|')})\\.js)|\\d+/loader\\.js)(?:[?#]|$)`,
);

export interface Script {
  readonly host: string;
  /** Undefined for a rolling loader. */
  readonly version?: string | undefined;
  readonly file?: string | undefined;
  readonly integrity: string;
}

/** Our scripts among the tags. */
export const ownScriptsOf = ({ tags }: Markup): Script[] =>
  tags.flatMap(({ name, attributes }) => {
    const [found, host, version, file] = (name === 'script' && SCRIPT.exec(attributes['src'] ?? '')) || [];
    return found ? [{ host: host!, version, file, integrity: attributes['integrity'] ?? '' }] : [];
  });

/** A browser uses the strongest of several hashes. A site knows only the hashes of its own version. */
function isRefused({ host, version, file, integrity }: Script, site: Site): boolean {
  const known = host === site.host && version === site.version ? site.integrity[file!] : undefined;
  return !!known && !!integrity && !integrity.split(/\s+/).includes(known);
}

const told = (codes: readonly (DamageCode | false | undefined)[]): Damage[] =>
  codes.flatMap((code) => (code ? [{ code }] : []));

/** The damages of a whole text, which concern all its snippets. */
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

/** The damages that are visible in a snippet itself. @param site the host that the snippet should belong to */
export function damagesOf(
  { letters, scripts, code }: TextDamages,
  found: Found,
  given: CheckedGiven,
  site: Site | undefined,
): Damage[] {
  const { form, widget, hasLink, inside, isPlaced, tag, address, link, unseen, published } = found;
  const isBlock = form === 'element' || form === 'div';
  const place = given.known['province'] ?? (address ?? link)?.province;
  const former = place ? findProvinceName(place)?.former : undefined;
  const about: Damage[] = [...(former ? [{ code: 'former-province', field: former.slug } as const] : [])];
  // On its page the snippet was intact. The copy does not contain the page's source, so its other damages cannot be checked.
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

/** A snippet as it was pasted, with the data that the builder has. */
export interface Pasted {
  readonly settings: EmbedSettings;
  readonly form: Form;
  /** Whether it was copied from a page that shows it as a widget. Such a copy does not tell its original form. */
  readonly isPublished?: boolean;
}

const lostFrom = (now: EmbedSettings, then: EmbedSettings): Damage[] =>
  Object.entries(then.attributes).flatMap(([field, value]): Damage[] =>
    now.attributes[field] === value
      ? []
      : [{ code: now.attributes[field] === undefined ? 'lost-attribute' : 'changed-attribute', field }],
  );

/** The differences from the pasted snippet. */
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
