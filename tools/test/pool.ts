// Runs tasks side by side, in their order as far as they may.

export interface Task {
  readonly name: string;
  /** Names of tasks that it waits for. One that is not among the tasks is waited for by nobody. */
  readonly after?: readonly string[];
  /** What it uses while nobody else does. */
  readonly uses?: readonly string[];
  run(): Promise<void>;
}

/**
 * @param width how many run at a time
 * @throws where tasks wait for what never comes
 */
export function runAll(tasks: readonly Task[], width: number): Promise<void> {
  const waiting = [...tasks];
  const names = new Set(tasks.map(({ name }) => name));
  const done = new Set<string>();
  const used = new Set<string>();
  let running = 0;
  const mayRun = ({ after = [], uses = [] }: Task) =>
    after.every((name) => done.has(name) || !names.has(name)) && !uses.some((name) => used.has(name));

  return new Promise((resolve, reject) => {
    async function start({ name, uses = [], run }: Task): Promise<void> {
      running++;
      uses.forEach((resource) => used.add(resource));
      await run();
      uses.forEach((resource) => used.delete(resource));
      done.add(name);
      running--;
      startWhatMay();
    }
    function startWhatMay(): void {
      while (running < width) {
        const index = waiting.findIndex(mayRun);
        if (index < 0) break;
        start(waiting.splice(index, 1)[0]!).catch(reject);
      }
      if (running) return;
      if (waiting.length) reject(new Error(`never their turn: ${waiting.map(({ name }) => name).join(', ')}`));
      else resolve();
    }
    startWhatMay();
  });
}
