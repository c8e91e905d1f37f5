import { expect } from 'chai';
import { placeInFile } from '../../src/embed/programme-report/field-names.ts';
import { problemWords } from '../../src/embed/programme-report/problem-words.ts';
import { checkReport } from '../../src/embed/programme-report/report.ts';
import type { CivilDate } from '../../src/base/civil-date.ts';
import { builtInProgramme } from '../../src/program/built-in-programme.ts';
import type { ProgrammeProblem } from '../../src/program/programme-problem.ts';
import { changed, contractFile, fileOf, type Json } from '../program/programme-files.ts';

const report = (file: unknown, language: 'vi' | 'en', on?: string) =>
  checkReport(typeof file === 'string' ? file : JSON.stringify(file), on as CivilDate | undefined, language);
/** The words of a refusal, without the line that counts. */
const refusal = (change: (file: Json) => void, language: 'vi' | 'en') => {
  const { ok, lines } = report(changed(change), language);
  expect(ok).to.equal(false);
  return lines.slice(1);
};

describe('a place in a programme file', () => {
  const rows: [path: string, vi: string, en: string][] = [
    ['', 'Tệp', 'The file'],
    ['offers[0].examples[1].outcome', 'Ưu đãi 1, ví dụ 2, kết quả', 'Offer 1, example 2, outcome'],
    [
      'offers[12].limit.readings[0].years',
      'Ưu đãi 13, giới hạn, cách hiểu 1, số năm',
      'Offer 13, limit, reading 1, years',
    ],
    ['documents[0].url', 'Văn bản 1, địa chỉ', 'Document 1, address'],
    [
      'offers[0].examples[0].applicant.answers.student',
      'Ưu đãi 1, ví dụ 1, người đăng ký, câu trả lời, “student”',
      'Offer 1, example 1, applicant, answers, “student”',
    ],
    ['toString', '“toString”', '“toString”'],
  ];
  for (const [path, vi, en] of rows) {
    it(`is “${en}” for ${path || 'an empty path'}`, () =>
      expect([placeInFile(path, 'vi'), placeInFile(path, 'en')]).to.deep.equal([vi, en]));
  }
});

