// Owns what the lines of one province come to: the figure of the latest day, its earlier days, its targets. Knows no words.

import { inOneLine, type CellProblem } from './cells.ts';
import type { Column } from './columns.ts';
import { groupsIn, slugIn, targetsIn, type Line, type Stated, type Tell } from './lines.ts';
import { countIn, isFraction } from './numbers.ts';
import { sizeProblem } from './sizes.ts';

/**
 * What somebody has to know of a table that was understood.
 * - `without-total`: days without data, not days with none
 * - `national`: of the whole country or a sum, which no counter shows
 * - `elsewhere`: of a region, or of names whose province is not known
 * - `failed`: of an earlier day, with a formula that failed
 * - `period`: a day that is said as a quarter, a month or a year, of which it is the last
 * - `day-above`, `place-above`: said by the title
 * - `borders`: of a province before others became part of it, and so no beginning of its later figures
 * - `fewer`: a total that is less than the one before, as where somebody reports the new names only
 * - `small-percent`: below one per cent, as where somebody wrote a share of one
 * - `older-target`: said on an earlier day than the figure's
 * - `older-group`: a group that was counted on an earlier day only
 */
export type Note =
  | { readonly kind: 'without-total' | 'national' | 'elsewhere' | 'failed'; readonly rows: readonly number[] }
  | { readonly kind: 'period'; readonly row: number; readonly cell: string; readonly day: string }
  | { readonly kind: 'day-above'; readonly row: number; readonly day: string }
  | { readonly kind: 'place-above'; readonly row: number; readonly cell: string }
  | { readonly kind: 'borders'; readonly rows: readonly number[]; readonly province: string; readonly others: readonly string[] }
  | { readonly kind: 'fewer'; readonly row: number; readonly before: number }
  | { readonly kind: 'older-target' | 'small-percent'; readonly row: number; readonly target: Stated['target'] }
  | { readonly kind: 'older-group'; readonly row: number; readonly group: string };

export const totalOf = (line: Line): number => countIn(line.cell('total')) as number;

export function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = key(item);
    const known = groups.get(name);
    if (known) known.push(item);
    else groups.set(name, [item]);
  }
  return [...groups.values()];
}

const days = (lines: readonly Line[]): Line[][] => groupBy(lines.filter(({ day }) => day), ({ day }) => day);

/** Two targets are one where they are for the same day and of the same kind and group. */
const keyOf = ({ target }: Stated): string => `${target.by} ${'of' in target ? target.of : ''}`;
const same = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Tells where lines of one day contradict each other. */
function checkDay(day: readonly Line[], tell: Tell): void {
  const told = day.filter((line) => line.cell('total'));
  const first = (column: Column, among: readonly Line[]): Line | undefined => among.find((line) => line.cell(column));
  const parts = day[0]!.frame.suffixes.filter((suffix) => first(suffix, day));
  const partOf = (suffix: Column): number => countIn(first(suffix, day)!.cell(suffix)) as number;
  const sum = parts.reduce((all, suffix) => all + partOf(suffix), 0);
  if (told[0] && sum > totalOf(told[0])) tell(told[0], 'total', 'more-than-total', parts);
  if (day.length < 2) return;
  for (const line of told.slice(1)) if (totalOf(line) !== totalOf(told[0]!)) tell(line, 'total', 'two-totals');
  for (const column of ['sourceTitle', 'sourceUrl'] as const) {
    for (const line of told) if (line.cell(column) && line.cell(column) !== first(column, told)!.cell(column)) tell(line, column, 'disagrees');
  }
  for (const suffix of parts) {
    for (const line of day) if (line.cell(suffix) && countIn(line.cell(suffix)) !== partOf(suffix)) tell(line, suffix, 'disagrees');
  }
  const groups = new Map<string, object>();
  for (const line of day) {
    for (const { slug, column, group } of groupsIn(line)) {
      if (groups.has(slug) && !same(groups.get(slug)!, group)) tell(line, column, 'two-groups');
      groups.set(slug, group);
    }
  }
}

/** Tells where lines of one province contradict each other. Nothing may be wrong within them. */
export function checkDays(lines: readonly Line[], tell: Tell): void {
  for (const day of days(lines)) checkDay(day, tell);
  // What carries no day holds on the latest.
  const latest = latestDay(lines);
  for (const own of groupBy(lines.filter(hasTargets), ({ day }) => day || latest)) {
    const targets = new Map<string, Stated['target']>();
    for (const line of own) {
      for (const stated of targetsIn(line)) {
        const known = targets.get(keyOf(stated));
        if (known && !same(known, stated.target)) tell(line, stated.column, 'two-targets');
        else targets.set(keyOf(stated), stated.target);
      }
    }
  }
}

const hasTargets = (line: Line): boolean => line.frame.columns.some((column) => /^(count|percent)/.test(column) && line.cell(column));

export const latestDay = (lines: readonly Line[]): string =>
  lines.reduce((latest, line) => (line.day > latest && line.cell('total') ? line.day : latest), '');

