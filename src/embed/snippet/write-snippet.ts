// Owns the pieces of HTML that an editor pastes: one line, flat attributes, a link with useful words inside. Knows neither documents nor
// how a piece is read back (read-snippet.ts).

import { frameHeights } from '../../contract.ts';
import type { Known } from '../../program/known.ts';
import { fallback } from '../words/static-words.ts';
import { filesOf } from '../loader/bundle-files.ts';
import { encode, openTag } from './html-text.ts';
import { pathOf } from '../permalink.ts';
import { fitting, widgetOf, type EmbedSettings } from '../settings.ts';

/**
 * - `link`: goes everywhere; a loader on the page makes the widget of it
 * - `div`: the same where a CMS keeps `data-tenmien-*`
 * - `element`: the custom element with its scripts, where scripts may be pasted; on the screen one request sooner than by the loader
 * - `iframe`: where frames may be pasted and scripts not
 * - `address`: alone on its line, for systems that ask for oEmbed
 */
export type Form = 'link' | 'div' | 'element' | 'iframe' | 'address';

export const forms: readonly Form[] = ['link', 'div', 'element', 'iframe', 'address'];

/** Whether the loader makes the widget of it. */
export const isByLoader = (form: Form): boolean => form === 'link' || form === 'div';

/** Whether it ends as a frame, which has nothing but its address. */
export const isFrame = (form: Form): boolean => form === 'iframe' || form === 'address';

/** Who serves the embeds. */
export interface Site {
  /** Ends in a slash. */
  readonly host: string;
  readonly version: string;
  /** sha384 of the scripts of this version by file name, as its integrity.json has them. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The facts that the words go by; this release's where left out. */
  readonly known?: Known | undefined;
}

/** Every setting that the address does not carry, as `data-tenmien-…`. */
const data = (attributes: EmbedSettings['attributes']): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-tenmien-${name}`, value]));

/** Where a file of the site's version is. */
export const fileAddress = ({ host, version }: Site, file: string): string => `${host}w/${version}/${file}`;

/**
 * A script tag of one version, under its hash. Booleans are spelled out.
 * @param file the loader for a whole page, where left out
 * @param more attributes that a system asks for
 */
export const writeScript = (site: Site, file = 'loader.js', more: Readonly<Record<string, string>> = {}): string =>
  `${openTag('script', { defer: 'defer', src: fileAddress(site, file), integrity: site.integrity[file] ?? '', crossorigin: 'anonymous', ...more })}</script>`;

/** The script tags of a widget's own files, in the order in which they run. */
export const widgetScripts = (site: Site, widget: EmbedSettings['widget']): string[] =>
  [...filesOf(new Set([widget]))].map((file) => writeScript(site, `${file}.js`));

/** Whether a form holds every setting; those that are nothing but an address hold widget, language and province. */
export const holds = (form: Form, { attributes }: EmbedSettings): boolean =>
  !isFrame(form) || !Object.keys(attributes).length;

function paragraph(settings: EmbedSettings, host: string, known?: Known): string {
  const link = openTag('a', { href: host + pathOf(settings), ...data(settings.attributes) });
  return `<p>${link}${encode(fallback(settings, known).link)}</a></p>`;
}

/** A link alone in its paragraph, which is an embed wherever it stands. */
export const writeLink = (given: EmbedSettings, host: string, known?: Known): string =>
  paragraph(fitting(given), host, known);

/** One line of HTML, or an address. Settings that the form does not hold are left out, and values that some system would destroy. */
export function writeSnippet(given: EmbedSettings, form: Form, site: Site): string {
  const settings = fitting(given);
  const { widget, province, attributes } = settings;
  const address = site.host + pathOf(settings);
  const words = fallback(settings, site.known);
  const link = `${openTag('a', { href: address })}${encode(words.link)}</a>`;
  const place: Record<string, string> = province ? { province } : {};
  switch (form) {
    case 'link':
      return paragraph(settings, site.host, site.known);
    case 'div':
      return `${openTag('div', { 'data-tenmien-widget': widget, ...data({ ...place, ...attributes }) })}${link}</div>`;
    case 'element': {
      const { tag } = widgetOf(widget);
      return `${widgetScripts(site, widget).join('')}${openTag(tag, { ...place, ...attributes })}${link}</${tag}>`;
    }
    case 'iframe':
      return `${openTag('iframe', {
        src: site.host + pathOf(settings, 'f'),
        title: words.title,
        width: '100%',
        // The narrowest column's: no less is right on a telephone.
        height: String(frameHeights[widget][320]),
        loading: 'lazy',
      })}</iframe>`;
    case 'address':
      return address;
  }
}
