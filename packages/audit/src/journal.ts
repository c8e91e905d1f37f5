// The journal of responses. Each response is appended before it is used, so that an interrupted run can resume
// without repeating a request.

import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';

/** Returns the stored value of a key. If there is none, requests it once, for all callers that wait for it. */
export type Remember = <Value>(key: string, ask: () => Promise<Value>) => Promise<Value>;

export interface Journal {
  readonly remember: Remember;
  /** Number of responses in the journal at the start. */
  readonly resumed: number;
  close(): void;
}

interface Line {
  readonly key: string;
  readonly value: unknown;
}

const parse = (line: string): Line | undefined => {
  try {
    return JSON.parse(line) as Line;
  } catch {
    return undefined;
  }
};

interface Head {
  readonly run: string;
  readonly at: number;
}

/** Milliseconds after which responses are too old to resume with. */
const LONGEST = 24 * 3_600_000;

const isHead = (value: unknown, run: string, now: number): boolean => {
  const { run: its, at } = (value ?? {}) as Partial<Head>;
  return its === run && typeof at === 'number' && now - at < LONGEST;
};

/** @param run key of the run; responses of another run and responses that are too old are ignored */
export function openJournal(path: string, run: string, now: number): Journal {
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  // The last line may be incomplete.
  const whole = bytes.lastIndexOf(10) + 1;
  const [head, ...lines] = bytes.subarray(0, whole).toString('utf8').split('\n').filter(Boolean).map(parse);
  const isSame = head?.key === 'run' && isHead(head.value, run, now);
  const file = openSync(path, isSame ? 'r+' : 'w', 0o644);
  let at = isSame ? whole : 0;
  ftruncateSync(file, at);
  const write = (line: Line): void => {
    const text = Buffer.from(`${JSON.stringify(line)}\n`);
    for (let from = 0; from < text.length;) {
      const written = writeSync(file, text, from, text.length - from, at);
      from += written;
      at += written;
    }
  };
  if (!isSame) write({ key: 'run', value: { run, at: now } });

  const known = new Map<string, unknown>();
  for (const line of isSame ? lines : []) if (line) known.set(line.key, line.value);
  const under = new Map<string, Promise<unknown>>();
  const learn = async <Value>(key: string, ask: () => Promise<Value>): Promise<Value> => {
    const value = await ask();
    write({ key, value });
    known.set(key, value);
    return value;
  };
  return {
    resumed: known.size,
    remember: <Value>(key: string, ask: () => Promise<Value>): Promise<Value> => {
      if (known.has(key)) return Promise.resolve(known.get(key) as Value);
      const asked = under.get(key) ?? learn(key, ask).finally(() => under.delete(key));
      under.set(key, asked);
      return asked as Promise<Value>;
    },
    close: () => closeSync(file),
  };
}
