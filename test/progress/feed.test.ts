import { expect } from '@open-wc/testing';
import { RequestError, ResponseError } from '../../src/base/errors.ts';
import { feedAt, watchFeed, type FeedState, type FeedWatch, type ProgressFeed } from '../../src/progress/feed.ts';
import { answer, broken, fakeFetch, html, json, requests, restoreFetch } from '../base/fake-fetch.ts';
import { snapshotOf, thaiNguyen } from './snapshots.ts';

const MINUTE = 60_000;
const csv = 'province;asOf;total;sourceTitle\nthai-nguyen;31/3/2025;3.295;VNNIC\n';
const fromCsv = snapshotOf({ province: 'thai-nguyen', asOf: '2025-03-31', total: 3295, source: { title: 'VNNIC' } });
const traVinh = { ...thaiNguyen, province: 'tra-vinh', total: 4026, targets: [] };

/** Everything that is waiting for nothing but its turn. */
const settled = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

describe('watchFeed', () => {
  const { setTimeout, clearTimeout } = globalThis;
  const { now: realNow } = Date;
  let now: number;
  let timers: Map<number, { at: number; run: () => void }>;
  let watches: FeedWatch[];

  beforeEach(() => {
    now = 1_795_000_000_000;
    timers = new Map();
    watches = [];
    let id = 0;
    Date.now = () => now;
    globalThis.setTimeout = ((run: () => void, wait: number) => {
      expect(wait).to.be.within(1, 2 ** 31 - 1);
      timers.set(++id, { at: now + wait, run });
      return id;
    }) as typeof setTimeout;
    globalThis.clearTimeout = (id) => void timers.delete(Number(id));
  });
  afterEach(() => {
    for (const watch of watches) watch.stop();
    Object.assign(globalThis, { setTimeout, clearTimeout });
    Date.now = realNow;
  });

  /** Lets time pass. */
  const pass = async (duration: number) => {
    const end = now + duration;
    for (;;) {
      const next = [...timers].reduce(
        (best, timer) => (timer[1].at < best[1].at ? timer : best),
        [0, { at: Infinity, run: () => {} }],
      );
      now = Math.min(next[1].at, end);
      if (next[1].at > end) return;
      timers.delete(next[0]);
      next[1].run();
      await settled();
    }
  };

  /** A feed that answers with each of these in turn, and then with the last again. An Error is thrown. */
  const feedOf = (...answers: unknown[]) => {
    const feed = {
      asked: 0,
      stopped: 0,
      load: async ({ signal }: { signal: AbortSignal }) => {
        signal.addEventListener('abort', () => (feed.stopped += 1));
        const answer = answers[Math.min(feed.asked++, answers.length - 1)];
        if (answer instanceof Error) throw answer;
        return answer;
      },
    };
    return feed;
  };
  const watch = (feed: ProgressFeed, refresh?: number) => {
    const heard: FeedState[] = [];
    const watched = watchFeed(feed, (state) => heard.push(state), { refresh });
    watches.push(watched);
    return { heard, ...watched };
  };

  it('requests once for any number of watchers', async () => {
    const feed = feedOf(thaiNguyen);
    const all = Array.from({ length: 1000 }, () => watch(feed));
    await settled();
    const late = watch(feed);
    expect(feed.asked).to.equal(1);
    for (const { heard } of [...all, late])
      expect(heard.map(({ snapshots }) => snapshots)).to.deep.equal([[snapshotOf(thaiNguyen)]]);
  });

  it('requests once without refresh, and again after that many minutes with refresh', async () => {
    const [once, often] = [feedOf(thaiNguyen), feedOf(thaiNguyen)];
    watch(once);
    await settled();
    await pass(600 * MINUTE);
    expect(once.asked).to.equal(1);
    watch(often, 30);
    watch(often, 10);
    await settled();
    await pass(10 * MINUTE - 1);
    expect(often.asked).to.equal(1);
    await pass(1);
    expect(often.asked).to.equal(2);
    await pass(100 * MINUTE);
    expect(often.asked).to.equal(12);
  });

  it('requests at most once a minute, and accepts a pause longer than a timer allows', async () => {
    const [hasty, slow] = [feedOf(thaiNguyen), feedOf(thaiNguyen)];
    watch(hasty, 0.001);
    await settled();
    await pass(MINUTE - 1);
    expect(hasty.asked).to.equal(1);
    watches.pop()!.stop();
    await settled();
    expect(timers.size).to.equal(0);
    watch(slow, 100_000);
    await settled();
    await pass(99_999 * MINUTE);
    expect(slow.asked).to.equal(1);
    await pass(MINUTE);
    expect(slow.asked).to.equal(2);
  });

  it('keeps the last good figures when a request fails, and reports the reason', async () => {
    const failure = new ResponseError('status', 404);
    const { heard, reload } = watch(feedOf(thaiNguyen, failure));
    await settled();
    reload();
    await settled();
    expect(heard.at(-1)).to.deep.equal({ snapshots: [snapshotOf(thaiNguyen)], problems: [], error: failure, at: now });
  });

  it('has no figures, rather than none registered, when the first attempt fails', async () => {
    const { heard } = watch(feedOf(new ResponseError('invalid')));
    await settled();
    expect(heard.map(({ snapshots }) => snapshots)).to.deep.equal([null]);
  });

  it('retries after 1, 2, 4 minutes when the failure may pass, until a request succeeds', async () => {
    const down = new RequestError('offline');
    const feed = feedOf(down, new ResponseError('status', 503), down, thaiNguyen);
    const { heard } = watch(feed);
    await settled();
    const asked = [feed.asked];
    for (const minutes of [1, 2, 4, 1000]) {
      await pass(minutes * MINUTE);
      asked.push(feed.asked);
    }
    expect(asked).to.deep.equal([1, 2, 3, 4, 4]);
    expect(heard.at(-1)).to.include({ error: null });
  });

  it('does not retry when a person must correct something first', async () => {
    for (const failure of [
      new ResponseError('status', 404),
      new ResponseError('invalid'),
      new TypeError('the host’s own'),
    ]) {
      const feed = feedOf(failure);
      watch(feed);
      await settled();
      await pass(600 * MINUTE);
      expect(feed.asked).to.equal(1);
    }
  });

  it('does not request before the time that the server gave', async () => {
    const feed = feedOf(new ResponseError('rate-limited', 429, now + 20 * MINUTE), thaiNguyen);
    watch(feed, 5);
    await settled();
    await pass(20 * MINUTE - 1);
    expect(feed.asked).to.equal(1);
    await pass(1);
    expect(feed.asked).to.equal(2);
  });

  it('accepts the good entries of a list, reports the errors in others, and keeps their earlier figures', async () => {
    const feed = feedOf(
      [thaiNguyen, traVinh],
      [
        { ...thaiNguyen, total: 4000 },
        { ...traVinh, asOf: '' },
      ],
      [{ ...traVinh, total: 5000 }],
    );
    const { heard, reload } = watch(feed);
    await settled();
    reload();
    await settled();
    expect(heard.at(-1)).to.deep.include({
      snapshots: [snapshotOf({ ...thaiNguyen, total: 4000 }), snapshotOf(traVinh)],
      problems: [{ code: 'missing', field: 'asOf' }],
      error: null,
    });
    reload();
    await settled();
    expect(heard.at(-1)).to.deep.include({ snapshots: [snapshotOf({ ...traVinh, total: 5000 })], problems: [] });
  });

  it('counts no entry without a province when others stand beside it, even if the others are refused', async () => {
    const unnamed = { ...thaiNguyen, province: undefined };
    for (const other of [traVinh, { ...traVinh, total: 'x' }, unnamed]) {
      const { heard } = watch(feedOf([other, { ...unnamed, total: 4000 }]));
      await settled();
      expect(heard.at(-1)!.problems).to.deep.include({ code: 'missing', field: '[1].province' });
      expect((heard.at(-1)!.snapshots ?? []).map(({ total }) => total)).to.deep.equal(
        other === traVinh ? [traVinh.total] : [],
      );
    }
    const { heard } = watch(feedOf([unnamed]));
    await settled();
    expect(heard.at(-1)!.snapshots).to.have.length(1);
  });

  it('leaves out a target that is a share of one, and keeps the figure and the others', async () => {
    const target = (percent: number, of: string) => ({ by: '2030-12-31', percent, of, atLeast: false });
    const { heard } = watch(feedOf({ ...thaiNguyen, targets: [target(0.4, 'enterprises'), target(40, 'students')] }));
    await settled();
    expect(heard.at(-1)!.snapshots![0]!.targets).to.deep.equal([target(40, 'students')]);
    expect(heard.at(-1)!.problems).to.deep.equal([{ code: 'share', field: 'thai-nguyen targets.percent' }]);
  });

  it('fails when every entry is wrong, and not when the list is empty', async () => {
    for (const garbage of [null, 'x', 3, {}, [{}], [null]]) {
      const { heard } = watch(feedOf(garbage));
      await settled();
      expect(heard.at(-1)).to.have.property('error').that.is.instanceOf(ResponseError).with.property('code', 'invalid');
    }
    const { heard } = watch(feedOf([]));
    await settled();
    expect(heard.at(-1)).to.deep.equal({ snapshots: [], problems: [], error: null, at: now });
  });

  it('survives a feed of the host that throws synchronously', async () => {
    const { heard } = watch({
      load() {
        throw new TypeError('broken');
      },
    });
    await settled();
    expect(heard.at(-1)!.error).to.be.instanceOf(TypeError);
  });

  it('stops the request when the last watcher leaves, and drops a late answer', async () => {
    let arrive!: (value: unknown) => void;
    const signals: AbortSignal[] = [];
    const feed = {
      load: ({ signal }: { signal: AbortSignal }) => (
        signals.push(signal),
        new Promise<unknown>((resolve) => (arrive = resolve))
      ),
    };
    const [first, second] = [watch(feed), watch(feed)];
    first.stop();
    await settled();
    expect(signals[0]!.aborted).to.be.false;
    second.stop();
    await settled();
    expect(signals[0]!.aborted).to.be.true;
    const late = arrive;
    const third = watch(feed);
    late({ ...thaiNguyen, total: 1 });
    await settled();
    expect(third.heard).to.deep.equal([]);
    arrive(thaiNguyen);
    await settled();
    expect(third.heard.map(({ snapshots }) => snapshots?.[0]?.total)).to.deep.equal([3295]);
    expect(first.heard.concat(second.heard)).to.deep.equal([]);
  });

  it('does not request again for an element that is moved, or that comes back later', async () => {
    const feed = feedOf(thaiNguyen);
    const before = watch(feed);
    before.stop();
    const after = watch(feed);
    await settled();
    after.stop();
    await settled();
    const back = watch(feed);
    await settled();
    expect(feed).to.include({ asked: 1, stopped: 0 });
    expect(back.heard).to.have.length(1);
  });

  it('sets no timer without a watcher', async () => {
    const feed = feedOf(thaiNguyen);
    const { stop } = watch(feed, 1);
    await settled();
    stop();
    await settled();
    await pass(60 * MINUTE);
    expect(feed.asked).to.equal(1);
  });
});

