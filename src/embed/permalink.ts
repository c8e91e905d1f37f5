// Owns the addresses of embeds: widget, language and province as segments of a path, and nothing else. Small, for the loader has it;
// knows neither hosts nor which provinces there are.

import type { Widget } from '../contract.ts';
import type { Language } from '../localization/language.ts';

/** What an address says. `province` is a slug, left out for the whole country. */
export interface Permalink {
  readonly widget: Widget['name'];
  readonly language: Language;
  readonly province?: string;
}

/** `e`: the page that is the embed. `f`: the same for a frame. `oembed`: what a CMS is told about it. */
export type Room = 'e' | 'f' | 'oembed';

const PATH = /^([ef])\/(banner|eligibility|availability|progress)\/(vi|en)(?:\/([a-z]+(?:-[a-z]+)*))?\/?$/;

/** `e/banner/vi/thai-nguyen`, to be put behind the address of the host, which ends in a slash. ASCII letters, hyphens and slashes only. */
export const pathOf = ({ widget, language, province }: Permalink, room: Room = 'e'): string =>
  [room, widget, language, ...(province ? [province] : [])].join('/') + (room === 'oembed' ? '.json' : '');

/** Reads the end of an address, from its `e/` or `f/` on; undefined where it is none of ours. A slash at the end may stand or not. */
export function readPath(path: string): (Permalink & { readonly room: Room }) | undefined {
  const [, room, widget, language, province] = PATH.exec(path) ?? [];
  return room ? { room, widget, language, ...(province && { province }) } as Permalink & { room: Room } : undefined;
}
