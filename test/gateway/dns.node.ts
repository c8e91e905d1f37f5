import assert from 'node:assert/strict';
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { after, before, describe, it } from 'node:test';
import * as wire from '@leichtgewicht/dns-packet';
import { guard } from '../../src/gateway/guard.ts';
import { readSettings } from '../../src/gateway/config.ts';
import { gatewayFrom } from '../../src/gateway/from-settings.ts';
import { node } from '../../src/gateway/node.ts';
import { createDnsSource } from '../../src/gateway/sources/dns.ts';
import { gatewayFor, get } from './support.ts';

type Packet = ReturnType<typeof wire.decode>;
type Behaviour = (query: Packet, raw: Buffer) => Uint8Array | Uint8Array[] | undefined;

const NXDOMAIN = 3;
const reply = (query: Packet, rcode: number, answers: object[] = [], more: object = {}): Uint8Array =>
  wire.encode({
    type: 'response',
    id: query.id,
    flags: wire.RECURSION_DESIRED | wire.RECURSION_AVAILABLE | rcode,
    questions: query.questions,
    answers,
    ...more,
  } as never);
const ns = (name: string) => ({ type: 'NS', class: 'IN', ttl: 60, name, data: 'ns1.example.vn' });
const soa = (name: string) => ({
  type: 'SOA',
  class: 'IN',
  ttl: 60,
  name,
  data: { mname: 'ns.vn', rname: 'x.vn', serial: 1, refresh: 1, retry: 1, expire: 1, minimum: 1 },
});

/** A resolver that behaves by the first label of the name. */
const behaviours: Record<string, Behaviour> = {
  'co-ns': (query) => reply(query, 0, query.questions?.[0]?.type === 'NS' ? [ns(query.questions[0].name)] : []),
  'chi-soa': (query) => reply(query, 0, query.questions?.[0]?.type === 'SOA' ? [soa(query.questions[0].name)] : []),
  'khong-co': (query) => reply(query, NXDOMAIN),
  rong: (query) => reply(query, 0),
  'soa-cua-cha': (query) => reply(query, 0, [], { authorities: [soa('vn')] }),
  hong: (query) => reply(query, 2),
  'hong-ns': (query) =>
    query.questions?.[0]?.type === 'NS' ? reply(query, 2) : reply(query, 0, [soa(query.questions![0]!.name)]),
  'tu-choi': (query) => reply(query, 5),
  'khong-lam': (query) => reply(query, 4),
  im: () => undefined,
  'sai-id': (query) => reply({ ...query, id: (query.id! + 1) & 0xffff }, NXDOMAIN),
  'sai-cau-hoi': (query) =>
    reply({ ...query, questions: [{ ...query.questions![0]!, name: 'khac.vn' }] } as Packet, NXDOMAIN),
  'sai-loai': (query) => reply({ ...query, questions: [{ ...query.questions![0]!, type: 'A' }] } as Packet, NXDOMAIN),
  rac: () => Buffer.from('not the DNS at all'),
  cut: (query) => reply(query, 0, [ns('cut.vn')]).subarray(0, 20),
  'hoi-lai': (_query, raw) => raw,
  // Too long for a datagram; over TCP somebody takes the call and says nothing.
  'hoi-qua-tcp': (query) =>
    wire.encode({
      type: 'response',
      id: query.id,
      flags: wire.TRUNCATED_RESPONSE,
      questions: query.questions,
    } as never),
  // A resolver that found out forty seconds ago.
  'khong-co-tu-truoc': (query) =>
    reply(query, NXDOMAIN, [], { authorities: [{ ...soa('vn'), ttl: 20, data: { ...soa('vn').data, minimum: 60 } }] }),
  // A forged answer comes first, the true one after it.
  'gia-roi-that': (query) => [
    reply({ ...query, id: (query.id! + 1) & 0xffff }, NXDOMAIN),
    reply(query, 0, [ns(query.questions![0]!.name)]),
  ],
};

let server: Socket;
let silent: Server;
let queries = 0;
let dead = false;

before(async () => {
  server = createSocket('udp4');
  server.on('message', (raw, { port, address }) => {
    queries++;
    if (dead) return;
    const query = wire.decode(raw);
    const answer = behaviours[query.questions?.[0]?.name.split('.')[0] ?? '']?.(query, raw);
    for (const packet of answer ? [answer].flat() : []) server.send(packet as Uint8Array, port, address);
  });
  server.bind(0, '127.0.0.1');
  await once(server, 'listening');
  silent = createServer(() => undefined).listen(server.address().port, '127.0.0.1');
  await once(silent, 'listening');
});
after(() => {
  server.close();
  silent.close();
});

