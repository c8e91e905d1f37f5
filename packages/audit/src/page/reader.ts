// The worker threads that read pages.

import pLimit from 'p-limit';
import { Tinypool } from 'tinypool';
import { Failure } from '../ask/failure.ts';
import type { PageFacts } from './facts.ts';
import type { PageTask } from './worker.ts';

/** One thread beside the main one, which makes the requests. Each takes 40 MB. */
const THREADS = 1;
/** Milliseconds for one page. A large page takes a tenth of that; on a busy machine, a half. */
const LONGEST = 15_000;

export interface Reader {
  read(task: PageTask): Promise<PageFacts>;
  close(): Promise<void>;
}

export function createReader(longest = LONGEST): Reader {
  const pool = new Tinypool({
    filename: new URL(import.meta.url.endsWith('.ts') ? './worker.source.mjs' : './worker.js', import.meta.url).href,
    minThreads: 1,
    maxThreads: THREADS,
    resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 2 },
  });
  // The timeout of a page starts when its turn comes.
  const turn = pLimit(THREADS);
  return {
    read: (task) =>
      turn(async () => {
        const facts = await pool
          .run(task, { signal: AbortSignal.timeout(longest), transferList: [task.body.buffer as ArrayBuffer] })
          .catch((error: Error & { code?: string }) => {
            if (error.name === 'AbortError' || error.code === 'ERR_WORKER_OUT_OF_MEMORY') return undefined;
            throw error;
          });
        if (!facts) throw new Failure('too-complex');
        return facts as PageFacts;
      }),
    close: () => pool.destroy(),
  };
}
