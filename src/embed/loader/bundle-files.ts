import { widgetNames, type WidgetName } from '../../widgets.ts';

/** The files that the loader loads, without `.js`, in the order of their hashes. `links` turns links into elements. */
export const loaderFiles = ['core', ...widgetNames, 'links'] as const;

export type LoaderFile = (typeof loaderFiles)[number];

/** A file of the script-tag build that a widget needs to start. */
export type ScriptFile = Exclude<LoaderFile, 'links'>;

/** The file that runs first. banner.js contains core.js, because most portal pages have a banner and one file compresses better than two. */
export const coreOf = (widgets: ReadonlySet<WidgetName>): ScriptFile => (widgets.has('banner') ? 'banner' : 'core');

/** The files of one or more widgets, without duplicates. */
export const filesOf = (widgets: ReadonlySet<WidgetName>): Set<ScriptFile> => new Set([coreOf(widgets), ...widgets]);