describe('feedAt', () => {
  afterEach(restoreFetch);

  const load = (address: string) =>
    new Promise<FeedState>((resolve) => {
      const watch = watchFeed(feedAt(address), (state) => {
        resolve(state);
        queueMicrotask(() => watch.stop());
      });
    });

  const good: [what: string, body: string, type: string][] = [
    ['JSON', JSON.stringify(thaiNguyen), 'application/json; charset=utf-8'],
    ['JSON with a byte order mark', `\uFEFF ${JSON.stringify([thaiNguyen])}`, 'application/json'],
    ['JSON sent as text', JSON.stringify(thaiNguyen), 'text/plain'],
  ];
  for (const [what, body, type] of good) {
    it(`reads ${what}`, async () => {
      fakeFetch(answer(body, type));
      expect((await load(`/data/${what}`)).snapshots).to.deep.equal([snapshotOf(thaiNguyen)]);
    });
  }
  for (const type of ['text/csv', 'text/plain', 'application/vnd.ms-excel', 'application/octet-stream']) {
    it(`reads CSV sent as ${type}`, async () => {
      fakeFetch(answer(csv, type));
      expect((await load(`/data/csv?${type}`)).snapshots).to.deep.equal([fromCsv]);
    });
  }

  const bad: [what: string, reply: Parameters<typeof fakeFetch>[0], code: string][] = [
    ['a page instead of JSON', html(), 'invalid'],
    ['a page that says it is JSON', answer('<!doctype html><title>Cổng</title>', 'application/json'), 'invalid'],
    ['half a file', answer('{"version": 1, "prov', 'application/json'), 'invalid'],
    ['a file of something else', json({ rates: [1, 2] }), 'invalid'],
    ['an empty file', answer('', 'application/json'), 'invalid'],
    ['no such file', html({ status: 404 }), 'status'],
    ['too many questions', html({ status: 429 }), 'rate-limited'],
    ['a broken server', html({ status: 500 }), 'status'],
    ['a dead line', broken, 'network'],
  ];
  for (const [what, reply, code] of bad) {
    it(`reports ${what}`, async () => {
      fakeFetch(reply);
      const { snapshots, error } = await load(`/data/${what}`);
      expect(snapshots).to.equal(null);
      expect(error).to.have.property('code', code);
    });
  }

  it('names the field at which a wrong file fails', async () => {
    fakeFetch(answer('asOf,total\n2025-03-31,1', 'text/csv'));
    expect((await load('/data/which.csv')).error)
      .to.have.property('cause')
      .that.deep.equals({ code: 'missing', field: 'sourceTitle' });
  });

  it('requests only safe addresses', async () => {
    fakeFetch(json(thaiNguyen));
    expect((await load('http://example.org/figures.json')).error).to.have.property('name', 'ConfigError');
    expect(requests).to.deep.equal([]);
  });

  it('returns one feed for one address', async () => {
    fakeFetch(answer(csv, 'text/csv'));
    await Promise.all([load('/data/same.csv'), load('/data/same.csv'), load('/data/same.csv')]);
    expect(requests).to.have.length(1);
    expect(feedAt('/data/same.csv')).to.equal(feedAt('/data/same.csv'));
    expect(feedAt('/data/other.csv')).not.to.equal(feedAt('/data/same.csv'));
  });
});
