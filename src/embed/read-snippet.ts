// Owns the reading of a snippet after a CMS had it: what is left, what was lost, and the same snippet whole again. Knows no CMS.

import type { Result } from '../base/result.ts';
import { widgets, type Widget } from '../contract.ts';
import { readMarkup, unescape, type Tag } from './markup.ts';
import { readPath, type Permalink, type Room } from './permalink.ts';
import { settingsOf, widgetOf, type Settings, type SettingsProblem } from './settings.ts';
import { write, type Form, type Site } from './snippet.ts';

/**
 * What a CMS did to a snippet:
 * - `escaped`: it was pasted as text and shows as code
 * - `no-link`: the link inside is gone, so nothing is shown without script
 * - `no-script`: the element is there and its script is not; the page needs one elsewhere
 * - `old-version`: the script is of another version than the site's
 * - `unknown-attribute`: attributes that mean nothing here
 */
export type Damage = 'escaped' | 'no-link' | 'no-script' | 'old-version' | 'unknown-attribute';

export interface ReadSnippet {
  readonly settings: Settings;
  readonly form: Form;
  /** Whose embed it is; undefined where no address was left. */
  readonly host?: string;
  readonly damages: readonly Damage[];
}

/** `nothing-found`: no snippet of ours, or one of which neither widget nor address is left. */
export type SnippetProblem = SettingsProblem | { readonly code: 'nothing-found'; readonly field: '' };

interface Address extends Permalink {
  readonly room: Room;
  readonly host: string;
}

/** Reads an address of any host. What a mail program or a counter of visits put behind it does not matter. */
function readAddress(text: string | undefined): Address | undefined {
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

const PREFIX = 'data-tenmien-';

/** The settings among a tag's attributes: plain names on an element, `data-tenmien-…` elsewhere. */
function given({ name, attributes }: Tag, widget: Widget): { known: Record<string, string>; unknown: boolean } {
  const prefix = name === widget.tag ? '' : PREFIX;
  const own = Object.entries(attributes).filter(([key]) => key.startsWith(prefix) && key !== `${PREFIX}widget`);
  const pairs = own.map(([key, value]) => [key.slice(prefix.length), value] as const);
  const isKnown = ([key]: readonly [string, string]): boolean => widget.attributes.includes(key);
  // Editors give every tag a class, an id and the like.
  const unknown = pairs.some((pair) => !isKnown(pair) && (prefix || !/^(class|id|lang|style|hidden|slot|data-.*|xmlns)$/.test(pair[0])));
  return { known: Object.fromEntries(pairs.filter(isKnown)), unknown };
}

interface Found {
  readonly form: Form;
  readonly widget: Widget['name'];
  readonly tag?: Tag | undefined;
  readonly address?: Address | undefined;
  readonly link?: Address | undefined;
}

/** What is left of the first snippet, the strongest form first. */
function find(tags: readonly Tag[], text: string): Found | undefined {
  const linkTag = tags.find(({ name, attributes }) => name === 'a' && readAddress(attributes['href']));
  const link = readAddress(linkTag?.attributes['href']);
  const element = tags.find(({ name }) => widgets.some(({ tag }) => tag === name));
  if (element) return { form: 'element', widget: widgets.find(({ tag }) => tag === element.name)!.name, tag: element, link };
  const div = tags.find(({ attributes }) => widgets.some(({ name }) => name === attributes[`${PREFIX}widget`]));
  if (div) return { form: 'div', widget: div.attributes[`${PREFIX}widget`] as Widget['name'], tag: div, link };
  const frame = firstAddress(tags.filter(({ name }) => name === 'iframe').map(({ attributes }) => attributes['src']));
  if (frame) return { form: 'iframe', widget: frame.widget, address: frame };
  if (link) return { form: 'link', widget: link.widget, tag: linkTag, link };
  const address = firstAddress(text.match(ADDRESS) ?? []);
  return address && { form: 'address', widget: address.widget, address };
}

const SCRIPT = /^(.*\/)w\/([\d.]+)\/(?:loader|core|[a-z]+)\.js/;

/** Reads the first snippet in what a CMS saved or shows. @param version of the site's scripts, to tell an older one */
export function read(html: string, version?: string): Result<ReadSnippet, SnippetProblem> {
  const direct = readMarkup(html);
  let found = find(direct.tags, direct.text);
  const damages: Damage[] = [];
  let tags = direct.tags;
  if (!found || found.form === 'address') {
    const decoded = readMarkup(unescape(html));
    const escaped = find(decoded.tags, decoded.text);
    if (escaped && escaped.form !== 'address') {
      damages.push('escaped');
      [found, tags] = [escaped, decoded.tags];
    }
  }
  if (!found) return { ok: false, problem: { code: 'nothing-found', field: '' } };

  const { form, widget, tag, link } = found;
  const address = found.address ?? link;
  const { known, unknown } = tag ? given(tag, widgetOf(widget)) : { known: {}, unknown: false };
  const { province = address?.province, ...attributes } = known;
  const settings = settingsOf({ widget, language: address?.language ?? 'vi', ...(province && { province }) }, attributes);
  if (!settings.ok) return settings;

  const script = tags.map(({ name, attributes: { src = '' } }) => (name === 'script' ? SCRIPT.exec(src) : null)).find(Boolean);
  if ((form === 'element' || form === 'div') && !link) damages.push('no-link');
  if (form === 'element' && !script) damages.push('no-script');
  if (script && version && script[2] !== version) damages.push('old-version');
  if (unknown) damages.push('unknown-attribute');
  const host = address?.host ?? script?.[1];
  return { ok: true, value: { settings: settings.value, form, ...(host && { host }), damages } };
}

/** The same snippet, whole, of the site's own version. */
export function repair(html: string, site: Site): Result<string, SnippetProblem> {
  const found = read(html);
  return found.ok ? { ok: true, value: write(found.value.settings, found.value.form, site) } : found;
}
