// Combines the lines of one province: the figure of the latest day, the earlier days, the targets.

import { inOneLine, type CellProblem } from './cells.ts';
import type { Column } from './columns.ts';
import type { Tell } from './check-line.ts';
import type { Stated } from './frame.ts';
import { groupsIn, slugIn, type Line } from './lines.ts';
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
  | {
      readonly kind: 'borders';
      readonly rows: readonly number[];
      readonly province: string;
      readonly others: readonly string[];
    }
  | { readonly kind: 'fewer'; readonly row: number; readonly before: number }
  | { readonly kind: 'older-target' | 'small-percent'; readonly row: number; readonly target: Stated['target'] }
  | { readonly kind: 'older-group'; readonly row: number; readonly group: string };

export const totalOf = (line: Line): number => countIn(line.total) as number;

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

export const latestDay = (lines: readonly Line[]): string =>
  lines.reduce((latest, line) => (line.day > latest && line.total ? line.day : latest), '');

/** One line for each day that has a total, the oldest first. */
export function totalsInOrder(lines: readonly Line[]): readonly Line[] {
  const told = lines.filter((line) => line.day && line.total);
  const isInOrder = told.every((line, at) => !at || told[at - 1]!.day < line.day);
  return isInOrder
    ? told
    : [...new Map(told.map((line) => [line.day, line])).values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Separates lines with the borders of the latest figure from lines with former borders. */
function byBorders(lines: readonly Line[]): { readonly own: readonly Line[]; readonly gone: readonly Line[] } {
  const { place, frame } = lines[0]!;
  const { mergedOn } = frame.rules.places;
  const hasGrown = place && !place.former && place.province.absorbed[0] && latestDay(lines) >= mergedOn;
  if (!hasGrown) return { own: lines, gone: [] };
  const isGone = ({ day }: Line): boolean => !!day && day < mergedOn;
  return { own: lines.filter((line) => !isGone(line)), gone: lines.filter(isGone) };
}

/** Each target as the latest line states it. */
function targetsOf(lines: readonly Line[], latest: string): { readonly stated: Stated; readonly line: Line }[] {
  const kept = new Map<string, { stated: Stated; line: Line }>();
  const dayOf = ({ day }: Line): string => day || latest;
  for (const line of lines
    .filter(({ stated }) => stated.length)
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))) {
    for (const stated of line.stated) {
      const known = kept.get(stated.key);
      if (known) Object.assign(known, { stated, line });
      else kept.set(stated.key, { stated, line });
    }
  }
  return [...kept.values()];
}

export interface Entry {
  /** In the form of the feed; undefined where there is no total. */
  readonly entry?: object;
  readonly notes: readonly Note[];
}

/**
 * The entry of a province for parseSnapshot. The latest day is the figure, with the other reports of that day; all of its borders are
 * its series; targets stay until a later line says otherwise.
 */
export function entryOf(lines: readonly Line[], sourceTitle: string | undefined, tell: Tell): Entry {
  const { own, gone } = byBorders(lines);
  const { frame } = lines[0]!;
  const latest = latestDay(own);
  const silent = own.filter((line) => line.day && !line.total);
  const toldDays = new Set(
    silent.length ? own.filter((line) => line.total || line.stated.length).map((line) => line.day) : [],
  );
  const untold = silent.filter((line) => !toldDays.has(line.day));
  if (!latest) return { notes: [{ kind: 'without-total', rows: lines.map(({ row }) => row) }] };

  const day = own.filter((line) => line.day === latest);
  const told = day.filter((line) => line.total);
  const first = (column: Column, among: readonly Line[]): string =>
    among.map((line) => line.cell(column)).find(Boolean) ?? '';
  const title = inOneLine(first('sourceTitle', told)) || sourceTitle;
  if (!title) tell(told[0]!, 'sourceTitle', 'empty');
  const url = first('sourceUrl', told);
  const province = slugIn(lines[0]!);
  const all = targetsOf(own, latest);
  // An editor is asked about a share below one. In a feed, which nobody checks, the share is left out.
  const small = all.filter(({ stated, line }) => 'of' in stated.target && isFraction(line.cell(stated.column)));
  const doubtful = new Map<(typeof all)[number], CellProblem>([
    ...(frame.rules.isFeed ? small.map((one) => [one, 'share'] as const) : []),
    ...all.flatMap((one) => {
      const problem = sizeProblem(one.stated.target, totalOf(told[0]!), province, frame.rules.places);
      return problem ? [[one, problem] as const] : [];
    }),
  ]);
  for (const [{ stated, line }, problem] of doubtful)
    tell(line, stated.column, problem, problem === 'far-under' ? [told[0]!.total] : []);
  const targets = all.filter((one) => !doubtful.has(one));
  const groups = day.flatMap(groupsIn);
  const lostGroups = (frame.groups.length ? own : [])
    .filter((line) => line.day && line.day !== latest)
    .flatMap((line) => groupsIn(line).map(({ slug }) => ({ slug, row: line.row })));
  const place = lines[0]!.place?.province;
  const inOrder = totalsInOrder(own);
  const series = inOrder.map((line) => ({ asOf: line.day, total: totalOf(line) }));
  return {
    entry: {
      ...(province && { province }),
      asOf: latest,
      source: { title, ...(url && { url }) },
      total: totalOf(told[0]!),
      parts: Object.fromEntries(
        frame.suffixes.flatMap((suffix) => (first(suffix, day) ? [[suffix, countIn(first(suffix, day))]] : [])),
      ),
      groups: Object.fromEntries(groups.map(({ slug, group }) => [slug, group])),
      targets: targets.map(({ stated: { target } }) => target),
      series,
    },
    notes: [
      ...(gone[0] && place
        ? [
            {
              kind: 'borders' as const,
              rows: gone.map(({ row }) => row),
              province: place.name,
              others: place.absorbed.map(({ name }) => name),
            },
          ]
        : []),
      ...(untold[0] ? [{ kind: 'without-total' as const, rows: untold.map(({ row }) => row) }] : []),
      ...series.flatMap(({ total }, at) =>
        at && total < series[at - 1]!.total
          ? [{ kind: 'fewer' as const, row: inOrder[at]!.row, before: inOrder[at - 1]!.row }]
          : [],
      ),
      ...small.map(({ stated: { target }, line }) => ({ kind: 'small-percent' as const, row: line.row, target })),
      ...targets.flatMap(({ stated: { target }, line }) =>
        line.day && line.day < latest ? [{ kind: 'older-target' as const, row: line.row, target }] : [],
      ),
      ...[...new Map(lostGroups.map((lost) => [lost.slug, lost])).values()]
        .filter(
          ({ slug }) =>
            !groups.some((known) => known.slug === slug) &&
            targets.some(({ stated: { target } }) => 'of' in target && target.of === slug),
        )
        .map(({ slug, row }) => ({ kind: 'older-group' as const, row, group: slug })),
    ],
  };
}
