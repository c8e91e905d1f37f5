// Owns which piece of a text is a snippet of ours and what of it is left, the strongest form first. Knows no rules for settings.

import { widgets, type Widget } from '../contract.ts';
import type { Markup, Tag } from './markup.ts';
import { readPath, type Permalink, type Room } from './permalink.ts';
import { widgetOf } from './settings.ts';
import type { Form } from './snippet.ts';

/** An address of ours, on any host. */
export interface Address extends Permalink {
  readonly room: Room;
  readonly host: string;
}

export interface Found {
  readonly form: Form;
  readonly widget: Widget['name'];
  /** What carries the settings that no address holds. */
  readonly tag?: Tag | undefined;
  /** What the piece itself says; the link inside it, where it has one. */
  readonly address?: Address | undefined;
  readonly link?: Address | undefined;
  /** What a frame showed before it lost its address, by its title. */
  readonly emptied?: Permalink;
}

/** Reads an address of any host. What a mail program or a counter of visits put behind it does not matter. */
export function readAddress(text: string | undefined): Address | undefined {
  const [, host, path] = /^(https?:\/\/[^\s?#]*?\/)([ef]\/[^\s?#]*)/.exec(text?.trim() ?? '') ?? [];
  const read = path && readPath(path);
  return read ? { ...read, host: host! } : undefined;
}

const ADDRESS = /https?:\/\/[^\s<>"']+/g;

function firstAddress(texts: readonly (string | undefined)[]): Address | undefined {
  for (const text of texts) {
    const found = readAddress(text);
    if (found) return found;
  }
  return undefined;
}

/** What is left of the first snippet. */
export function find({ tags, text }: Markup): Found | undefined {
  const linkTag = tags.find(({ name, attributes }) => name === 'a' && readAddress(attributes['href']));
  const link = readAddress(linkTag?.attributes['href']);
  const element = tags.find(({ name }) => widgets.some(({ tag }) => tag === name));
  if (element) return { form: 'element', widget: widgets.find(({ tag }) => tag === element.name)!.name, tag: element, link };
  const div = tags.find(({ attributes }) => widgets.some(({ name }) => name === attributes[`${PREFIX}widget`]));
  if (div) return { form: 'div', widget: div.attributes[`${PREFIX}widget`] as Widget['name'], tag: div, link };
  const frame = tags.find(({ name, attributes }) => name === 'iframe' && readAddress(attributes['src']));
  const framed = readAddress(frame?.attributes['src']);
  if (framed) return { form: 'iframe', widget: framed.widget, tag: frame, address: framed };
  if (link) return { form: 'link', widget: link.widget, tag: linkTag, link };
  const address = firstAddress(text.match(ADDRESS) ?? []);
  return address && { form: 'address', widget: address.widget, address };
}

const PREFIX = 'data-tenmien-';

/** What editors and systems give every tag. */
const THEIRS = /^(class|id|lang|style|hidden|slot|data-.*|xmlns)$/;

/** Attributes that stand for themselves: `desk`, `desk=""` and `desk="desk"` are all a yes. */
const BOOLEAN: readonly string[] = ['desk'];

export interface Given {
  /** Values by name, as the contract has it. */
  readonly known: Readonly<Record<string, string>>;
  readonly unknown: Readonly<Record<string, string>>;
  /** Booleans that were not spelled out. */
  readonly bare: readonly string[];
}

/** The settings that a piece carries besides its address: plain names on an element, `data-tenmien-…` elsewhere. */
export function givenOf({ form, tag, widget }: Found): Given {
  if (!tag || form === 'iframe') return { known: {}, unknown: {}, bare: [] };
  const { tag: name, attributes } = widgetOf(widget);
  const prefix = tag.name === name ? '' : PREFIX;
  const known: Record<string, string> = {};
  const unknown: Record<string, string> = {};
  const bare: string[] = [];
  for (const [full, value] of Object.entries(tag.attributes)) {
    if (!full.startsWith(prefix) || full === `${PREFIX}widget`) continue;
    const key = full.slice(prefix.length);
    if (!attributes.includes(key)) {
      if (prefix || !THEIRS.test(key)) unknown[key] = value;
    } else if (BOOLEAN.includes(key) && (!value || value === key || value === full)) {
      known[key] = 'true';
      bare.push(key);
    } else known[key] = value;
  }
  return { known, unknown, bare };
}
