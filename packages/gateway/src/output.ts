// Writes lines to a file descriptor, one write at a time. Neither a full disk nor a closed reader can block it. For Node.

import { write } from 'node:fs';

/** Bytes that may wait while nobody reads. Further lines are lost. */
const MOST = 1_000_000;

export interface Output {
  /** Writes whole lines, soon. Lines that cannot be written are lost; a later line tells their number. */
  write(lines: string): void;
  /** Resolves once all is written, or cannot be. */
  end(): Promise<void>;
}

/** @param file descriptor; 1 is standard output */
export function createOutput(file: number): Output {
  let waiting = '';
  let lost = 0;
  let writing: Promise<void> | undefined;

  const lose = (lines: string) => void (lost += lines.split('\n').length - 1);

  async function drain(): Promise<void> {
    while (waiting) {
      const lines = Buffer.from(waiting);
      waiting = '';
      try {
        await writeAll(file, lines);
      } catch {
        lose(lines.toString());
        continue;
      }
      if (lost)
        waiting = `${JSON.stringify({ time: new Date().toISOString(), event: 'lines-lost', lines: lost })}\n${waiting}`;
      lost = 0;
    }
    writing = undefined;
  }

  return {
    write(lines) {
      if (waiting.length > MOST) return lose(lines);
      waiting += lines;
      writing ??= drain();
    },
    end: async () => writing,
  };
}

async function writeAll(file: number, bytes: Buffer): Promise<void> {
  for (let from = 0; from < bytes.length;) {
    from += await new Promise<number>((resolve, reject) =>
      write(file, bytes, from, (error, written) => {
        if (!error) resolve(written);
        // A pipe that is full at the moment.
        else if (error.code === 'EAGAIN') setTimeout(resolve, 50, 0);
        else reject(error);
      }),
    );
  }
}
