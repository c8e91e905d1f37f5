// The blank table: its headings, and the targets of the province's plan that a file can hold.

import { formatDate, formatNumber, formatPercent } from '../../../src/localization/format.ts';
import type { SiteLanguage } from '../../../src/localization/language.ts';
import { plans, type Plan, type PlanTarget } from '../../../src/program/plans.ts';
import type { PlanId } from '../../../src/program/sources.ts';
import type { Column } from '../../../src/progress/table/columns.ts';
import { blankColumns, columnName } from './columns.ts';
import { groupName } from './groups.ts';

export interface BlankTable {
  /** Headings, then a row for each target; separated by tabs, the format of a spreadsheet's clipboard. */
  readonly text: string;
  /** The plan that sets these targets. */
  readonly plan?: PlanId;
}

/** The cells of a target. Undefined if a file cannot hold it: no day, several groups, one ending, or "about". */
function rowOf(target: PlanTarget, language: SiteLanguage): Partial<Record<Column, string>> | undefined {
  const { by, atLeast, about, suffix } = target;
  if (!by || about || suffix) return undefined;
  // In the format of a table in any page language: dates are parsed as day/month/year.
  const last = { by: formatDate(by, 'vi') };
  const minimum = atLeast ? '≥' : '';
  if (target.kind === 'count') return { ...last, count: minimum + formatNumber(target.count, language) };
  if (target.kind !== 'share' || target.of.length > 1) return undefined;
  return {
    ...last,
    percent: minimum + formatPercent(target.percent / 100, language),
    of: groupName(target.of[0]!, language),
  };
}

/** The latest plan of the province itself. A former province has its own plan. */
const planOf = (province: string): Plan | undefined =>
  plans.findLast((plan) => (plan.former ?? plan.province) === province);

export function blankTable(language: SiteLanguage, province: string): BlankTable {
  const plan = planOf(province);
  const rows = plan?.targets.flatMap((target) => rowOf(target, language) ?? []) ?? [];
  const columns = blankColumns(rows.some(({ percent }) => percent));
  const lines = [
    columns.map((column) => columnName(column, language)),
    ...rows.map((row) => columns.map((column) => row[column] ?? '')),
  ];
  return { text: lines.map((cells) => cells.join('\t')).join('\n'), ...(plan && rows.length && { plan: plan.id }) };
}
