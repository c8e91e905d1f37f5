// The valid settings of an embed: the attributes of the contract, in characters that every editor and filter keeps. Only this file makes
// them, from text that people, pages or systems gave. All other code takes them without a check.

import type { Result } from '../base/result.ts';
import { webAddress } from '../base/web-address.ts';
import { widgets, type Widget } from '../contract.ts';
import type { SiteLanguage } from '../localization/language.ts';
import { findProvinceName } from '../program/province-names.ts';
import type { Permalink } from './permalink.ts';
import type { WidgetName } from '../widgets.ts';

/** A private member is missing in every object literal and in every copy by `...`, so that no other file can make this type. */
declare class Checked {
  private readonly isChecked: true;
}

/**
 * A checked embed: widget, language, the slug of a current province, and the other attributes of the contract by name, in its order, valid and
 * not empty.
 */
export type EmbedSettings = Checked & Permalink & { readonly attributes: Readonly<Record<string, string>> };

/**
 * Why a value is invalid.
 * - `character`: a character that some system destroys (`# & < > " { }` or a control character)
 * - `word`: a word for which NukeViet removes the whole value: `javascript`, or a command name before a bracket, `file (`
 * - `address`: an address that a portal may not link to: neither `https:` nor from the root of the portal
 * - `choice`: not one of the attribute's choices
 */
export type ValueProblem = 'character' | 'word' | 'address' | 'choice';

/**
 * Why a setting is invalid, and its attribute.
 * - `unknown-province`: neither a current nor a former province
 * - `unknown-attribute`: not an attribute of the widget
 */
export interface SettingsProblem {
  readonly code: 'unknown-province' | 'unknown-attribute' | ValueProblem;
  readonly field: string;
}

/**
 * NukeViet rewrites `#rrggbb`, filters break JSON and markup, and weak decoders read `&copy` in an address with `&copy=`. The last three are
 * what is left of Vietnamese letters that were read in another encoding.
 */
const DESTROYED = /[#&<>"{}\u0000-\u001f\u007f-\u009f\ufffd]|á[º»]/;

/** The same test as NukeViet's filter (filterAttr in its Core/Request.php). A command may be the end of a longer word. */
const DROPPED =
  /expression|behaviour|mocha|livescript|(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t|(?:base64_decode|cmd|passthru|eval|exec|system|fopen|fsockopen|file|file_get_contents|readfile|unlink)\s*\(/i;

/** The reason why some system would destroy a value. */
export function destroyedIn(value: string): 'character' | 'word' | undefined {
  const text = value.trim();
  return DESTROYED.test(text) ? 'character' : DROPPED.test(text) ? 'word' : undefined;
}

/** Attributes whose values are addresses. */
export const addresses: readonly string[] = ['href', 'logo-src', 'source-href', 'src', 'endpoint', 'doh', 'programme'];

/** Attributes with a fixed set of values; the first is the default. */
export const attributeChoices: Readonly<Record<string, readonly string[]>> = {
  layout: ['auto', 'strip', 'card'],
  theme: ['auto', 'light', 'dark'],
  'heading-level': ['2', '3', '4', '5', '6'],
};

/** A base address: a portal's own pages are on https, even if this page is not. */
const PORTAL = 'https://portal.example/';

/** Whether a portal may link to an address: `https:`, or from the root of the portal. Any other would be relative to the current page. */
export const isPortalAddress = (text: string): boolean => /^(https:\/\/|\/)/i.test(text) && !!webAddress(text, PORTAL);

/** The problem of an attribute's value; an empty value is valid. */
export function wrongWith(name: string, value: string): ValueProblem | undefined {
  const text = value.trim();
  if (!text) return undefined;
  const destroyed = destroyedIn(text);
  if (destroyed === 'character') return destroyed;
  if (addresses.includes(name) && !(name === 'programme' && text === 'none') && !isPortalAddress(text))
    return 'address';
  if (destroyed) return destroyed;
  return attributeChoices[name]?.includes(text) === false ? 'choice' : undefined;
}

/** The contract's entry of a widget. */
export const widgetOf = (name: WidgetName): Widget => widgets.find((widget) => widget.name === name)!;

const attributesOf = (widget: WidgetName): string[] =>
  widgetOf(widget).attributes.filter((name) => name !== 'province');

/** The slug of a current province, by a name or slug, also that of a former one. */
function placeIn(text: string | undefined): { readonly province?: string } {
  const found = text ? findProvinceName(text) : undefined;
  return found ? { province: found.province.slug } : {};
}

/** Makes settings of valid values: attributes in the order of the contract, without empty ones. */
function make(
  { widget, language, province }: Permalink,
  attributes: Readonly<Record<string, string | undefined>>,
): EmbedSettings {
  const kept: Record<string, string> = {};
  for (const name of attributesOf(widget)) {
    const value = attributes[name];
    if (value) kept[name] = value;
  }
  return { widget, language, ...(province && { province }), attributes: kept } as EmbedSettings;
}

/**
 * Parses settings. The province may be any name or slug that findProvinceName knows, and becomes the current slug. Values are composed
 * (NFC) and trimmed.
 * @returns the settings without the invalid parts, and a problem for each of these; first those of attributes, as they were given
 */
export function siftSettings(
  { widget, language, province }: Permalink,
  attributes: Readonly<Record<string, string | undefined>> = {},
): { readonly settings: EmbedSettings; readonly problems: readonly SettingsProblem[] } {
  const known = attributesOf(widget);
  const valid: Record<string, string> = {};
  const problems: SettingsProblem[] = [];
  for (const [field, value = ''] of Object.entries(attributes)) {
    const code = known.includes(field) ? wrongWith(field, value) : 'unknown-attribute';
    if (code) problems.push({ code, field });
    else valid[field] = value.normalize().trim();
  }
  const place = placeIn(province);
  if (province && !place.province) problems.push({ code: 'unknown-province', field: 'province' });
  return { settings: make({ widget, language, ...place }, valid), problems };
}

/** Parses settings, like `siftSettings`, and refuses them for the first problem. */
export function settingsOf(
  embed: Permalink,
  attributes: Readonly<Record<string, string | undefined>> = {},
): Result<EmbedSettings, SettingsProblem> {
  const {
    settings,
    problems: [problem],
  } = siftSettings(embed, attributes);
  return problem ? { ok: false, problem } : { ok: true, value: settings };
}

/** The settings of an address, which has no attributes. An unknown province is left out. */
export const addressSettings = (embed: Permalink): EmbedSettings => siftSettings(embed).settings;

/** The same embed without the attributes that are not in its address. */
export const withoutAttributes = (settings: EmbedSettings): EmbedSettings => make(settings, {});

/** The same embed in a language. */
export const inLanguage = (settings: EmbedSettings, language: SiteLanguage): EmbedSettings =>
  make({ ...settings, language }, settings.attributes);

/** The same embed for another province, by a name or slug. An unknown one changes nothing. */
export const inProvince = (settings: EmbedSettings, province: string): EmbedSettings =>
  make({ ...settings, ...placeIn(province) }, settings.attributes);

/** The same embed, with the attributes that it lacks from other settings of the widget. */
export const completedBy = (settings: EmbedSettings, other: EmbedSettings): EmbedSettings =>
  make(settings, { ...other.attributes, ...settings.attributes });
