// Runs an audit: visits and judges every portal, a few at a time. Each response is in the journal before it is used.

import pLimit from 'p-limit';
import type { CivilDate } from '../../../src/base/civil-date.ts';
import { createAsk, type Manners } from './ask/ask.ts';
import { createFigures } from './ask/figures.ts';
import { createFiles, type FileFacts } from './ask/files.ts';
import { createRobots } from './ask/robots.ts';
import type { BrowserLook } from './browser/look.ts';
import type { Release } from './builder.ts';
import type { Journal } from './journal.ts';
import { judge } from './judge/judge.ts';
import type { Judged } from './judge/judged.ts';
import { createReader } from './page/reader.ts';
import type { Portal } from './portal.ts';
import { visit, type Visit } from './visit.ts';

export interface AuditOptions {
  readonly portals: readonly Portal[];
  readonly journal: Journal;
  readonly release: Release;
  readonly manners: Manners;
  readonly today: CivilDate;
  /** The host of the expected blocks. */
  readonly host?: string | undefined;
  /** Number of portals at a time. */
  readonly atOnce: number;
  /** Opens a page in a browser, if requested. */
  readonly open?: ((portal: Portal, visit: Visit) => Promise<BrowserLook>) | undefined;
  /** The address of the province's feed, if it is wanted. */
  readonly figuresAt?: ((all: readonly Judged[]) => string | undefined) | undefined;
  /** Called after each portal. */
  readonly tell?: (judged: Judged, done: number) => void;
}

export interface Audited {
  /** One result per portal, in order. */
  readonly all: readonly Judged[];
  /** The text of the province's feed, if it was wanted and is there. */
  readonly figures?: string | undefined;
}

export async function audit(options: AuditOptions): Promise<Audited> {
  const { portals, journal, release, manners, today, host, atOnce, open, figuresAt, tell } = options;
  const { remember } = journal;
  const { ask, close } = createAsk(manners);
  const reader = createReader();
  const mayAsk = createRobots(ask, remember);
  const files = new Map<string, FileFacts>();
  const file = createFiles(ask, mayAsk, remember);
  const fileAt = async (address: string): Promise<FileFacts> => {
    const facts = files.get(address) ?? (await file(address));
    files.set(address, facts);
    return facts;
  };
  let done = 0;
  const one = async (portal: Portal): Promise<Judged> => {
    const seen = await visit(portal, { ask, mayAsk, fileAt, reader, remember, release, host });
    const browser =
      open && seen.outcome === 'page'
        ? await remember(`browser ${portal.address}`, () => open(portal, seen))
        : undefined;
    const judged = judge(portal, { visit: seen, fileOf: (address) => files.get(address), browser }, release, today);
    tell?.(judged, ++done);
    return judged;
  };
  try {
    const turn = pLimit(atOnce);
    const all = await Promise.all(portals.map((portal) => turn(() => one(portal))));
    const feed = figuresAt?.(all);
    return { all, figures: feed && (await createFigures(ask, mayAsk, remember)(feed)) };
  } finally {
    await Promise.all([close(), reader.close()]);
  }
}
