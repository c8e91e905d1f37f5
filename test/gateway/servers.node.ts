import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startGateway, type Running } from './program.ts';
import { missing, startDnsOverHttps, startNameServers, startNginx, writtenBelow, type NameServers } from './servers.ts';
import { readRdap, wait } from './support.ts';

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

describe('real name servers', { skip: missing('bind9', 'unbound') }, () => {
  let servers: NameServers;
  before(async () => void (servers = await startNameServers()));
  after(() => servers.stop());

  describe('unbound, in front of BIND', () => {
    let gateway: Running;
    before(async () => void (gateway = await startGateway({ TENMIEN_RESOLVERS: `127.0.0.1:${servers.recursive.port}`, TENMIEN_TIMEOUT: '1500', TENMIEN_CACHE_UNKNOWN: '1', TENMIEN_PAUSE: '1' })));
    after(() => gateway.stop());

    for (const [name, status] of Object.entries({ ...answers, 'chet.id.vn': 200, 'gia.id.vn': 200, 'tu-choi.id.vn': 503 })) {
      it(`${name}: ${status}`, async () => assert.equal(await statusOf(gateway.base, name), status));
    }

    it('is waited for no longer than it may, and asked again once it is back', async () => {
      servers.recursive.child.kill('SIGSTOP');
      const started = performance.now();
      try {
        assert.equal(await statusOf(gateway.base, 'dung.id.vn'), 503);
        assert.ok(performance.now() - started < 2500);
        assert.equal(await statusOf(gateway.base, 'da-cap.id.vn'), 200, 'what is known is still told');
      } finally {
        servers.recursive.child.kill('SIGCONT');
      }
      await wait(1200);
      assert.equal(await statusOf(gateway.base, 'dung.id.vn'), 404);
    });
  });

  it('BIND itself, which knows its zone and refuses the rest', async (test) => {
    const gateway = await startGateway({ TENMIEN_RESOLVERS: `127.0.0.1:${servers.authoritative.port}`, TENMIEN_TIMEOUT: '1500' });
    test.after(() => gateway.stop());
    for (const [name, status] of Object.entries(answers)) assert.equal(await statusOf(gateway.base, name), status, name);
  });

  it('dnsdist, over HTTPS', { skip: missing('dnsdist', 'openssl') }, async (test) => {
    const doh = await startDnsOverHttps(servers.recursive.port);
    test.after(() => doh.stop());
    const gateway = await startGateway({
      TENMIEN_SOURCES: 'doh',
      TENMIEN_DOH_URL: `https://127.0.0.1:${doh.port}/dns-query`,
      NODE_EXTRA_CA_CERTS: doh.certificate,
    });
    test.after(() => gateway.stop());
    for (const [name, status] of Object.entries({ ...answers, 'gia.id.vn': 503 })) assert.equal(await statusOf(gateway.base, name), status, name);
    // Lines are written together, a moment after the answers.
    for (let tries = 0; tries < 100 && !gateway.log.some(({ source }) => source === 'doh'); tries++) await wait(50);
    assert.ok(gateway.log.some(({ source }) => source === 'doh'));
  });
});

describe('nginx in front', { skip: missing('nginx') }, () => {
  const sampleFile = join(mkdtempSync(join(tmpdir(), 'gateway-')), 'sample.json');
  const environment = (cacheRegistered = '1') => ({ TENMIEN_SOURCES: 'sample', TENMIEN_SAMPLE_FILE: sampleFile, TENMIEN_CACHE_REGISTERED: cacheRegistered, TENMIEN_CACHE_ABSENT: '1', TENMIEN_CLIENT_HEADER: 'x-real-ip' });
  before(() => writeFileSync(sampleFile, JSON.stringify({ 'da-cap': { state: 'registered' } })));
  const patient = (configuration: string) => configuration.replace('rate=2r/s', 'rate=1000r/s').replace('burst=20', 'burst=1000');

  it('keeps answers as long as they say, and serves old ones while the gateway is down', async (test) => {
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
    assert.equal(await ask('da-cap.id.vn'), '200 MISS');
    assert.equal(await ask('da-cap.id.vn'), '200 HIT');
    assert.equal(await ask('khong-co.id.vn'), '404 MISS');
    assert.equal(await ask('khong-co.id.vn'), '404 HIT');
    assert.equal(await ask('sai'), '400 MISS');
    assert.equal(await ask('sai'), '400 MISS');
    await wait(3300); // nginx counts in whole seconds
    assert.match(await ask('khong-co.id.vn'), /^404 (EXPIRED|REVALIDATED)$/, 'a 404 is an answer, and renewed');

    await gateway.stop('SIGKILL');
    await wait(3300); // nginx counts in whole seconds
    assert.equal(await ask('da-cap.id.vn'), '200 STALE');
    assert.equal(await ask('khong-co.id.vn'), '404 STALE');
    assert.equal(await ask('chua-hoi.id.vn'), '503 -');

    gateway = await startGateway({ ...environment(), PORT: String(gateway.port) });
    for (let tries = 0; tries < 50 && (await ask('da-cap.id.vn')).endsWith('STALE'); tries++) await wait(300);
    assert.match(await ask('da-cap.id.vn'), /^200 (EXPIRED|HIT|REVALIDATED)$/);
    assert.doesNotMatch(writtenBelow(nginx.folder), /khong-co|da-cap|chua-hoi/, 'no name is logged');
  });

  it('turns away who asks too often, in RDAP', async (test) => {
    const gateway = await startGateway(environment('60'));
    test.after(() => gateway.stop());
    const nginx = await startNginx(gateway.port);
    test.after(() => nginx.stop());
    const responses = await Promise.all(Array.from({ length: 60 }, () => fetch(`http://127.0.0.1:${nginx.port}/rdap/domain/da-cap.id.vn`)));
    const refused = responses.filter(({ status }) => status === 429);
    assert.ok(refused.length >= 30 && responses.length - refused.length >= 20, `${refused.length} refused`);
    const body = (await refused[0]!.json()) as { errorCode: number };
    assert.equal(body.errorCode, 429);
    assert.equal(refused[0]!.headers.get('content-type'), 'application/rdap+json');
    assert.equal(refused[0]!.headers.get('retry-after'), '10');
    assert.equal(refused[0]!.headers.get('access-control-allow-origin'), '*');
  });
});
