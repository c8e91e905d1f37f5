// The recipe for two machines: on each nginx, two gateways and unbound, with one Valkey or Redis for both. All configurations are the delivered ones.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { startGateway, type Running } from './program.ts';
import { freePort, missing, programs, start, startNameServers, startNginx } from './servers.ts';
import { until, wait } from './support.ts';

const delivered = (file: string) => readFileSync(new URL(`../deploy/${file}`, import.meta.url), 'utf8');

it(
  'two machines lose no question while four gateways are restarted, one after the other',
  {
    skip: missing('bind9', 'unbound', 'nginx', 'redis'),
    timeout: 600_000,
  },
  async (test) => {
    const redisPort = await freePort();
    const folder = mkdtempSync(join(tmpdir(), 'two-'));
    writeFileSync(
      join(folder, 'redis.conf'),
      `dir ${folder}\n${delivered('valkey.conf').replace('port 6379', `port ${redisPort}`)}`,
    );
    const redis = start(programs.redis, [join(folder, 'redis.conf')], redisPort);
    test.after(() => redis.stop());
    const machines = await Promise.all([0, 1].map(() => startNameServers()));
    test.after(() => Promise.all(machines.map((machine) => machine.stop())));

    const startOn = (machine: number, port = 0) =>
      startGateway({
        PORT: String(port),
        TENMIEN_RESOLVERS: `127.0.0.1:${machines[machine]!.recursive.port}`,
        TENMIEN_TIMEOUT: '20000',
        TENMIEN_RATE_LIMIT: '1000000',
        TENMIEN_CLIENT_HEADER: 'x-real-ip',
        TENMIEN_SHARED_STATE: `redis://:change-this-password@127.0.0.1:${redisPort}`,
        TENMIEN_SHARED_SECRET: 'a secret of all gateways',
      });
    const isConnected = ({ log }: Running) => log.some(({ event }) => event === 'shared-state-found');
    const gateways = await Promise.all([0, 0, 1, 1].map((machine) => startOn(machine)));
    test.after(() => Promise.all(gateways.map((gateway) => gateway.stop())));
    await until(() => gateways.every(isConnected), 'all share their state');

    const fronts = await Promise.all(
      [gateways.slice(0, 2), gateways.slice(2)].map((pair) =>
        startNginx(
          pair.map(({ port }) => port),
          (configuration) => configuration.replace('rate=2r/s', 'rate=1000r/s').replace('burst=20', 'burst=1000'),
        ),
      ),
    );
    test.after(() => Promise.all(fronts.map((front) => front.stop())));

    const told = new Map<string, number>();
    const questions: Promise<void>[] = [];
    let isOver = false;
    const load = (async () => {
      // A hundred a second, half of them for a name that is registered.
      for (let index = 0; !isOver; index++) {
        const name = index % 4 < 2 ? 'da-cap.id.vn' : `khong-co-${index}.id.vn`;
        const wanted = index % 4 < 2 ? 200 : 404;
        questions.push(
          fetch(`http://127.0.0.1:${fronts[index % 2]!.port}/rdap/domain/${name}`)
            .then(
              ({ status }) => (status === wanted ? 'answered' : `${status} for ${wanted}`),
              (error: Error) => error.message,
            )
            .then((what) => void told.set(what, (told.get(what) ?? 0) + 1)),
        );
        await wait(10);
      }
    })();
    for (const [index, { port }] of [...gateways].entries()) {
      await gateways[index]!.stop();
      gateways[index] = await startOn(Math.floor(index / 2), port);
      await until(() => isConnected(gateways[index]!), 'it shares its state again');
    }
    isOver = true;
    await load;
    await Promise.all(questions);
    console.log(`asked ${questions.length} times while restarting four: ${[...told].join('; ')}`);
    assert.deepEqual([...told.keys()], ['answered']);
  },
);
