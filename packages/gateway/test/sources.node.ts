import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { timestamp } from '../../../src/base/civil-date.ts';
import type { Availability } from '../../../src/domains/availability.ts';
import { createRdapChecker } from '../../../src/domains/rdap-checker.ts';
import { createBknsSource } from '../src/sources/bkns.ts';
import { createInetSource } from '../src/sources/inet.ts';
import { withinQuota } from '../src/sources/quota.ts';
import { fakeSource, gatewayFor, get, noRecord, readRdap, replaceFetch } from './support.ts';

let restore = () => undefined as void;
afterEach(() => restore());

const json = (value: unknown, init?: ResponseInit) =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' }, ...init });
const timeless = (answer: Availability) => {
  const { checkedAt, ...rest } = answer as { checkedAt?: number };
  return { ...rest, ...(checkedAt !== undefined && { checkedAt: 'now' }) };
};

describe('the source “bkns”', () => {
  const source = createBknsSource({ key: 's3cret', url: 'https://bkns.example/api/v1', timeout: 1000 });
  const record = (more: object = {}) => ({
    domain: 'dao.id.vn',
    tld: 'id.vn',
    status: 'registered',
    cached: false,
    cacheTtlRemaining: 0,
    data: {
      registrant: { name: 'Nguyễn Thị Đào' },
      registrar: { name: 'Công ty BKNS' },
      nameservers: ['ns1.example.vn'],
      dates: { created: '2025-01-01', updated: null, expiry: '2027-01-01', renewalDeadline: '2027-01-26' },
      domainStatus: ['ok'],
      dnssec: false,
    },
    ...more,
  });

  it('sends the key in a header and nowhere else', async () => {
    let url: URL | undefined;
    let key: unknown;
    restore = replaceFetch((to, { headers }) => {
      url = to;
      key = new Headers(headers).get('x-api-key');
      return json(record());
    });
    await source.check('dao.id.vn');
    assert.equal(url?.href, 'https://bkns.example/api/v1/whois?domain=dao.id.vn');
    assert.equal(key, 's3cret');
  });

  for (const [what, body, expected] of [
    [
      'a registration',
      record(),
      { state: 'registered', source: 'registrar', checkedAt: 'now', registrar: 'Công ty BKNS', expiry: '2027-01-01' },
    ],
    [
      'one in no DNS',
      record({ data: { nameservers: [], dates: { expiry: '2026-12-31T18:00:00Z' } } }),
      { state: 'registered', source: 'registrar', checkedAt: 'now', expiry: '2027-01-01', inactive: true },
    ],
    [
      'one under way',
      record({ status: 'pending', data: null }),
      { state: 'registered', source: 'registrar', checkedAt: 'now' },
    ],
    [
      'a free name',
      record({ status: 'available', data: null }),
      { state: 'free', source: 'registrar', checkedAt: 'now' },
    ],
    [
      'another name',
      record({ domain: 'mai.id.vn', status: 'available' }),
      { state: 'unknown', reason: 'invalid-answer' },
    ],
    ['another word', record({ status: 'unknown' }), { state: 'unknown', reason: 'invalid-answer' }],
    [
      'odd members',
      record({ data: { registrar: 7, nameservers: 'none', dates: { expiry: 'soon' } } }),
      { state: 'registered', source: 'registrar', checkedAt: 'now' },
    ],
    ['nothing', null, { state: 'unknown', reason: 'invalid-answer' }],
  ] as const) {
    it(`reads ${what}`, async () => {
      restore = replaceFetch(() => json(body));
      assert.deepEqual(timeless(await source.check('dao.id.vn')), expected);
    });
  }

  for (const [status, reason] of [
    [400, 'refused'],
    [401, 'refused'],
    [429, 'rate-limited'],
    [500, 'unavailable'],
    [503, 'unavailable'],
  ] as const) {
    it(`answers “unknown” after ${status}`, async () => {
      restore = replaceFetch(() =>
        json({}, { status, headers: { 'retry-after': '9', 'content-type': 'application/json' } }),
      );
      const answer = await source.check('dao.id.vn');
      assert.ok(answer.state === 'unknown' && answer.reason === reason && answer.retryAt);
    });
  }

  it('returns no data of a person', async () => {
    restore = replaceFetch(() => json(record()));
    const response = await get(gatewayFor({ sources: [source] }), '/rdap/domain/dao.id.vn');
    assert.equal(response.status, 200);
    const text = await response.text();
    assert.doesNotMatch(text, /Đào|registrant/);
    assert.match(text, /BKNS/);
  });
});

