// Owns what is kept of a page once it was read: plain data, a few kB, from which everything is judged later.

import type { SnippetResult } from '../../../../src/embed/snippet/read-snippet.ts';
import type { Widget } from '../../../../src/contract.ts';
import type { System } from '../../../../src/embed/cms/cms.ts';
import type { PromisedText } from './promises.ts';

/** A file of ours that the page's own HTML names. */
export interface NamedFile {
  readonly kind: 'script' | 'style';
  readonly address: string;
  /** Of the host whose it is, with a slash at its end. */
  readonly host: string;
  /** Left out for the rolling loader. */
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
  /** A block whose words were copied without its link, somewhere on the page. */
  readonly remains?: Widget['name'];
  readonly files: readonly NamedFile[];
  /** Policies that the page's own head sets. */
  readonly policies: readonly string[];
  readonly promises: readonly PromisedText[];
  /** Whether a picture says that it is the programme's logo. */
  readonly hasLogo: boolean;
}
