import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startGateway, type Running } from './program.ts';
import { selfSigned } from '../../../tools/lib/certificate.ts';
import {
  freePort,
  hasIPv6,
  missing,
  startDnsOverHttps,
  startNameServers,
  startNginx,
  writtenBelow,
  type NameServers,
} from './servers.ts';
import { readRdap, until, wait } from './support.ts';

/** Milliseconds for one question, so that a busy machine is not taken for a dead server. */
const PATIENT = 20_000;

/** For clients that a server in front of nginx names. */
const front = await freePort();

const statusOf = async (base: string, name: string): Promise<number> => {
  const response = await fetch(`${base}/rdap/domain/${encodeURIComponent(name)}`);
  await readRdap(response);
  return response.status;
};

const answers = {
  'da-cap.id.vn': 200,
  'ky.id.vn': 200,
  'đặcsản.biz.vn': 200,
  'khong-co.id.vn': 404,
  'khong-co-gi.vn': 404,
  'rong.id.vn': 503,
};

describe('the gateway with real name servers', { skip: missing('bind9', 'unbound') }, () => {
  let servers: NameServers;
  before(async () => void (servers = await startNameServers()));
  after(() => servers.stop());

  describe('with unbound in front of BIND', () => {
    const asking = (milliseconds: number) =>
      startGateway({
        TENMIEN_RESOLVERS: `127.0.0.1:${servers.recursive.port}`,
        TENMIEN_TIMEOUT: String(milliseconds),
        TENMIEN_CACHE_UNKNOWN: '1',
        TENMIEN_PAUSE: '1',
      });
    let gateway: Running;
    before(async () => void (gateway = await asking(PATIENT)));
    after(() => gateway.stop());

    for (const [name, status] of Object.entries({
      ...answers,
      'chet.id.vn': 200,
      'gia.id.vn': 200,
      'tu-choi.id.vn': 503,
    })) {
      it(`answers ${status} for ${name}`, async () => assert.equal(await statusOf(gateway.base, name), status));
    }

    it('cuts off a resolver that stands still, and asks it again once it is back', async (test) => {
      const hasty = await asking(1000);
      test.after(() => hasty.stop());
      await until(async () => (await statusOf(hasty.base, 'da-cap.id.vn')) === 200, 'one name is known');
      servers.recursive.child.kill('SIGSTOP');
      try {
        assert.equal(await statusOf(hasty.base, 'dung.id.vn'), 503, 'while it stands still');
        assert.equal(await statusOf(hasty.base, 'da-cap.id.vn'), 200, 'what is known is still told');
      } finally {
        servers.recursive.child.kill('SIGCONT');
      }
      await until(async () => (await statusOf(hasty.base, 'dung.id.vn')) === 404, 'it is asked again');
    });
  });

  it('asks BIND itself, which knows its zone and refuses the rest', async (test) => {
    const gateway = await startGateway({
      TENMIEN_RESOLVERS: `127.0.0.1:${servers.authoritative.port}`,
      TENMIEN_TIMEOUT: String(PATIENT),
    });
    test.after(() => gateway.stop());
    for (const [name, status] of Object.entries(answers))
      assert.equal(await statusOf(gateway.base, name), status, name);
  });

  it('asks dnsdist over HTTPS', { skip: missing('dnsdist', 'openssl') }, async (test) => {
    const doh = await startDnsOverHttps(servers.recursive.port);
    test.after(() => doh.stop());
    const gateway = await startGateway({
      TENMIEN_SOURCES: 'doh',
      TENMIEN_DOH_URL: `https://127.0.0.1:${doh.port}/dns-query`,
      TENMIEN_TIMEOUT: String(PATIENT),
      NODE_EXTRA_CA_CERTS: doh.certificate,
    });
    test.after(() => gateway.stop());
    for (const [name, status] of Object.entries({ ...answers, 'gia.id.vn': 200 }))
      assert.equal(await statusOf(gateway.base, name), status, name);
    // Lines are written together, a moment after the answers.
    await until(() => gateway.log.some(({ source }) => source === 'doh'), 'the log names the source');
  });
});

/** One question a minute instead of two a second, so that none is won while a busy machine asks. */
const SLOW = ['rate=2r/s', 'rate=1r/m'] as const;
/** Questions that a client has at once: one, and twenty more (`burst`). */
const AT_ONCE = 21;

