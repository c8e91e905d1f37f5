// Owns how figures come from an address or from the host's code: one request however many ask, the last good figures kept.
// Knows neither provinces nor elements. Loaded only where a feed is set.

import { timestamp } from '../base/civil-date.ts';
import { RequestError, ResponseError } from '../base/errors.ts';
import { readText, request } from '../base/http.ts';
import { parseCsv } from './csv.ts';
import { parseSnapshot, type ProgressSnapshot, type SnapshotProblem } from './snapshot.ts';

/** Where figures come from. */
export interface ProgressFeed {
  /** Answers with one entry of the feed format or a list of them, not yet checked; rejects where nothing was had. */
  load(options: { readonly signal: AbortSignal }): Promise<unknown>;
}

/** What is known of a feed. */
export interface FeedState {
  /** The last good figures, of any provinces; null until the first came. A failure does not take them away. */
  readonly snapshots: readonly ProgressSnapshot[] | null;
  /** Entries of the last answer that were refused. */
  readonly problems: readonly SnapshotProblem[];
  /** Why the last attempt brought nothing: one of base/errors.ts, or what the host's feed threw. Null after a good one. */
  readonly error: unknown;
  /** When the last attempt ended, milliseconds since 1970. */
  readonly at: number;
}

export interface FeedWatch {
  /** Asks again now, unless a request is under way. */
  reload(): void;
  /** Ends the watch. A request that nobody waits for any more is stopped. */
  stop(): void;
}

/** The preferred first; the last three are what servers call a CSV or JSON file that they do not know. */
const TYPES = ['application/json', 'text/csv', 'text/tab-separated-values', 'text/plain', 'application/vnd.ms-excel', 'application/octet-stream'];

const invalid = (cause: unknown): ResponseError => new ResponseError('invalid', undefined, undefined, { cause });

/** The entries of a file, which is JSON if it begins like an object or a list, and CSV otherwise: names and media types of files are often wrong. */
function readFile(text: string): unknown {
  if (/^\s*[[{]/.test(text)) {
    try {
      return JSON.parse(text);
    } catch (cause) {
      throw invalid(cause);
    }
  }
  const entries = parseCsv(text);
  if (!entries.ok) throw invalid(entries.problem);
  return entries.value;
}

const feeds = /* @__PURE__ */ new Map<string, ProgressFeed>();

/** The feed of a JSON or CSV file: always the same one for the same address, so that its watchers share one request. */
export function feedAt(address: string): ProgressFeed {
  const feed = feeds.get(address) ?? {
    load: async ({ signal }) => readFile(readText(await request(address, { types: TYPES }, { signal }))),
  };
  feeds.set(address, feed);
  return feed;
}

const MINUTE = 60_000;
/** The longest that a timer can wait. */
const LONGEST = 2 ** 31 - 1;

/** Whether asking later may help although nobody mends anything. */
const isPassing = (error: unknown): boolean =>
  error instanceof RequestError || (error instanceof ResponseError && (error.code === 'rate-limited' || (error.status ?? 0) >= 500));

type Listener = (state: FeedState) => void;

class SharedFeed {
  readonly #feed: ProgressFeed;
  readonly #listeners = new Set<{ readonly hear: Listener }>();
  #state: FeedState | null = null;
  #request: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #refresh = Infinity;
  #failures = 0;

  constructor(feed: ProgressFeed) {
    this.#feed = feed;
  }

  watch(hear: Listener, refresh: number): FeedWatch {
    const listener = { hear };
    this.#listeners.add(listener);
    this.#refresh = Math.min(this.#refresh, Math.max(refresh, 1) * MINUTE);
    if (this.#state) hear(this.#state);
    this.#arrange();
    return {
      reload: () => void this.#load(),
      stop: () => {
        this.#listeners.delete(listener);
        // An element that is moved leaves and comes back within one task.
        queueMicrotask(() => this.#rest());
      },
    };
  }

  /** When to ask next: at once, after `refresh`, or after a passing failure in 1, 2, 4 … 32 minutes; never before a server's retryAt. */
  #due(): number {
    if (!this.#state) return 0;
    const { at, error } = this.#state;
    const again = isPassing(error) ? 2 ** Math.min(this.#failures - 1, 5) * MINUTE : Infinity;
    return Math.max(at + Math.min(this.#refresh, again), (error instanceof ResponseError && error.retryAt) || 0);
  }

  #arrange(): void {
    clearTimeout(this.#timer);
    if (this.#request || !this.#listeners.size) return;
    const wait = this.#due() - timestamp();
    if (wait <= 0) void this.#load();
    else if (wait < Infinity) this.#timer = setTimeout(() => this.#arrange(), Math.min(wait, LONGEST));
  }

  #rest(): void {
    if (this.#listeners.size) return;
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.#request = null;
    this.#refresh = Infinity;
  }

  async #load(): Promise<void> {
    if (this.#request) return;
    const request = (this.#request = new AbortController());
    let state: FeedState;
    try {
      state = this.#read(await this.#feed.load({ signal: request.signal }));
    } catch (error) {
      state = { snapshots: this.#state?.snapshots ?? null, problems: [], error, at: timestamp() };
    }
    if (this.#request !== request) return;
    this.#request = null;
    this.#failures = state.error === null ? 0 : this.#failures + 1;
    this.#state = state;
    this.#arrange();
    for (const { hear } of [...this.#listeners]) hear(state);
  }

  #read(answer: unknown): FeedState {
    const parsed = (Array.isArray(answer) ? answer : [answer]).map(parseSnapshot);
    const good = parsed.flatMap((entry) => (entry.ok ? entry.value : []));
    const problems = parsed.flatMap((entry) => (entry.ok ? [] : entry.problem));
    const last = this.#state?.snapshots ?? null;
    if (problems.length && !good.length) return { snapshots: last, problems, error: invalid(problems[0]), at: timestamp() };
    // What a refused entry would have replaced stays.
    const kept = problems.length && last ? last.filter(({ province }) => !good.some((entry) => entry.province === province)) : [];
    return { snapshots: [...good, ...kept], problems, error: null, at: timestamp() };
  }
}

const shared = /* @__PURE__ */ new WeakMap<ProgressFeed, SharedFeed>();

/**
 * Watches a feed together with everyone else who does: the listener hears the state that is there already, at once, and then each
 * attempt's outcome. Never throws, whatever the feed does.
 * @param options.refresh minutes, at least 1, after which to ask again; the shortest of all watchers counts. Without it the feed is asked
 * once, and again only after a failure that may pass.
 */
export function watchFeed(feed: ProgressFeed, hear: (state: FeedState) => void, options: { readonly refresh?: number | undefined } = {}): FeedWatch {
  const one = shared.get(feed) ?? new SharedFeed(feed);
  shared.set(feed, one);
  return one.watch(hear, options.refresh ?? Infinity);
}
