// Reports that a check cannot run on this machine. `npm test` counts it as skipped, or as failed if servers are required.

/** Exit code of a program that tested nothing, as in test harnesses. */
export const SKIPPED = 77;

export function skip(reason: string): never {
  console.log(`– ${reason}`);
  process.exit(SKIPPED);
}
