// Owns what is written down: suffix, outcome, source and time. Never the name asked about, nor who asked.

import { timestamp } from '../base/civil-date.ts';

/** One question. There is no field for a name or an address, so none can be logged. */
export interface Asked {
  /** From the allow-list, or `-`. */
  readonly suffix: string;
  /** A state, or why there was no answer. */
  readonly outcome: string;
  /** The source's name; `kept` for what was known already. */
  readonly source: string;
}

export interface Log {
  asked(entry: Asked): void;
  /** Something about the service itself. */
  event(event: string, details?: Readonly<Record<string, string | number>>): void;
}

/**
 * Lines of JSON, written together ten times a second, so that writing does not hold up answers.
 * @param write takes whole lines
 */
export function createLog(write: (lines: string) => void): Log & { flush(): void } {
  let lines: string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (lines.length) write(lines.join(''));
    lines = [];
  };
  const add = (entry: object) => {
    lines.push(`${JSON.stringify({ time: new Date(timestamp()).toISOString(), ...entry })}\n`);
    timer ??= setTimeout(flush, 100);
  };
  return {
    asked: ({ suffix, outcome, source }) => add({ suffix, outcome, source }),
    event: (event, details) => add({ event, ...details }),
    flush,
  };
}

/** For where nothing is to be written. */
export const silent: Log = { asked: () => undefined, event: () => undefined };
