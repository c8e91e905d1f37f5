// A finished run as data: the content of portals.json, and the source of all other outputs.

import * as z from 'zod/mini';
import { parseCivilDate, type CivilDate } from '../../../../src/base/civil-date.ts';
import type { Bilingual } from '../../../../src/embed/words/bilingual.ts';
import type { Judged, Verdict } from '../judge/judged.ts';
import { adviceOf, findingsOf } from '../words/findings.ts';
import type { PortalFinding } from '../words/finding.ts';
import { changeOf, type Before, type Change } from './compare.ts';

export interface PortalResult extends Judged {
  readonly change: Change;
  readonly advice: Bilingual;
  readonly findings: Readonly<Record<'vi' | 'en', readonly PortalFinding[]>>;
  /** Path below the folder of the run, if there is a letter. */
  readonly letter?: Bilingual;
}

export interface Run {
  readonly version: 1;
  readonly day: CivilDate;
  readonly release: string;
  readonly host?: string;
  /** The day of the previous run, and its portals that are no longer in the table. */
  readonly before?: { readonly day: CivilDate; readonly gone: readonly string[] };
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly portals: readonly PortalResult[];
}

const BeforeSchema = z.object({
  version: z.literal(1),
  day: z.custom<CivilDate>((day) => parseCivilDate(day).ok),
  portals: z.array(
    z.object({
      portal: z.object({ name: z.string(), address: z.string() }),
      verdict: z.enum(['shown', 'mend', 'missing', 'unknown']),
      advice: z.object({ vi: z.string() }),
    }),
  ),
});

export type LastRun = z.infer<typeof BeforeSchema>;

/** The last run. Undefined if there is none, or if this release cannot read it. */
export function readLastRun(text: string | undefined): LastRun | undefined {
  try {
    const read = BeforeSchema.safeParse(JSON.parse(text ?? ''));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

interface Made {
  readonly day: CivilDate;
  readonly release: string;
  readonly host?: string | undefined;
  readonly last?: LastRun | undefined;
  readonly letterOf: (judged: Judged) => Bilingual | undefined;
}

export function runOf(all: readonly Judged[], { day, release, host, last, letterOf }: Made): Run {
  const before = new Map<string, Before>(
    last?.portals.map(({ portal, verdict, advice }) => [portal.address, { verdict, advice: advice.vi }]),
  );
  const now = new Set(all.map(({ portal }) => portal.address));
  const counts = { shown: 0, mend: 0, missing: 0, unknown: 0 };
  for (const { verdict } of all) counts[verdict]++;
  return {
    version: 1,
    day,
    release,
    ...(host && { host }),
    ...(last && {
      before: {
        day: last.day,
        gone: last.portals.filter(({ portal }) => !now.has(portal.address)).map(({ portal }) => portal.name),
      },
    }),
    counts,
    portals: all.map((judged): PortalResult => {
      const advice = { vi: adviceOf(judged, 'vi'), en: adviceOf(judged, 'en') };
      const letter = letterOf(judged);
      return {
        ...judged,
        change: last
          ? changeOf(before.get(judged.portal.address), { verdict: judged.verdict, advice: advice.vi })
          : 'new',
        advice,
        findings: { vi: findingsOf(judged, 'vi'), en: findingsOf(judged, 'en') },
        ...(letter && { letter }),
      };
    }),
  };
}

/** Number of portals that show the programme. */
export const carried = ({ counts }: Run): number => counts.shown + counts.mend;
