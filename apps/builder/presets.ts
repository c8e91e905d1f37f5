// The statements of the provinces' plans for a kind of site: values for fields, pieces to show, and open fields.

import { targetText } from '../../src/embed/words/target-words.ts';
import { figureOf } from '../../src/embed/words/figure-words.ts';
import { placeName } from '../../src/embed/words/place-words.ts';
import type { SiteLanguage } from '../../src/localization/language.ts';
import { plans, type PlanGroup, type Plan, type PortalDuty, type PlanTarget } from '../../src/program/plans.ts';
import { findProvinceName } from '../../src/program/province-names.ts';
import { contactFor } from '../../src/program/contact.ts';
import { isLed, planLead, planTitles } from '../../src/program/sources.ts';
import type { Choice, SiteKind } from './state.ts';
import type { WidgetName } from '../../src/widgets.ts';

/** A place in a plan, with the plan's name and, if the text has one, the article. */
export interface PlanPlace {
  readonly plan: Plan;
  readonly article?: string;
}

/** A value from a plan that fills a field. */
export interface Planned extends PlanPlace {
  readonly value: string;
}

export interface Preset {
  /** Plans of today's province and of the provinces that it absorbed, the oldest first. */
  readonly plans: readonly Plan[];
  /** By attribute. */
  readonly filled: Readonly<Record<string, Planned>>;
  /** Attributes that matter to a reader and that no plan gives. */
  readonly open: readonly string[];
  /** The pieces that a site of this kind has to show. */
  readonly duties: readonly (PlanPlace & { readonly duty: PortalDuty })[];
  /** Targets that such a site may show. */
  readonly aims: readonly (PlanPlace & { readonly target: PlanTarget })[];
}

/** The bodies of each kind, in the wording of the plans. */
const BODIES: Readonly<Record<SiteKind, RegExp>> = {
  department: /^(Sở|Các sở|Ban Quản lý|Các trang thông tin điện tử của sở)/,
  commune: /^UBND (các|xã)|địa phương$/,
  'youth-union': /đoàn thanh niên|tổ chức chính trị - xã hội/,
  university: /^Trường/,
};

const GROUPS: Readonly<Record<SiteKind, readonly PlanGroup[]>> = {
  department: ['enterprises', 'new-enterprises', 'new-cooperatives', 'association-members'],
  commune: ['households', 'new-households', 'communes'],
  'youth-union': ['youth-18-23', 'union-members', 'students'],
  university: ['students', 'universities'],
};

/** The most important attributes for a reader, by widget. */
const WANTED: Readonly<Record<WidgetName, readonly string[]>> = {
  banner: ['agency', 'hotline', 'logo-src'],
  eligibility: ['hotline'],
  availability: [],
  progress: ['value', 'as-of', 'source', 'target', 'target-by'],
};

const groupsOf = (target: PlanTarget): readonly PlanGroup[] =>
  target.kind === 'share' || target.kind === 'outreach' ? target.of : target.kind === 'each' ? [target.of] : [];

function fill(widget: WidgetName, own: readonly Plan[], { province, kind }: Choice): Record<string, Planned> {
  const slug = findProvinceName(province)?.province.slug;
  const led = slug && isLed({ slug }) && own.findLast(({ lead }) => lead === planLead);
  if (widget === 'banner' && led)
    return { agency: { plan: led, value: contactFor({ slug }, () => placeName(slug, 'vi')) } };
  if (widget === 'progress') {
    const plan = own.find(({ baseline }) => baseline);
    const target = plan?.targets.filter(({ kind: what }) => what === 'count').at(-1);
    const articleOf = (name: string) => (name.startsWith('target') ? target?.article : plan?.baseline?.article);
    return Object.fromEntries(
      Object.entries(figureOf(slug)).map(([name, value]) => {
        const article = articleOf(name);
        return [name, { plan: plan!, value, ...(article && { article }) }];
      }),
    );
  }
  // The ending that the plan counts for its students.
  const counted =
    widget === 'availability' && kind === 'university'
      ? own.flatMap((plan) =>
          plan.targets.filter((target) => groupsOf(target).includes('students')).map((target) => ({ plan, target })),
        )
      : [];
  const found = counted.find(({ target }) => target.suffix);
  return found ? { suffix: { plan: found.plan, article: found.target.article, value: found.target.suffix! } } : {};
}

/** The preset for a choice. Undefined until province and kind of site are chosen. */
export function presetOf(choice: Choice): Preset | undefined {
  const { province, kind, widget } = choice;
  const found = findProvinceName(province);
  if (!found || !kind) return undefined;
  const own = plans.filter((plan) => plan.province === found.province.slug);
  const filled = fill(widget, own, choice);
  // A plan may have targets but no figure yet. The targets are then listed below, and the editor can take one with a figure.
  const hasTarget = own.some(({ targets }) => targets.some(({ kind: what }) => what === 'count'));
  return {
    plans: own,
    filled,
    open: WANTED[widget].filter((name) => !filled[name] && !(hasTarget && name.startsWith('target'))),
    duties: own.flatMap((plan) =>
      plan.portalDuties
        .filter(({ bodies }) => bodies.some((body) => BODIES[kind].test(body)))
        .map((duty) => ({ plan, article: duty.article, duty })),
    ),
    aims: own.flatMap((plan) =>
      plan.targets
        .filter((target) => target.kind === 'count' || groupsOf(target).some((group) => GROUPS[kind].includes(group)))
        .filter((target) => targetText(target, 'vi'))
        .map((target) => ({ plan, article: target.article, target })),
    ),
  };
}

/** The choice after a change. Values from the old plan are replaced by those of the new plan; typed values stay. */
export function choosing(choice: Choice, change: Partial<Choice>): Choice {
  const next = { ...choice, ...change };
  if (!('province' in change || 'kind' in change || 'widget' in change)) return next;
  const [before, after] = [presetOf(choice)?.filled ?? {}, presetOf(next)?.filled ?? {}];
  const attributes: Record<string, string> = { ...next.attributes };
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (attributes[name] && attributes[name] !== before[name]?.value) continue;
    if (after[name]) attributes[name] = after[name].value;
    else delete attributes[name];
  }
  return { ...next, attributes };
}

/** "Kế hoạch của UBND tỉnh Ninh Bình, VI.1" */
export function citePlan({ plan, article }: PlanPlace, language: SiteLanguage): string {
  if (!article || article === 'preamble') return planTitles[plan.id];
  return `${planTitles[plan.id]}, ${language === 'vi' ? 'mục' : 'part'} ${article}`;
}
