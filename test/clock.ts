// A clock for tests in a page: it stands still until the test moves it, so that a busy machine is never late.

/** Milliseconds; what waits for less has its turn as ever. */
const MOMENT = 100;

let restore = (): void => undefined;
afterEach(() => restore());

/** Stops the time of day, and holds back what waits for longer than a moment, until the test ends. */
export function stopClock() {
  const { setTimeout: begin, clearTimeout: end } = globalThis;
  const { now: realNow } = Date;
  const waiting = new Map<number, { at: number; run: () => void }>();
  let now = realNow();
  let count = 0;

  Date.now = () => now;
  globalThis.setTimeout = ((run: (...more: unknown[]) => void, wait = 0, ...more: unknown[]) => {
    if (wait < MOMENT) return begin(run, wait, ...more);
    // Below zero, as no timer of the engine is.
    const id = -++count;
    waiting.set(id, { at: now + wait, run: () => run(...more) });
    return id;
  }) as typeof setTimeout;
  globalThis.clearTimeout = (id) => {
    if (!waiting.delete(id as unknown as number)) end(id);
  };
  restore = () => {
    Object.assign(globalThis, { setTimeout: begin, clearTimeout: end });
    Date.now = realNow;
    restore = () => undefined;
  };

  return {
    pass(milliseconds: number): void {
      now += milliseconds;
      for (const [id, { at, run }] of [...waiting].sort(([, one], [, other]) => one.at - other.at)) {
        if (at > now || !waiting.delete(id)) continue;
        run();
      }
    },
  };
}
