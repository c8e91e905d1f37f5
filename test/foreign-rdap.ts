// Answers of RDAP services that nobody here wrote, by their forms: which members there are, how they are nested, what is odd about them.
// The forms are those of registries' answers as the test suites of icann/icann-rdap and openrdap/rdap keep them; names, dates, people and
// numbers are made up here, for the answers themselves are about people, and not ours to pass on.

import type { Availability } from '../src/domains/availability.ts';

export interface ForeignAnswer {
  /** What is particular about it. */
  readonly form: string;
  readonly name: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** What it says, but for when. */
  readonly says: { readonly state: Availability['state'] } & Readonly<Record<string, unknown>>;
  /** What a person reads. */
  readonly shows: readonly string[];
}

/** Nothing of this may be passed on, nor shown. */
export const PEOPLE = /Trần Thị Mận|man@example|Hàng Bạc|0240000|abuse|Abuse/;

const RDAP = { 'content-type': 'application/rdap+json' };
const card = (...properties: unknown[]) => ['vcard', [['version', {}, 'text', '4.0'], ...properties]];
const fn = (name: string) => ['fn', {}, 'text', name];
const person = [
  fn('Trần Thị Mận'),
  ['adr', {}, 'text', ['', '', ['1 Hàng Bạc', ''], 'Hà Nội', '', '', 'VN']],
  ['tel', { type: 'voice' }, 'uri', 'tel:+84.0240000'],
  ['email', {}, 'text', 'man@example.vn'],
];
const entity = (roles: string[], more: object) => ({ objectClassName: 'entity', roles, ...more });
const abuse = entity(['abuse'], {
  vcardArray: card(fn('Abuse contact'), ['email', { type: 'work' }, 'text', 'abuse@example.vn']),
});
const link = (href: string, rel = 'self') => ({ value: href, rel, href, type: 'application/rdap+json' });
const event = (eventAction: string, eventDate: string) => ({ eventAction, eventDate });

const found = (
  form: string,
  name: string,
  body: object,
  says: object,
  shows: readonly string[],
  headers = RDAP,
): ForeignAnswer => ({
  form,
  name,
  status: 200,
  headers,
  body: JSON.stringify({ objectClassName: 'domain', ldhName: name, ...body }),
  says: { state: 'registered', source: 'rdap', ...says },
  shows: [`${name} đã có người đăng ký`, 'Hãy chọn một tên khác.', ...shows],
});

const without = (
  form: string,
  name: string,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: object | string | null,
  says: ForeignAnswer['says'],
  shows: readonly string[],
): ForeignAnswer => ({
  form,
  name,
  status,
  headers,
  body: body === null || typeof body === 'string' ? body : JSON.stringify(body),
  says,
  shows,
});

const noRecord = { state: 'no-record', source: 'rdap' } as const;
const absent = (name: string) => [`Chưa thấy ai đăng ký ${name}`, 'Nhà đăng ký sẽ xác nhận lại.'];
const unsaid = (name: string, words: string) => [`Chưa tra được ${name}`, words];

