// Owns what the lines of one province come to: the figure of the latest day, its earlier days, its targets. Knows no words.

import { mergedOn } from '../../../domains/places.ts';
import { countIn } from './cells.ts';
import type { Column } from './columns.ts';
import { groupsIn, slugIn, suffixesOf, targetsIn, type Line, type Stated, type Tell } from './lines.ts';

/**
 * What somebody has to know of a table that was understood.
 * - `without-total`: days without data, not days with none
 * - `national`: of the whole country or a sum, which no counter shows
 * - `borders`: of a province before others became part of it, and so no beginning of its later figures
 * - `fewer`: a total that is less than the one before, as where somebody reports the new names only
 * - `small-percent`: below one per cent, as where somebody wrote a share of one
 * - `older-target`: said on an earlier day than the figure's
 * - `older-group`: a group that was counted on an earlier day only
 */
export type Note =
  | { readonly kind: 'without-total' | 'national'; readonly rows: readonly number[] }
  | { readonly kind: 'borders'; readonly rows: readonly number[]; readonly province: string; readonly others: readonly string[] }
  | { readonly kind: 'fewer'; readonly row: number; readonly before: number }
  | { readonly kind: 'older-target' | 'small-percent'; readonly row: number; readonly target: Stated['target'] }
  | { readonly kind: 'older-group'; readonly row: number; readonly group: string };

const total = (line: Line): number => countIn(line.cell('total')) as number;

export function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}

const days = (lines: readonly Line[]): Line[][] => groupBy(lines.filter(({ day }) => day), ({ day }) => day);

/** Two targets are one where they are for the same day and of the same kind and group. */
const keyOf = ({ target }: Stated): string => `${target.by} ${'of' in target ? target.of : ''}`;
const same = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Tells where lines of one day and province contradict each other. Nothing may be wrong within them. */
export function checkDays(lines: readonly Line[], tell: Tell): void {
  for (const day of days(lines)) {
    const told = day.filter((line) => line.cell('total'));
    const first = (column: Column, among: readonly Line[]): Line | undefined => among.find((line) => line.cell(column));
    for (const line of told.slice(1)) if (total(line) !== total(told[0]!)) tell(line, 'total', 'two-totals');
    for (const column of ['sourceTitle', 'sourceUrl'] as const) {
      for (const line of told) if (line.cell(column) && line.cell(column) !== first(column, told)!.cell(column)) tell(line, column, 'disagrees');
    }
    const parts = suffixesOf(day[0]!).filter((suffix) => first(suffix, day));
    for (const suffix of parts) {
      for (const line of day) if (line.cell(suffix) && countIn(line.cell(suffix)) !== countIn(first(suffix, day)!.cell(suffix))) tell(line, suffix, 'disagrees');
    }
    const sum = parts.reduce((all, suffix) => all + (countIn(first(suffix, day)!.cell(suffix)) as number), 0);
    if (told[0] && sum > total(told[0])) tell(told[0], 'total', 'more-than-total', parts);

    const groups = new Map<string, object>();
    for (const line of day) {
      for (const { slug, column, group } of groupsIn(line)) {
        if (groups.has(slug) && !same(groups.get(slug)!, group)) tell(line, column, 'two-groups');
        groups.set(slug, group);
      }
    }
  }
  // What carries no day holds on the latest.
  const latest = latestDay(lines);
  for (const own of groupBy(lines, ({ day }) => day || latest)) {
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

const latestDay = (lines: readonly Line[]): string =>
  lines.reduce((latest, line) => (line.cell('total') && line.day > latest ? line.day : latest), '');

/** Lines of the borders that the latest figure has, and those of borders that are gone. */
function byBorders(lines: readonly Line[]): { readonly own: readonly Line[]; readonly gone: readonly Line[] } {
  const place = lines[0]?.place;
  const hasGrown = place && !place.former && place.province.absorbed[0] && latestDay(lines) >= mergedOn;
  const isGone = ({ day }: Line): boolean => !!hasGrown && !!day && day < mergedOn;
  return { own: lines.filter((line) => !isGone(line)), gone: lines.filter(isGone) };
}

/** Each target as the latest line has it that states it. */
function targetsOf(lines: readonly Line[], latest: string): { readonly stated: Stated; readonly line: Line }[] {
  const kept = new Map<string, { stated: Stated; line: Line }>();
  const dayOf = ({ day }: Line): string => day || latest;
  for (const line of [...lines].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))) {
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
  const latest = latestDay(own);
  const untold = days(own).filter((day) => !day.some((line) => line.cell('total')) && !day.some((line) => targetsIn(line).length)).flat();
  if (!latest) return { notes: [{ kind: 'without-total', rows: lines.map(({ row }) => row) }] };

  const day = own.filter((line) => line.day === latest);
  const told = day.filter((line) => line.cell('total'));
  const first = (column: Column, among: readonly Line[]): string => among.map((line) => line.cell(column)).find(Boolean) ?? '';
  const title = first('sourceTitle', told) || sourceTitle;
  if (!title) tell(told[0]!, 'sourceTitle', 'empty');
  const url = first('sourceUrl', told);
  const targets = targetsOf(own, latest);
  const groups = day.flatMap(groupsIn);
  const lostGroups = own.filter((line) => line.day && line.day !== latest).flatMap((line) => groupsIn(line).map(({ slug }) => ({ slug, row: line.row })));
  const place = lines[0]!.place?.province;
  const inOrder = days(own.filter((line) => line.cell('total'))).map(([line]) => line!).sort((a, b) => (a.day < b.day ? -1 : 1));
  return {
    entry: {
      province: slugIn(lines[0]!),
      asOf: latest,
      source: { title, ...(url && { url }) },
      total: total(told[0]!),
      parts: Object.fromEntries(suffixesOf(day[0]!).flatMap((suffix) => (first(suffix, day) ? [[suffix, countIn(first(suffix, day))]] : []))),
      groups: Object.fromEntries(groups.map(({ slug, group }) => [slug, group])),
      targets: targets.map(({ stated: { target } }) => target),
      series: own.filter((line) => line.cell('total')).map((line) => ({ asOf: line.day, total: total(line) })),
    },
    notes: [
      ...(gone[0] && place ? [{ kind: 'borders' as const, rows: gone.map(({ row }) => row), province: place.name, others: place.absorbed.map(({ name }) => name) }] : []),
      ...(untold[0] ? [{ kind: 'without-total' as const, rows: untold.map(({ row }) => row) }] : []),
      ...inOrder.flatMap((line, at) => (at && total(line) < total(inOrder[at - 1]!) ? [{ kind: 'fewer' as const, row: line.row, before: inOrder[at - 1]!.row }] : [])),
      ...targets.flatMap(({ stated: { target }, line }) => ('of' in target && target.percent < 1 ? [{ kind: 'small-percent' as const, row: line.row, target }] : [])),
      ...targets.flatMap(({ stated: { target }, line }) => (line.day && line.day < latest ? [{ kind: 'older-target' as const, row: line.row, target }] : [])),
      ...[...new Map(lostGroups.map((lost) => [lost.slug, lost])).values()]
        .filter(({ slug }) => !groups.some((known) => known.slug === slug) && targets.some(({ stated: { target } }) => 'of' in target && target.of === slug))
        .map(({ slug, row }) => ({ kind: 'older-group' as const, row, group: slug })),
    ],
  };
}
