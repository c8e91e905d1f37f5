// Limits on the size of a table, and pauses in which the page can render.

/** A file of 34 provinces with a figure for each month of ten years has 4,080 rows and half of this. */
export const MOST_CHARACTERS = 1_500_000;
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 100;
/** Longer cells are no figures and no titles. */
export const MOST_IN_CELL = 2_000;
/** Days of one province, and targets: ten years of daily figures. */
export const MOST_DAYS = 4_000;

/** Something that is done step by step, so that whoever waits for it can make room between two of them. */
export type Stepwise<Value> = Generator<void, Value>;

/** Takes all steps at once. */
export function finish<Value>(steps: Stepwise<Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Milliseconds before the page gets a turn. A page that scrolls draws a frame every 16 ms. */
const TURN = 12;

/** Takes all steps, and lets the page go on between them. */
export async function finishInTurns<Value>(steps: Stepwise<Value>): Promise<Value> {
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}
