import { expect } from '@open-wc/testing';
import { timestamp } from '../../src/base/civil-date.ts';
import { ConfigError } from '../../src/base/errors.ts';
import type { Availability } from '../../src/domains/availability.ts';
import { createRdapChecker } from '../../src/domains/rdap-checker.ts';
import { answer, broken, fakeFetch, html, never, requests, restoreFetch } from '../base/fake-fetch.ts';

const rdap = (value: unknown, init?: ResponseInit) => answer(JSON.stringify(value), 'application/rdap+json', init);

const check = (name = 'daonguyen.id.vn', signal?: AbortSignal): Promise<Availability> =>
  createRdapChecker({ endpoint: 'https://rdap.example/rdap/', pause: 1, timeout: 50 }).check(name, { signal });

/** A domain object as a registry writes it, with people in it whom nobody asked for. */
const DOMAIN = {
  objectClassName: 'domain',
  ldhName: 'DaoNguyen.ID.VN',
  status: ['active'],
  events: [
    { eventAction: 'registration', eventDate: '2024-11-20T03:00:00Z' },
    { eventAction: 'expiration', eventDate: '2027-11-20T18:30:00Z' },
  ],
  entities: [
    { objectClassName: 'entity', roles: ['registrant'], vcardArray: ['vcard', [['fn', {}, 'text', 'Nguyễn Thị Đào']]] },
    {
      objectClassName: 'entity',
      roles: ['registrar'],
      vcardArray: [
        'vcard',
        [
          ['version', {}, 'text', '4.0'],
          ['fn', {}, 'text', ' Nhà đăng ký A '],
        ],
      ],
    },
  ],
};

const extended = (said: unknown, conformance: unknown = ['rdap_level_0', 'tenmien_availability_0']) => ({
  rdapConformance: conformance,
  tenmien_availability: said,
});

const missing = (more: object = {}) => rdap({ errorCode: 404, title: 'Not Found', ...more }, { status: 404 });

/** The answer without its time, which is checked to be now. */
const timeless = (given: Availability): object => {
  const { checkedAt, ...rest } = given as { checkedAt?: number };
  expect(checkedAt).to.be.within(timestamp() - 5000, timestamp());
  return rest;
};

