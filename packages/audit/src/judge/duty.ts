// Checks whether a portal fulfils the duty that its province's plan gives to its body.

import { partsOf, type CivilDate } from '../../../../src/base/civil-date.ts';
import { plans, type Plan, type PortalDuty } from '../../../../src/program/plans.ts';
import { planTitles, type PlanId } from '../../../../src/program/sources.ts';
import type { Portal } from '../portal.ts';
import { isBody } from './bodies.ts';

export interface Duty {
  readonly plan: PlanId;
  /** The Vietnamese title of the plan. */
  readonly title: string;
  readonly article: string;
  readonly show: PortalDuty['show'];
  readonly years: readonly [first: number, last: number];
  /** Whether the plan's years are over. */
  readonly isOver: boolean;
  /** `partly`: text or a block is there, but incomplete or not in the required form. */
  readonly met: 'yes' | 'partly' | 'no' | 'unknown';
}

export interface Shown {
  readonly isReached: boolean;
  /** A rendered block; text on the programme, in a link or in the portal's own words. */
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

/** The duty from the current plan, or from the last one. Undefined if no plan names the body. */
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
  // Of two articles of one plan, the stricter comes first.
  const [duty] = duties.sort(
    (a, b) =>
      Number(a.isOver) - Number(b.isOver) ||
      b.years[1] - a.years[1] ||
      Number(a.show === 'information') - Number(b.show === 'information'),
  );
  return duty;
}
