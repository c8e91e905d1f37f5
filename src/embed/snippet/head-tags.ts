// Owns what an administrator puts into the head of a portal's pages, as lines and as addresses. Knows no system.

import { filesOf } from '../loader/bundle-files.ts';
import { openTag } from './html-text.ts';
import { fileAddress, writeScript, type Site } from './write-snippet.ts';
import type { WidgetName } from '../../widgets.ts';

/** Keeps the place of widgets that are still to come, so that nothing on the page moves. */
export function styleLine(site: Site): string {
  const integrity = site.integrity['embed.css'];
  return openTag('link', {
    rel: 'stylesheet',
    href: fileAddress(site, 'embed.css'),
    ...(integrity && { integrity, crossorigin: 'anonymous' }),
  });
}

/** How a system wants its script lines. */
export interface HeadOf {
  readonly head: { readonly attributes?: Readonly<Record<string, string>> };
}

/** The two lines of every page. */
export const headLines = (site: Site, { head: { attributes } }: HeadOf = { head: {} }): string[] => [
  styleLine(site),
  writeScript(site, 'loader.js', attributes),
];

/** What a page that always holds one widget has behind them: it is there one request sooner. */
const earlyFiles = (widget: WidgetName): string[] =>
  ['links', ...filesOf(new Set([widget]))].map((file) => `${file}.js`);

export const earlyLines = (site: Site, widget: WidgetName, { head: { attributes } }: HeadOf = { head: {} }): string[] =>
  earlyFiles(widget).map((file) => writeScript(site, file, attributes));

/** The same for systems that ask for addresses and write the tags themselves. */
export const headAddresses = (site: Site): string[] => [
  ...['embed.css', 'loader.js'].map((file) => fileAddress(site, file)),
  `integrity: ${site.integrity['loader.js']}`,
  'crossorigin: anonymous',
];

export const earlyAddresses = (site: Site, widget: WidgetName): string[] =>
  earlyFiles(widget).map((file) => fileAddress(site, file));