describe('the quota of a source', () => {
  it('is never exceeded in any minute, and is used nearly whole', async () => {
    let now = 0;
    const clock = mock.method(performance, 'now', () => now);
    try {
      const at: number[] = [];
      const source = withinQuota(
        fakeSource(() => (at.push(now), noRecord())),
        300,
      );
      // Sixty questions a second for five minutes.
      for (; now < 300_000; now += 1000 / 60) await source.check('dao.vn');
      const most = Math.max(...at.map((from) => at.filter((time) => time >= from && time < from + 60_000).length));
      assert.ok(most <= 300, `${most} in a minute`);
      assert.ok(at.length > 5 * 250, `${at.length} in five minutes`);
    } finally {
      clock.mock.restore();
    }
  });

  it('marks answers of the DNS alone when it is used up, and counts as no failure', async () => {
    const registrar = fakeSource(() => ({ state: 'free', source: 'registrar', checkedAt: timestamp() }), {
      name: 'registrar',
      authority: 'registrar',
    });
    const gateway = gatewayFor({
      sources: [fakeSource(noRecord), withinQuota(registrar, 13)],
      lives: { registered: 60, absent: 60, unknown: 7, names: 100 },
    });
    for (let index = 0; index < 20; index++) {
      const response = await get(gateway, `/rdap/domain/ten${index}.id.vn`);
      const { tenmien_availability: said, notices = [] } = await readRdap(response);
      const asked = index === 0;
      assert.deepEqual(
        [said?.['state'], said?.['partial'], response.headers.get('cache-control')],
        asked ? ['free', undefined, 'public, max-age=60'] : ['no-record', true, 'public, max-age=7'],
      );
      assert.equal(
        notices.some(({ title }) => title === 'Chưa hỏi được hết các nguồn'),
        !asked,
      );
    }
    assert.equal(registrar.asked.length, 1);
  });
});

describe('the source “inet”', () => {
  const source = createInetSource({ url: 'https://inet.example/api', timeout: 1000 });
  const said = { source: 'registrar', checkedAt: 'now' };
  for (const [what, body, expected] of [
    [
      'a registration',
      {
        code: '0',
        message: 'Đã được đăng ký',
        registrar: 'iNET',
        registrantName: 'Nguyễn Thị Đào',
        nameServer: ['a'],
        creationDate: '01-02-2024',
        expirationDate: '01-02-2027',
      },
      { state: 'registered', ...said, registrar: 'iNET', expiry: '2027-02-01' },
    ],
    [
      'a name that is kept back, though its code is that of a registration',
      { code: '0', message: 'Tên miền đặc biệt chưa cấp phát đăng ký' },
      { state: 'not-registrable', reason: 'reserved', ...said },
    ],
    [
      'a free name',
      { code: '1', message: 'Domain does not exist', fee: 60000, registrar: 'inet' },
      { state: 'free', ...said },
    ],
    [
      'a name with no record and no offer',
      { code: 1, message: 'Domain does not exist' },
      { state: 'no-record', ...said },
    ],
    ['a code alone', { code: '0' }, { state: 'unknown', reason: 'invalid-answer' }],
    ['another code', { code: '2', message: 'x' }, { state: 'unknown', reason: 'invalid-answer' }],
    [
      'a failure that calls itself free',
      { code: '1', message: 'timeout', fee: 1 },
      { state: 'unknown', reason: 'invalid-answer' },
    ],
  ] as const) {
    it(`reads ${what}`, async () => {
      restore = replaceFetch(() => json(body));
      assert.deepEqual(timeless(await source.check('dao.id.vn')), expected);
    });
  }
});

describe('the source “rdap”, another RDAP service', () => {
  /** As a registry abroad answers, with people in it (members as in RFC 9083). */
  const foreign = {
    rdapConformance: ['rdap_level_0', 'icann_rdap_response_profile_0'],
    objectClassName: 'domain',
    handle: 'D1-VN',
    ldhName: 'DAO.ID.VN',
    status: ['client transfer prohibited'],
    nameservers: [{ objectClassName: 'nameserver', ldhName: 'ns1.example.net' }],
    events: [{ eventAction: 'expiration', eventDate: '2027-06-30T17:00:00Z' }],
    entities: [
      {
        objectClassName: 'entity',
        roles: ['registrant'],
        vcardArray: [
          'vcard',
          [
            ['fn', {}, 'text', 'Nguyễn Thị Đào'],
            ['email', {}, 'text', 'dao@example.vn'],
          ],
        ],
      },
      {
        objectClassName: 'entity',
        roles: ['registrar'],
        handle: '1',
        vcardArray: ['vcard', [['fn', {}, 'text', 'Registrar A']]],
      },
    ],
  };
  const source = {
    name: 'rdap',
    authority: 'registry' as const,
    ...createRdapChecker({ endpoint: 'https://registry.example/rdap', pause: 0 }),
  };

  it('passes on the data that concern no person', async () => {
    restore = replaceFetch(() => json(foreign));
    const text = await (await get(gatewayFor({ sources: [source] }), '/rdap/domain/dao.id.vn')).text();
    assert.doesNotMatch(text, /Đào|example\.vn/);
    assert.match(text, /Registrar A/);
    assert.match(text, /2027-07-01T23:59:59\+07:00/);
  });

  it('does not read a bare 404 as “free”', async () => {
    restore = replaceFetch(() => json({ errorCode: 404, title: 'available' }, { status: 404 }));
    const response = await get(gatewayFor({ sources: [source] }), '/rdap/domain/dao.id.vn');
    assert.equal(response.status, 404);
    assert.match(await response.text(), /"state":"no-record","source":"rdap"/);
  });
});