describe('the message of a problem in a programme file', () => {
  const rows: [change: (file: Json) => void, vi: string, en: string][] = [
    [
      (file) => (file.offers[0].examples[1].outcome = 'eligible'),
      '✗ Ưu đãi 1, ví dụ 2, kết quả: ghi “eligible” (đủ điều kiện), nhưng theo các điều kiện trong tệp thì là “not-yet” (chưa đến ngày). Sửa ví dụ, hoặc sửa điều kiện. [offers[0].examples[1].outcome]',
      '✗ Offer 1, example 2, outcome: says “eligible” (gets it), but by the conditions of the file it is “not-yet” (not yet). Mend the example, or the conditions. [offers[0].examples[1].outcome]',
    ],
    [
      (file) => (file.offers[0].until = '2030-02-30'),
      '✗ Ưu đãi 1, ngày cuối: lịch không có ngày “2030-02-30”. [offers[0].until]',
      '✗ Offer 1, last day: the calendar has no day “2030-02-30”. [offers[0].until]',
    ],
    [
      (file) => (file.offers[0].until = '2027-01-01'),
      '✗ Ưu đãi 1, ngày cuối: 01/01/2027 trước ngày đầu 01/3/2027. [offers[0].until]',
      '✗ Offer 1, last day: 1 January 2027 is before the first day, 1 March 2027. [offers[0].until]',
    ],
    [
      (file) => (file.documents[0].url = 'http://mof.gov.vn'),
      '✗ Văn bản 1, địa chỉ: “http://mof.gov.vn” không phải địa chỉ https:// trên một tên miền .vn. [documents[0].url]',
      '✗ Document 1, address: “http://mof.gov.vn” is not an https:// address on a host below .vn. [documents[0].url]',
    ],
    [
      (file) => (file.offers[0].freeYears = '2'),
      '✗ Ưu đãi 1, số năm miễn phí duy trì: “2” không đúng loại giá trị; cần: số, không có dấu nháy. [offers[0].freeYears]',
      '✗ Offer 1, free years: “2” is not of the right type; wanted: a number, without quotation marks. [offers[0].freeYears]',
    ],
    [
      (file) => (file.version = 3),
      '✗ Phiên bản: 3 mới hơn phiên bản đọc được (1). Hãy cập nhật bộ khối, hoặc ghi 1. [version]',
      '✗ Version: 3 is newer than what can be read (1). Update the blocks, or write 1. [version]',
    ],
    [(file) => delete file.publisher, '✗ Cơ quan đăng: còn thiếu. [publisher]', '✗ Publisher: is missing. [publisher]'],
  ];
  for (const [change, vi, en] of rows) {
    it(`reads: ${en}`, () => {
      expect(refusal(change, 'vi')).to.deep.equal([vi]);
      expect(refusal(change, 'en')).to.deep.equal([en]);
    });
  }

  it('is a whole sentence for any problem and any missing part', () => {
    const codes: ProgrammeProblem['code'][] = [
      'empty',
      'too-large',
      'encoding',
      'html',
      'not-json',
      'not-an-object',
      'too-deep',
      'forbidden-key',
      'newer',
      'missing',
      'wrong-type',
      'unknown-value',
      'too-many',
      'too-few',
      'out-of-range',
      'not-whole',
      'bad-id',
      'bad-date',
      'no-such-day',
      'bad-year',
      'bad-address',
      'blank',
      'too-long',
      'markup',
      'hidden-sign',
      'no-document',
      'unknown-document',
      'dated-after-checked',
      'checked-after-updated',
      'duplicate',
      'from-after-until',
      'limit-not-asked',
      'limit-empty',
      'age-of-enterprise',
      'readings-order',
      'suffix-not-theirs',
      'nothing-offered',
      'unknown-offer',
      'end-after-offer',
      'question-differs',
      'unknown-condition',
      'nobody-gets-it',
      'everybody-gets-it',
      'example-differs',
    ];
    for (const code of codes) {
      for (const language of ['vi', 'en'] as const) {
        for (const more of [
          {},
          { wanted: 50, found: 51 },
          { wanted: '2027-01-01', found: '2026-01-01' },
          { wanted: ['a', 'b'], found: 'c' },
        ]) {
          const words = problemWords({ path: 'offers[0]', code, ...more }, language);
          expect(words, code).to.match(/^(Ưu đãi|Offer) 1: \S.*\.$/);
          expect(words, code).not.to.match(/undefined|\[object|NaN/);
        }
      }
    }
  });
});

describe('the report on a programme file', () => {
  it('describes each offer, and the outcome of its examples', () => {
    const { ok, lines } = report(contractFile(), 'vi');
    expect(ok).to.equal(true);
    expect(lines).to.deep.equal([
      'Tệp đúng: Sở Khoa học và Công nghệ tỉnh …, cập nhật ngày 10/02/2027.',
      'Văn bản 12/2027/TT-BTC: Bộ Tài chính, ngày 01/02/2027, https://vanban.chinhphu.vn/12, rà soát ngày 10/02/2027.',
      '',
      'Ưu đãi id-vn-2027',
      '  Đối tượng: công dân Việt Nam từ đủ 16 đến 30 tuổi',
      '  Hết hạn của mỗi người: ngày tròn 30 tuổi',
      '  Đăng ký: từ ngày 01/3/2027 đến hết ngày 31/12/2030',
      '  Tên miền: id.vn; không phải nộp phí duy trì trong 1 năm đầu',
      '  Dịch vụ: website và email',
      '  Lệ phí đăng ký: văn bản chưa nói rõ',
      '  Điều kiện: Bạn có đang là sinh viên không?',
      '  Căn cứ: Thông tư 12/2027/TT-BTC, Điều 3',
      '  ✓ Ví dụ, ngày 01/3/2027: công dân, ngày sinh 01/3/2011, tên miền đầu tiên: có, “student”: có → đủ điều kiện',
      '  ✓ Ví dụ, ngày 01/3/2027: công dân, ngày sinh 02/3/2011, tên miền đầu tiên: có, “student”: có → chưa đến ngày (id-vn-2027)',
      'Ưu đãi biz-vn-household-2025 hết hạn sớm, ngày cuối 15/12/2026. Căn cứ: Thông tư 12/2027/TT-BTC, Điều 5',
      'Mức phí id.vn từ ngày 01/3/2027: lệ phí đăng ký 10.000\u00a0đ, phí duy trì mỗi năm 50.000\u00a0đ. Căn cứ: Thông tư 12/2027/TT-BTC, Điều 4',
    ]);
  });

  it('is English when the reader asks for English', () => {
    const { lines } = report(builtInProgramme(), 'en');
    const text = lines.join('\n');
    expect(text).to.include(
      'Last day for each: the 23rd birthday or, read in another way, 1 day before the 24th birthday',
    );
    expect(text).to.include(
      'Last day for each: 1 day before the day that ends 12 months or, read in another way, the day that ends 12 months',
    );
    expect(text).to.include('Name: none, services only');
    expect(text).to.include('pay no maintenance fee for the first 2 years');
  });

  for (const [date, words] of [
    [null, 'Bộ Tài chính, checked on 10 February 2027.'],
    ['2027-02', 'Bộ Tài chính, 2/2027, checked on 10 February 2027.'],
  ] as const) {
    it(`names a document of the date ${date} without an address`, () => {
      const file = changed(({ documents: [document] }) => {
        document.date = date;
        delete document.url;
      });
      expect(report(file, 'en').lines).to.include(`Document 12/2027/TT-BTC: ${words}`);
    });
  }

  for (const [article, vi, en] of [
    ['3', 'Điều 3', 'article 3'],
    ['7.3', 'Điều 7 khoản 3', 'article 7 paragraph 3'],
    ['IV.1.d', 'mục IV.1.d', 'section IV.1.d'],
  ] as const) {
    it(`names ${en} of a document`, () => {
      const file = changed(({ offers: [offer] }) => (offer.cites[0].article = article));
      expect(report(file, 'vi').lines).to.include(`  Căn cứ: Thông tư 12/2027/TT-BTC, ${vi}`);
      expect(report(file, 'en').lines).to.include(`  Document: Circular 12/2027/TT-BTC, ${en}`);
    });
  }

  it('counts the places to correct', () => {
    expect(report({ version: 1, updated: '2027-01-01' }, 'en').lines[0]).to.equal(
      'The file is refused; 1 place to mend:',
    );
    expect(report({ version: 1 }, 'en').lines[0]).to.equal('The file is refused; 2 places to mend:');
    expect(report({ version: 1 }, 'vi').lines[0]).to.equal('Tệp bị từ chối; cần sửa 2 chỗ:');
  });

  it('states a registration fee as the file has it', () => {
    const of = (registrationFee: string) =>
      report(
        changed((file) => (file.offers[0].registrationFee = registrationFee)),
        'en',
      ).lines.join('\n');
    expect(of('waived')).to.include('Registration fee: waived');
    expect(of('due')).to.include('Registration fee: due');
  });

  it('names the fields that it passed over', () => {
    const { lines } = report(
      changed((file) => (file.offers[0].note = 'x')),
      'vi',
    );
    expect(lines).to.include('Bỏ qua các mục không biết: offers[0].note');
  });

  const days: [on: string, standing: string[], announced: string[]][] = [
    ['2026-12-16', ['id-vn-2025', 'biz-vn-enterprise-2025', 'cooperative-services-2026'], ['id-vn-2027']],
    ['2027-01-01', [], ['id-vn-2027']],
    ['2027-03-01', ['id-vn-2027'], []],
  ];
  for (const [on, standing, announced] of days) {
    it(`on ${on} counts ${standing.join(', ') || 'none'} as current, ${announced.join(', ') || 'none'} as announced`, () => {
      const { lines } = report(contractFile(), 'en', on);
      const rest = lines.slice(lines.findIndex((line) => line.startsWith('On ')) + 1);
      const at = rest.indexOf('Announced for later:');
      const ids = (part: readonly string[]) =>
        part.map((line) => line.trim().split(':')[0]!).filter((id) => id !== 'none');
      expect([ids(rest.slice(0, at)), ids(rest.slice(at + 1))]).to.deep.equal([standing, announced]);
    });
  }

  it('says for an offer of services alone that there is no name, and mentions no fee', () => {
    const { lines } = report(
      fileOf({
        id: 'cooperative-services-2027',
        who: 'cooperative',
        suffix: null,
        freeYears: 0,
        services: ['hosting'],
        examples: [
          { on: '2027-03-01', applicant: { kind: 'cooperative' }, outcome: 'services-only' },
          { on: '2027-02-28', applicant: { kind: 'cooperative' }, outcome: 'pending-decision' },
        ],
      }),
      'vi',
    );
    expect(lines)
      .to.include('  Tên miền: không có tên miền miễn phí, chỉ có dịch vụ')
      .and.include('  Dịch vụ: hosting');
    expect(lines.join()).not.to.include('Lệ phí');
  });
});