describe('createRdapChecker', () => {
  afterEach(restoreFetch);

  it('asks for the ASCII form, below the base address', async () => {
    fakeFetch(missing());
    await check('ĐẶCSẢN.biz.vn');
    const [sent] = requests;
    expect(sent?.url).to.equal('https://rdap.example/rdap/domain/xn--csn-uqa6698amda.biz.vn');
    expect(sent?.headers.get('accept')).to.equal('application/rdap+json, application/json');
    expect(sent?.cache).to.equal('no-store');
    expect(sent?.credentials).to.equal('omit');
  });

  it('takes a base address of the page itself, with or without a slash', async () => {
    for (const endpoint of ['/rdap', '/rdap/', '/rdap//']) {
      fakeFetch(missing());
      await createRdapChecker({ endpoint }).check('dao.id.vn');
      expect(requests[0]?.url).to.equal(`${location.origin}/rdap/domain/dao.id.vn`);
    }
  });

  describe('a domain object', () => {
    it('means “registered”, with registrar and last day in Viet Nam, and without persons', async () => {
      fakeFetch(rdap(DOMAIN));
      expect(timeless(await check())).to.deep.equal({
        state: 'registered',
        source: 'rdap',
        registrar: 'Nhà đăng ký A',
        expiry: '2027-11-21',
      });
    });

    it('needs only its name', async () => {
      fakeFetch(rdap({ objectClassName: 'domain', unicodeName: 'đặcsản.biz.vn' }));
      expect(timeless(await check('đặcsản.biz.vn'))).to.deep.equal({ state: 'registered', source: 'rdap' });
    });

    it('is accepted though its optional members are broken', async () => {
      fakeFetch(
        rdap({
          ...DOMAIN,
          events: 'never',
          entities: [{ roles: 7, vcardArray: ['vcard'] }, null],
          status: {},
          ...extended({ source: 'a friend' }),
        }),
      );
      expect(timeless(await check())).to.deep.equal({ state: 'registered', source: 'rdap' });
      fakeFetch(
        rdap({
          ...DOMAIN,
          events: [{ eventAction: 'expiration', eventDate: 'soon' }],
          entities: [{ roles: ['registrar'], vcardArray: ['vcard', [['fn', {}, 'text', 9]]] }],
        }),
      );
      expect(timeless(await check())).to.deep.equal({ state: 'registered', source: 'rdap' });
    });

    const withEvents = (...events: unknown[]) => rdap({ ...DOMAIN, events });
    const GOOD = { eventAction: 'expiration', eventDate: '2027-03-01T00:00:00Z' };
    for (const [what, served] of [
      ['an event without a date before it', withEvents({ eventAction: 'registration' }, GOOD)],
      ['an event that is no object', withEvents(null, 'expiration', 5, GOOD)],
      ['another end that is no date', withEvents({ eventAction: 'expiration', eventDate: 'soon' }, GOOD)],
      [
        'another end beyond the calendar',
        withEvents({ eventAction: 'expiration', eventDate: '+200000-01-01T00:00:00Z' }, GOOD),
      ],
      ['a date that is a number', withEvents({ eventAction: 'last changed', eventDate: 5 }, GOOD)],
      ['one event in the place of a list', rdap({ ...DOMAIN, events: GOOD })],
      ['another end that may have its month first', withEvents({ ...GOOD, eventDate: '05/09/2027' }, GOOD)],
      ['a number in the place of the time', withEvents({ ...GOOD, eventDate: '1798761600000' }, GOOD)],
      ['capitals', withEvents({ ...GOOD, eventAction: 'Expiration' })],
      ['a time without its zone', withEvents({ ...GOOD, eventDate: '2027-03-01T00:00:00' })],
      [
        'a time without its zone, late on the day before in UTC',
        withEvents({ ...GOOD, eventDate: '2027-02-28 17:30:00' }),
      ],
      ['a zone of hours', withEvents({ ...GOOD, eventDate: '2027-03-01T00:00:00+07:00' })],
      ['a day without a time', withEvents({ ...GOOD, eventDate: '2027-03-01' })],
    ] as const) {
      it(`keeps the last day beside ${what}`, async () => {
        fakeFetch(served);
        expect(timeless(await check())).to.deep.equal({
          state: 'registered',
          source: 'rdap',
          registrar: 'Nhà đăng ký A',
          expiry: '2027-03-01',
        });
      });
    }

    const card = (...properties: unknown[]) => ({ roles: ['registrar'], vcardArray: ['vcard', properties] });
    for (const [what, entities] of [
      ['an entity that is none before it', [null, { roles: 5 }, card(['fn', {}, 'text', 'Nhà đăng ký A'])]],
      ['its role alone', [{ ...card(['fn', {}, 'text', 'Nhà đăng ký A']), roles: 'registrar' }]],
      [
        'an empty name and an organisation',
        [card(['version', {}, 'text', '4.0'], ['fn', {}, 'text', ''], ['org', {}, 'text', 'Nhà đăng ký A'])],
      ],
      [
        'an organisation with its parts',
        [card(['fn', {}, 'text', ' '], ['org', {}, 'text', ['Nhà đăng ký A', 'Phòng 1']])],
      ],
      ['properties that are none', [card(null, 5, ['fn'], ['fn', {}, 'text', 'Nhà đăng ký A'])]],
    ] as const) {
      it(`finds the registrar by ${what}`, async () => {
        fakeFetch(rdap({ ...DOMAIN, entities }));
        expect(await check()).to.include({ state: 'registered', registrar: 'Nhà đăng ký A', expiry: '2027-11-21' });
      });
    }

    it('keeps a valid status beside an invalid one', async () => {
      fakeFetch(rdap({ ...DOMAIN, status: [null, 5, 'server hold'] }));
      expect(await check()).to.include({ state: 'registered', inactive: true });
    });

    it('marks a registered name that is in no DNS', async () => {
      fakeFetch(rdap({ ...DOMAIN, status: ['inactive'] }));
      expect(await check()).to.include({ state: 'registered', inactive: true });
    });

    it('names the origin and age of its records when it uses the extension', async () => {
      fakeFetch(
        rdap({ ...DOMAIN, ...extended({ source: 'registry', checkedAt: '2026-11-20T03:00:00Z', sample: true }) }),
      );
      expect(await check()).to.include({
        state: 'registered',
        source: 'registry',
        checkedAt: Date.UTC(2026, 10, 20, 3),
        sample: true,
      });
    });

    it('is no answer about the name when it describes another name', async () => {
      for (const ldhName of ['daonguyen.biz.vn', 'id.vn', '', 'a b']) {
        fakeFetch(rdap({ ...DOMAIN, ldhName }));
        expect(await check(), ldhName).to.deep.equal({ state: 'unknown', reason: 'invalid-answer' });
      }
    });
  });

  describe('a 404 answer', () => {
    it('means “no record”, never “free”', async () => {
      for (const step of [
        missing(),
        missing({ title: 'Tên miền còn trống', description: ['free'] }),
        answer(null, '', { status: 404 }),
      ]) {
        fakeFetch(step);
        expect(timeless(await check())).to.deep.equal({ state: 'no-record', source: 'rdap' });
      }
    });

    for (const words of [
      { description: ['Domain Name: vidu.id.vn', 'This name is not available for registration:', 'Registry Reserved'] },
      { title: 'Reserved Name', description: [] },
      { description: 'The domain name is blocked.' },
      { description: ['This domain cannot be registered'] },
      { description: ['Tên miền này đang được giữ lại'] },
      { description: ['Tên miền không được đăng ký'] },
      { errorCode: '404', description: [5, 'RESERVED'] },
    ]) {
      it(`means “reserved” when its words say so: ${JSON.stringify(words)}`, async () => {
        fakeFetch(missing(words));
        expect(timeless(await check())).to.deep.equal({ state: 'not-registrable', reason: 'reserved', source: 'rdap' });
      });
    }

    for (const words of [
      { description: ['© 2026 Example. All rights reserved.', 'We reserve the right to deny access.'] },
      { description: ['The name is not reserved.'] },
      { description: ['This name is available for registration'] },
      { description: ['Tên miền chưa có người đăng ký, không bị giữ lại'] },
      { description: [], notices: [{ title: 'Terms', description: ['Reserved'] }] },
      { description: ['Reserved'], ...extended({ state: 'no-record', source: 'registry' }) },
    ]) {
      it(`means “no record” when its words do not say “reserved”: ${JSON.stringify(words)}`, async () => {
        fakeFetch(missing(words));
        expect(await check()).to.include({ state: 'no-record' });
      });
    }

    it('means “unknown” when it comes from a web server without RDAP', async () => {
      for (const step of [
        html({ status: 404 }),
        rdap({ error: 'not found' }, { status: 404 }),
        answer('Not Found', 'text/plain', { status: 404 }),
      ]) {
        fakeFetch(step);
        expect(await check()).to.deep.equal({ state: 'unknown', reason: 'invalid-answer' });
      }
    });

    for (const source of ['registry', 'registrar']) {
      it(`means “free” when the ${source}'s own records say so`, async () => {
        fakeFetch(missing(extended({ state: 'free', source })));
        expect(timeless(await check())).to.deep.equal({ state: 'free', source });
      });
    }

    it('does not mean “free” on another source’s word, nor by an undeclared extension', async () => {
      const cases: [said: object, source: string][] = [
        [extended({ state: 'free', source: 'dns' }), 'dns'],
        [extended({ state: 'free', source: 'a friend' }), 'rdap'],
        [extended({ state: 'free' }), 'rdap'],
        [extended({ state: 'free', source: 'registry' }, ['rdap_level_0']), 'rdap'],
        [extended({ state: 'free', source: 'registry' }, 'tenmien_availability_0'), 'rdap'],
      ];
      for (const [said, source] of cases) {
        fakeFetch(missing(said));
        expect(timeless(await check())).to.deep.equal({ state: 'no-record', source });
      }
    });

    it('keeps a refusal with an unknown reason', async () => {
      fakeFetch(
        missing(extended({ state: 'not-registrable', reason: 'whim', source: 'registry', checkedAt: 5, sample: 'no' })),
      );
      expect(timeless(await check())).to.deep.equal({
        state: 'not-registrable',
        reason: 'reserved',
        source: 'registry',
      });
    });

    it('means “not registrable” when the service says so, with its reason', async () => {
      for (const reason of ['auction', 'geographic', 'generic', 'reserved']) {
        fakeFetch(missing(extended({ state: 'not-registrable', reason, source: 'registrar' })));
        expect(timeless(await check())).to.deep.equal({ state: 'not-registrable', reason, source: 'registrar' });
      }
      fakeFetch(missing(extended({ state: 'not-registrable', source: 'registry' })));
      expect(await check()).to.include({ reason: 'reserved' });
    });
  });

  describe('the state “unknown”', () => {
    const cases = {
      'offline or blocked': [broken, 'network'],
      'an answer that does not come': [never, 'timeout'],
      'a web page': [html(), 'invalid-answer'],
      garbage: [answer('{"objectClassName":', 'application/rdap+json'), 'invalid-answer'],
      'another object': [rdap({ objectClassName: 'entity', handle: 'X' }), 'invalid-answer'],
      'an error that calls itself a success': [rdap({ errorCode: 404, title: 'x' }), 'invalid-answer'],
      'no answer but a body of nothing': [rdap(null), 'invalid-answer'],
      400: [rdap({ errorCode: 400 }, { status: 400 }), 'refused'],
      401: [html({ status: 401 }), 'refused'],
      500: [html({ status: 500 }), 'unavailable'],
      503: [html({ status: 503 }), 'unavailable'],
    } as const;
    for (const [name, [step, reason]] of Object.entries(cases)) {
      it(`follows ${name}`, async () => {
        fakeFetch(step);
        expect(await check()).to.deep.equal({ state: 'unknown', reason });
      });
    }

    for (const [status, reason] of [
      [429, 'rate-limited'],
      [503, 'unavailable'],
    ] as const) {
      it(`has the time of the next attempt after ${status}`, async () => {
        for (const header of ['30', new Date(timestamp() + 30_000).toUTCString()]) {
          fakeFetch(html({ status, headers: { 'retry-after': header } }));
          const said = await check();
          expect(said).to.include({ state: 'unknown', reason });
          expect(said)
            .to.have.property('retryAt')
            .that.is.within(timestamp() + 28_000, timestamp() + 30_000);
          expect(requests).to.have.length(1);
        }
      });
    }
  });

  it('retries after a temporary failure', async () => {
    fakeFetch(html({ status: 502 }), rdap(DOMAIN));
    expect(await check()).to.include({ state: 'registered' });
    expect(requests).to.have.length(2);
  });

  it('rejects with the reason of an abort, and with nothing else', async () => {
    fakeFetch(never);
    const controller = new AbortController();
    const answering = check('dao.id.vn', controller.signal).catch((error: unknown) => error);
    const reason = new Error('a newer question');
    controller.abort(reason);
    expect(await answering).to.equal(reason);
  });

  it('makes no request about a text that cannot be a name', async () => {
    fakeFetch(missing());
    for (const name of ['', 'dao', '../help', 'a/b.vn', 'dao.id.vn?x=1', `${'a'.repeat(64)}.vn`])
      expect(await check(name), name).to.include({ state: 'invalid' });
    expect(requests).to.have.length(0);
  });

  describe('an address that cannot be used', () => {
    const cases = {
      'http://rdap.example/rdap': 'address-not-secure',
      'javascript:alert(1)': 'address-not-secure',
      '': 'address-not-secure',
      'https://rdap.example/rdap?key=s3cret': 'address-with-key',
      'https://rdap.example/rdap?x': 'address-with-key',
      'https://rdap.example/rdap#s3cret': 'address-with-key',
      'https://user:s3cret@rdap.example/rdap': 'address-with-key',
      'https://s3cret@rdap.example/rdap': 'address-with-key',
    };
    for (const [endpoint, code] of Object.entries(cases)) {
      it(`is refused without being repeated: ${endpoint || 'none'}`, () => {
        expect(() => createRdapChecker({ endpoint }))
          .to.throw(ConfigError)
          .that.satisfies((error: ConfigError) => error.code === code && !error.message.includes('s3cret'));
      });
    }
  });
});
