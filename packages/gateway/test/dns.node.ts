import assert from 'node:assert/strict';
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { after, before, describe, it } from 'node:test';
import * as wire from '@leichtgewicht/dns-packet';
import { protect } from '../src/protect.ts';
import { readSettings } from '../src/config.ts';
import { gatewayFrom } from '../src/from-settings.ts';
import { node } from '../src/node.ts';
import { createDnsSource } from '../src/sources/dns.ts';
import { gatewayFor, get, stopClock } from './support.ts';

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
  // The gateway's control question, whether it is the name or the resolver that fails.
  'kiem-tra': (query) => reply(query, NXDOMAIN),
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
const asked: string[] = [];
let dead = false;

before(async () => {
  server = createSocket('udp4');
  server.on('message', (raw, { port, address }) => {
    const query = wire.decode(raw);
    const name = query.questions?.[0]?.name ?? '';
    asked.push(name);
    if (dead) return;
    const label = name.split('.')[0]!.replace(/^kiem-tra-.*/, 'kiem-tra');
    const answer = behaviours[label]?.(query, raw);
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
const source = (timeout = 200, resolvers = [address()]) => createDnsSource({ resolvers, timeout });

describe('the source “dns”', () => {
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
    it(`reads ${label}`, async (test) => {
      // Where an answer comes, no time-out can be quicker.
      if (!/timeout/.test(String(expected))) stopClock(test);
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

  it('waits for no dead resolver, for any number of them', async (test) => {
    stopClock(test);
    const dead = ['127.0.0.1:1', '127.0.0.1:1', '127.0.0.1:1'];
    assert.equal((await source(1200, [...dead, address()]).check('co-ns.vn')).state, 'registered');
  });

  for (const trouble of ['tu-choi', 'hong', 'im']) {
    it(`asks the next resolver when the first is ${trouble}, and reports it once`, async (test) => {
      const clock = stopClock(test);
      const silentAt = new Set<string>();
      const bad = createSocket('udp4');
      bad.on('message', (raw, { port, address: from }) => {
        const query = wire.decode(raw);
        const answer = behaviours[trouble]!(query, raw);
        if (answer) return bad.send(answer as Uint8Array, port, from);
        const { name } = query.questions![0]!;
        // A third of the time for two resolvers: then the next is asked.
        if (!silentAt.has(name)) clock.pass(300);
        silentAt.add(name);
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

  it('states when the resolver cached a negative answer', async (test) => {
    stopClock(test);
    const answer = await source().check('khong-co-tu-truoc.id.vn');
    assert.deepEqual(answer, { state: 'no-record', source: 'dns', checkedAt: Date.now() - 40_000 });
  });

  it('answers “unknown” when no resolver is there', async () => {
    const answer = await source(600, ['127.0.0.1:1']).check('co-ns.vn');
    assert.ok(answer.state === 'unknown' && /network|timeout/.test(answer.reason));
  });

  it('leaves a dead resolver alone, tests it again and uses it again', async (test) => {
    const clock = stopClock(test);
    const guarded = protect(source(150), { timeout: 200, concurrency: 20, pause: 400 }, () => undefined);
    dead = true;
    let over = false;
    const lost = Promise.all(Array.from({ length: 10 }, (_, index) => guarded.check(`n${index}.vn`)));
    void lost.then(() => (over = true));
    for (; !over; clock.pass(50)) await new Promise(setImmediate);
    assert.equal((await guarded.check('co-ns-2.vn')).state, 'unknown', 'at once');
    dead = false;
    clock.pass(400);
    assert.equal((await guarded.check('co-ns.vn')).state, 'registered');
    assert.ok(!asked.includes('co-ns-2.vn'), 'left alone');
  });

  it('asks about accented names in their ASCII form', async (test) => {
    stopClock(test);
    behaviours['xn--tin-hkz'] = behaviours['co-ns']!;
    assert.equal((await source().check('tiền.vn')).state, 'registered');
  });
});
