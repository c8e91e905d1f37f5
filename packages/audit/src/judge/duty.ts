// Owns whether a portal does what its province's plan asks of its body.

import { partsOf, type CivilDate } from '../../../../src/base/civil-date.ts';
import { plans, type Plan, type PortalDuty } from '../../../../src/program/plans.ts';
import { planTitles, type PlanId } from '../../../../src/program/sources.ts';
import type { Portal } from '../portal.ts';
import { isBody } from './bodies.ts';

export interface Duty {
  readonly plan: PlanId;
  /** In Vietnamese, as the plan is called. */
  readonly title: string;
  readonly article: string;
  readonly show: PortalDuty['show'];
  readonly years: readonly [first: number, last: number];
  /** Whether the plan's years are over. */
  readonly isOver: boolean;
  /** `partly`: words or a block are there, but not all that the plan asks for, or not as they should be. */
  readonly met: 'yes' | 'partly' | 'no' | 'unknown';
}

export interface Shown {
  readonly isReached: boolean;
  /** A block that is drawn; words of the programme's, in a link or the portal's own. */
  readonly hasBlock: boolean;
  readonly hasWords: boolean;
  readonly hasLogo: boolean;
}

const isOf = ({ province, former }: Portal, plan: Plan): boolean =>
  plan.former && former ? plan.former === former : plan.province === province;

function metBy(show: PortalDuty['show'], { isReached, hasBlock, hasWords, hasLogo }: Shown): Duty['met'] {
  if (!isReached) return 'unknown';
  if (hasBlock) return show === 'information' || hasLogo ? 'yes' : 'partly';
  return hasWords || hasLogo ? 'partly' : 'no';
}

/** The duty by the plan that holds, or the last that did; undefined where no plan names the body. */
export function dutyOf(portal: Portal, shown: Shown, today: CivilDate): Duty | undefined {
  const { year } = partsOf(today);
  const duties = plans
    .filter((plan) => isOf(portal, plan))
    .flatMap((plan) =>
      plan.portalDuties
        .filter(({ bodies }) => bodies.some((named) => isBody(named, portal.body)))
        .map(({ article, show }): Duty => ({
          plan: plan.id,
          title: planTitles[plan.id],
          article,
          show,
          years: plan.years,
          isOver: plan.years[1] < year,
          met: metBy(show, shown),
        })),
    );
  // Of two articles of one plan that which asks for more comes first.
  const [duty] = duties.sort(
    (a, b) =>
      Number(a.isOver) - Number(b.isOver) ||
      b.years[1] - a.years[1] ||
      Number(a.show === 'information') - Number(b.show === 'information'),
  );
  return duty;
}
