// Reads the settings of a snippet that are outside its address.

import { widgetOf } from '../settings.ts';
import { isFrame } from './write-snippet.ts';
import type { Found } from './found.ts';
import { PREFIX } from './find-snippet.ts';

/** Attributes that editors and systems add to any tag. */
const THEIRS = /^(class|id|lang|style|hidden|slot|data-.*|xmlns)$/;

/** Boolean attributes: `desk`, `desk=""` and `desk="desk"` all mean true. */
const BOOLEAN: readonly string[] = ['desk'];

/** The host in a `src` that the loader has set on an element for the figures of its province. */
export const figuresHost = (src = '', province = ''): string | undefined =>
  src.endsWith(`/data/${province}.json`) ? src.slice(0, -`data/${province}.json`.length) : undefined;

export interface Given {
  /** Values by attribute name of the contract. */
  readonly known: Readonly<Record<string, string>>;
  readonly unknown: Readonly<Record<string, string>>;
  /** Booleans that are not written as `="true"`. */
  readonly bare: readonly string[];
}

/** The settings outside the address: plain attributes on an element, `data-tenmien-…` elsewhere. */
export function givenOf({ form, tag, widget, published }: Found): Given {
  if (!tag || isFrame(form)) return { known: {}, unknown: {}, bare: [] };
  const { tag: name, attributes } = widgetOf(widget);
  const prefix = tag.name === name ? '' : PREFIX;
  const known: Record<string, string> = {};
  const unknown: Record<string, string> = {};
  const bare: string[] = [];
  for (const [full, value] of Object.entries(tag.attributes)) {
    if (!full.startsWith(prefix) || full === `${PREFIX}widget` || full === `${PREFIX}lang`) continue;
    const key = full.slice(prefix.length);
    // The loader has set this `src`, not the author: the figures of the province on the host.
    if (published && !prefix && key === 'src' && figuresHost(value, tag.attributes['province'])) continue;
    if (!attributes.includes(key)) {
      if (prefix || !THEIRS.test(key)) unknown[key] = value;
    } else if (BOOLEAN.includes(key) && (!value || value === key || value === full)) {
      known[key] = 'true';
      bare.push(key);
    } else known[key] = value;
  }
  return { known, unknown, bare };
}
