// The addresses of embeds: widget, language and province as path segments. Kept small, because the loader contains this file; it does not
// check the province.

import { widgetNames, type WidgetName } from '../widgets.ts';
import type { SiteLanguage } from '../localization/language.ts';

/** The parts of an address. `province` is a slug, omitted for the whole country. */
export interface Permalink {
  readonly widget: WidgetName;
  readonly language: SiteLanguage;
  readonly province?: string;
}

/** `e`: the page of the embed. `f`: the same for a frame. `oembed`: the oEmbed answer for a CMS. */
export type PageKind = 'e' | 'f' | 'oembed';

/** Pattern for the end of an address: widget, language, province. A slash, a query or a fragment may follow. @param rooms a pattern */
export const pathIn = (rooms: string): RegExp =>
  new RegExp(`^${rooms}/(${widgetNames.join('|')})/(vi|en)(?:/([a-z-]+))?/?(?:[?#]|$)`);

const PATH = /* @__PURE__ */ pathIn('([ef])');

/** `e/banner/vi/thai-nguyen`, to append to the host's address, which ends in a slash. ASCII letters, hyphens and slashes only. */
export const pathOf = ({ widget, language, province }: Permalink, room: PageKind = 'e'): string =>
  [room, widget, language, ...(province ? [province] : [])].join('/') + (room === 'oembed' ? '.json' : '');

/** Parses the end of an address, from its `e/` or `f/` on; undefined if it is not an embed. */
export function readPath(path: string): (Permalink & { readonly room: PageKind }) | undefined {
  const [, room, widget, language, province] = PATH.exec(path) ?? [];
  return room
    ? ({ room, widget, language, ...(province && { province }) } as Permalink & { room: PageKind })
    : undefined;
}
