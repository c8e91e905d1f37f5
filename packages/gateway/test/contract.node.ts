import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fakeSource, gatewayFor, get, noRecord, readRdap, registered, stopClock } from './support.ts';

describe('the gateway as an RDAP service', () => {
  it('answers a registration with a domain object', async () => {
    const response = await get(gatewayFor(), '/rdap/domain/da-cap.id.vn');
    assert.equal(response.status, 200);
    const body = await readRdap(response);
    assert.equal(body.objectClassName, 'domain');
    assert.equal(body.ldhName, 'da-cap.id.vn');
    assert.equal(body['unicodeName'], undefined);
    assert.deepEqual(body['status'], ['active']);
    assert.deepEqual(body['events'], [{ eventAction: 'expiration', eventDate: '2028-05-20T23:59:59+07:00' }]);
    assert.equal(body.tenmien_availability?.['sample'], true);
    assert.equal(body.notices?.[0]?.title, 'Dữ liệu mẫu');
  });

  it('marks a registered name that is in no DNS', async () => {
    assert.deepEqual((await readRdap(await get(gatewayFor(), '/rdap/domain/chua-dung.vn')))['status'], ['inactive']);
  });

  for (const [name, expected] of Object.entries({
    'con-trong.id.vn': { state: 'free', source: 'registrar', sample: true },
    'giu-lai.vn': { state: 'not-registrable', reason: 'reserved', source: 'registrar', sample: true },
    'khong-co.com.vn': { state: 'no-record', source: 'registry', sample: true },
    'ab.vn': { state: 'not-registrable', reason: 'auction', source: 'rules', sample: true },
    'hanoi.vn': { state: 'not-registrable', reason: 'geographic', source: 'rules', sample: true },
    'com.vn': { state: 'not-registrable', reason: 'generic', source: 'rules', sample: true },
  })) {
    it(`states in its extension the state of ${name}, for which RDAP has no words`, async () => {
      const response = await get(gatewayFor(), `/rdap/domain/${name}`);
      assert.equal(response.status, 404);
      const { checkedAt, ...rest } = (await readRdap(response)).tenmien_availability ?? {};
      assert.deepEqual(rest, expected);
      assert.ok(!Number.isNaN(Date.parse(String(checkedAt))));
    });
  }

  it('finds the holder of a name that nobody can simply register', async () => {
    const response = await get(gatewayFor({ sources: [fakeSource(registered)] }), '/rdap/domain/ab.vn');
    assert.equal(response.status, 200);
    assert.equal((await readRdap(response)).ldhName, 'ab.vn');
  });

  it('accepts U-labels and A-labels, any case and form, and the dot of the root', async () => {
    const source = fakeSource(noRecord);
    const gateway = gatewayFor({ sources: [source], lives: { registered: 60, absent: 60, unknown: 60, names: 1000 } });
    for (const name of [
      'xn--csn-uqa6698amda.biz.vn',
      'XN--CSN-UQA6698AMDA.BIZ.VN.',
      encodeURIComponent('đặcsản.biz.vn'),
      encodeURIComponent('ĐẶCSẢN.biz.vn.'),
      encodeURIComponent('đặcsản.biz.vn'.normalize('NFD')),
    ]) {
      assert.equal((await get(gateway, `/rdap/domain/${name}`)).status, 404, name);
    }
    assert.deepEqual(source.asked, ['đặcsản.biz.vn']);
  });

  it('returns an accented name in both forms', async () => {
    const body = await readRdap(
      await get(gatewayFor({ sources: [fakeSource(registered)] }), `/rdap/domain/${encodeURIComponent('huế.vn')}`),
    );
    assert.equal(body.ldhName, 'xn--hu-07s.vn');
    assert.equal(body['unicodeName'], 'huế.vn');
  });

  it('refuses an invalid name or another suffix with 400, without asking a source', async () => {
    const source = fakeSource(registered);
    const gateway = gatewayFor({ sources: [source], suffixes: ['id.vn', 'biz.vn'] });
    const names = [
      '',
      '.',
      'dao',
      'vn',
      'id.vn',
      'dao.com',
      'dao.com.vn',
      'dao.vn',
      'www.dao.id.vn',
      '-dao.id.vn',
      'dao-.id.vn',
      'd--o.id.vn',
      'xn--.id.vn',
      'xn--a.id.vn',
      'xn--dao-.id.vn',
      'd_o.id.vn',
      'd%20o.id.vn',
      'd%2Fo.id.vn',
      '%00.id.vn',
      '%E0%A4%A',
      'dao.id.vn/',
      'dao.id.vn/x',
      'dao..id.vn',
      '1.2.3.4',
      '[::1]',
      'dao@id.vn',
      `${'a'.repeat(64)}.id.vn`,
      `${'a.'.repeat(200)}vn`,
      '%F0%9F%8E%89.id.vn',
      '%D0%B4.id.vn',
      'dao:80.id.vn',
      'dao.id.vn:80',
      'constructor',
      '__proto__.id.vn',
    ];
    for (const name of names) {
      const response = await get(gateway, `/rdap/domain/${name}`);
      assert.equal(response.status, 400, name);
      await readRdap(response);
    }
    assert.deepEqual(source.asked, []);
  });

  it('ignores an unknown query string', async () => {
    assert.equal((await get(gatewayFor(), '/rdap/domain/da-cap.id.vn?jscard=1&x')).status, 200);
  });

  it('answers HEAD as GET, without the body', async () => {
    for (const [path, status] of [
      ['da-cap.id.vn', 200],
      ['con-trong.id.vn', 404],
      ['x', 400],
    ] as const) {
      const response = await get(gatewayFor(), `/rdap/domain/${path}`, { method: 'HEAD' });
      assert.equal(response.status, status);
      assert.equal(await response.text(), '');
      assert.equal(response.headers.get('content-type'), 'application/rdap+json');
    }
  });

  it('answers the help query', async () => {
    for (const path of ['/rdap/help', '/rdap/help/']) {
      const response = await get(gatewayFor(), path);
      assert.equal(response.status, 200, path);
      assert.ok((await readRdap(response)).notices?.length);
    }
  });

  it('answers other methods with 405 and the allowed methods', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      for (const path of ['/rdap/domain/da-cap.id.vn', '/rdap/help']) {
        const response = await get(gatewayFor(), path, { method });
        assert.equal(response.status, 405);
        assert.equal(response.headers.get('allow'), 'GET, HEAD, OPTIONS');
        await readRdap(response);
      }
    }
  });

  it('allows pages of other origins to ask', async () => {
    const response = await get(gatewayFor(), '/rdap/domain/da-cap.id.vn', { method: 'OPTIONS' });
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.match(response.headers.get('access-control-allow-methods') ?? '', /GET/);
  });

  it('answers unsupported RDAP queries with 501', async () => {
    for (const path of [
      'ip/192.0.2.0/24',
      'autnum/1',
      'nameserver/ns.vn',
      'entity/X',
      'domains?name=x*',
      'nameservers?ip=1',
      'entities?fn=x',
      'entity',
    ]) {
      const response = await get(gatewayFor(), `/rdap/${path}`);
      assert.equal(response.status, 501, path);
      await readRdap(response);
    }
  });

  it('answers every other address with 400, because a 404 would read as “no such name”', async () => {
    for (const path of [
      '/',
      '/rdap',
      '/rdap/',
      '/rdap/domain',
      '/rdap/x',
      '/domain/da-cap.id.vn',
      '/rdap/rdap/domain/da-cap.id.vn',
      '/favicon.ico',
    ]) {
      const response = await get(gatewayFor(), path);
      assert.equal(response.status, 400, path);
      await readRdap(response);
    }
  });

  for (const reason of [
    'offline',
    'timeout',
    'network',
    'rate-limited',
    'unavailable',
    'refused',
    'invalid-answer',
    'inconclusive',
  ] as const) {
    it(`answers 503, never 404, when the source is ${reason}`, async () => {
      const response = await get(
        gatewayFor({ sources: [fakeSource(() => ({ state: 'unknown', reason }))] }),
        '/rdap/domain/dao.vn',
      );
      assert.equal(response.status, 503);
      assert.equal((await readRdap(response)).tenmien_availability, undefined);
    });
  }

  it('passes on the source’s Retry-After, at most an hour', async (test) => {
    stopClock(test);
    for (const [later, expected] of [
      [90_000, '90'],
      [9e9, '3600'],
      [-5000, '60'],
    ] as const) {
      const source = fakeSource(() => ({ state: 'unknown', reason: 'rate-limited', retryAt: Date.now() + later }));
      const { headers } = await get(gatewayFor({ sources: [source] }), '/rdap/domain/dao.vn');
      assert.equal(headers.get('retry-after'), expected);
    }
  });

  it('returns only the name, its registrar and its end, for any answer of a source', async () => {
    const source = fakeSource(() => ({
      ...registered(),
      registrantName: 'Nguyễn Thị Đào',
      email: 'dao@example.vn',
      entities: [{ roles: ['registrant'] }],
    }));
    const text = await (await get(gatewayFor({ sources: [source] }), '/rdap/domain/dao.vn')).text();
    assert.doesNotMatch(text, /Đào|example\.vn|registrant"/);
  });

  it('survives a source that throws', async () => {
    const source = fakeSource(() => {
      throw new TypeError('dao.vn');
    });
    assert.equal((await get(gatewayFor({ sources: [source] }), '/rdap/domain/dao.vn')).status, 503);
  });
});