/** Lines of the borders that the latest figure has, and those of borders that are gone. */
function byBorders(lines: readonly Line[]): { readonly own: readonly Line[]; readonly gone: readonly Line[] } {
  const { place, frame } = lines[0]!;
  const { mergedOn } = frame.rules.places;
  const hasGrown = place && !place.former && place.province.absorbed[0] && latestDay(lines) >= mergedOn;
  const isGone = ({ day }: Line): boolean => !!hasGrown && !!day && day < mergedOn;
  return { own: lines.filter((line) => !isGone(line)), gone: lines.filter(isGone) };
}

/** Each target as the latest line has it that states it. */
function targetsOf(lines: readonly Line[], latest: string): { readonly stated: Stated; readonly line: Line }[] {
  const kept = new Map<string, { stated: Stated; line: Line }>();
  const dayOf = ({ day }: Line): string => day || latest;
  for (const line of lines.filter(hasTargets).sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))) {
    for (const stated of targetsIn(line)) kept.set(keyOf(stated), { stated, line });
  }
  return [...kept.values()];
}

export interface Entry {
  /** In the form of the feed; undefined where there is no total. */
  readonly entry?: object;
  readonly notes: readonly Note[];
}

/**
 * The entry of a province for parseSnapshot. The latest day is the figure, with what was reported on that day; all of its borders are
 * its series; targets stay until a later line says otherwise.
 */
export function entryOf(lines: readonly Line[], sourceTitle: string | undefined, tell: Tell): Entry {
  const { own, gone } = byBorders(lines);
  const { frame } = lines[0]!;
  const latest = latestDay(own);
  const toldDays = new Set(own.filter((line) => line.cell('total') || hasTargets(line)).map((line) => line.day));
  const untold = own.filter((line) => line.day && !toldDays.has(line.day));
  if (!latest) return { notes: [{ kind: 'without-total', rows: lines.map(({ row }) => row) }] };

  const day = own.filter((line) => line.day === latest);
  const told = day.filter((line) => line.cell('total'));
  const first = (column: Column, among: readonly Line[]): string => among.map((line) => line.cell(column)).find(Boolean) ?? '';
  const title = inOneLine(first('sourceTitle', told)) || sourceTitle;
  if (!title) tell(told[0]!, 'sourceTitle', 'empty');
  const url = first('sourceUrl', told);
  const province = slugIn(lines[0]!);
  const all = targetsOf(own, latest);
  // Of a share of one an editor is asked; what nobody looks at is left out.
  const small = all.filter(({ stated, line }) => 'of' in stated.target && isFraction(line.cell(stated.column)));
  const doubtful = new Map<(typeof all)[number], CellProblem>([
    ...(frame.rules.isFeed ? small.map((one) => [one, 'share'] as const) : []),
    ...all.flatMap((one) => {
      const problem = sizeProblem(one.stated.target, totalOf(told[0]!), province, frame.rules);
      return problem ? [[one, problem] as const] : [];
    }),
  ]);
  for (const [{ stated, line }, problem] of doubtful) tell(line, stated.column, problem, problem === 'far-under' ? [told[0]!.cell('total')] : []);
  const targets = all.filter((one) => !doubtful.has(one));
  const groups = day.flatMap(groupsIn);
  const lostGroups = own.filter((line) => line.day && line.day !== latest).flatMap((line) => groupsIn(line).map(({ slug }) => ({ slug, row: line.row })));
  const place = lines[0]!.place?.province;
  const withTotal = own.filter((line) => line.cell('total'));
  const inOrder = [...new Map(withTotal.map((line) => [line.day, line])).values()].sort((a, b) => (a.day < b.day ? -1 : 1));
  return {
    entry: {
      ...(province && { province }),
      asOf: latest,
      source: { title, ...(url && { url }) },
      total: totalOf(told[0]!),
      parts: Object.fromEntries(frame.suffixes.flatMap((suffix) => (first(suffix, day) ? [[suffix, countIn(first(suffix, day))]] : []))),
      groups: Object.fromEntries(groups.map(({ slug, group }) => [slug, group])),
      targets: targets.map(({ stated: { target } }) => target),
      series: inOrder.map((line) => ({ asOf: line.day, total: totalOf(line) })),
    },
    notes: [
      ...(gone[0] && place ? [{ kind: 'borders' as const, rows: gone.map(({ row }) => row), province: place.name, others: place.absorbed.map(({ name }) => name) }] : []),
      ...(untold[0] ? [{ kind: 'without-total' as const, rows: untold.map(({ row }) => row) }] : []),
      ...inOrder.flatMap((line, at) => (at && totalOf(line) < totalOf(inOrder[at - 1]!) ? [{ kind: 'fewer' as const, row: line.row, before: inOrder[at - 1]!.row }] : [])),
      ...small.map(({ stated: { target }, line }) => ({ kind: 'small-percent' as const, row: line.row, target })),
      ...targets.flatMap(({ stated: { target }, line }) => (line.day && line.day < latest ? [{ kind: 'older-target' as const, row: line.row, target }] : [])),
      ...[...new Map(lostGroups.map((lost) => [lost.slug, lost])).values()]
        .filter(({ slug }) => !groups.some((known) => known.slug === slug) && targets.some(({ stated: { target } }) => 'of' in target && target.of === slug))
        .map(({ slug, row }) => ({ kind: 'older-group' as const, row, group: slug })),
    ],
  };
}
