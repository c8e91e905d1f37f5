// How a check says that it cannot be made on this machine: `npm test` counts it as skipped, and where servers are required as failed.

/** What a program ends with that tried nothing, as test harnesses have it. */
export const SKIPPED = 77;

export function skip(reason: string): never {
  console.log(`– ${reason}`);
  process.exit(SKIPPED);
}
