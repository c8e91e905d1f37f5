// Owns the table to begin with: its headings, and the targets of the province's plan where a file can hold them. Knows no page.

import { formatDate, formatNumber, formatPercent } from '../../../src/localization/format.ts';
import type { SiteLanguage } from '../../../src/localization/language.ts';
import { plans, type Plan, type PlanTarget } from '../../../src/program/plans.ts';
import type { PlanId } from '../../../src/program/sources.ts';
import type { Column } from '../../../src/progress/table/columns.ts';
import { blankColumns, columnName } from './columns.ts';
import { groupName } from './groups.ts';

export interface BlankTable {
  /** Headings and, below them, a row for each target; separated by tabs, as spreadsheets take them. */
  readonly text: string;
  /** The plan that sets these targets. */
  readonly plan?: PlanId;
}

/** A target in cells; undefined for one without a day, of several groups, of one ending or "about", which a file cannot say. */
function rowOf(target: PlanTarget, language: SiteLanguage): Partial<Record<Column, string>> | undefined {
  const { by, atLeast, about, suffix } = target;
  if (!by || about || suffix) return undefined;
  // As a table has it, whatever the language of the page: dates are read as day/month/year.
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

/** The latest plan that a province itself made, a former one its own. */
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
