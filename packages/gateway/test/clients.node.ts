// RDAP clients that others wrote, and the form's own, read the gateway's answers.

import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { domain } from 'node-rdap';
import { isAvailable, lookup } from 'rdapper';
import { createRdapChecker } from '../../../src/domains/rdap-checker.ts';
import { fakeSource, gatewayFor, get, registered, replaceFetch, stopClock } from './support.ts';

const bootstrap = {
  version: '1.0',
  publication: '2026-11-20T00:00:00Z',
  description: 'test',
  services: [[['vn'], ['https://gateway.example/rdap/']]],
};

let restore = () => undefined as void;
let gateway = gatewayFor();
beforeEach(() => {
  gateway = gatewayFor();
  restore = replaceFetch((url, { method = 'GET', headers }) => {
    if (url.host === 'data.iana.org')
      return new Response(JSON.stringify(bootstrap), { headers: { 'content-type': 'application/json' } });
    assert.equal(url.host, 'gateway.example', 'nobody else is asked');
    return get(gateway, url.pathname + url.search, { method, headers: headers ?? {} });
  });
});
afterEach(() => restore());

describe('the client node-rdap at the gateway', () => {
  it('reads a registration', async () => {
    const found = await domain('da-cap.id.vn');
    assert.equal(found.ldhName, 'da-cap.id.vn');
    assert.equal(found.objectClassName, 'domain');
    assert.equal(
      found.events?.find(({ eventAction }) => eventAction === 'expiration')?.eventDate,
      '2028-05-20T23:59:59+07:00',
    );
  });
  it('reads that there is no registration', async () => {
    await assert.rejects(domain('khong-co.id.vn'), /404/);
  });
  it('reads that the state is unknown', async () => {
    gateway = gatewayFor({ sources: [fakeSource(() => ({ state: 'unknown', reason: 'timeout' }))] });
    await assert.rejects(domain('khong-co.id.vn'), /503/);
  });
});

describe('the client rdapper at the gateway', () => {
  const options = { rdapOnly: true, customBootstrapData: bootstrap } as const;
  it('reads a registration', async () => {
    const { ok, record } = await lookup('da-cap.id.vn', options);
    assert.ok(ok && record);
    assert.equal(record.domain, 'da-cap.id.vn');
    assert.equal(record.isRegistered, true);
    assert.equal(record.registrar?.name, 'Nhà đăng ký mẫu');
    assert.equal(new Date(record.expirationDate ?? '').toISOString(), '2028-05-20T16:59:59.000Z');
    assert.deepEqual(record.contacts ?? [], []);
  });
  it('reads that there is no registration', async () => {
    assert.equal(await isAvailable('khong-co.id.vn', options), true);
  });
  it('does not read an unknown name as available', async () => {
    gateway = gatewayFor({ sources: [fakeSource(() => ({ state: 'unknown', reason: 'timeout' }))] });
    assert.equal((await lookup('khong-co.id.vn', options)).ok, false);
  });
});

describe('the form’s own checker at the gateway', () => {
  const check = (name: string) => createRdapChecker({ endpoint: 'https://gateway.example/rdap', pause: 0 }).check(name);

  for (const [name, expected] of Object.entries({
    'da-cap.id.vn': {
      state: 'registered',
      source: 'registry',
      sample: true,
      registrar: 'Nhà đăng ký mẫu',
      expiry: '2028-05-20',
    },
    'chua-dung.vn': { state: 'registered', source: 'registry', sample: true, inactive: true },
    'con-trong.id.vn': { state: 'free', source: 'registrar', sample: true },
    'giu-lai.id.vn': { state: 'not-registrable', reason: 'reserved', source: 'registrar', sample: true },
    'ab.vn': { state: 'not-registrable', reason: 'auction', source: 'rules', sample: true },
    'hanoi.vn': { state: 'not-registrable', reason: 'geographic', source: 'rules', sample: true },
    'đặcsản.biz.vn': { state: 'no-record', source: 'registry', sample: true },
  })) {
    it(`reads the answer about ${name}`, async (test) => {
      const now = Date.parse('2026-11-30T05:00:00Z');
      stopClock(test).setDate(now);
      assert.deepEqual(await check(name), { ...expected, checkedAt: now });
    });
  }

  it('reads an accented name that is registered', async () => {
    gateway = gatewayFor({ sources: [fakeSource(registered)] });
    assert.equal((await check('huế.vn')).state, 'registered');
  });

  it('reads that the state is unknown, and the time of the next attempt', async (test) => {
    stopClock(test);
    gateway = gatewayFor({ sources: [fakeSource(() => ({ state: 'unknown', reason: 'timeout' }))] });
    const answer = await check('dao.vn');
    assert.deepEqual(answer, { state: 'unknown', reason: 'unavailable', retryAt: Date.now() + 60_000 });
  });

  it('reads that it asked too often', async () => {
    gateway = gatewayFor({ clients: { rate: 1, hops: 1 } });
    await check('dao.vn');
    const answer = await check('dao.vn');
    assert.ok(answer.state === 'unknown' && answer.reason === 'rate-limited' && answer.retryAt);
  });

  it('reads a wrong base address as no answer', async () => {
    const answer = await createRdapChecker({ endpoint: 'https://gateway.example/wrong', pause: 0 }).check('dao.vn');
    assert.equal(answer.state, 'unknown');
  });
});
