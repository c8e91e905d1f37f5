// Finds the damage that CMSs do to snippets.

import { findProvinceName } from '../../program/province-names.ts';
import type { Found } from './found.ts';
import type { Given } from './given-settings.ts';
import { decode } from './html-text.ts';
import type { SettingsProblem } from '../settings.ts';
import type { Form, Site } from './write-snippet.ts';
import type { Markup } from './html-reader.ts';
import type { DamageCode, Damage } from './damage.ts';
import { type Script, ownScriptsOf, isRefused } from './own-scripts.ts';

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
    ...(tag.name === 'iframe' || tag.name === 'img' ? [] : [{ code: 'other-frame' } as const]),
  ];
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
    ((form === 'link' && room === 'f') || ((form === 'link' || form === 'address') && !isExact)) && 'inexact',
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
  const { form, widget, hasLink, inside, isPlaced, tag, address, link, unseen, published, isSplit } = found;
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
      scripts.some(({ integrity, isShared }) => integrity && !isShared) && 'no-crossorigin',
      !!site && scripts.some((script) => isRefused(script, site)) && 'wrong-integrity',
      !!site && scripts.some(({ version }) => version && version !== site.version) && 'old-version',
      code && 'script-as-text',
      isSplit && 'split',
      form === 'div' && !isPlaced && 'misnamed',
      (form === 'link' || (form === 'address' && !tag)) && !isPlaced && 'not-alone',
      ...damagesOfAddress(found, site),
    ]),
    ...about,
    ...damagesOfFrame(found),
    ...damagesOfValues(given, form),
  ];
}
