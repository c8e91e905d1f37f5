// The browser's results for a portal, as plain data.

export interface BrowserLook {
  /** The reason why the page was not opened. */
  readonly failed?: string;
  /** Rendered blocks, and elements or links of ours that were not rendered. */
  readonly drawn: number;
  readonly undrawn: number;
  /** Cumulative layout shift of the page, and the share caused by blocks. */
  readonly shift: number;
  readonly blockShift: number;
  /** Ids of the axe rules that blocks violate. */
  readonly axe: readonly string[];
  /** Console messages about our files. */
  readonly errors: readonly string[];
  /** File name of the screenshot, below the folder of the run. */
  readonly picture?: string;
}
