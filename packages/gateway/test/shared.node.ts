// What several gateways know together in a real Redis, and what they do without it.

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startGateway, type Running } from './program.ts';
import { startRedis, startRegistrar, type Redis, type Registrar } from './registrar.ts';
import { missing } from './servers.ts';
import { readRdap, until } from './support.ts';

describe('two gateways with shared state', { skip: missing('redis', 'openssl') }, () => {
  let redis: Redis;
  let registrar: Registrar;
  let gateways: Running[] = [];
  const settings = () => ({
    ...registrar.settings,
    ...redis.settings,
    TENMIEN_RATE_LIMIT: '5',
    TENMIEN_CLIENT_HEADER: 'x-real-ip',
    TENMIEN_TIMEOUT: '20000',
    TENMIEN_CACHE_UNKNOWN: '1',
  });
  before(async () => {
    [redis, registrar] = await Promise.all([startRedis(), startRegistrar(13_000)]);
    gateways = await Promise.all([startGateway(settings()), startGateway(settings())]);
  });
  before(() => until(() => told('shared-state-found'), 'both are connected'));
  after(async () => {
    await Promise.all([...gateways, redis].map((each) => each?.stop()));
    registrar?.stop();
  });

  let clients = 0;
  /** Each question comes from another client, if none is given. */
  async function ask(gateway: number, name: string, client = `2001:db8:${(++clients).toString(16)}::1`) {
    const response = await fetch(`${gateways[gateway]!.base}/rdap/domain/${name}`, {
      headers: { 'x-real-ip': client },
    });
    const { tenmien_availability: said } = await readRdap(response);
    return { status: response.status, ...said } as { status: number; state?: string; checkedAt?: string };
  }
  const told = (event: string) => gateways.every(({ log }) => log.some((line) => line['event'] === event));
  beforeEach(() => void (registrar.asked.length = 0));

  it('ask the registrar once about a name', async () => {
    const first = await ask(0, 'hoi-mot-lan.id.vn');
    await until(async () => /checkedAt/.test(await redis.content()), 'the answer is there');
    assert.deepEqual(await ask(1, 'hoi-mot-lan.id.vn'), first);
    assert.deepEqual([first.state, registrar.asked], ['free', ['hoi-mot-lan.id.vn']]);
  });

  it('count the requests of a client together', async () => {
    const statuses = [];
    for (let time = 0; time < 8; time++) statuses.push((await ask(time % 2, 'dem-chung.id.vn', '203.0.113.7')).status);
    assert.deepEqual(statuses, [404, 404, 404, 404, 404, 429, 429, 429]);
    assert.equal((await ask(0, 'dem-chung.id.vn', '203.0.113.8')).status, 404);
  });

  it('store nothing readable there', async () => {
    const content = await redis.content();
    assert.match(content, /registrar/);
    assert.doesNotMatch(content, /hoi-mot-lan|dem-chung|id\.vn|203\.0|2001|bkns|client/);
  });

  it('answer while the shared state hangs, and after', async () => {
    for (const { log } of gateways) log.length = 0;
    redis.child.kill('SIGSTOP');
    try {
      for (const gateway of [0, 1]) assert.equal((await ask(gateway, `treo-${gateway}.id.vn`)).state, 'free');
      await until(() => told('shared-state-lost'), 'the logs say so');
    } finally {
      redis.child.kill('SIGCONT');
    }
    await until(async () => {
      for (const gateway of [0, 1]) await ask(gateway, `lai-${clients}.id.vn`);
      return told('shared-state-found');
    }, 'the logs say that it is back');
  });

  it('answer without the shared state, count each for itself, and find it again', async () => {
    for (const { log } of gateways) log.length = 0;
    await redis.stop();
    const statuses = [];
    for (let time = 0; time < 7; time++) statuses.push((await ask(0, 'mat.id.vn', '203.0.113.9')).status);
    assert.deepEqual(statuses, [404, 404, 404, 404, 404, 429, 429]);
    assert.equal((await ask(1, 'mat.id.vn')).state, 'free');
    await until(() => told('shared-state-lost'), 'the logs say so');
    redis = await startRedis(redis.port);
    await until(async () => {
      for (const gateway of [0, 1]) await ask(gateway, `co-lai-${clients}.id.vn`);
      return told('shared-state-found');
    }, 'the logs say that it is back');
  });
});

describe('a gateway whose shared state was never reachable', { skip: missing('openssl') }, () => {
  it('answers every request', async (test) => {
    const registrar = await startRegistrar(300);
    test.after(() => registrar.stop());
    const gateway = await startGateway({
      ...registrar.settings,
      TENMIEN_SHARED_STATE: 'redis://127.0.0.1:1',
      TENMIEN_SHARED_SECRET: 'a secret of all gateways',
    });
    test.after(() => gateway.stop());
    assert.equal((await fetch(`${gateway.base}/rdap/domain/khong-co.id.vn`)).status, 404);
    await until(() => gateway.log.some(({ event }) => event === 'shared-state-lost'), 'the log says so');
    assert.equal(await gateway.stop(), 0);
  });
});
