/** The alternatives of a pattern from a list in several lines: `alternatives('a, b?, c')` is `a|b?|c`. A comma inside an alternative has no space behind it. */
export const alternatives = (list: string): string => list.trim().replace(/,\s+/g, '|');
