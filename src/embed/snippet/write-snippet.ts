// Writes the HTML that an editor pastes: one line, flat attributes, and a link with useful text. read-snippet.ts reads it back.

import { frameHeights } from '../../contract.ts';
import type { Known } from '../../program/known.ts';
import { fallback } from '../words/static-words.ts';
import { filesOf } from '../loader/bundle-files.ts';
import { encode, openTag } from './html-text.ts';
import { pathOf } from '../permalink.ts';
import { widgetOf, type EmbedSettings } from '../settings.ts';

/**
 * - `link`: works everywhere; the loader of the page turns it into the widget
 * - `div`: the same, for a CMS that keeps `data-tenmien-*`
 * - `element`: the custom element with its scripts, if scripts may be pasted; appears one request sooner than with the loader
 * - `iframe`: if frames may be pasted but scripts may not
 * - `address`: alone on its line, for systems that support oEmbed
 */
export type Form = 'link' | 'div' | 'element' | 'iframe' | 'address';

export const forms: readonly Form[] = ['link', 'div', 'element', 'iframe', 'address'];

/** Whether the loader makes the widget. */
export const isByLoader = (form: Form): boolean => form === 'link' || form === 'div';

/** Whether the form becomes a frame, which has no settings except its address. */
export const isFrame = (form: Form): boolean => form === 'iframe' || form === 'address';

/** The site that serves the embeds. */
export interface Site {
  /** Ends in a slash. */
  readonly host: string;
  readonly version: string;
  /** sha384 of this version's scripts by file name, as in its integrity.json. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The facts for the text; by default those of this release. */
  readonly known?: Known | undefined;
}

/** The settings that are not in the address, as `data-tenmien-…`. */
const data = (attributes: EmbedSettings['attributes']): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-tenmien-${name}`, value]));

/** The address of a file of the site's version. */
export const fileAddress = ({ host, version }: Site, file: string): string => `${host}w/${version}/${file}`;

/**
 * A script tag for a fixed version, with its hash. Booleans are written in full.
 * @param file by default the loader for a whole page
 * @param more additional attributes that a system needs
 */
export const writeScript = (site: Site, file = 'loader.js', more: Readonly<Record<string, string>> = {}): string =>
  `${openTag('script', { defer: 'defer', src: fileAddress(site, file), integrity: site.integrity[file] ?? '', crossorigin: 'anonymous', ...more })}</script>`;

/** The script tags of a widget's own files, in execution order. */
export const widgetScripts = (site: Site, widget: EmbedSettings['widget']): string[] =>
  [...filesOf(new Set([widget]))].map((file) => writeScript(site, `${file}.js`));

/** Whether a form can hold these settings. A form that is only an address holds widget, language and province. */
export const holds = (form: Form, { attributes }: EmbedSettings): boolean =>
  !isFrame(form) || !Object.keys(attributes).length;

/** A link alone in its paragraph, which is an embed in any place. */
export function writeLink(settings: EmbedSettings, host: string, known?: Known): string {
  const link = openTag('a', { href: host + pathOf(settings), ...data(settings.attributes) });
  return `<p>${link}${encode(fallback(settings, known).link)}</a></p>`;
}

/** One line of HTML, or an address. Omits settings that the form cannot hold. */
export function writeSnippet(settings: EmbedSettings, form: Form, site: Site): string {
  const { widget, province, attributes } = settings;
  const address = site.host + pathOf(settings);
  const link = (): string => `${openTag('a', { href: address })}${encode(fallback(settings, site.known).link)}</a>`;
  const place: Record<string, string> = province ? { province } : {};
  switch (form) {
    case 'link':
      return writeLink(settings, site.host, site.known);
    case 'div':
      return `${openTag('div', { 'data-tenmien-widget': widget, ...data({ ...place, ...attributes }) })}${link()}</div>`;
    case 'element': {
      const { tag } = widgetOf(widget);
      return `${widgetScripts(site, widget).join('')}${openTag(tag, { ...place, ...attributes })}${link()}</${tag}>`;
    }
    case 'iframe':
      return `${openTag('iframe', {
        src: site.host + pathOf(settings, 'f'),
        title: fallback(settings, site.known).title,
        width: '100%',
        // The height at the narrowest column, because a smaller height would cut content on a telephone.
        height: String(frameHeights[widget][320]),
        loading: 'lazy',
      })}</iframe>`;
    case 'address':
      return address;
  }
}
