// The settings of the demo page, and their form in the address.

import { addDays } from '../../src/base/civil-date.ts';
import { lastDay, policies } from '../../src/program/policies.ts';
import { findProvinceName } from '../../src/program/province-names.ts';

const LAST = lastDay(policies)!;
/** The last day of the offers, and the day after it. */
export const DAYS = [LAST, addDays(LAST, 1)] as const;

/** The settings with a list of values. The first value is the default. */
const CHOICES = {
  lang: ['vi', 'en'],
  theme: ['auto', 'light', 'dark'],
  today: ['', ...DAYS],
  side: ['counter', 'banner'],
  css: ['plain', 'hostile'],
  feed: ['attributes', 'json', 'csv'],
} as const;

type Choices = { -readonly [Name in keyof typeof CHOICES]: (typeof CHOICES)[Name][number] };

export interface DemoSettings extends Choices {
  /** Slug of a province of today or of a former one. */
  province: string;
}

const names = Object.keys(CHOICES) as (keyof Choices)[];
const HOME = 'thai-nguyen';

/** Parses the query of an address. Missing or unknown values get their defaults. */
export function readDemoSettings(query: string): DemoSettings {
  const given = new URLSearchParams(query);
  const province = given.get('province') ?? HOME;
  const chosen = names.map((name) => [
    name,
    (CHOICES[name] as readonly string[]).find((choice) => choice === given.get(name)) ?? CHOICES[name][0],
  ]);
  return { ...(Object.fromEntries(chosen) as Choices), province: findProvinceName(province) ? province : HOME };
}

/** The query for `readDemoSettings`, without defaults: empty, or with its question mark. */
export function writeSettings(settings: DemoSettings): string {
  const query = new URLSearchParams();
  if (settings.province !== HOME) query.set('province', settings.province);
  for (const name of names) if (settings[name] !== CHOICES[name][0]) query.set(name, settings[name]);
  return query.size ? `?${query}` : '';
}
