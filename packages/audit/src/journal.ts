// Owns what was asked already. Every answer is written behind the last one before it is used, so that a run that was cut off goes on where
// it was and asks nobody twice.

import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';

/** What was remembered under a key; where nothing was, what the question brings. Asked once, however many wait for it. */
export type Remember = <Value>(key: string, ask: () => Promise<Value>) => Promise<Value>;

export interface Journal {
  readonly remember: Remember;
  /** How many answers were there at the start. */
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

/** Milliseconds after which answers are too old to go on with. */
const LONGEST = 24 * 3_600_000;

const isHead = (value: unknown, run: string, now: number): boolean => {
  const { run: its, at } = (value ?? {}) as Partial<Head>;
  return its === run && typeof at === 'number' && now - at < LONGEST;
};

/** @param run what the answers belong to: those of another run, and those of yesterday, are not taken */
export function openJournal(path: string, run: string, now: number): Journal {
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  // The last line may be torn.
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
