// Parses one line of a table of figures. Its errors are found elsewhere.

import type { CivilDate } from '../../base/civil-date.ts';
import type { Group } from '../snapshot.ts';
import { groupIn, isYes } from './cells.ts';
import type { Column } from './columns.ts';
import { termIn } from './days.ts';
import type { Frame, GroupColumns, Stated } from './frame.ts';
import { countIn, isMinimum, percentIn } from './numbers.ts';
import type { TablePlace } from './places.ts';
import type { TableLine } from './problems.ts';

export class Line {
  readonly row: number;
  readonly cells: readonly string[];
  /** The cell of the province. */
  readonly name: string;
  /** Where the figure is from; undefined where the table and its reader leave that open. */
  readonly place: TablePlace | undefined;
  /** Empty for a target that holds whatever the day. */
  readonly day: string;
  /** The cell of the total; empty for a day without data. */
  readonly total: string;
  /** The targets, where nothing is wrong with them. */
  readonly stated: readonly Stated[];

  /** @param whose the province where no column names one */
  constructor(
    { row, cells }: TableLine,
    readonly frame: Frame,
    whose: TablePlace | undefined,
  ) {
    this.row = row;
    this.cells = cells;
    const { province = -1, asOf = -1, total = -1 } = frame.at;
    this.name = cells[province] ?? '';
    this.place = frame.hasProvinces ? frame.placeOf(this.name) : whose;
    this.day = frame.dayOf(cells[asOf] ?? '') || frame.day;
    this.total = cells[total] ?? '';
    this.stated = frame.aims.length ? targetsIn(this) : [];
  }

  cell(column: Column): string {
    return this.cells[this.frame.at[column] ?? -1] ?? '';
  }

  /** The line without what these columns say. */
  without(isLeftOut: (column: Column) => boolean): Line {
    const left = new Set(this.frame.columns.filter(isLeftOut).map((column) => this.frame.at[column]));
    return new Line(
      { row: this.row, cells: this.cells.map((cell, at) => (left.has(at) ? '' : cell)) },
      this.frame,
      this.place,
    );
  }
}

export const slugIn = ({ place }: Line): string => (place?.former ?? place?.province)?.slug ?? '';

/** The targets of a line. Most lines repeat the targets of the line before. */
function targetsIn(line: Line): readonly Stated[] {
  const { frame, cells } = line;
  const { last } = frame.stated;
  if (last && frame.targetCells.every((at) => cells[at] === last.cells[at])) return last.stated;
  const stated = statedIn(line);
  frame.stated.last = { cells, stated };
  return stated;
}

function statedIn(line: Line): readonly Stated[] {
  const { frame } = line;
  const aims = frame.aims.filter(({ column }) => line.cell(column));
  if (!aims[0]) return [];
  const [by, of, atLeast] = [line.cell('by'), line.cell('of'), line.cell('atLeast')];
  const key = `${by}\0${of}\0${atLeast}\0${frame.aims.map(({ column }) => line.cell(column)).join('\0')}`;
  const known = frame.stated.known.get(key);
  if (known) return known;
  const stated = aims.map(({ column, isShare, year }): Stated => {
    const cell = line.cell(column);
    const base = { by: (year ? `${year}-12-31` : termIn(by)) as CivilDate, atLeast: isMinimum(cell) || isYes(atLeast) };
    const target = isShare
      ? { ...base, percent: percentIn(cell) as number, of: groupIn(of)! }
      : { ...base, count: countIn(cell) as number };
    return { column, isShare, year, target, key: `${base.by} ${'of' in target ? target.of : ''}` };
  });
  frame.stated.known.set(key, stated);
  return stated;
}

/** Why a line is no province's: the first of its words says so, wherever it stands. */
export function elsewhere(line: Line): 'national' | 'elsewhere' | undefined {
  const name =
    (line.frame.hasProvinces && line.name) || line.cells.find((cell) => cell && !/^[\d.,() ]+$/.test(cell)) || '';
  return /^\d/.test(name) ? undefined : line.frame.elsewhereOf(name);
}

/** The cells of a line that count a group. */
export function groupCells(line: Line): readonly GroupColumns[] {
  const filled = line.frame.groups.filter(({ size, registered }) => line.cell(size) || line.cell(registered));
  return filled.map((group) => ({ ...group, slug: group.slug ?? groupIn(line.cell('of')) }));
}

/** The groups of a line in which nothing is wrong. */
export const groupsIn = (line: Line): { slug: string; column: Column; group: Group }[] =>
  groupCells(line).map(({ slug, size, registered }) => ({
    slug: slug!,
    column: size,
    group: { size: countIn(line.cell(size)) as number, registered: countIn(line.cell(registered)) as number },
  }));

export const hasFigures = (line: Line): boolean =>
  !!line.total ||
  line.frame.suffixes.some((column) => line.cell(column)) ||
  line.frame.groups.some(({ size, registered }) => line.cell(size) || line.cell(registered));

/** Notes and signatures: lines with no number in any cell, or lines that begin with typical words. */
const isAside = ({ cells }: Line): boolean => {
  const filled = cells.filter(Boolean);
  return (
    filled.every((cell) => !/\d/.test(cell) && !/^(#|Err:)|^[?≥]/.test(cell) && /\p{L}{2}/u.test(cell)) ||
    /^(\(?\*+\)?|ghi chú|chú thích|chú ý|người lập|đã ký|ký bởi|người ký|ngày ký|signed by|digitally signed|thủ trưởng|giám đốc|nơi nhận|(kt|tm|tl|tuq)\.|note:)/iu.test(
      filled[0]!,
    ) ||
    (filled.length < 3 && filled.some((cell) => /,\s*ngày\s+[\d.…]+\s+tháng\s+[\d.…]+\s+năm/iu.test(cell)))
  );
};

/** Whether a line says anything of names; notes, signatures and days without data do not. */
export const saysSomething = (line: Line): boolean =>
  (hasFigures(line) && /^\d{4}-/.test(line.day)) ||
  ((hasFigures(line) || line.stated.length > 0 || !!line.cell('by')) && !isAside(line));
