// Writes a finished run, only into its own folder. File names are row numbers, never text from a table or a page.

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CivilDate } from '../../../../src/base/civil-date.ts';
import type { Bilingual } from '../../../../src/embed/words/bilingual.ts';
import type { SiteLanguage } from '../../../../src/localization/language.ts';
import type { Release } from '../builder.ts';
import type { Judged } from '../judge/judged.ts';
import { letterText } from '../words/letter.ts';
import { runCsv } from './csv.ts';
import { feedOf } from './feed.ts';
import { reportPage } from './html.ts';
import { readLastRun, runOf, type Run } from './run.ts';

export interface Writing {
  readonly folder: string;
  readonly day: CivilDate;
  readonly release: Release;
  readonly host: string | undefined;
  /** Of the CSV. */
  readonly language: SiteLanguage;
  /** The province's own feed, as text. */
  readonly figures: string | undefined;
}

const readIfThere = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/** The most frequent host of blocks, for letters to portals without blocks. */
function commonHost(all: readonly Judged[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { blocks } of all) for (const { host } of blocks) if (host) counts.set(host, (counts.get(host) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

export function writeRun(all: readonly Judged[], { folder, day, release, host, language, figures }: Writing): Run {
  // Writes each file completely or not at all, so that the next run can compare with it.
  const write = (name: string, text: string): void => {
    writeFileSync(join(folder, `${name}.part`), text);
    renameSync(join(folder, `${name}.part`), join(folder, name));
  };
  rmSync(join(folder, 'letters'), { recursive: true, force: true });
  mkdirSync(join(folder, 'letters'));
  const its = host ?? commonHost(all);
  const letterOf = (judged: Judged): Bilingual | undefined => {
    const names = { vi: `letters/${judged.portal.row}.vi.txt`, en: `letters/${judged.portal.row}.en.txt` };
    for (const one of ['vi', 'en'] as const) {
      const text = letterText(judged, one, release, its);
      if (!text) return undefined;
      writeFileSync(join(folder, names[one]), `${text}\n`);
    }
    return names;
  };
  const last = readLastRun(readIfThere(join(folder, 'portals.json')));
  const run = runOf(all, { day, release: release.version, host: its, last, letterOf });
  write('portals.csv', runCsv(run, language));
  const feed = figures === undefined ? undefined : feedOf(run, figures);
  if (feed)
    write(
      'feed.json',
      `${JSON.stringify(feed, null, 2)}
`,
    );
  else rmSync(join(folder, 'feed.json'), { force: true });
  write('index.html', reportPage(run, 'vi', 'en.html'));
  write('en.html', reportPage(run, 'en', './'));
  write('portals.json', `${JSON.stringify(run)}\n`);
  return run;
}
