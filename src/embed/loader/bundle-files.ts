// Owns which script files widgets need, and in which order. Knows neither where the files are nor how they get into a page.

import type { Widget } from '../../contract.ts';

/** A file of the script-tag build that widgets start with, without `.js`. */
export type ScriptFile = Widget['name'] | 'core';

/** What the loader asks for: beside those, the file that makes elements of links. */
export type LoaderFile = ScriptFile | 'links';

/** The file that comes first. banner.js has core.js in it, for it stands on most pages of a portal, and one file packs better than two. */
export const coreOf = (widgets: ReadonlySet<Widget['name']>): ScriptFile => (widgets.has('banner') ? 'banner' : 'core');

/** The files of one widget or more, each once. */
export const filesOf = (widgets: ReadonlySet<Widget['name']>): Set<ScriptFile> =>
  new Set([coreOf(widgets), ...widgets]);
