// Registered names whose own servers are dead: told as registered, in time, and no trouble of the source.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { askResolver, resolverOf } from '../src/sources/resolver.ts';
import { cannotServe, DEAD, deadNames, startDeadNames, type DeadNames } from './dead-names.ts';
import { startGateway, type Running } from './program.ts';
import { missing } from './servers.ts';
import { wait } from './support.ts';

const skip = missing('bind9', 'unbound', 'openssl') || (await cannotServe());

describe('registered names with dead servers', { skip }, () => {
  let servers: DeadNames;
  before(async () => void (servers = await startDeadNames()));
  after(() => servers?.stop());

  for (const resolver of ['unbound', 'bind'] as const) {
    describe(`through the resolver ${resolver}`, () => {
      let gateway: Running;
      before(
        async () => void (gateway = await startGateway({ TENMIEN_RESOLVERS: `127.0.0.1:${servers[resolver].dns}` })),
      );
      after(() => gateway?.stop());
      const ask = async (name: string): Promise<number> => (await fetch(`${gateway.base}/rdap/domain/${name}`)).status;

      it('are reported as registered before the resolver gives up on a silent server', async () => {
        const name = deadNames('cam', 1)[0]!;
        const end = new AbortController();
        const server = resolverOf(`127.0.0.1:${servers[resolver].dns}`);
        const told = await Promise.race([
          ask(name),
          askResolver({ type: 'NS', name }, server, 60_000, end.signal).then(
            () => 'the resolver answers',
            () => 'the resolver fails',
          ),
        ]);
        end.abort();
        assert.equal(told, 200);
      });

      for (const [kind, what] of [
        ['cam', 'silent'],
        ['tu', 'refusing'],
        ['lac', 'lame'],
        ['gia', 'wrongly signed'],
      ] as const) {
        it(`are reported as registered when their servers are ${what}`, async () => {
          let slowest = 0;
          for (const name of deadNames(kind, 5)) {
            const started = performance.now();
            assert.equal(await ask(name), 200, name);
            slowest = Math.max(slowest, performance.now() - started);
          }
          console.log(
            `${resolver}: 5 registered names whose servers are ${what}: all told, in ${Math.ceil(slowest)} ms at most`,
          );
        });
      }

      it('delay no other client, though one client asks for a hundred of them at once', async () => {
        const dead = Promise.all(deadNames('cam', DEAD).map(ask));
        const others = [];
        for (let index = 0; index < 200; index++) {
          others.push(ask(index % 2 ? `khong-co-${index}.id.vn` : 'song.id.vn'));
          await wait(10);
        }
        const statuses = await Promise.all(others);
        const lost = statuses.filter((status, index) => status !== (index % 2 ? 404 : 200));
        console.log(
          `${resolver}: ${lost.length} of ${statuses.length} questions of others lost while ${DEAD} dead names are asked`,
        );
        assert.deepEqual(lost, [], 'lost');
        assert.deepEqual(
          (await dead).filter((status) => status !== 200),
          [],
        );
        assert.ok(!gateway.log.some(({ event }) => event === 'source-left-alone'));
      });

      it('are reported the same over HTTPS with HTTP/2', async (test) => {
        const doh = await startGateway({
          TENMIEN_SOURCES: 'doh',
          TENMIEN_DOH_URL: `https://127.0.0.1:${servers[resolver].https}/dns-query`,
          TENMIEN_TIMEOUT: '15000',
          NODE_EXTRA_CA_CERTS: servers.certificate,
        });
        test.after(() => doh.stop());
        const names = [...deadNames('cam', 20), ...deadNames('tu', 20), ...deadNames('gia', 20), 'song.id.vn'];
        const statuses = await Promise.all(
          names.map(async (name) => (await fetch(`${doh.base}/rdap/domain/${name}`)).status),
        );
        assert.deepEqual(
          statuses,
          names.map(() => 200),
        );
        assert.equal((await fetch(`${doh.base}/rdap/domain/khong-co.id.vn`)).status, 404);
      });
    });
  }
});
