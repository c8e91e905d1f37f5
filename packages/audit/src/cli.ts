#!/usr/bin/env -S node --max-semi-space-size=1
// `tenmien-audit`: the only file with side effects on import. An audit mostly waits, so frequent garbage collection costs no time,
// and the process needs a third less memory.

import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { timestamp, todayInVietnam } from '../../../src/base/civil-date.ts';
import { anyReach, publicReach } from './ask/guard.ts';
import { AGENT } from './ask/robots.ts';
import { audit } from './audit.ts';
import { openJournal } from './journal.ts';
import { listProblemText } from './input/problem.ts';
import { FileError, readBytes, readFigures } from './input/read-files.ts';
import { readPortals } from './input/read-portals.ts';
import { readRelease } from './release.ts';
import { feedAddress, snapshotsIn } from './report/feed.ts';
import { feedText } from './report/feed-text.ts';
import { noHostText } from './report/no-host.ts';
import { terminalTable } from './report/terminal.ts';
import { writeRun } from './report/write.ts';
import { orderOf, USAGE, UsageError, type Order } from './usage.ts';

const PAUSE = 2_000;

/** A run resumes only with the same table and the same options. */
const runKey = (body: Buffer, { host, browser, allowPrivate }: Order, version: string): string =>
  createHash('sha256')
    .update(body)
    .update(JSON.stringify([host, browser, allowPrivate, version]))
    .digest('hex');

async function run(order: Order): Promise<number> {
  const { language, quiet, contact, host } = order;
  const reach = order.allowPrivate ? anyReach : publicReach;
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  const body = readBytes(order.table, { vi: 'Bảng cổng', en: 'The table of portals' });
  const portals = readPortals(new Uint8Array(body).buffer, reach);
  if (!portals.ok) {
    const other = language === 'vi' ? 'en' : 'vi';
    for (const problem of portals.problem)
      process.stderr.write(`${listProblemText(problem, language)}\n    ${listProblemText(problem, other)}\n`);
    return 2;
  }
  const given = order.figures === undefined ? undefined : readFigures(order.figures);
  const release = readRelease(order.release);
  const folder = resolve(order.out);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'journal.jsonl');
  if (order.fresh) rmSync(path, { force: true });
  const journal = openJournal(path, runKey(body, order, release.version), timestamp());
  const browser = order.browser
    ? await (await import('./browser/browser.ts')).openBrowser({ ...order, folder })
    : undefined;
  const isSeen = process.stderr.isTTY && !quiet;
  try {
    const today = todayInVietnam();
    const { all, figures } = await audit({
      portals: portals.value,
      journal,
      release,
      manners: {
        userAgent: `${AGENT}/${release.version} (+${contact})`,
        timeout: order.timeout,
        pause: PAUSE,
        reach,
      },
      today,
      host,
      atOnce: order.atOnce,
      open: browser?.look,
      figuresAt: given ? undefined : (judged) => feedAddress(judged, host),
      tell: (_, done) => void (isSeen && process.stderr.write(`\r${done}/${portals.value.length}`)),
    });
    if (isSeen) process.stderr.write('\r');
    const { run, hasFeed } = writeRun(all, {
      folder,
      day: today,
      release,
      host,
      language,
      figures: given ?? snapshotsIn(figures ?? ''),
    });
    const table = terminalTable(run, language, process.stdout.isTTY ? process.stdout.columns : 0);
    say(quiet ? table.split('\n').at(-1)! : table);
    if (!quiet) {
      if (!run.host) say(noHostText(language));
      say(feedText(run, { hasFeed, from: order.figures ?? feedAddress(all, host) }, language));
      say(join(folder, 'index.html'));
    }
  } finally {
    await browser?.close();
    journal.close();
  }
  rmSync(path);
  return 0;
}

async function main(): Promise<number> {
  try {
    const order = orderOf(process.argv.slice(2), process.env);
    if (order === 'help') {
      process.stdout.write(USAGE);
      return 0;
    }
    return await run(order);
  } catch (error) {
    if (error instanceof FileError || error instanceof UsageError) {
      process.stderr.write(`${error.message}\n${error instanceof UsageError ? `\n${USAGE}` : ''}`);
      return 2;
    }
    const { message, code } = error as NodeJS.ErrnoException;
    process.stderr.write(`${code ? '' : 'tenmien-audit: '}${message}\n`);
    return 1;
  }
}

process.exitCode = await main();
