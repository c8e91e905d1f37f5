// No other file uses the console. One line per cause, for the integrator and not for the citizen.

const said = new Set<string>();

const lineOf = (tag: string, code: string, text: string): string => `<${tag}> ${code}: ${text} (ERRORS.md#${code})`;

/** Warns, like warnOnce, about an event that happens only once. */
export const warn = (tag: string, code: string, text: string): void => console.warn(lineOf(tag, code, text));

/**
 * Warns once per page and cause.
 * @param tag element that the line is about, such as `tenmien-banner`
 * @param code heading in ERRORS.md
 * @param text the problem, and the value that is used instead
 */
export function warnOnce(tag: string, code: string, text: string): void {
  const line = lineOf(tag, code, text);
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
