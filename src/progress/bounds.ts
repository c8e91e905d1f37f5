// Limits for a plausible number of names, compared with another day, with the present total or with the plan. A spreadsheet in English reads 300.000
// as 300, and a table in thousands also writes 300 for it.

/** Few people give up their names, so a total never falls to a tenth of an earlier one. */
const MOST_FALL = 10;
/** The largest rise from one report to the next. The most ambitious plan asks for ninety times the existing number. */
const MOST_RISE = 500;

/** The problem of a total after that of an earlier day. */
export const totalProblem = (before: number, total: number): 'falls' | 'jumps' | undefined =>
  total * MOST_FALL < before ? 'falls' : before && total >= before * MOST_RISE ? 'jumps' : undefined;

/** The problem of a target: three noughts are missing. @param planned the province's own plan for that day */
export function targetProblem(
  count: number,
  total: number,
  planned: number | undefined,
): 'far-under' | 'plan-asks' | undefined {
  if (count * 100 <= total || (count < 1000 && count < total)) return 'far-under';
  return planned && count * 100 <= planned ? 'plan-asks' : undefined;
}
