// Owns what an embed may be set to: the attributes of the contract, in characters that every editor and filter keeps. Knows no markup.

import type { Result } from '../base/result.ts';
import { webAddress } from '../base/web-address.ts';
import { widgets, type Widget } from '../contract.ts';
import { findProvinceName } from '../program/province-names.ts';
import type { Permalink } from './permalink.ts';
import type { WidgetName } from '../widgets.ts';

/** An embed: what its address says, and the further attributes of the contract by name, without empty ones. */
export interface EmbedSettings extends Permalink {
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Why a value is none.
 * - `character`: a character that some system destroys (`# & < > " { }` or a control character)
 * - `word`: a word for which NukeViet drops the whole value: `javascript`, or the name of a command before a bracket, `file (`
 * - `address`: no address that a page may be led to: neither `https:` nor from the root of the portal
 * - `choice`: none of those that the attribute knows
 */
export type ValueProblem = 'character' | 'word' | 'address' | 'choice';

/**
 * Why something is no setting, and of which attribute.
 * - `unknown-province`: none of today's, and no former one either
 * - `unknown-attribute`: the widget has none of this name
 */
export interface SettingsProblem {
  readonly code: 'unknown-province' | 'unknown-attribute' | ValueProblem;
  readonly field: string;
}

/** NukeViet rewrites `#rrggbb`, filters tear JSON and markup apart, weak decoders read `&copy` where an address says `&copy=`. */
const DESTROYED = /[#&<>"{}\u0000-\u001f\u007f]/;

/** As NukeViet's filter asks (filterAttr in its Core/Request.php); a command may be the end of a longer word. */
const DROPPED =
  /expression|behaviour|mocha|livescript|(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t|(?:base64_decode|cmd|passthru|eval|exec|system|fopen|fsockopen|file|file_get_contents|readfile|unlink)\s*\(/i;

/** What in a value some system would destroy, or destroy it for. */
export function destroyedIn(value: string): 'character' | 'word' | undefined {
  const text = value.trim();
  return DESTROYED.test(text) ? 'character' : DROPPED.test(text) ? 'word' : undefined;
}

/** Attributes whose values are addresses. */
export const addresses: readonly string[] = ['href', 'logo-src', 'source-href', 'src', 'endpoint', 'doh', 'programme'];

/** Attributes whose values are few; the first is what holds without the attribute. */
export const attributeChoices: Readonly<Record<string, readonly string[]>> = {
  layout: ['auto', 'strip', 'card'],
  theme: ['auto', 'light', 'dark'],
  'heading-level': ['2', '3', '4', '5', '6'],
};

/** A portal's own pages are on https, whatever page this is read on. */
const PORTAL = 'https://portal.example/';

/** Whether readers of a portal may be led to an address: `https:`, or from the root of the portal. Any other would be of the page it stands on. */
export const isPortalAddress = (text: string): boolean => /^(https:\/\/|\/)/i.test(text) && !!webAddress(text, PORTAL);

/** What is wrong with a value of an attribute; an empty one is right. */
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
 * Checks settings: the province may be any name or slug that findProvinceName knows, and becomes today's slug; values are composed (NFC)
 * and trimmed; empty ones are left out. The order of attributes is the contract's.
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

/** Settings without what settingsOf does not take: for whoever has them from elsewhere. */
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
