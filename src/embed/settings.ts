// Owns what an embed may be set to: the attributes of the contract, in characters that every editor and filter keeps. Knows no markup.

import type { Result } from '../base/result.ts';
import { widgets, type Widget } from '../contract.ts';
import { findProvinceName } from '../program/province-names.ts';
import type { Permalink } from './permalink.ts';

/** An embed: what its address says, and the further attributes of the contract by name, without empty ones. */
export interface Settings extends Permalink {
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Why something is no setting, and of which attribute.
 * - `unknown-province`: none of today's, and no former one either
 * - `unknown-attribute`: the widget has none of this name
 * - `character`: a character that some system destroys (`# & < > " { }` or a control character)
 */
export interface SettingsProblem {
  readonly code: 'unknown-province' | 'unknown-attribute' | 'character';
  readonly field: string;
}

/** NukeViet rewrites `#rrggbb`, filters tear JSON and markup apart, weak decoders read `&copy` where an address says `&copy=`. */
const DESTROYED = /[#&<>"{}\u0000-\u001f\u007f]/;

/** Whether some system would destroy a value. */
export const isDestroyed = (value: string): boolean => DESTROYED.test(value.trim());

/** The contract's entry of a widget. */
export const widgetOf = (name: Widget['name']): Widget => widgets.find((widget) => widget.name === name)!;

/**
 * Checks settings: the province may be any name or slug that findProvinceName knows, and becomes today's slug; values are composed (NFC)
 * and trimmed; empty ones are left out. The order of attributes is the contract's.
 */
export function settingsOf(
  { widget, language, province }: Permalink,
  attributes: Readonly<Record<string, string | undefined>> = {},
): Result<Settings, SettingsProblem> {
  const problem = (code: SettingsProblem['code'], field: string) => ({ ok: false, problem: { code, field } }) as const;
  const known = widgetOf(widget).attributes.filter((name) => name !== 'province');
  const kept: Record<string, string> = {};
  for (const [name, value = ''] of Object.entries(attributes)) {
    if (!known.includes(name)) return problem('unknown-attribute', name);
    if (isDestroyed(value)) return problem('character', name);
  }
  for (const name of known) {
    const value = attributes[name]?.normalize().trim();
    if (value) kept[name] = value;
  }
  const found = province ? findProvinceName(province) : undefined;
  if (province && !found) return problem('unknown-province', 'province');
  return { ok: true, value: { widget, language, ...(found && { province: found.province.slug }), attributes: kept } };
}
