// Writes the log: suffix, outcome, source and time. Never the name that was asked about, and never the client.

import { timestamp } from '../../../src/base/civil-date.ts';

/** One question. There is no field for a name or an address, so none can be logged. */
export interface LogEntry {
  /** From the allow-list, or `-`. */
  readonly suffix: string;
  /** A state, or why there was no answer. */
  readonly outcome: string;
  /** Why nothing is known, where that is the outcome. */
  readonly reason?: string | undefined;
  /** The source's name; `kept` for an answer from the cache. */
  readonly source: string;
}

export interface Log {
  asked(entry: LogEntry): void;
  /** Something about the service itself. */
  event(event: string, details?: Readonly<Record<string, string | number>>): void;
}

/**
 * Lines of JSON, written together ten times a second, so that writing does not hold up answers.
 * @param write takes whole lines
 * @param wait milliseconds for which lines are gathered; 0 writes each at once, as an edge needs it, where timers end with the request
 */
export function createLog(write: (lines: string) => void, wait = 100): Log & { flush(): void } {
  let lines = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (lines) write(lines);
    lines = '';
  };
  let last = 0;
  let time = '';
  const add = (rest: string) => {
    const now = timestamp();
    if (now !== last) [last, time] = [now, new Date(now).toISOString()];
    lines += `{"time":"${time}",${rest}}\n`;
    if (wait) timer ??= setTimeout(flush, wait);
    else flush();
  };
  return {
    // None of the four fields contains a character that JSON would escape.
    asked: ({ suffix, outcome, source, reason }) =>
      add(`"suffix":"${suffix}","outcome":"${outcome}","source":"${source}"${reason ? `,"reason":"${reason}"` : ''}`),
    event: (event, details) => add(JSON.stringify({ event, ...details }).slice(1, -1)),
    flush,
  };
}

/** For where nothing is to be written. */
export const silent: Log = { asked: () => undefined, event: () => undefined };
