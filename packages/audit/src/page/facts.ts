// The stored facts of a parsed page: plain data of a few kB, from which the page is judged later.

import type { SnippetResult } from '../../../../src/embed/snippet/read-snippet.ts';
import type { Widget } from '../../../../src/contract.ts';
import type { System } from '../../../../src/embed/cms/cms.ts';
import type { PromisedText } from './promises.ts';

/** One of our files in the page's own HTML. */
export interface NamedFile {
  readonly kind: 'script' | 'style';
  readonly address: string;
  /** The host of the file; ends in a slash. */
  readonly host: string;
  /** Missing for the rolling loader. */
  readonly version?: string;
  readonly file: string;
  readonly integrity?: string;
  readonly crossorigin?: string;
  readonly nonce?: string;
}

export interface PageFacts {
  readonly language: string;
  readonly system: System['id'];
  readonly readings: readonly SnippetResult[];
  /** A block whose text was copied without its link, somewhere on the page. */
  readonly remains?: Widget['name'];
  readonly files: readonly NamedFile[];
  /** Policies in the page's own head. */
  readonly policies: readonly string[];
  readonly promises: readonly PromisedText[];
  /** Whether a picture is named as the programme's logo. */
  readonly hasLogo: boolean;
}
