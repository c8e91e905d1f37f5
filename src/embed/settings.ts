// The valid settings of an embed: the attributes of the contract, in characters that every editor and filter keeps.

import type { Result } from '../base/result.ts';
import { webAddress } from '../base/web-address.ts';
import { widgets, type Widget } from '../contract.ts';
import { findProvinceName } from '../program/province-names.ts';
import type { Permalink } from './permalink.ts';
import type { WidgetName } from '../widgets.ts';

/** An embed: the parts of its address, and the other attributes of the contract by name, without empty ones. */
export interface EmbedSettings extends Permalink {
  readonly attributes: Readonly<Record<string, string>>;
}

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

/** NukeViet rewrites `#rrggbb`, filters break JSON and markup, and weak decoders read `&copy` in an address with `&copy=`. */
const DESTROYED = /[#&<>"{}\u0000-\u001f\u007f]/;

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

/**
 * Checks settings. The province may be any name or slug that findProvinceName knows, and becomes the current slug. Values are composed
 * (NFC) and trimmed; empty ones are left out. Attributes come in the order of the contract.
 */
export function settingsOf(
  { widget, language, province }: Permalink,
  attributes: Readonly<Record<string, string | undefined>> = {},
): Result<EmbedSettings, SettingsProblem> {
  const problem = (code: SettingsProblem['code'], field: string) => ({ ok: false, problem: { code, field } }) as const;
  const known = attributesOf(widget);
  const kept: Record<string, string> = {};
  for (const [name, value = ''] of Object.entries(attributes)) {
    if (!known.includes(name)) return problem('unknown-attribute', name);
    const wrong = wrongWith(name, value);
    if (wrong) return problem(wrong, name);
  }
  for (const name of known) {
    const value = attributes[name]?.normalize().trim();
    if (value) kept[name] = value;
  }
  const found = province ? findProvinceName(province) : undefined;
  if (province && !found) return problem('unknown-province', 'province');
  return { ok: true, value: { widget, language, ...(found && { province: found.province.slug }), attributes: kept } };
}

/** Settings without the parts that settingsOf refuses, for settings from another source. */
export function fitting({ widget, language, province, attributes }: EmbedSettings): EmbedSettings {
  const known = attributesOf(widget);
  const kept = Object.entries(attributes).filter(([name, value]) => known.includes(name) && !wrongWith(name, value));
  const place: Permalink = {
    widget,
    language: language === 'en' ? 'en' : 'vi',
    ...(province && findProvinceName(province) && { province }),
  };
  const read = settingsOf(place, Object.fromEntries(kept));
  return read.ok ? read.value : { ...place, attributes: {} };
}
