import { widgetNames, type WidgetName } from '../../widgets.ts';

/** The files that the loader asks for, without `.js`, in the order of their hashes. `links` makes elements of links. */
export const loaderFiles = ['core', ...widgetNames, 'links'] as const;

export type LoaderFile = (typeof loaderFiles)[number];

/** A file of the script-tag build that widgets start with. */
export type ScriptFile = Exclude<LoaderFile, 'links'>;

/** The file that comes first. banner.js contains core.js: most pages of a portal have a banner, and one file packs better than two. */
export const coreOf = (widgets: ReadonlySet<WidgetName>): ScriptFile => (widgets.has('banner') ? 'banner' : 'core');

/** The files of one widget or more, each once. */
export const filesOf = (widgets: ReadonlySet<WidgetName>): Set<ScriptFile> => new Set([coreOf(widgets), ...widgets]);