export const foreign: readonly ForeignAnswer[] = [
  found(
    'names in capitals, the registrar first',
    'chu-hoa.biz.vn',
    {
      handle: '1000001_DOMAIN_BIZ-X',
      ldhName: 'CHU-HOA.BIZ.VN',
      links: [
        link('https://rdap.example/v1/domain/CHU-HOA.BIZ.VN'),
        link('https://registrar.example/rdap/domain/CHU-HOA.BIZ.VN', 'related'),
      ],
      status: ['client delete prohibited', 'client transfer prohibited', 'client update prohibited'],
      entities: [
        entity(['registrar'], {
          handle: '292',
          publicIds: [{ type: 'IANA Registrar ID', identifier: '292' }],
          vcardArray: card(fn('Nhà đăng ký Một')),
          entities: [abuse],
        }),
      ],
      events: [
        event('registration', '2015-08-14T04:00:00Z'),
        event('expiration', '2027-08-13T04:00:00Z'),
        event('last update of RDAP database', '2026-11-20T01:02:03Z'),
      ],
      secureDNS: { delegationSigned: false },
      nameservers: [{ objectClassName: 'nameserver', ldhName: 'A.NS.EXAMPLE.VN' }],
      rdapConformance: ['rdap_level_0', 'icann_rdap_technical_implementation_guide_0', 'icann_rdap_response_profile_0'],
      notices: [
        {
          title: 'Terms of Use',
          description: ['Service subject to terms.'],
          links: [{ href: 'https://rdap.example/terms', type: 'text/html' }],
        },
      ],
    },
    { registrar: 'Nhà đăng ký Một', expiry: '2027-08-13' },
    ['Nhà đăng ký: Nhà đăng ký Một.', 'Đã trả phí đến hết ngày 13/8/2027.'],
  ),
  found(
    'a registrar with two roles, dates to the microsecond, and name servers that have registrars of their own',
    'hai-vai.vn',
    {
      rdapConformance: ['rdap_level_0'],
      events: [event('expiration', '2027-06-09T22:08:09.881923Z'), event('transfer', '2022-06-09T22:08:09Z')],
      status: ['server update prohibited', 'server recover prohibited'],
      port43: 'whois.example',
      entities: [
        entity(['sponsor', 'registrar'], {
          handle: 'RAR1-X',
          remarks: [{ description: ['No'] }],
          status: ['active'],
          vcardArray: card(
            fn('NHÀ ĐĂNG KÝ HAI'),
            ['tel', { type: 'fax' }, 'text', '+84.0240000'],
            ['url', {}, 'uri', 'https://registrar.example/'],
          ),
        }),
        entity(['technical'], { handle: 'N1-X', vcardArray: card(...person) }),
        entity(['registrant', 'administrative'], { handle: 'S1-X', vcardArray: card(...person) }),
      ],
      nameservers: [
        {
          objectClassName: 'nameserver',
          ldhName: 'ns.example.com',
          ipAddresses: {},
          entities: [entity(['sponsor', 'registrar'], { vcardArray: card(fn('Của máy chủ, không phải của tên')) })],
        },
      ],
    },
    { registrar: 'NHÀ ĐĂNG KÝ HAI', expiry: '2027-06-10' },
    ['Nhà đăng ký: NHÀ ĐĂNG KÝ HAI.', 'Đã trả phí đến hết ngày 10/6/2027.'],
  ),
  found(
    'a registrar by its handle alone, an extension of the registry’s own, dates with +00:00',
    'so-hieu.id.vn',
    {
      status: ['active'],
      handle: 'so-hieu.id.vn',
      fred_nsset: { objectClassName: 'fred_nsset', handle: 'NSS:X:1', nameservers: [] },
      entities: [
        entity(['registrant'], { handle: 'SB:X', links: [link('https://rdap.example/entity/SB:X')] }),
        entity(['registrar'], { handle: 'REG-X' }),
      ],
      rdapConformance: ['rdap_level_0', 'fred_version_0'],
      events: [event('registration', '2004-08-30T22:55:00+00:00'), event('expiration', '2027-08-30T12:00:00+00:00')],
    },
    { expiry: '2027-08-30' },
    ['Đã trả phí đến hết ngày 30/8/2027.'],
  ),
  found(
    'the registrant first, by its organisation; the abuse contact inside the registrar; no level declared',
    'to-chuc.com.vn',
    {
      rdapConformance: ['icann_rdap_technical_implementation_guide_0', 'x_domain_check_0'],
      events: [
        { eventAction: 'registration', eventActor: 'x', eventDate: '2014-11-12T19:15:55.283Z' },
        event('expiration', '2027-11-12T19:15:55.283Z'),
      ],
      entities: [
        entity(['registrant'], {
          remarks: [
            { title: 'REDACTED FOR PRIVACY', description: ['Some of the data in this object has been removed'] },
          ],
          vcardArray: card(
            ['org', {}, 'text', 'Trần Thị Mận và con'],
            ['adr', {}, 'text', ['', '', '', '', '', '', 'VN']],
          ),
        }),
        entity(['registrar'], {
          handle: '292',
          entities: [abuse],
          vcardArray: card(fn('Nhà đăng ký Bốn'), ['email', {}, 'text', 'man@example.vn']),
        }),
      ],
      unicodeName: 'to-chuc.com.vn',
      status: ['client update prohibited'],
    },
    { registrar: 'Nhà đăng ký Bốn', expiry: '2027-11-13' },
    ['Nhà đăng ký: Nhà đăng ký Bốn.', 'Đã trả phí đến hết ngày 13/11/2027.'],
  ),
  found(
    'redacted by RFC 9537, as application/json',
    'che-bot.vn',
    {
      rdapConformance: ['rdap_level_0', 'redacted'],
      entities: [
        entity(['registrant'], {
          handle: '',
          vcardArray: card(fn(''), ['adr', {}, 'text', ['', '', '', '', '', '', '']]),
        }),
        entity(['registrar'], {
          vcardArray: card(fn('Công ty “Năm”'), ['adr', { type: 'work' }, 'text', ['', '', '', '', '', '', '']]),
        }),
      ],
      redacted: [
        {
          name: { description: 'Registrant Name' },
          postPath: "$.entities[?(@.roles[0]=='registrant')].vcardArray[1][?(@[0]=='fn')][3]",
          pathLang: 'jsonpath',
          method: 'emptyValue',
          reason: { description: 'Server policy' },
        },
      ],
      events: [event('registration', '2020-01-01T00:00:00Z')],
    },
    { registrar: 'Công ty “Năm”' },
    ['Nhà đăng ký: Công ty “Năm”.'],
    { 'content-type': 'application/json; charset=utf-8' },
  ),
  found(
    'on hold, in no DNS',
    'tam-giu.vn',
    {
      status: ['server hold', 'server transfer prohibited'],
      events: [event('expiration', '2027-01-02T00:00:00+03:00')],
      secureDNS: { zoneSigned: false },
    },
    { inactive: true, expiry: '2027-01-02' },
    ['Tên này hiện chưa dùng.', 'Đã trả phí đến hết ngày 02/01/2027.'],
  ),
  found(
    'an accented name, with variants',
    'chè.vn',
    {
      ldhName: 'xn--ch-8ia.vn',
      unicodeName: 'chè.vn',
      variants: [{ relation: ['registered'], variantNames: [{ ldhName: 'che.vn', unicodeName: 'che.vn' }] }],
      status: ['active'],
    },
    {},
    [],
  ),
  without(
    'nothing found, with notices and a language',
    'khong-co.vn',
    404,
    RDAP,
    {
      lang: 'en',
      errorCode: 404,
      title: 'Not Found',
      description: ['The domain khong-co.vn was not found: it may be available.'],
      notices: [],
      rdapConformance: ['rdap_level_0'],
    },
    noRecord,
    absent('khong-co.vn'),
  ),
  without('nothing found, and no body', 'trong-tron.vn', 404, {}, null, noRecord, absent('trong-tron.vn')),
  without(
    'a web server’s own 404',
    'trang-web.vn',
    404,
    { 'content-type': 'text/html' },
    '<html><title>404</title></html>',
    { state: 'unknown', reason: 'invalid-answer' },
    unsaid('trang-web.vn', 'Kết quả tra cứu chưa rõ.'),
  ),
  without(
    'not offered',
    'khong-lam.vn',
    501,
    RDAP,
    { errorCode: 501, title: '501 Not Implemented', description: ['Not supported'] },
    { state: 'unknown', reason: 'unavailable' },
    unsaid('khong-lam.vn', 'sự cố'),
  ),
  without(
    'too many questions',
    'qua-nhieu.vn',
    429,
    { ...RDAP, 'retry-after': '20' },
    { errorCode: 429, title: 'Too Many Requests' },
    { state: 'unknown', reason: 'rate-limited' },
    unsaid('qua-nhieu.vn', 'Trang sẽ tự tra lại sau 20 giây.'),
  ),
  without(
    'down, until a time',
    'bao-tri.vn',
    503,
    { 'retry-after': '120' },
    '',
    { state: 'unknown', reason: 'unavailable' },
    unsaid('bao-tri.vn', 'Trang sẽ tự tra lại lúc '),
  ),
];

/** Answers as that service does. */
export const answerAbroad = (asked: URL): Response => {
  const name = decodeURIComponent(asked.pathname.split('/').at(-1)!);
  const answer = foreign.find((each) => [each.name, new URL(`http://${each.name}`).hostname].includes(name));
  if (!answer) throw new Error(`nobody recorded ${name}`);
  return new Response(answer.body, { status: answer.status, headers: answer.headers });
};

/** An answer without its times, which are of the moment. */
export const timeless = (answer: Availability): object =>
  Object.fromEntries(Object.entries(answer).filter(([member]) => !['checkedAt', 'retryAt'].includes(member)));
