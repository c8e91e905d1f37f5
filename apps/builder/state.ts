// All choices in the builder, and their form in the address.

import { widgets } from '../../src/contract.ts';
import { siftSettings, widgetOf, type EmbedSettings } from '../../src/embed/settings.ts';
import { forms, type Form } from '../../src/embed/snippet/write-snippet.ts';
import type { System } from '../../src/embed/cms/cms.ts';
import { systems } from '../../src/embed/cms/cms-list.ts';
import type { SiteLanguage } from '../../src/localization/language.ts';
import { findProvinceName } from '../../src/program/province-names.ts';
import { leftOut, type Complaints } from './complaints.ts';
import { type WidgetName, widgetNames } from '../../src/widgets.ts';

/** The owner of the site. */
export type SiteKind = 'department' | 'commune' | 'youth-union' | 'university';

export const siteKinds: readonly SiteKind[] = ['department', 'commune', 'youth-union', 'university'];

export interface Choice {
  /** Language of the builder page. */
  readonly page: SiteLanguage;
  /** Missing until the first question is answered. */
  readonly system?: System['id'];
  readonly widget: WidgetName;
  /** Language of the embed. */
  readonly language: SiteLanguage;
  /** Slug of a province of today or of a former one; empty for the whole country. */
  readonly province: string;
  readonly kind?: SiteKind | undefined;
  /** The chosen form. If missing, the system's default form. */
  readonly form?: Form | undefined;
  /** More attributes as typed, also those of other widgets. */
  readonly attributes: Readonly<Record<string, string>>;
}

export const defaultChoice: Choice = { page: 'vi', widget: 'banner', language: 'vi', province: '', attributes: {} };

const languages: readonly SiteLanguage[] = ['vi', 'en'];

/** The attributes of all widgets. `province` has its own field. */
const attributeNames = /* @__PURE__ */ new Set(
  widgets.flatMap(({ attributes }) => attributes.filter((name) => name !== 'province')),
);

/**
 * Parses the fragment of an address, with or without `#`. Missing or unknown values get their defaults. The default language of
 * the page is that of the embed, because the links of the permalinks name only the latter.
 */
export function readFragment(fragment: string): Choice {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const oneOf = <Value extends string>(name: string, values: readonly Value[]): Value | undefined =>
    values.find((value) => value === given.get(name));
  const found = findProvinceName(given.get('province') ?? '');
  const language = oneOf('language', languages);
  const [system, kind, form] = [
    oneOf('system', Object.keys(systems) as System['id'][]),
    oneOf('kind', siteKinds),
    oneOf('form', forms),
  ];
  return {
    page: oneOf('lang', languages) ?? language ?? defaultChoice.page,
    widget: oneOf('widget', widgetNames) ?? defaultChoice.widget,
    language: language ?? defaultChoice.language,
    province: (found?.former ?? found?.province)?.slug ?? '',
    ...(system && { system }),
    ...(kind && { kind }),
    ...(form && { form }),
    attributes: Object.fromEntries([...given].filter(([name, value]) => attributeNames.has(name) && value)),
  };
}

/** The fragment for `readFragment`, without `#` and without attributes of other widgets. */
export function writeFragment({ page, system, widget, language, province, kind, form, attributes }: Choice): string {
  const fragment = new URLSearchParams({ widget, language });
  const put = (name: string, value: string | undefined): void => void (value && fragment.set(name, value));
  put('province', province);
  put('system', system);
  put('kind', kind);
  put('form', form);
  for (const name of widgetOf(widget).attributes) if (name !== 'province') put(name, attributes[name]);
  if (page !== language) fragment.set('lang', page);
  return fragment.toString();
}

export const systemOf = ({ system }: Choice): System => systems[system ?? 'unknown'];

export const formOf = (choice: Choice): Form => choice.form ?? systemOf(choice).form;

/** The chosen embed, without wrong attributes and without attributes that depend on them. */
export function settingsIn({ widget, language, province, attributes }: Choice, wrong: Complaints): EmbedSettings {
  const out = leftOut(Object.keys(wrong));
  const kept = Object.entries(attributes).filter(
    ([name]) => widgetOf(widget).attributes.includes(name) && !out.has(name),
  );
  return siftSettings({ widget, language, ...(province && { province }) }, Object.fromEntries(kept)).settings;
}
