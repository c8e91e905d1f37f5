import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Availability } from '../../../src/domains/availability.ts';
import { protect } from '../src/protect.ts';
import { fakeSource, gatewayFor, get, noRecord, readRdap, registered, stopClock } from './support.ts';

const path = '/rdap/domain/dao.id.vn';
const lives = { registered: 60, absent: 60, unknown: 60, names: 1000 };

describe('the gateway’s cache', () => {
  for (const [state, answer, life] of [
    ['registered', registered, 'registered'],
    ['absent', noRecord, 'absent'],
    ['unknown', () => ({ state: 'unknown', reason: 'timeout' }) as const, 'unknown'],
  ] as const) {
    it(`keeps an answer as long as ${state} allows`, async (test) => {
      const clock = stopClock(test);
      const source = fakeSource(answer);
      const gateway = gatewayFor({ sources: [source], lives: { ...lives, [life]: 1 } });
      await get(gateway, path);
      clock.pass(999);
      await get(gateway, path);
      assert.equal(source.asked.length, 1);
      clock.pass(2);
      await get(gateway, path);
      assert.equal(source.asked.length, 2);
    });
  }

  it('keeps an answer only shortly when the best source did not answer', async () => {
    const best = fakeSource(() => ({ state: 'unknown', reason: 'timeout' }), { authority: 'registrar' });
    const gateway = gatewayFor({ sources: [fakeSource(noRecord), best], lives: { ...lives, unknown: 5 } });
    assert.match((await get(gateway, path)).headers.get('cache-control') ?? '', /max-age=5$/);
  });

  it('states the remaining time of an answer', async (test) => {
    const clock = stopClock(test);
    const gateway = gatewayFor({ sources: [fakeSource(registered)], lives: { ...lives, registered: 3 } });
    assert.equal((await get(gateway, path)).headers.get('cache-control'), 'public, max-age=3');
    clock.pass(1000);
    assert.equal((await get(gateway, path)).headers.get('cache-control'), 'public, max-age=2');
  });

  it('answers 304 to a client that has the answer', async () => {
    const gateway = gatewayFor();
    const first = await get(gateway, path);
    const etag = first.headers.get('etag')!;
    assert.match(etag, /^W\/"/);
    for (const known of [etag, etag.slice(2), `"x", ${etag}`, '*']) {
      const response = await get(gateway, path, { headers: { 'if-none-match': known } });
      assert.equal(response.status, 304, known);
      assert.equal(await response.text(), '');
      assert.equal(response.headers.get('etag'), etag);
    }
    assert.equal((await get(gateway, path, { headers: { 'if-none-match': '"x"' } })).status, first.status);
  });

  it('holds a limited number of names', async () => {
    const source = fakeSource(noRecord);
    const gateway = gatewayFor({ sources: [source], lives: { ...lives, names: 10 } });
    for (let round = 0; round < 2; round++)
      for (let name = 0; name < 20; name++) await get(gateway, `/rdap/domain/n${name}x.vn`);
    assert.equal(source.asked.length, 40);
  });

  it('holds a limited number of bytes', async () => {
    const source = fakeSource((name) => ({ ...registered(), registrar: `Nhà đăng ký ${name}` }));
    const gateway = gatewayFor({ sources: [source], lives: { ...lives, bytes: 20_000 } });
    for (let round = 0; round < 2; round++)
      for (let name = 0; name < 40; name++) await get(gateway, `/rdap/domain/n${name}x.vn`);
    assert.equal(source.asked.length, 80);
    for (let time = 0; time < 2; time++) await get(gateway, '/rdap/domain/n39x.vn');
    assert.equal(source.asked.length, 80, 'the last are kept');
  });

  it('renews an unchanged answer without sending it again', async (test) => {
    const clock = stopClock(test);
    const gateway = gatewayFor({ sources: [fakeSource(noRecord)], lives: { ...lives, absent: 1 } });
    const first = await get(gateway, path);
    clock.pass(1001);
    const second = await get(gateway, path, { headers: { 'if-none-match': first.headers.get('etag')! } });
    assert.equal(second.status, 304);
    const third = await get(gateway, path);
    assert.equal(third.headers.get('etag'), first.headers.get('etag'));
    assert.notEqual(await third.text(), await first.text(), 'they were asked at another moment');
  });

  it('ignores changes of the system clock', async (test) => {
    const clock = stopClock(test);
    const source = fakeSource(registered);
    const gateway = gatewayFor({ sources: [source] });
    await get(gateway, path);
    for (const jump of [86_400_000_000, -86_400_000_000]) {
      clock.setDate(1_800_000_000_000 + jump);
      const response = await get(gateway, path);
      assert.match(response.headers.get('cache-control') ?? '', /max-age=60$/);
      assert.equal((await get(gateway, `/rdap/domain/n${Math.abs(jump + 1)}.vn`)).status, 200);
    }
    assert.equal(source.asked.filter((name) => name === 'dao.id.vn').length, 1);
  });
});

it('the gateway asks a source once for equal simultaneous questions', async () => {
  let answer = (_: Availability): void => undefined;
  const source = fakeSource(() => new Promise((resolve) => (answer = resolve)));
  const gateway = gatewayFor({ sources: [source] });
  const questions = Array.from({ length: 500 }, () => get(gateway, path));
  await new Promise(setImmediate);
  answer(registered());
  const responses = await Promise.all(questions);
  assert.ok(responses.every(({ status }) => status === 200));
  assert.equal(source.asked.length, 1);
});

describe('a client of the gateway', () => {
  const ask = (gateway: ReturnType<typeof gatewayFor>, address: string, headers: Record<string, string> = {}) =>
    gateway(new Request(`https://gateway.example${path}`, { headers }), address);

  it('may ask a limited number of times a minute, and gets the time of its next question', async (test) => {
    const clock = stopClock(test);
    const gateway = gatewayFor({ clients: { rate: 3, hops: 1 } });
    for (let time = 0; time < 3; time++) assert.equal((await ask(gateway, '192.0.2.1')).status, 404);
    const refused = await ask(gateway, '192.0.2.1');
    assert.equal(refused.status, 429);
    await readRdap(refused);
    assert.equal(refused.headers.get('retry-after'), '60');
    assert.equal((await ask(gateway, '192.0.2.2')).status, 404);
    assert.equal((await ask(gateway, '::ffff:192.0.2.1')).status, 429);
    clock.pass(60_001);
    assert.equal((await ask(gateway, '192.0.2.1')).status, 404);
  });

  it('is a whole /64 of IPv6', async () => {
    const gateway = gatewayFor({ clients: { rate: 1, hops: 1 } });
    assert.equal((await ask(gateway, '2001:db8:0:1::1')).status, 404);
    assert.equal((await ask(gateway, '2001:0db8::1:ffff:2:3:4')).status, 429);
    assert.equal((await ask(gateway, '2001:db8:0:2::1')).status, 404);
    assert.equal((await ask(gateway, '::1')).status, 404);
  });

  it('is identified by the trusted server in front, not by its own header', async () => {
    const gateway = gatewayFor({ clients: { rate: 1, header: 'x-forwarded-for', hops: 1 } });
    assert.equal((await ask(gateway, '127.0.0.1', { 'x-forwarded-for': '198.51.100.1, 203.0.113.5' })).status, 404);
    assert.equal((await ask(gateway, '127.0.0.1', { 'x-forwarded-for': '198.51.100.2, 203.0.113.5' })).status, 429);
    assert.equal((await ask(gateway, '127.0.0.1', { 'x-forwarded-for': '203.0.113.6' })).status, 404);
    const behindTwo = gatewayFor({ clients: { rate: 1, header: 'x-forwarded-for', hops: 2 } });
    assert.equal((await ask(behindTwo, '127.0.0.1', { 'x-forwarded-for': '203.0.113.5, 10.0.0.1' })).status, 404);
    assert.equal((await ask(behindTwo, '127.0.0.1', { 'x-forwarded-for': '203.0.113.5, 10.0.0.2' })).status, 429);
  });

  it('has no limit in a trusted network', async () => {
    const gateway = gatewayFor({ clients: { rate: 1, hops: 1, trusted: ['203.0.113.0/24', '2001:db8:100::/40'] } });
    for (const address of ['203.0.113.9', '::ffff:203.0.113.9', '2001:db8:1ff::1'])
      for (let time = 0; time < 3; time++) assert.equal((await ask(gateway, address)).status, 404);
    for (const address of ['203.0.114.9', '2001:db8:200::1', 'unknown'])
      assert.deepEqual([(await ask(gateway, address)).status, (await ask(gateway, address)).status], [404, 429]);
  });

  it('is identified by its connection when the header is missing', async () => {
    const gateway = gatewayFor({ clients: { rate: 1, header: 'x-real-ip', hops: 1 } });
    assert.equal((await ask(gateway, '192.0.2.1')).status, 404);
    assert.equal((await ask(gateway, '192.0.2.1', { 'x-real-ip': '' })).status, 429);
  });
});

describe('a source of the gateway', () => {
  const limits = { timeout: 100, concurrency: 2, pause: 300 };

  it('gets a limited number of questions at a time; some wait, the rest are rejected', async (test) => {
    stopClock(test);
    let now = 0;
    let most = 0;
    const guarded = protect(
      fakeSource(async () => {
        most = Math.max(most, ++now);
        await new Promise(setImmediate);
        now--;
        return registered();
      }),
      limits,
      () => undefined,
    );
    const answers = await Promise.all(Array.from({ length: 30 }, (_, index) => guarded.check(`n${index}.vn`)));
    assert.equal(most, 2);
    assert.equal(answers.filter(({ state }) => state === 'registered').length, 10);
    assert.ok(answers.every((answer) => answer.state === 'registered' || answer.state === 'unknown'));
  });

  it('is cut off by a time-out when it does not answer', async (test) => {
    const clock = stopClock(test);
    const guarded = protect(
      fakeSource(() => new Promise<never>(() => undefined)),
      limits,
      () => undefined,
    );
    let answer: Availability | undefined;
    void guarded.check('dao.vn').then((found) => (answer = found));
    await new Promise(setImmediate);
    clock.pass(limits.timeout - 1);
    await new Promise(setImmediate);
    assert.equal(answer, undefined);
    clock.pass(1);
    await new Promise(setImmediate);
    assert.deepEqual(answer, { state: 'unknown', reason: 'timeout' });
  });

  it('is left alone after failures, tested with one question, and used again', async (test) => {
    const clock = stopClock(test);
    let well = false;
    const events: string[] = [];
    const source = fakeSource(() => (well ? registered() : { state: 'unknown', reason: 'network' }));
    const guarded = protect(source, limits, (event) => void events.push(event));
    for (let time = 0; time < 20; time++) await guarded.check('dao.vn');
    assert.equal(source.asked.length, 5);
    const left = await guarded.check('dao.vn');
    assert.deepEqual(left, { state: 'unknown', reason: 'unavailable', retryAt: Date.now() + limits.pause });

    clock.pass(limits.pause);
    await Promise.all(Array.from({ length: 8 }, () => guarded.check('dao.vn')));
    assert.equal(source.asked.length, 6, 'one question while half open');

    well = true;
    clock.pass(limits.pause);
    assert.equal((await guarded.check('dao.vn')).state, 'registered');
    assert.equal((await guarded.check('dao.vn')).state, 'registered');
    assert.deepEqual(
      events.filter((event, index) => event !== events[index - 1]),
      ['source-left-alone', 'source-back'],
    );
  });

  it('is used again in time though the clock was set back a day', async (test) => {
    const clock = stopClock(test);
    let well = false;
    const guarded = protect(
      fakeSource(() => (well ? registered() : { state: 'unknown', reason: 'network' })),
      limits,
      () => undefined,
    );
    for (let time = 0; time < 6; time++) await guarded.check('dao.vn');
    well = true;
    clock.setDate(Date.now() - 86_400_000);
    clock.pass(limits.pause);
    assert.equal((await guarded.check('dao.vn')).state, 'registered');
  });

  it('is not blamed for failing names while it answers a control question', async (test) => {
    stopClock(test);
    let controls = 0;
    const source = fakeSource(() => ({ state: 'unknown', reason: 'timeout' }), {
      control: async () => void controls++,
    });
    const events: string[] = [];
    const guarded = protect(source, limits, (event) => void events.push(event));
    for (let time = 0; time < 50; time++) assert.equal((await guarded.check(`n${time}.vn`)).state, 'unknown');
    assert.deepEqual([source.asked.length, controls, events], [50, 1, []], 'one control question a second');
  });

  for (const [what, control] of [
    ['fails at', () => Promise.reject(new Error('x'))],
    ['is silent at', () => new Promise<never>(() => undefined)],
  ] as const) {
    it(`is left alone when it ${what} its control question too, and the log says why`, async () => {
      const told: unknown[] = [];
      const guarded = protect(
        fakeSource(() => ({ state: 'unknown', reason: 'refused' }), { control }),
        { ...limits, pause: 60_000 },
        (...event) => void told.push(event),
      );
      for (let time = 0; time < 8; time++) await guarded.check(`n${time}.vn`);
      assert.deepEqual(told, [['source-left-alone', 'fake', 'refused']]);
    });
  }

  it('is not blamed for names whose own servers are broken', async () => {
    const source = fakeSource(() => ({ state: 'unknown', reason: 'inconclusive' }));
    const guarded = protect(source, limits, () => undefined);
    for (let time = 0; time < 50; time++) await guarded.check(`n${time}.vn`);
    assert.equal(source.asked.length, 50);
  });
});
