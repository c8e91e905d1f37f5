// The lines or addresses that an administrator adds to the head of a portal's pages.

import { filesOf } from '../loader/bundle-files.ts';
import { openTag } from './html-text.ts';
import { fileAddress, writeScript, type Site } from './write-snippet.ts';
import type { WidgetName } from '../../widgets.ts';

/** Reserves the space of widgets that are not loaded yet, so that the page does not shift. */
export function styleLine(site: Site): string {
  const integrity = site.integrity['embed.css'];
  return openTag('link', {
    rel: 'stylesheet',
    href: fileAddress(site, 'embed.css'),
    ...(integrity && { integrity, crossorigin: 'anonymous' }),
  });
}

/** The format of script lines that a system needs. */
export interface HeadOf {
  readonly head: { readonly attributes?: Readonly<Record<string, string>> };
}

/** The two lines for every page. */
export const headLines = (site: Site, { head: { attributes } }: HeadOf = { head: {} }): string[] => [
  styleLine(site),
  writeScript(site, 'loader.js', attributes),
];

/** Further files for a page that always contains one widget: the widget appears one request sooner. */
const earlyFiles = (widget: WidgetName): string[] =>
  ['links', ...filesOf(new Set([widget]))].map((file) => `${file}.js`);

export const earlyLines = (site: Site, widget: WidgetName, { head: { attributes } }: HeadOf = { head: {} }): string[] =>
  earlyFiles(widget).map((file) => writeScript(site, file, attributes));

/** The same for systems that take addresses and write the tags themselves. */
export const headAddresses = (site: Site): string[] => [
  ...['embed.css', 'loader.js'].map((file) => fileAddress(site, file)),
  `integrity: ${site.integrity['loader.js']}`,
  'crossorigin: anonymous',
];

export const earlyAddresses = (site: Site, widget: WidgetName): string[] =>
  earlyFiles(widget).map((file) => fileAddress(site, file));
