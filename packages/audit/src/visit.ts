// Makes all requests for one portal: its page, then the files and pages that its blocks need.

import type { Ask } from './ask/ask.ts';
import { Failure, failureOf, type FailureCode } from './ask/failure.ts';
import type { FileFacts } from './ask/files.ts';
import type { Release } from './builder.ts';
import type { Remember } from './journal.ts';
import { wantedFiles } from './judge/wanted.ts';
import type { PageFacts } from './page/facts.ts';
import { CSP } from './page/policy-header.ts';
import type { Reader } from './page/reader.ts';
import type { Portal } from './portal.ts';

export interface Visit {
  readonly outcome: 'page' | FailureCode;
  readonly detail?: string;
  /** The final address of the page, and the redirects to it. */
  readonly address: string;
  readonly redirects: readonly string[];
  /** Policies from headers. Those of the page's own head are in `page`. */
  readonly policies: readonly string[];
  readonly page?: PageFacts;
}

/** Pages of portals have 50 to 500 kB. */
const MOST_BYTES = 3_000_000;

export interface Tools {
  readonly ask: Ask;
  readonly mayAsk: (address: string) => Promise<void>;
  readonly fileAt: (address: string) => Promise<FileFacts>;
  readonly reader: Reader;
  readonly remember: Remember;
  readonly release: Release;
  /** The host of the expected blocks. If missing, that of the blocks in the page. */
  readonly host: string | undefined;
}

async function readAnswer(address: string, { ask, mayAsk, reader, release, host }: Tools): Promise<Visit> {
  const answer = await ask(address, { most: MOST_BYTES, accept: 'text/html, application/xhtml+xml;q=0.9', mayAsk });
  const { headers, status, body, redirects } = answer;
  const seen = { address: answer.address, redirects, policies: headers[CSP] ? [headers[CSP]] : [] };
  const failed = (outcome: FailureCode, detail = ''): Visit => ({ ...seen, outcome, detail });
  if (status >= 300) return failed('status', String(status));
  const type = headers['content-type'] ?? '';
  if (type && !/html|^text\/plain/i.test(type)) return failed('not-html', type.slice(0, 60));
  const madeBy = [
    headers['x-generator'],
    headers['x-powered-by'],
    headers['microsoftsharepointteamservices'] && 'SharePoint',
  ];
  const { version, integrity } = release;
  try {
    const page = await reader.read({
      body,
      type,
      address: answer.address,
      madeBy: madeBy.filter(Boolean).join('\n'),
      site: { version, integrity, host },
    });
    return { ...seen, outcome: 'page', page };
  } catch (error) {
    if (error instanceof Failure) return failed(error.code, error.detail);
    throw error;
  }
}

const visitAddress = (address: string, tools: Tools): Promise<Visit> =>
  readAnswer(address, tools).catch((error: unknown): Visit => {
    const { code, detail } = failureOf(error);
    return { outcome: code, detail, address, redirects: [], policies: [] };
  });

/** Outcomes over https after which an address without a scheme is tried over http. */
const MAY_BE_PLAIN: readonly Visit['outcome'][] = ['no-connection', 'timeout', 'certificate', 'robots-unknown'];

/** Requests a portal's page, then all files that its blocks need, unless they are in the journal. */
export async function visit({ address, isBare }: Portal, tools: Tools): Promise<Visit> {
  const { remember, fileAt } = tools;
  const seen = await remember(`page ${address}`, async () => {
    const secure = await visitAddress(address, tools);
    if (!isBare || !MAY_BE_PLAIN.includes(secure.outcome)) return secure;
    const plain = await visitAddress(address.replace(/^https:/, 'http:'), tools);
    return plain.outcome === 'page' ? plain : secure;
  });
  // A rolling loader names the version and the files that it loads.
  for (let asked = new Set<string>(); ;) {
    const known = new Map(await Promise.all([...asked].map(async (file) => [file, await fileAt(file)] as const)));
    const wanted = wantedFiles(seen, (file) => known.get(file));
    if ([...wanted].every((file) => asked.has(file))) return seen;
    asked = wanted;
  }
}
