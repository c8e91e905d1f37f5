// Owns what no number of names can be: next to that of another day, to what there is already, to the plan's. A spreadsheet in English takes
// 300.000 for 300, and a table in thousands says 300 for it too. Knows no table.

/** Names are given up by few of those who have one: no total is a tenth of an earlier one. */
const MOST_FALL = 10;
/** From one report to the next. The boldest plan asks for ninety times what there was. */
const MOST_RISE = 500;

/** What is wrong with a total after that of an earlier day. */
export const totalProblem = (before: number, total: number): 'falls' | 'jumps' | undefined =>
  total * MOST_FALL < before ? 'falls' : before && total >= before * MOST_RISE ? 'jumps' : undefined;

/** What is wrong with a target: three noughts are missing. @param planned what the province's own plan asks for by that day */
export function targetProblem(
  count: number,
  total: number,
  planned: number | undefined,
): 'far-under' | 'plan-asks' | undefined {
  if (count * 100 <= total || (count < 1000 && count < total)) return 'far-under';
  return planned && count * 100 <= planned ? 'plan-asks' : undefined;
}
