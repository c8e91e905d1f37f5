import { expect } from 'chai';
import { parseProgramme, parseProgrammeText } from '../../src/program/programme-file.ts';
import type { ProgrammeProblemCode } from '../../src/program/programme-problem.ts';
import type { ProgrammeSchema } from '../../src/program/programme-schema.ts';
import type { Programme } from '../../src/program/programme-types.ts';
import { changed, contractFile, problemsOf, type Json } from './programme-files.ts';

/** With every member, so that a missing optional one makes a difference. */
type Whole<Value> = Value extends object ? { [Name in keyof Value]-?: Whole<Exclude<Value[Name], undefined>> } : Value;
type Same<One, Other> = [One, Other] extends [Other, One] ? true : never;
/** Does not compile where the published type has other members than the schema. */
const isSchemaPublished: Same<Whole<Programme>, Whole<(typeof ProgrammeSchema)['_zod']['output']>> = true;

/** Each change of the contract's file, and the one problem that it makes. */
const REFUSED: [what: string, change: (file: Json) => void, path: string, code: ProgrammeProblemCode][] = [
  ['a later version', (file) => (file.version = 2), 'version', 'newer'],
  [
    'a later version of which nothing else is known',
    (file) => Object.assign(file, { version: 2, offers: { by: 'province' } }),
    'version',
    'newer',
  ],
  ['an earlier version', (file) => (file.version = 0), 'version', 'unknown-value'],
  ['a version in quotation marks', (file) => (file.version = '1'), 'version', 'unknown-value'],
  ['no version', (file) => delete file.version, 'version', 'missing'],
  ['no day of the update', (file) => delete file.updated, 'updated', 'missing'],
  ['no publisher', (file) => delete file.publisher, 'publisher', 'missing'],
  ['a blank publisher', (file) => (file.publisher = ' \t'), 'publisher', 'blank'],
  ['offers that are no list', (file) => (file.offers = { '0': file.offers[0] }), 'offers', 'wrong-type'],
  ['a day that is none', (file) => (file.offers[0].until = '2030-02-30'), 'offers[0].until', 'no-such-day'],
  [
    '29 February of a common year',
    (file) => (file.offers[0].examples[0].on = '2027-02-29'),
    'offers[0].examples[0].on',
    'no-such-day',
  ],
  ['a day written in another way', (file) => (file.offers[0].from = '01/03/2027'), 'offers[0].from', 'bad-date'],
  ['a day with its time', (file) => (file.updated = '2027-02-10T00:00:00Z'), 'updated', 'bad-date'],
  ['a day of no century of ours', (file) => (file.offers[0].until = '9999-12-31'), 'offers[0].until', 'bad-year'],
  [
    'an end before the beginning',
    (file) => (file.offers[0].until = '2027-02-28'),
    'offers[0].until',
    'from-after-until',
  ],
  [
    'an address without TLS',
    (file) => (file.documents[0].url = 'http://vanban.chinhphu.vn/12'),
    'documents[0].url',
    'bad-address',
  ],
  [
    'an address abroad',
    (file) => (file.documents[0].url = 'https://chinhphu.vn.example.com/12'),
    'documents[0].url',
    'bad-address',
  ],
  [
    'an address with .vn in its path',
    (file) => (file.documents[0].url = 'https://example.com/a.vn'),
    'documents[0].url',
    'bad-address',
  ],
  [
    'an address with a name before its host',
    (file) => (file.documents[0].url = 'https://chinhphu.vn@mof.gov.vn/'),
    'documents[0].url',
    'bad-address',
  ],
  [
    'an address without slashes, which a page takes for its own path',
    (file) => (file.documents[0].url = 'https:chinhphu.vn/12'),
    'documents[0].url',
    'bad-address',
  ],
  [
    'an address with the wrong slashes',
    (file) => (file.documents[0].url = 'https:\\\\chinhphu.vn/12'),
    'documents[0].url',
    'bad-address',
  ],
  [
    'an address of numbers',
    (file) => (file.documents[0].url = 'https://1.2.3.4/.vn'),
    'documents[0].url',
    'bad-address',
  ],
  ['a path alone', (file) => (file.documents[0].url = '/data/12.vn'), 'documents[0].url', 'bad-address'],
  ['the ending .vn alone', (file) => (file.documents[0].url = 'https://vn/'), 'documents[0].url', 'bad-address'],
  [
    'a script for an address',
    (file) => (file.documents[0].url = 'javascript:alert(1)//.vn'),
    'documents[0].url',
    'bad-address',
  ],
  [
    'a kind of document that nobody knows',
    (file) => (file.documents[0].kind = 'law'),
    'documents[0].kind',
    'unknown-value',
  ],
  [
    'a document checked after the update',
    (file) => (file.documents[0].checkedOn = '2027-02-11'),
    'documents[0].checkedOn',
    'checked-after-updated',
  ],
  [
    'a document checked before it was issued',
    (file) => (file.documents[0].date = '2027-02-11'),
    'documents[0].date',
    'dated-after-checked',
  ],
  [
    'a document that is there twice',
    (file) => file.documents.push({ ...file.documents[0] }),
    'documents[1].id',
    'duplicate',
  ],
  ['an offer without a document', (file) => (file.offers[0].cites = []), 'offers[0].cites', 'no-document'],
  ['an offer that cites nothing', (file) => delete file.offers[0].cites, 'offers[0].cites', 'missing'],
  [
    'an offer on a document that is nowhere',
    (file) => (file.offers[0].cites[0].source = '13/2027/TT-BTC'),
    'offers[0].cites[0].source',
    'unknown-document',
  ],
  [
    'an offer on a document called toString',
    (file) => (file.offers[0].cites[0].source = 'toString'),
    'offers[0].cites[0].source',
    'unknown-document',
  ],
  ['an end without a document', (file) => (file.ends[0].cites = []), 'ends[0].cites', 'no-document'],
  [
    'a fee on a document that is nowhere',
    (file) => (file.fees[0].cites[0].source = 'x'),
    'fees[0].cites[0].source',
    'unknown-document',
  ],
  ['an offer that is there twice', (file) => file.offers.push(file.offers[0]), 'offers[1].id', 'duplicate'],
  ['a name that no id may have', (file) => (file.offers[0].id = 'id vn'), 'offers[0].id', 'bad-id'],
  [
    'an id that means something to JavaScript',
    (file) => (file.offers[0].conditions[0].id = 'constructor'),
    'offers[0].conditions[0].id',
    'forbidden-key',
  ],
  ['somebody whom no offer can name', (file) => (file.offers[0].who = 'other'), 'offers[0].who', 'unknown-value'],
  ['an ending that has no offers', (file) => (file.offers[0].suffix = 'com.vn'), 'offers[0].suffix', 'unknown-value'],
  ['no word on the ending', (file) => delete file.offers[0].suffix, 'offers[0].suffix', 'missing'],
  ['half a free year', (file) => (file.offers[0].freeYears = 1.5), 'offers[0].freeYears', 'not-whole'],
  ['eleven free years', (file) => (file.offers[0].freeYears = 11), 'offers[0].freeYears', 'out-of-range'],
  ['fewer than no free years', (file) => (file.offers[0].freeYears = -1), 'offers[0].freeYears', 'out-of-range'],
  ['free years in quotation marks', (file) => (file.offers[0].freeYears = '1'), 'offers[0].freeYears', 'wrong-type'],
  [
    'a service that nobody knows',
    (file) => file.offers[0].services.push('vpn'),
    'offers[0].services[2]',
    'unknown-value',
  ],
  [
    'a registration fee that is neither',
    (file) => (file.offers[0].registrationFee = 'free'),
    'offers[0].registrationFee',
    'unknown-value',
  ],
  [
    'a limit that limits nothing',
    (file) => (file.offers[0].limit = { readings: [] }),
    'offers[0].limit.readings',
    'limit-empty',
  ],
  [
    'a limit of days, for which blocks have no words',
    (file) => (file.offers[0].limit.readings[0].days = 90),
    'offers[0].limit.readings[0].days',
    'out-of-range',
  ],
  [
    'readings the widest first',
    (file) => file.offers[0].limit.readings.push({ id: 'to-29', years: 29 }),
    'offers[0].limit.readings[1]',
    'readings-order',
  ],
  [
    'a reading that is there twice',
    (file) => file.offers[0].limit.readings.push({ ...file.offers[0].limit.readings[0] }),
    'offers[0].limit.readings[1].id',
    'duplicate',
  ],
  [
    'a question in one language',
    (file) => delete file.offers[0].conditions[0].question.en,
    'offers[0].conditions[0].question.en',
    'missing',
  ],
  [
    'a question with markup',
    (file) => (file.offers[0].conditions[0].question.vi = 'Bạn <b>có</b>?'),
    'offers[0].conditions[0].question.vi',
    'markup',
  ],
  ['a text that turns its direction', (file) => (file.publisher = 'Sở \u202Env.tam'), 'publisher', 'hidden-sign'],
  [
    'a text over two lines',
    (file) => (file.documents[0].issuer = 'Bộ\nTài chính'),
    'documents[0].issuer',
    'hidden-sign',
  ],
  ['a text of 301 signs', (file) => (file.publisher = 'ố'.repeat(301)), 'publisher', 'too-long'],
  ['one example', (file) => file.offers[0].examples.pop(), 'offers[0].examples', 'too-few'],
  ['no examples', (file) => delete file.offers[0].examples, 'offers[0].examples', 'missing'],
  [
    'an example that comes out otherwise',
    (file) => (file.offers[0].examples[1].outcome = 'eligible'),
    'offers[0].examples[1].outcome',
    'example-differs',
  ],
  [
    'an example of an outcome that nobody knows',
    (file) => (file.offers[0].examples[1].outcome = 'refused'),
    'offers[0].examples[1].outcome',
    'unknown-value',
  ],
  [
    'an example of an applicant that nobody knows',
    (file) => (file.offers[0].examples[1].applicant.kind = 'school'),
    'offers[0].examples[1].applicant.kind',
    'unknown-value',
  ],
  [
    'an answer to a question that nobody asks',
    (file) => (file.offers[0].examples[1].applicant.answers.pupil = true),
    'offers[0].examples[1].applicant.answers',
    'unknown-condition',
  ],
  [
    'examples who all get it',
    (file) => (file.offers[0].examples[1] = file.offers[0].examples[0]),
    'offers[0].examples',
    'everybody-gets-it',
  ],
  [
    'examples of whom nobody gets it',
    (file) => (file.offers[0].examples[0] = file.offers[0].examples[1]),
    'offers[0].examples',
    'nobody-gets-it',
  ],
  [
    'an example who has not said all, in the place of one who does not get it',
    (file) =>
      (file.offers[0].examples[1] = {
        on: '2027-03-01',
        applicant: { kind: 'citizen', birthDate: '2011-03-01' },
        outcome: 'needs-more',
      }),
    'offers[0].examples',
    'everybody-gets-it',
  ],
  ['an end of no offer', (file) => (file.ends[0].id = 'biz-vn-household-2024'), 'ends[0].id', 'unknown-offer'],
  [
    'an end that makes an offer longer',
    (file) => (file.ends[0].until = '2027-01-01'),
    'ends[0].until',
    'end-after-offer',
  ],
  ['a fee below nothing', (file) => (file.fees[0].maintenance = -1), 'fees[0].maintenance', 'out-of-range'],
  [
    'two fees from one day',
    (file) => file.fees.push({ ...file.fees[0], registration: 0 }),
    'fees[1].from',
    'duplicate',
  ],
];

