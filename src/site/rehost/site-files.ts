// Owns which files the static pages of a host are: each page by the paths at which servers look for it, with its text.

import { provinceNames } from '../../domains/places.ts';
import { filesOf } from '../../embed/files.ts';
import type { Known } from '../../program/known.ts';
import type { Host } from '../pages/page.ts';
import { pagesOf } from '../pages/pages.ts';

/** `x.html` for servers that answer `/x` with it, `x/index.html` for those that lead to `/x/`. */
const FILES: Readonly<Record<Host['ending'], (path: string) => string>> = { '': (path) => `${path}.html`, '/': (path) => `${path}/index.html` };

export const endings = Object.keys(FILES) as Host['ending'][];

/** The file of a page on a server of one kind. */
export const fileOf = (path: string, ending: Host['ending']): string => (path.endsWith('.json') ? path : FILES[ending](path));

export interface SiteOptions {
  /** Of the host, with a slash at its end. */
  readonly address: string;
  readonly version: string;
  /** File → hash of what is in w/<version>/. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The provinces of which the host has figures. */
  readonly feeds: readonly string[];
  readonly known?: Known | undefined;
  /** The kinds of servers to write for; both where left out. */
  readonly kinds?: readonly Host['ending'][] | undefined;
}

/** The provinces whose figures are among the files of data/, which holds other files too. */
export function feedsAmong(files: readonly string[]): string[] {
  const slugs = new Set(provinceNames.flatMap((province) => [province, ...province.absorbed]).map(({ slug }) => slug));
  return files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5)).filter((name) => slugs.has(name));
}

/** Path below the host → text. */
export function siteFiles({ address, version, integrity, feeds, known, kinds = endings }: SiteOptions): Map<string, string> {
  const scripts: Host['scripts'] = (widget, root) =>
    [...filesOf(new Set([widget])), 'frame'].map((file) => ({
      defer: 'defer',
      src: `${root}w/${version}/${file}.js`,
      integrity: integrity[`${file}.js`] ?? '',
      crossorigin: 'anonymous',
    }));
  return new Map(
    kinds.flatMap((ending) => [...pagesOf({ address, ending, feeds, scripts, known })].map(([path, write]) => [fileOf(path, ending), write()] as const)),
  );
}
