// Owns what an embed may be set to: the attributes of the contract, in characters that every editor and filter keeps. Knows no markup.

import type { Result } from '../base/result.ts';
import { webAddress } from '../base/web-address.ts';
import { widgets, type Widget } from '../contract.ts';
import { findProvinceName } from '../program/province-names.ts';
import type { Permalink } from './permalink.ts';

/** An embed: what its address says, and the further attributes of the contract by name, without empty ones. */
export interface Settings extends Permalink {
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Why a value is none.
 * - `character`: a character that some system destroys (`# & < > " { }` or a control character)
 * - `address`: no address that a page may be led to: neither `https:` nor from the root of the portal
 * - `choice`: none of those that the attribute knows
 */
export type ValueProblem = 'character' | 'address' | 'choice';

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

/** Whether some system would destroy a value. */
export const isDestroyed = (value: string): boolean => DESTROYED.test(value.trim());

/** Attributes whose values are addresses. */
export const addresses: readonly string[] = ['href', 'logo-src', 'source-href', 'src', 'endpoint', 'doh'];

/** Attributes whose values are few; the first is what holds without the attribute. */
export const choices: Readonly<Record<string, readonly string[]>> = {
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
  if (isDestroyed(text)) return 'character';
  if (addresses.includes(name) && !isPortalAddress(text)) return 'address';
  return choices[name]?.includes(text) === false ? 'choice' : undefined;
}

/** The contract's entry of a widget. */
export const widgetOf = (name: Widget['name']): Widget => widgets.find((widget) => widget.name === name)!;

const attributesOf = (widget: Widget['name']): string[] => widgetOf(widget).attributes.filter((name) => name !== 'province');

/**
 * Checks settings: the province may be any name or slug that findProvinceName knows, and becomes today's slug; values are composed (NFC)
 * and trimmed; empty ones are left out. The order of attributes is the contract's.
 */
export function settingsOf(
  { widget, language, province }: Permalink,
  attributes: Readonly<Record<string, string | undefined>> = {},
): Result<Settings, SettingsProblem> {
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
export function fitting({ widget, language, province, attributes }: Settings): Settings {
  const known = attributesOf(widget);
  const kept = Object.entries(attributes).filter(([name, value]) => known.includes(name) && !wrongWith(name, value));
  const place: Permalink = { widget, language: language === 'en' ? 'en' : 'vi', ...(province && findProvinceName(province) && { province }) };
  const read = settingsOf(place, Object.fromEntries(kept));
  return read.ok ? read.value : { ...place, attributes: {} };
}
