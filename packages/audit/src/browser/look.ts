// Owns what a browser tells of a portal: plain data.

export interface BrowserLook {
  /** Why the page was not opened. */
  readonly failed?: string;
  /** Blocks that were drawn, and elements or links of ours that were not. */
  readonly drawn: number;
  readonly undrawn: number;
  /** Cumulative layout shift of the page, and that of it which blocks caused. */
  readonly shift: number;
  readonly blockShift: number;
  /** Rules of axe that blocks break, by their ids. */
  readonly axe: readonly string[];
  /** What the page's console said of our files. */
  readonly errors: readonly string[];
  /** Name of the picture below the folder of the run. */
  readonly picture?: string;
}
