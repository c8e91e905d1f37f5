// Judges one portal from the stored responses, without further requests.

import type { CivilDate } from '../../../../src/base/civil-date.ts';
import type { BrowserLook } from '../browser/look.ts';
import type { Release } from '../builder.ts';
import type { Portal } from '../portal.ts';
import type { Visit } from '../visit.ts';
import { blocksOf, type Block } from './blocks.ts';
import { dutyOf } from './duty.ts';
import { fileProblems } from './files.ts';
import type { Judged, Verdict } from './judged.ts';
import { programmeOf } from './programme.ts';
import { wrongPromises } from './promises.ts';
import type { FileOf } from './wanted.ts';

export interface Facts {
  readonly visit: Visit;
  readonly fileOf: FileOf;
  readonly browser?: BrowserLook | undefined;
}

const works = ({ state }: Block): boolean => state === 'works';

/** Whether an editor or administrator has to act. */
const isFlawed = ({
  blocks,
  lacking,
  files,
  programme,
  promises,
  remains,
  hasUnreadable,
  template,
  browser,
}: Omit<Judged, 'verdict'>): boolean =>
  !!remains ||
  !!hasUnreadable ||
  lacking.length > 0 ||
  files.length > 0 ||
  promises.length > 0 ||
  !['read', 'not-asked'].includes(programme.state) ||
  (!!template.loader && !template.style) ||
  blocks.some((block) => !works(block) || !!block.snippet || !!block.pageProblem) ||
  (!!browser && (browser.undrawn > 0 || browser.axe.length > 0 || browser.blockShift > 0.1));

function verdictOf(judged: Omit<Judged, 'verdict'>): Verdict {
  if (judged.outcome !== 'page') return 'unknown';
  if (!judged.blocks.some(works)) return 'missing';
  return isFlawed(judged) ? 'mend' : 'shown';
}

export function judge(portal: Portal, { visit, fileOf, browser }: Facts, release: Release, today: CivilDate): Judged {
  const { page, outcome, address, redirects, detail = '' } = visit;
  const files = fileProblems(visit, fileOf, release);
  const blocks = blocksOf(portal, visit, fileOf, files, release);
  const { read, known } = programmeOf(visit, fileOf);
  const working = blocks.filter(works);
  const duty = dutyOf(
    portal,
    {
      isReached: outcome === 'page',
      hasBlock: working.length > 0,
      hasWords: blocks.some(({ state }) => state === 'partly') || !!page?.promises.length,
      hasLogo:
        !!page?.hasLogo ||
        !!page?.readings.some((reading) => reading.ok && reading.value.settings.attributes['logo-src']),
    },
    today,
  );
  const loader = page?.files.find(({ file }) => file === 'loader.js');
  const style = page?.files.find(({ kind }) => kind === 'style');
  const judged: Omit<Judged, 'verdict'> = {
    portal,
    outcome,
    detail,
    address,
    redirects,
    isSecure: address.startsWith('https:'),
    system: page?.system ?? 'unknown',
    blocks,
    lacking: outcome === 'page' ? portal.expected.filter((name) => !working.some(({ widget }) => widget === name)) : [],
    ...(page?.remains && { remains: page.remains }),
    ...(page?.readings.some(
      (reading) => !reading.ok && !/^(?:nothing-found|remains|replaced)$/.test(reading.problem.code),
    ) && { hasUnreadable: true }),
    template: { ...(loader && { loader: loader.address }), ...(style && { style: style.address }) },
    files,
    programme: read,
    promises: wrongPromises(page?.promises ?? [], known, today),
    ...(duty && { duty }),
    ...(browser && { browser }),
  };
  return { ...judged, verdict: verdictOf(judged) };
}
