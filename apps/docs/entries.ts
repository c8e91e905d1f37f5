// Owns what the search of the manual knows: a section each, as JSON beside the pages. Shared by who writes the file and who reads it.

import type { Rendered } from './render.ts';
import { slugOf } from './manual.ts';

export interface Entry {
  /** Address of the section, from its page's folder. */
  readonly id: string;
  readonly title: string;
  /** Title of the page. */
  readonly page: string;
  readonly text: string;
}

export const entriesOf = (pages: ReadonlyMap<string, Rendered>): Entry[] =>
  [...pages].flatMap(([file, { title: page, sections }]) =>
    sections.map(({ anchor, title, text }) => ({ id: `${slugOf(file)}.html#${anchor}`, title, page, text })),
  );
