// Writes a finished run, only into its own folder. File names are row numbers, never text from a table or a page.

import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CivilDate } from '../../../../src/base/civil-date.ts';
import type { Bilingual } from '../../../../src/embed/words/bilingual.ts';
import type { SiteLanguage } from '../../../../src/localization/language.ts';
import type { ProgressSnapshot } from '../../../../src/progress/snapshot.ts';
import type { Release } from '../builder.ts';
import type { Judged } from '../judge/judged.ts';
import { letterText } from '../words/letter.ts';
import { runCsv } from './csv.ts';
import { commonHost, feedOf } from './feed.ts';
import { reportPage } from './html.ts';
import { readLastRun, runOf, type Run } from './run.ts';

export interface Writing {
  readonly folder: string;
  readonly day: CivilDate;
  readonly release: Release;
  readonly host: string | undefined;
  /** Of the CSV. */
  readonly language: SiteLanguage;
  /** Of the province's own feed. */
  readonly figures: readonly ProgressSnapshot[];
}

export interface WrittenReport {
  readonly run: Run;
  readonly hasFeed: boolean;
}

const readIfThere = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/** The JSON of a run, portal by portal. */
function* jsonOf(run: Run): Generator<string, void> {
  yield JSON.stringify({ ...run, portals: [] }).slice(0, -2);
  for (const [at, portal] of run.portals.entries()) yield `${at ? ',' : ''}${JSON.stringify(portal)}`;
  yield ']}\n';
}

export function writeRun(
  all: readonly Judged[],
  { folder, day, release, host, language, figures }: Writing,
): WrittenReport {
  // Writes each file completely or not at all, so that the next run can compare with it.
  const write = (name: string, pieces: Iterable<string>): void => {
    const file = openSync(join(folder, `${name}.part`), 'w');
    for (const piece of pieces) writeFileSync(file, piece);
    closeSync(file);
    renameSync(join(folder, `${name}.part`), join(folder, name));
  };
  rmSync(join(folder, 'letters'), { recursive: true, force: true });
  mkdirSync(join(folder, 'letters'));
  const its = host ?? commonHost(all);
  const letterOf = (judged: Judged): Bilingual | undefined => {
    const names = { vi: `letters/${judged.portal.row}.vi.txt`, en: `letters/${judged.portal.row}.en.txt` };
    for (const one of ['vi', 'en'] as const) {
      const text = letterText(judged, { language: one, release, host: its, day });
      if (!text) return undefined;
      writeFileSync(join(folder, names[one]), `${text}\n`);
    }
    return names;
  };
  const last = readLastRun(readIfThere(join(folder, 'portals.json')));
  const run = runOf(all, { day, release: release.version, host: its, last, letterOf });
  write('portals.csv', [runCsv(run, language)]);
  const feed = feedOf(run, figures);
  if (feed) write('feed.json', [`${JSON.stringify(feed, null, 2)}\n`]);
  else rmSync(join(folder, 'feed.json'), { force: true });
  write('index.html', reportPage(run, 'vi', 'en.html'));
  write('en.html', reportPage(run, 'en', './'));
  write('portals.json', jsonOf(run));
  return { run, hasFeed: !!feed };
}
