// The search index of the manual: one entry per section, as JSON beside the pages. Shared by writer and reader.

import type { Rendered } from './render.ts';
import { pageSlugOf } from './manual.ts';

export interface ManualEntry {
  /** Address of the section, relative to the folder of its page. */
  readonly id: string;
  readonly title: string;
  /** Title of the page. */
  readonly page: string;
  readonly text: string;
}

export const entriesOf = (pages: ReadonlyMap<string, Rendered>): ManualEntry[] =>
  [...pages].flatMap(([file, { title: page, sections }]) =>
    sections.map(({ anchor, title, text }) => ({ id: `${pageSlugOf(file)}.html#${anchor}`, title, page, text })),
  );
