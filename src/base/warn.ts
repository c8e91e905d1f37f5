// The only file that uses the console. One line per cause, for the integrator, never for the citizen.

const said = new Set<string>();

/** Warns, as warnOnce does: for what happens once by itself. */
export const warn = (tag: string, code: string, text: string): void => console.warn(`<${tag}> ${code}: ${text} (ERRORS.md#${code})`);

/**
 * Warns once per page and cause.
 * @param tag element that the line is about, such as `tenmien-banner`
 * @param code heading in ERRORS.md
 * @param text what was wrong and what is used instead
 */
export function warnOnce(tag: string, code: string, text: string): void {
  const cause = `${tag} ${code} ${text}`;
  if (said.has(cause)) return;
  said.add(cause);
  warn(tag, code, text);
}
