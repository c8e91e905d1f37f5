// Owns the lines that an administrator puts into the head of a portal's pages: the sheet that keeps places, the loader, and, for a page
// that always holds one widget, that widget's own files. Knows no system.

import type { Widget } from '../contract.ts';
import { filesOf } from './files.ts';
import { openTag } from './markup.ts';
import { writeScript, type Site } from './snippet.ts';

const styles = ({ host, version }: Site): string => `${host}w/${version}/embed.css`;

/** Keeps the place of widgets that are still to come, so that nothing on the page moves. */
export const styleLine = (site: Site): string => openTag('link', { rel: 'stylesheet', href: styles(site) });

/** The two lines of every page. */
export const headLines = (site: Site): string[] => [styleLine(site), writeScript(site)];

/** The same for systems that ask for addresses and write the tags themselves. */
export const headAddresses = (site: Site): string[] => [styles(site), `${site.host}w/${site.version}/loader.js`, `integrity: ${site.integrity['loader.js']}`, 'crossorigin: anonymous'];

/** Behind the loader, on pages that always hold this widget: then it stands on the screen one request sooner. */
export const widgetLines = (site: Site, widget: Widget['name']): string[] => [...filesOf(new Set([widget]))].map((file) => writeScript(site, `${file}.js`));

export const widgetAddresses = ({ host, version }: Site, widget: Widget['name']): string[] =>
  [...filesOf(new Set([widget]))].map((file) => `${host}w/${version}/${file}.js`);
