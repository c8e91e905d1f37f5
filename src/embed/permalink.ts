// Owns the addresses of embeds: widget, language and province as segments of a path, and nothing else. Small, for the loader has it;
// knows neither hosts nor which provinces there are.

import { widgetNames, type WidgetName } from '../widgets.ts';
import type { SiteLanguage } from '../localization/language.ts';

/** What an address says. `province` is a slug, left out for the whole country. */
export interface Permalink {
  readonly widget: WidgetName;
  readonly language: SiteLanguage;
  readonly province?: string;
}

/** `e`: the page that is the embed. `f`: the same for a frame. `oembed`: what a CMS is told about it. */
export type PageKind = 'e' | 'f' | 'oembed';

/** The end of an address in some rooms: widget, language, province. A slash, a query or a fragment may follow. @param rooms a pattern */
export const pathIn = (rooms: string): RegExp =>
  new RegExp(`^${rooms}/(${widgetNames.join('|')})/(vi|en)(?:/([a-z-]+))?/?(?:[?#]|$)`);

const PATH = /* @__PURE__ */ pathIn('([ef])');

/** `e/banner/vi/thai-nguyen`, to be put behind the address of the host, which ends in a slash. ASCII letters, hyphens and slashes only. */
export const pathOf = ({ widget, language, province }: Permalink, room: PageKind = 'e'): string =>
  [room, widget, language, ...(province ? [province] : [])].join('/') + (room === 'oembed' ? '.json' : '');

/** Reads the end of an address, from its `e/` or `f/` on; undefined where it is none of ours. */
export function readPath(path: string): (Permalink & { readonly room: PageKind }) | undefined {
  const [, room, widget, language, province] = PATH.exec(path) ?? [];
  return room
    ? ({ room, widget, language, ...(province && { province }) } as Permalink & { room: PageKind })
    : undefined;
}
