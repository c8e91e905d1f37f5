// Parses numbers as people and programs write them in tables. An ambiguous number is refused.

/** The sign or the words that mark a target as a minimum. */
const MINIMUM = /^(≥|>=|ít nhất|tối thiểu|at least)\s*/i;

export const isMinimum = (cell: string): boolean => MINIMUM.test(cell);

const UNIT = /\s*(tên miền|tên|names?)( ["“]?\.vn["”]?)?$/i;

/** A cell without the words for "at least" and "names". */
const core = (cell: string): string => cell.replace(MINIMUM, '').replace(UNIT, '');

/**
 * Groups of three digits, separated by a point, a comma or a non-breaking space. Zeros may follow after the other sign, as programs write whole
 * numbers.
 */
const GROUPED = /^([1-9]\d{0,2})(?:([.,\u00a0\u202f\u2009 ])\d{3}(?:\2\d{3})*)(?:([.,])0{1,2})?$/;
const WHOLE = /^(\d+)(?:[.,]0{1,2})?$/;

/** "3.295 tên miền", "3.295,00" and "3295.0" are 3295. Any other text stays as it is. */
export function countIn(cell: string): number | string {
  if (/^\d{1,15}$/.test(cell)) return Number(cell);
  const text = core(cell);
  const whole = WHOLE.exec(text);
  if (whole) return Number(whole[1]);
  const [all, , sign, decimal] = GROUPED.exec(text) ?? [];
  if (!all || sign === decimal) return text;
  return Number((decimal ? all.slice(0, all.lastIndexOf(decimal)) : all).replace(/\D/g, ''));
}

/** Which sign a cell takes for thousands: by its groups, or by the other sign before its noughts. */
export function signOf(cell: string): '.' | ',' | ' ' | undefined {
  if (/^\d*$/.test(cell)) return undefined;
  const text = core(cell);
  const [all, , sign] = GROUPED.exec(text) ?? [];
  if (all) return sign === '.' || sign === ',' ? sign : ' ';
  const decimal = /^\d+([.,])0{1,2}$/.exec(text)?.[1];
  return decimal ? (decimal === '.' ? ',' : '.') : undefined;
}

/** A number as it is written, with a comma or a point before its fraction, and a per cent sign or none: `40`, `40%`, `12,5 %`, `40.0`. */
export function percentIn(cell: string): number | string {
  const text = cell.replace(MINIMUM, '');
  const number = /^(\d{1,3}(?:[.,]\d+)?)\s*%?$/.exec(text)?.[1];
  return number ? Number(number.replace(',', '.')) : text;
}

/** Below one, and no sign that says it is per cent: in the cells of a spreadsheet 40 % is 0.4. */
export const isFraction = (cell: string): boolean => Number(percentIn(cell)) < 1 && !cell.includes('%');

/** The texts of spreadsheets and programs for a failed formula or a missing number. */
export const isFailure = (cell: string): boolean =>
  /^(#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!|GIÁ_TRỊ!)|Err:\d+|nan|null|none|n\/a|inf)$/i.test(
    cell,
  );

/** A yes or a no as people tick it in a table; nothing is a no. */
export const yesNoIn = (text: string): boolean | string =>
  /^(true|1|1\.0|x|yes|có|đúng)$/i.test(text) ? true : /^(false|0|0\.0|no|không|sai)?$/i.test(text) ? false : text;
