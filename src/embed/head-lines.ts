// Owns what an administrator puts into the head of a portal's pages, as lines and as addresses. Knows no system.

import type { Widget } from '../contract.ts';
import { filesOf } from './files.ts';
import { openTag } from './markup.ts';
import { fileAddress, writeScript, type Site } from './snippet.ts';

/** Keeps the place of widgets that are still to come, so that nothing on the page moves. */
export const styleLine = (site: Site): string => openTag('link', { rel: 'stylesheet', href: fileAddress(site, 'embed.css') });

/** The two lines of every page. Behind them, on pages that always hold one widget, its own scripts (widgetScripts): it is there one request sooner. */
export const headLines = (site: Site): string[] => [styleLine(site), writeScript(site)];

/** The same for systems that ask for addresses and write the tags themselves. */
export const headAddresses = (site: Site): string[] => [
  ...['embed.css', 'loader.js'].map((file) => fileAddress(site, file)),
  `integrity: ${site.integrity['loader.js']}`,
  'crossorigin: anonymous',
];

export const widgetAddresses = (site: Site, widget: Widget['name']): string[] => [...filesOf(new Set([widget]))].map((file) => fileAddress(site, `${file}.js`));