describe('the gateway behind nginx', { skip: missing('nginx') }, () => {
  const sampleFile = join(mkdtempSync(join(tmpdir(), 'gateway-')), 'sample.json');
  const environment = (cacheRegistered = '1') => ({
    TENMIEN_SOURCES: 'sample',
    TENMIEN_SAMPLE_FILE: sampleFile,
    TENMIEN_CACHE_REGISTERED: cacheRegistered,
    TENMIEN_CACHE_ABSENT: '1',
    TENMIEN_CLIENT_HEADER: 'x-real-ip',
  });
  before(() => writeFileSync(sampleFile, JSON.stringify({ 'da-cap': { state: 'registered' } })));
  const patient = (configuration: string) =>
    configuration.replace('rate=2r/s', 'rate=1000r/s').replace('burst=20', 'burst=1000');

  it('has its answers cached as long as they allow, and old ones served while it is down', async (test) => {
    let gateway = await startGateway(environment());
    test.after(() => gateway.stop());
    const nginx = await startNginx(gateway.port, patient);
    test.after(() => nginx.stop());
    const ask = async (name: string): Promise<string> => {
      const response = await fetch(`http://127.0.0.1:${nginx.port}/rdap/domain/${name}`);
      const { errorCode = 200 } = (await response.json()) as { errorCode?: number };
      assert.equal(errorCode, response.status);
      return `${response.status} ${response.headers.get('x-cache') ?? '-'}`;
    };
    const becomes = (name: string, wanted: RegExp) =>
      until(async () => wanted.test(await ask(name)), `${name} becomes ${wanted.source}`);
    for (const [name, status] of [
      ['da-cap.id.vn', 200],
      ['khong-co.id.vn', 404],
    ] as const) {
      assert.equal(await ask(name), `${status} MISS`);
      // A 404 is an answer as well, and renewed.
      await becomes(name, new RegExp(`^${status} HIT$`));
      await becomes(name, new RegExp(`^${status} (EXPIRED|REVALIDATED)$`));
    }
    assert.equal(await ask('sai'), '400 MISS');
    assert.equal(await ask('sai'), '400 MISS');

    await gateway.stop('SIGKILL');
    await becomes('da-cap.id.vn', /^200 STALE$/);
    await becomes('khong-co.id.vn', /^404 STALE$/);
    assert.equal(await ask('chua-hoi.id.vn'), '503 -');

    gateway = await startGateway({ ...environment(), PORT: String(gateway.port) });
    await becomes('da-cap.id.vn', /^200 (EXPIRED|HIT|REVALIDATED)$/);
    assert.doesNotMatch(writtenBelow(nginx.folder), /khong-co|da-cap|chua-hoi/, 'no name is on the disk');
    assert.match(writtenBelow(nginx.cache), /da-cap/, 'names are in the cache');
    assert.match(readFileSync('/proc/mounts', 'utf8'), /^\S+ \/dev\/shm tmpfs /m, 'which is memory');
  });

  it('counts an IPv6 /64 as one client, and does not count trusted networks', async (test) => {
    const gateway = await startGateway(environment('60'));
    test.after(() => gateway.stop());
    // Clients of any address, as a server in front of nginx names them.
    const nginx = await startNginx(gateway.port, (configuration) =>
      configuration
        .replace(
          /listen 127\.0\.0\.1:(\d+);/,
          `listen 127.0.0.1:$1; listen 127.0.0.1:${front} proxy_protocol; set_real_ip_from 127.0.0.1; real_ip_header proxy_protocol;`,
        )
        .replace(...SLOW)
        .replace('# 203.0.113.0/24 1;', '203.0.113.0/24 1;')
        .replace('# 2001:db8:100::/40 1;', '2001:db8:100::/40 1;'),
    );
    test.after(() => nginx.stop());
    const ask = async (family: 'TCP4' | 'TCP6', from: string): Promise<number> => {
      const socket = connect(front, '127.0.0.1', () =>
        socket.write(
          `PROXY ${family} ${from} ${family === 'TCP4' ? '192.0.2.1' : '2001:db8::9'} 4000 80\r\nGET /rdap/domain/da-cap.id.vn HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
        ),
      );
      const [head] = (await once(socket, 'data')) as [Buffer];
      socket.destroy();
      return Number(head.toString().split(' ')[1]);
    };
    const answered = async (family: 'TCP4' | 'TCP6', address: (index: number) => string) =>
      (await Promise.all(Array.from({ length: 40 }, (_, index) => ask(family, address(index))))).filter(
        (status) => status === 200,
      ).length;
    await ask('TCP4', '192.0.2.77');
    assert.equal(await answered('TCP6', (index) => `2001:db8:0:1::${index.toString(16)}`), AT_ONCE, 'one /64');
    assert.equal(await answered('TCP6', (index) => `2001:db8:0:${(index + 16).toString(16)}::1`), 40, 'forty of them');
    assert.equal(await answered('TCP4', (index) => `192.0.2.${index}`), 40);
    assert.equal(await answered('TCP4', () => '198.51.100.1'), AT_ONCE);
    assert.equal(await answered('TCP4', () => '203.0.113.5'), 40, 'a trusted network');
    assert.equal(await answered('TCP6', () => '2001:db8:1ff::5'), 40);
  });

  it('answers over TLS, and on IPv6', { skip: missing('openssl') }, async (test) => {
    const gateway = await startGateway(environment('60'));
    test.after(() => gateway.stop());
    const tls = selfSigned(mkdtempSync(join(tmpdir(), 'tls-')));
    const port = await freePort();
    const nginx = await startNginx(gateway.port, (configuration) =>
      configuration
        .replace(/^ *# (listen|ssl_certificate)/gm, '  $1')
        .replace('listen 443', `listen 127.0.0.1:${port}`)
        .replace('listen [::]:443', hasIPv6 ? `listen [::1]:${port}` : '# ')
        .replace('/etc/ssl/tenmien/fullchain.pem', tls.certificate)
        .replace('/etc/ssl/tenmien/privkey.pem', tls.key),
    );
    test.after(() => nginx.stop());
    const ask = (host: string) =>
      new Promise((resolve, reject) => {
        get(
          {
            host,
            port,
            path: '/rdap/domain/da-cap.id.vn',
            ca: readFileSync(tls.certificate),
            checkServerIdentity: () => undefined,
          },
          ({ statusCode }) => resolve(statusCode),
        ).on('error', reject);
      });
    assert.equal(await ask('127.0.0.1'), 200);
    if (hasIPv6) assert.equal(await ask('::1'), 200);
    if (hasIPv6) assert.equal((await fetch(`http://[::1]:${nginx.port}/rdap/domain/da-cap.id.vn`)).status, 200);
  });

  it('loses no request while two gateways restart, one after the other', async (test) => {
    const gateways = [await startGateway(environment('1')), await startGateway(environment('1'))];
    const ports = gateways.map(({ port }) => port);
    const nginx = await startNginx(ports, patient);
    let over = false;
    test.after(async () => {
      over = true;
      await Promise.all([...gateways.map((gateway) => gateway.stop()), nginx.stop()]);
    });
    const statuses = new Map<string, number>();
    const questions: Promise<void>[] = [];
    const load = (async () => {
      for (let index = 0; !over; index++) {
        const question = fetch(`http://127.0.0.1:${nginx.port}/rdap/domain/ten${index}.id.vn`).then(
          ({ status }) => String(status),
          (error: Error) => error.message,
        );
        questions.push(question.then((status) => void statuses.set(status, (statuses.get(status) ?? 0) + 1)));
        await wait(10);
      }
    })();
    for (let round = 0; round < 2; round++) {
      for (const [index, port] of ports.entries()) {
        await gateways[index]!.stop();
        gateways[index] = await startGateway({ ...environment('1'), PORT: String(port) });
      }
    }
    over = true;
    await load;
    await Promise.all(questions);
    console.log(`asked ${questions.length} times while restarting: ${[...statuses].join('; ')}`);
    assert.deepEqual([...statuses.keys()], ['404']);
  });

  it('rejects a client that asks too often, in RDAP', async (test) => {
    const gateway = await startGateway(environment('60'));
    test.after(() => gateway.stop());
    const nginx = await startNginx(gateway.port, (configuration) => configuration.replace(...SLOW));
    test.after(() => nginx.stop());
    const responses = await Promise.all(
      Array.from({ length: 60 }, () => fetch(`http://127.0.0.1:${nginx.port}/rdap/domain/da-cap.id.vn`)),
    );
    const refused = responses.filter(({ status }) => status === 429);
    assert.equal(responses.length - refused.length, AT_ONCE);
    const body = (await refused[0]!.json()) as { errorCode: number };
    assert.equal(body.errorCode, 429);
    assert.equal(refused[0]!.headers.get('content-type'), 'application/rdap+json');
    assert.equal(refused[0]!.headers.get('retry-after'), '10');
    assert.equal(refused[0]!.headers.get('access-control-allow-origin'), '*');
  });
});
