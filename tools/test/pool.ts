// Runs tasks in parallel and starts them in their order as far as possible.

export interface Task {
  readonly name: string;
  /** Names of tasks that must end first. Names that are not in the list are ignored. */
  readonly after?: readonly string[];
  /** Resources that only one task may use at a time. */
  readonly uses?: readonly string[];
  run(): Promise<void>;
}

/**
 * @param width maximum number of tasks at a time
 * @throws if the remaining tasks wait for each other
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