const address = () => `127.0.0.1:${(server.address() as AddressInfo).port}`;
const source = (timeout = 600, resolvers = [address()]) => createDnsSource({ resolvers, timeout });

describe('dns', () => {
  for (const [label, expected] of Object.entries({
    'co-ns': 'registered',
    'chi-soa': 'registered',
    'hong-ns': 'registered',
    'gia-roi-that': 'registered',
    'khong-co': 'no-record',
    rong: 'inconclusive',
    'soa-cua-cha': 'inconclusive',
    hong: 'inconclusive',
    'tu-choi': 'refused',
    'khong-lam': 'refused',
    im: 'timeout',
    'hoi-qua-tcp': 'timeout',
    'sai-id': 'timeout',
    'sai-cau-hoi': 'timeout',
    'sai-loai': 'timeout',
    'hoi-lai': /timeout|invalid-answer|inconclusive/,
    rac: /timeout|invalid-answer/,
    cut: /timeout|invalid-answer/,
  })) {
    it(`reads ${label}`, async () => {
      const answer = await source().check(`${label}.id.vn`);
      assert.match(
        answer.state === 'unknown' ? answer.reason : answer.state,
        expected instanceof RegExp ? expected : new RegExp(`^${expected}$`),
      );
      if (answer.state !== 'unknown') assert.ok('source' in answer && answer.source === 'dns');
      assert.equal(
        (await get(gatewayFor({ sources: [source()] }), `/rdap/domain/${label}.id.vn`)).status,
        { registered: 200, 'no-record': 404 }[String(expected)] ?? 503,
      );
    });
  }

  it('takes an answer in time, however many resolvers are dead', async () => {
    const started = performance.now();
    assert.equal((await source(1200, ['127.0.0.1:1', address()]).check('co-ns.vn')).state, 'registered');
    assert.ok(performance.now() - started < 1500);
  });

  for (const trouble of ['tu-choi', 'hong', 'im']) {
    it(`asks the next resolver where the first is ${trouble}, and says so once`, async () => {
      const bad = createSocket('udp4');
      bad.on('message', (raw, { port, address: from }) => {
        const answer = behaviours[trouble]!(wire.decode(raw), raw);
        if (answer) bad.send(answer as Uint8Array, port, from);
      });
      bad.bind(0, '127.0.0.1');
      await once(bad, 'listening');
      const told: string[] = [];
      const resolver = `127.0.0.1:${bad.address().port}`;
      const gateway = gatewayFrom(
        readSettings({ TENMIEN_RESOLVERS: `${resolver},${address()}`, TENMIEN_TIMEOUT: '900' }),
        {
          asked: () => undefined,
          event: (event, details) => told.push(`${event} ${details?.['resolver']} ${details?.['cause']}`),
        },
        node,
      );
      for (const [label, status] of [
        ['co-ns', 200],
        ['khong-co', 404],
      ] as const)
        assert.equal((await get(gateway, `/rdap/domain/${label}.id.vn`)).status, status);
      // The third says nothing about a resolver that is only slow: it was joined by the next before its time was over.
      assert.deepEqual(
        told,
        trouble === 'im' ? [] : [`resolver-failed ${resolver} ${trouble === 'hong' ? 'SERVFAIL' : 'REFUSED'}`],
      );
      bad.close();
    });
  }

  it('says when the resolver found a gap that it kept', async () => {
    const answer = await source().check('khong-co-tu-truoc.id.vn');
    assert.ok(answer.state === 'no-record' && Math.abs(Date.now() - 40_000 - answer.checkedAt) < 2000);
  });

  it('knows nothing where nobody is', async () => {
    const answer = await source(600, ['127.0.0.1:1']).check('co-ns.vn');
    assert.ok(answer.state === 'unknown' && /network|timeout/.test(answer.reason));
  });

  it('leaves a dead resolver alone, tries again and comes back', async () => {
    const guarded = guard(source(150), { timeout: 200, concurrency: 20, pause: 400 }, () => undefined);
    dead = true;
    await Promise.all(Array.from({ length: 10 }, (_, index) => guarded.check(`n${index}.vn`)));
    queries = 0;
    const started = performance.now();
    assert.equal((await guarded.check('co-ns.vn')).state, 'unknown');
    assert.ok(performance.now() - started < 50);
    assert.equal(queries, 0);
    dead = false;
    await new Promise((resolve) => setTimeout(resolve, 450));
    assert.equal((await guarded.check('co-ns.vn')).state, 'registered');
  });

  it('asks for accented names in their ASCII form', async () => {
    behaviours['xn--tin-hkz'] = behaviours['co-ns']!;
    assert.equal((await source().check('tiền.vn')).state, 'registered');
  });
});
