// The facts on a file of a block: whether it exists, is intact, and allows other sites. Each file is requested once per run.

import { createHash } from 'node:crypto';
import type { Remember } from '../journal.ts';
import type { Ask } from './ask.ts';
import { failureOf, type FailureCode } from './failure.ts';

export interface FileFacts {
  /** The reason why the file could not be loaded; `status` has the number in `detail`. */
  readonly failed?: FailureCode;
  readonly detail?: string;
  readonly type?: string;
  /** Value of Access-Control-Allow-Origin. */
  readonly sharedWith?: string;
  readonly isSniffed?: boolean;
  /** In base64, by their names in `integrity`. */
  readonly hashes?: Readonly<Record<string, string>>;
  /** For a rolling loader: the version of the files that it loads. */
  readonly version?: string;
  /** Only for data files, which are small. */
  readonly text?: string;
  /** Headers that say who may frame the page. */
  readonly frameOptions?: string;
  readonly policy?: string;
}

export const ALGORITHMS = ['sha256', 'sha384', 'sha512'] as const;

const MOST_BYTES = 2_000_000;
const MOST_TEXT = 70_000;

const hashesOf = (body: Buffer): Record<string, string> =>
  Object.fromEntries(ALGORITHMS.map((name) => [name, createHash(name).update(body).digest('base64')]));

async function look(address: string, ask: Ask, mayAsk: (address: string) => Promise<void>): Promise<FileFacts> {
  try {
    const { status, headers, body } = await ask(address, { most: MOST_BYTES, accept: '*/*', mayAsk });
    if (status >= 300) return { failed: 'status', detail: String(status) };
    const isData = /\.json(?:[?#]|$)/.test(address);
    const version = /\/w\/\d+\/loader\.js$/.test(address)
      ? /["'`](\d+\.\d+\.\d+)["'`]/.exec(body.toString('latin1'))?.[1]
      : undefined;
    const [frameOptions, policy] = [headers['x-frame-options'], headers['content-security-policy']];
    return {
      type: headers['content-type'] ?? '',
      isSniffed: headers['x-content-type-options']?.trim().toLowerCase() !== 'nosniff',
      ...(headers['access-control-allow-origin'] && { sharedWith: headers['access-control-allow-origin'] }),
      hashes: hashesOf(body),
      ...(isData && body.length < MOST_TEXT && { text: body.toString('utf8') }),
      ...(version && { version }),
      ...(frameOptions && { frameOptions }),
      ...(policy && { policy }),
    };
  } catch (error) {
    const { code, detail } = failureOf(error);
    return { failed: code, detail };
  }
}

export const createFiles =
  (ask: Ask, mayAsk: (address: string) => Promise<void>, remember: Remember) =>
  (address: string): Promise<FileFacts> =>
    remember(`file ${address}`, () => look(address, ask, mayAsk));
