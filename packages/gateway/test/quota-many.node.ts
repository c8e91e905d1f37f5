// Four gateways share a registrar's quota under many questions. QUOTA_SECONDS=130 goes on for two minutes.

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { startGateway } from './program.ts';
import { startRedis, startRegistrar } from './registrar.ts';
import { missing } from './servers.ts';
import { readRdap, until, wait } from './support.ts';

const SECONDS = Number(process.env['QUOTA_SECONDS'] ?? 20);
/** Questions a second, all for different names. */
const RATE = 60;
const QUOTA = 300;

it(
  'four gateways keep to one quota, and never call a free name unregistered without saying that they could not ask',
  {
    skip: missing('redis', 'openssl'),
    timeout: 600_000,
  },
  async (test) => {
    const [redis, registrar] = await Promise.all([startRedis(), startRegistrar(QUOTA)]);
    const gateways = await Promise.all(
      Array.from({ length: 4 }, () =>
        startGateway({ ...registrar.settings, ...redis.settings, TENMIEN_TIMEOUT: '20000' }),
      ),
    );
    test.after(async () => {
      await Promise.all([...gateways, redis].map((each) => each.stop()));
      registrar.stop();
    });

    await until(
      () => gateways.every(({ log }) => log.some(({ event }) => event === 'shared-state-found')),
      'all are connected',
    );
    const told = new Map<string, number>();
    const questions: Promise<void>[] = [];
    const started = performance.now();
    for (let index = 0; index < SECONDS * RATE; index++) {
      await wait(started + (index * 1000) / RATE - performance.now());
      const { base } = gateways[index % gateways.length]!;
      questions.push(
        fetch(`${base}/rdap/domain/trong-${index}.id.vn`).then(async (response) => {
          const { tenmien_availability: said } = await readRdap(response);
          const what = `${response.status} ${said?.['state']}${said?.['partial'] ? ', partial' : ''}`;
          told.set(what, (told.get(what) ?? 0) + 1);
        }),
      );
    }
    await Promise.all(questions);
    console.log(
      `${questions.length} questions in ${SECONDS} s: ${[...told].map(([what, count]) => `${what} × ${count}`).join('; ')}; the registrar refused ${registrar.refused}`,
    );
    assert.equal(registrar.refused, 0);
    assert.deepEqual([...told.keys()].sort(), ['404 free', '404 no-record, partial']);
    assert.ok(told.get('404 free')! >= (SECONDS / 5) * 20, 'the quota is used');
  },
);
