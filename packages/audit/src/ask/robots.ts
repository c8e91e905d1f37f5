// Checks robots.txt (RFC 9309).

import { setTimeout as pause } from 'node:timers/promises';
import parseRobots from 'robots-parser';
import type { Remember } from '../journal.ts';
import type { Ask } from './ask.ts';
import { Failure, failureOf, type FailureCode } from './failure.ts';

/** The name of the audit in robots.txt. */
export const AGENT = 'tenmien-audit';

/** The minimum size that a crawler must read. */
const MOST_BYTES = 500 * 1024;
/** Seconds. A longer crawl delay is shortened to this, because a page is requested only once. */
const LONGEST_DELAY = 10;

interface Rules {
  readonly text?: string;
  readonly failed?: FailureCode;
  readonly detail?: string;
}

/** Removes lines that are not for crawlers and may be long. */
const withoutMaps = (text: string): string => text.replace(/^\s*(?:sitemap\s*:|#).*(?:\r?\n|$)/gim, '');

async function rulesOf(origin: string, ask: Ask): Promise<Rules> {
  try {
    const { status, body } = await ask(`${origin}/robots.txt`, { most: MOST_BYTES, accept: 'text/plain', isCut: true });
    return { text: status < 300 ? withoutMaps(body.toString('utf8')) : '' };
  } catch (error) {
    const { code, detail } = failureOf(error);
    // A robots.txt with too many redirects counts as missing.
    return code === 'redirects' ? { text: '' } : { failed: code === 'status' ? 'robots-unknown' : code, detail };
  }
}

/** Throws if an address may not be requested, or if its site is not reachable. */
export const createRobots =
  (ask: Ask, remember: Remember) =>
  async (address: string): Promise<void> => {
    const { origin } = new URL(address);
    const rules = await remember(`robots ${origin}`, () => rulesOf(origin, ask));
    if (rules.failed) throw new Failure(rules.failed, rules.detail);
    if (!rules.text) return;
    const robots = parseRobots(`${origin}/robots.txt`, rules.text);
    if (robots.isAllowed(address, AGENT) === false) throw new Failure('robots');
    const delay = Math.min(robots.getCrawlDelay(AGENT) ?? 0, LONGEST_DELAY);
    if (delay > 0) await pause(delay * 1000);
  };
