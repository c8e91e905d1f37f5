// Loads figures from an address or from the host's code. All elements with the same feed share one request, and the last good figures are kept.
// Loaded only if a feed is set.

import { timestamp } from '../base/civil-date.ts';
import { RequestError, ResponseError } from '../base/errors.ts';
import { ANY_TYPE, request, type HttpResponse } from '../base/http.ts';
import type { FeedProblem } from './problems.ts';
import { parseSnapshot, type ProgressSnapshot } from './snapshot.ts';
import type { FeedTable } from './table/feed-table.ts';
import type { Places } from './table/places.ts';

/** Where figures come from. */
export interface ProgressFeed {
  /** Answers with one entry of the feed format or a list of them, not yet checked; rejects where nothing was had. A minute is waited for it. */
  load(options: { readonly signal: AbortSignal }): Promise<unknown>;
}

/** The state of a feed. */
export interface FeedState {
  /** The last good figures, of any provinces; null until the first came. A failure does not take them away. */
  readonly snapshots: readonly ProgressSnapshot[] | null;
  /** The refused parts of the last answer. */
  readonly problems: readonly FeedProblem[];
  /** Why the last attempt brought nothing: one of base/errors.ts, or the error of the host's feed. Null after a good one. */
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

/** Names and media types of files are often wrong, so the content decides. */
const WANTED = { types: ['application/json', 'text/csv', ANY_TYPE], most: 1_500_000 };

const invalid = (cause: unknown): ResponseError => new ResponseError('invalid', undefined, undefined, { cause });

/** The text of a file that is JSON in UTF-8, as most files are; `undefined` for any other file. */
function jsonText(body: ArrayBuffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    return /^\s*[[{]/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** The content of a file: a feed entry, a list of entries, or a table with its problems. */
async function readAnswer({ body, charset }: HttpResponse, places: Places | undefined): Promise<unknown> {
  const text = jsonText(body);
  const reader = text
    ? undefined
    : await import('./table/read-file.ts').catch((cause: unknown) =>
        Promise.reject(new RequestError('network', { cause })),
      );
  try {
    return reader ? await reader.readFile(body, charset, places) : JSON.parse(text!);
  } catch (cause) {
    throw invalid(cause);
  }
}

const feeds = /* @__PURE__ */ new Map<string, ProgressFeed>();

/**
 * The feed of a JSON or CSV file: always the same one for the same address, so that its watchers share one request.
 * @param places the provinces by the names that a table may have; without them a province is named by its slug
 */
export function feedAt(address: string, places?: Places): ProgressFeed {
  const feed = feeds.get(address) ?? {
    load: async ({ signal }) => readAnswer(await request(address, WANTED, { signal }), places),
  };
  feeds.set(address, feed);
  return feed;
}

const MINUTE = 60_000;
/** One province has one entry, and a table has no more entries than rows. */
const MOST_ENTRIES = 1_000;
/** The longest delay of a timer, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

/** Whether a retry may succeed although nobody corrects anything. */
const isPassing = (error: unknown): boolean =>
  error instanceof RequestError ||
  (error instanceof ResponseError && (error.code === 'rate-limited' || (error.status ?? 0) >= 500));

const isTable = (answer: unknown): answer is FeedTable =>
  !!answer && typeof answer === 'object' && 'entries' in answer && 'problems' in answer;

/** A target such as 0.4 is probably a share of one, as spreadsheets store 40 %. A table writes `0.4%` for less than one per cent. */
function withoutShares(snapshot: ProgressSnapshot, problems: FeedProblem[]): ProgressSnapshot {
  const targets = snapshot.targets.filter((target) => !('percent' in target && target.percent < 1));
  if (targets.length === snapshot.targets.length) return snapshot;
  problems.push({ code: 'share', field: `${snapshot.province ?? ''} targets.percent` });
  return { ...snapshot, targets };
}

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
        // An element that is moved is disconnected and connected again within one task.
        queueMicrotask(() => this.#rest());
      },
    };
  }

  /**
   * The time of the next request: at once, after `refresh`, or after a temporary failure in 1, 2, 4 … 32 minutes. Never before a server's `retryAt`.
   */
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
      state = await this.#read(await this.#answer(request));
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

  /** The answer of the feed. A feed that does not answer blocks nobody: after a minute it counts as failed and is asked again. */
  #answer(request: AbortController): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new RequestError('timeout'));
        request.abort();
      }, MINUTE);
      const end = () => clearTimeout(timer);
      request.signal.addEventListener('abort', end);
      // The `load` of a host's feed may throw synchronously.
      new Promise<unknown>((answer) => answer(this.#feed.load({ signal: request.signal })))
        .finally(end)
        .then(resolve, reject);
    });
  }

  async #read(answer: unknown): Promise<FeedState> {
    const { entries, problems: found } = isTable(answer)
      ? answer
      : { entries: Array.isArray(answer) ? (answer as unknown[]) : [answer], problems: [] };
    const problems: FeedProblem[] = [...found];
    const good: ProgressSnapshot[] = [];
    let since = performance.now();
    for (const [at, entry] of entries.slice(0, MOST_ENTRIES).entries()) {
      const parsed = parseSnapshot(entry);
      // Among others, an entry without a province may be of any. It stays unknown when the others are refused.
      if (parsed.ok && (parsed.value.province || entries.length < 2))
        good.push(isTable(answer) ? parsed.value : withoutShares(parsed.value, problems));
      else problems.push(parsed.ok ? { code: 'missing', field: `[${at}].province` } : parsed.problem);
      if (performance.now() - since < 12) continue;
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    if (entries.length > MOST_ENTRIES) problems.push({ code: 'too-long', field: '' });
    const last = this.#state?.snapshots ?? null;
    if (problems.length && !good.length)
      return { snapshots: last, problems, error: invalid(problems[0]), at: timestamp() };
    // The earlier entries that a refused entry would have replaced are kept.
    const kept =
      problems.length && last ? last.filter(({ province }) => !good.some((entry) => entry.province === province)) : [];
    return { snapshots: [...good, ...kept], problems, error: null, at: timestamp() };
  }
}

const shared = /* @__PURE__ */ new WeakMap<ProgressFeed, SharedFeed>();

/**
 * Watches a feed together with everyone else who does: the listener hears the state that is there already, at once, and then each
 * attempt's outcome. Never throws.
 * @param options.refresh minutes, at least 1, after which to ask again; the shortest of all watchers counts. Without it the feed is asked
 * once, and again only after a failure that may pass.
 */
export function watchFeed(
  feed: ProgressFeed,
  hear: (state: FeedState) => void,
  options: { readonly refresh?: number | undefined } = {},
): FeedWatch {
  const one = shared.get(feed) ?? new SharedFeed(feed);
  shared.set(feed, one);
  return one.watch(hear, options.refresh ?? Infinity);
}