describe('a programme file', () => {
  it('is published as a type with the members of its schema', () => expect(isSchemaPublished).to.equal(true));

  it('is accepted unchanged in the form of the contract', () => {
    const read = parseProgramme(contractFile());
    expect(read).to.deep.equal({ ok: true, value: contractFile(), unknownFields: [] });
  });

  it('may begin with a byte order mark', () => {
    expect(parseProgrammeText(`\uFEFF${JSON.stringify(contractFile())}`).ok).to.equal(true);
  });

  it('may leave out each of its lists', () => {
    for (const list of ['documents', 'offers', 'ends', 'fees']) {
      const file = {
        version: 1,
        updated: '2027-02-10',
        publisher: 'Sở',
        documents: [],
        offers: [],
        ends: [],
        fees: [],
      } as Json;
      delete file[list];
      expect(problemsOf(file), list).to.deep.equal([]);
    }
  });

  it('may rest on a document that the release knows', () => {
    const known = changed((file) => {
      file.documents = [];
      for (const { cites } of [...file.offers, ...file.ends, ...file.fees]) cites[0].source = '64/2025/TT-BTC';
    });
    expect(problemsOf(known)).to.deep.equal([]);
  });

  for (const date of [null, '2027-02', '2027-02-01']) {
    it(`may have a document of the date ${date}, and without an address`, () => {
      const file = changed(({ documents: [document] }) => {
        document.date = date;
        delete document.url;
      });
      expect(problemsOf(file)).to.deep.equal([]);
    });
  }

  it('may have texts of 300 signs', () => {
    expect(problemsOf(changed((file) => (file.publisher = 'ố'.repeat(300))))).to.deep.equal([]);
  });

  for (const url of [
    'https://mof.gov.vn',
    'https://vbpl.vn/bộ-tài-chính?id=1#d3',
    'https://CHINHPHU.VN/',
    'https://văn-bản.vn:8443/',
  ]) {
    it(`may lead to ${url}`, () =>
      expect(problemsOf(changed((file) => (file.documents[0].url = url)))).to.deep.equal([]));
  }

  for (const [what, change, path, code] of REFUSED) {
    it(`is refused with ${what}: ${code}`, () => {
      expect(problemsOf(changed(change)).map((problem) => [problem.path, problem.code])).to.deep.equal([[path, code]]);
    });
  }

  it('reports all its problems at once', () => {
    const file = changed((each) => {
      each.publisher = '<b>';
      each.documents[0].url = 'ftp://a.vn';
      each.offers[0].freeYears = 99;
      each.fees[0].suffix = 'vn';
    });
    expect(problemsOf(file).map(({ path }) => path)).to.deep.equal([
      'publisher',
      'documents[0].url',
      'offers[0].freeYears',
      'fees[0].suffix',
    ]);
  });

  it('reports for an example its expected and its real outcome', () => {
    const [problem] = problemsOf(changed((file) => (file.offers[0].examples[0].outcome = 'likely')));
    expect(problem).to.deep.equal({
      path: 'offers[0].examples[0].outcome',
      code: 'example-differs',
      wanted: 'eligible',
      found: 'likely',
    });
  });

  it('may have unknown fields, which are passed over and named', () => {
    const file = changed((each) => {
      each.$schema = 'https://tenmien.example.vn/data/programme.schema.json';
      each.note = ['<b>'];
      each.offers[0].limit.readings[0].text = {};
      each.offers[0].examples[1].applicant.name = 'A';
    });
    const read = parseProgramme(file);
    expect(read).to.deep.equal({
      ok: true,
      value: contractFile(),
      unknownFields: ['offers[0].limit.readings[0].text', 'offers[0].examples[1].applicant.name', 'note'],
    });
  });
});
