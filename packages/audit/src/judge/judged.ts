// The result for one portal: plain data for tables, pages and letters.

import type { Widget } from '../../../../src/contract.ts';
import type { System } from '../../../../src/embed/cms/cms.ts';
import type { BrowserLook } from '../browser/look.ts';
import type { Portal } from '../portal.ts';
import type { Visit } from '../visit.ts';
import type { Block } from './blocks.ts';
import type { Duty } from './duty.ts';
import type { FileProblem } from './files.ts';
import type { ProgrammeRead } from './programme.ts';
import type { WrongPromise } from './promises.ts';

/**
 * - `shown`: the programme is there, and no action is needed · `mend`: it is there, but needs an action
 * - `missing`: not there, or not visible · `unknown`: the portal was not reachable
 */
export type Verdict = 'shown' | 'mend' | 'missing' | 'unknown';

export interface Judged {
  readonly portal: Portal;
  readonly verdict: Verdict;
  readonly outcome: Visit['outcome'];
  readonly detail: string;
  readonly address: string;
  readonly redirects: readonly string[];
  readonly isSecure: boolean;
  readonly system: System['id'];
  readonly blocks: readonly Block[];
  /** Expected blocks that do not work. */
  readonly lacking: readonly Widget['name'][];
  /** A block whose text was copied without its link. */
  readonly remains?: Widget['name'];
  readonly hasUnreadable?: boolean;
  /** The lines of the template: the loader, and the style sheet that reserves space for blocks. */
  readonly template: { readonly loader?: string; readonly style?: string };
  readonly files: readonly FileProblem[];
  readonly programme: ProgrammeRead;
  readonly promises: readonly WrongPromise[];
  readonly duty?: Duty;
  readonly browser?: BrowserLook;
}
