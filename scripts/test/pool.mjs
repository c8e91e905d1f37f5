// Runs tasks side by side, in their order as far as they may.

/**
 * @param tasks each with a `name`, `run()`, names of tasks that it comes `after`, and what it `uses` while nobody else does. A task that
 *   is not among them is waited for by nobody.
 * @param width how many run at a time
 * @throws where tasks wait for what never comes
 */
export function runAll(tasks, width) {
  const waiting = [...tasks];
  const names = new Set(tasks.map(({ name }) => name));
  const done = new Set();
  const used = new Set();
  let running = 0;
  const mayRun = ({ after = [], uses = [] }) =>
    after.every((name) => done.has(name) || !names.has(name)) && !uses.some((name) => used.has(name));

  return new Promise((resolve, reject) => {
    async function start({ name, uses = [], run }) {
      running++;
      uses.forEach((resource) => used.add(resource));
      await run();
      uses.forEach((resource) => used.delete(resource));
      done.add(name);
      running--;
      startWhatMay();
    }
    function startWhatMay() {
      while (running < width) {
        const index = waiting.findIndex(mayRun);
        if (index < 0) break;
        start(...waiting.splice(index, 1)).catch(reject);
      }
      if (running) return;
      if (waiting.length) reject(new Error(`never their turn: ${waiting.map(({ name }) => name).join(', ')}`));
      else resolve();
    }
    startWhatMay();
  });
}
