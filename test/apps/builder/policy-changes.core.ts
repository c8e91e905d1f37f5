import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, type CivilDate } from '../../../src/base/civil-date.ts';
import { policies } from '../../../src/program/policies.ts';
import type { Policy } from '../../../src/program/policies.ts';
import type { ProgrammeExample } from '../../../src/program/programme-types.ts';
import { sayIn } from '../../../apps/builder/say.ts';
import { builtInBase } from '../../../apps/builder/policy/base.ts';
import { changesOf } from '../../../apps/builder/policy/changes.ts';
import { check } from '../../../apps/builder/policy/check.ts';
import { readDraft } from '../../../apps/builder/policy/draft.ts';
import { problemLine, reasonText } from '../../../apps/builder/policy/problem-words.ts';
import { barOf, daysOf, rowsOf } from '../../../apps/builder/policy/timeline.ts';
import { changeText, edgeOf, edgeText, exampleText } from '../../../apps/builder/policy/words.ts';
import { context, drafts, file, today } from './policy-drafts.ts';

const id2025 = policies.find(({ id }) => id === 'id-vn-2025')!;
const next = (day: CivilDate): CivilDate => addDays(day, 1);
const told = (offers: readonly Policy[]): string[] => {
  const known = { ...builtInBase, policies: offers };
  return changesOf(builtInBase, known).map((change) => changeText(change, known, 'vi'));
};
const instead = (change: Partial<Policy>): Policy[] =>
  policies.map((offer) => (offer.id === id2025.id ? { ...offer, ...change } : offer));

describe('the list of changes in a programme file', () => {
  it('is empty when the file repeats the known facts', () => expect(told(policies)).to.deep.equal([]));

  for (const [what, offers, says] of [
    [
      'a later last day',
      instead({ until: '2028-12-31' as CivilDate }),
      'Gia hạn: Công dân từ đủ 18 đến 23 tuổi: id.vn, đến hết ngày 31/12/2028 (trước đây 31/12/2026)',
    ],
    [
      'an earlier last day',
      instead({ until: '2026-12-15' as CivilDate }),
      'Kết thúc sớm: Công dân từ đủ 18 đến 23 tuổi: id.vn, ngày cuối 15/12/2026 (trước đây 31/12/2026)',
    ],
    [
      'the same terms from the day after',
      [...policies, { ...id2025, id: 'more', from: '2027-01-01' as CivilDate, until: '2027-12-31' as CivilDate }],
      'Gia hạn: Công dân từ đủ 18 đến 23 tuổi: id.vn, đến hết ngày 31/12/2027 (trước đây 31/12/2026)',
    ],
    [
      'the same terms after a gap',
      [...policies, { ...id2025, id: 'more', from: '2027-02-01' as CivilDate, until: '2027-12-31' as CivilDate }],
      'Thêm: Công dân từ đủ 18 đến 23 tuổi: id.vn, 01/02/2027 – 31/12/2027',
    ],
    [
      'an offer less',
      policies.filter(({ id }) => id !== id2025.id),
      'Bỏ: Công dân từ đủ 18 đến 23 tuổi: id.vn, 01/7/2025 – 31/12/2026',
    ],
  ] as const) {
    it(`reports ${what}`, () => expect(told(offers)).to.deep.equal([says]));
  }

  it('shows the earlier terms beside changed terms', () => {
    const [line] = told(instead({ freeYears: 3, until: '2028-12-31' as CivilDate }));
    expect(line).to.match(/^Đổi: Công dân .*trước: .*2 năm đầu.* → nay: .*3 năm đầu/);
  });
});

describe('the time line of offers', () => {
  it('has the days of 2023 to 2030 in hundredths, and nothing of other years', () => {
    const bar = (from: string, until: string) => barOf({ from: from as CivilDate, until: until as CivilDate });
    expect(bar('2023-01-01', '2030-12-31')).to.deep.equal({ start: 0, length: 100 });
    expect(bar('2020-01-01', '2040-12-31')).to.deep.equal({ start: 0, length: 100 });
    expect(bar('2031-01-01', '2032-12-31')).to.equal(undefined);
    expect(bar('2019-01-01', '2022-12-31')).to.equal(undefined);
  });

  it('has every offer once, removed ones too, and no bar beyond its ends', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { known } = check(draft, context);
        const rows = rowsOf(known.policies, changesOf(builtInBase, known));
        expect(rows.map(({ offer }) => offer.id).sort()).to.deep.equal(known.policies.map(({ id }) => id).sort());
        for (const { bar } of rows) if (bar) expect(bar.start + bar.length).to.be.at.most(100.0001);
      }),
      { numRuns: 30 },
    );
    const rows = rowsOf(policies.slice(1), changesOf(builtInBase, { ...builtInBase, policies: policies.slice(1) }));
    expect(rows.filter(({ change }) => change === 'removed').map(({ offer, bar }) => [offer.id, bar])).to.deep.equal([
      [policies[0]!.id, undefined],
    ]);
  });

  it('offers today and the days on which something changes', () => {
    const renewed = { ...builtInBase, policies: instead({ until: '2028-12-31' as CivilDate }) };
    expect(daysOf(renewed.policies, changesOf(builtInBase, renewed), today, next)).to.include.members([
      today,
      '2026-12-31',
      '2027-01-01',
      '2028-12-31',
      '2029-01-01',
    ]);
  });
});

describe('an example of a policy draft', () => {
  const example = (applicant: object, outcome: string, on = '2027-03-01'): ProgrammeExample =>
    ({ on, applicant, outcome }) as ProgrammeExample;
  const questions = new Map([['student', { vi: 'Bạn có đang là sinh viên không?', en: 'Are you a student?' }]]);
  for (const [given, vi, en] of [
    [
      example({ kind: 'citizen', birthDate: '2011-03-01', firstDomain: true }, 'eligible'),
      'Người sinh 01/3/2011, đăng ký ngày 01/3/2027: được.',
      'Somebody born on 1 March 2011, registering on 1 March 2027: gets it.',
    ],
    [
      example({ kind: 'citizen', birthDate: '2011-03-01', firstDomain: false }, 'not-eligible'),
      'Người sinh 01/3/2011, đã có tên miền, đăng ký ngày 01/3/2027: không được.',
      'Somebody born on 1 March 2011, having a name already, registering on 1 March 2027: does not get it.',
    ],
    [
      example({ kind: 'citizen', birthDate: '2011-03-01', answers: { student: false } }, 'not-eligible'),
      'Người sinh 01/3/2011, trả lời “không” cho câu “Bạn có đang là sinh viên không?”, đăng ký ngày 01/3/2027: không được.',
      'Somebody born on 1 March 2011, answering “no” to “Are you a student?”, registering on 1 March 2027: does not get it.',
    ],
    [
      example({ kind: 'enterprise', certificateDate: '2026-03-01' }, 'likely'),
      'Doanh nghiệp có giấy chứng nhận cấp ngày 01/3/2026, đăng ký ngày 01/3/2027: có thể được (văn bản có hai cách hiểu).',
      'A company with a certificate of 1 March 2026, registering on 1 March 2027: may get it (the text can be read in two ways).',
    ],
    [
      example({ kind: 'household', certificate: false }, 'not-eligible'),
      'Hộ kinh doanh không có giấy chứng nhận, đăng ký ngày 01/3/2027: không được.',
      'A household business without a certificate, registering on 1 March 2027: does not get it.',
    ],
    [
      example({ kind: 'cooperative' }, 'services-only'),
      'Một hợp tác xã, đăng ký ngày 01/3/2027: được dịch vụ, không có tên miền miễn phí.',
      'A cooperative, registering on 1 March 2027: gets the services, but no name free of charge.',
    ],
  ] as const) {
    it(`is a plain sentence: ${vi}`, () => {
      expect(exampleText(given, 'vi', questions)).to.equal(vi);
      expect(exampleText(given, 'en', questions)).to.equal(en);
    });
  }

  it('leads to the field that decides it when it is wrong', () => {
    const offer = {
      ...id2025,
      from: '2027-03-01',
      until: '2030-12-31',
      limit: { minYears: 16, readings: [{ id: 'to-30', years: 30 }] },
    } as unknown as Policy;
    const edge = (given: ProgrammeExample) => edgeOf(given, offer);
    expect(edge(example({ kind: 'citizen', birthDate: '2011-03-01' }, 'eligible'))).to.equal('minYears');
    expect(edge(example({ kind: 'citizen', birthDate: '2011-03-02' }, 'not-yet'))).to.equal('minYears');
    expect(edge(example({ kind: 'citizen', birthDate: '1997-03-01' }, 'eligible'))).to.equal('readings');
    expect(
      edge(example({ kind: 'citizen', birthDate: '2011-03-01', answers: { student: false } }, 'not-eligible')),
    ).to.equal('conditions');
    expect(edge(example({ kind: 'citizen', birthDate: '2014-12-31' }, 'pending-decision', '2031-01-01'))).to.equal(
      'until',
    );
    expect(edge(example({ kind: 'citizen', birthDate: '2011-03-01' }, 'pending-decision', '2027-02-28'))).to.equal(
      'from',
    );
    expect(edgeText('readings', 'enterprise', sayIn('vi'))).to.include('số tháng');
  });
});

describe('a problem of a policy draft', () => {
  const offer = file.offers[0]!;
  const of = (change: object): string[] =>
    check(readDraft({ ...file, offers: [{ ...offer, ...change }] }), context).problems.map((problem) =>
      problemLine(problem, 'vi'),
    );
  for (const [what, change, says] of [
    ['no first day', { from: undefined }, 'Ưu đãi 1, ngày đầu: chưa điền.'],
    ['a day that is none', { until: '31/2/2027' }, 'Ưu đãi 1, ngày cuối: lịch không có ngày 31/2/2027.'],
    ['days the wrong way round', { until: '2027-01-01' }, 'Ưu đãi 1, ngày cuối: 01/01/2027 trước ngày đầu 01/3/2027.'],
    ['a document that is not there', { cites: [{ source: '99/2027' }] }, 'Văn bản “99/2027” chưa có ở phần “Văn bản”'],
    ['an ending that is not theirs', { who: 'household', limit: undefined }, 'tên miền “id.vn” chỉ dành cho công dân'],
    [
      'a question in one language',
      { conditions: [{ id: 'student', question: { vi: 'Bạn có phải sinh viên không?' } }] },
      'Ưu đãi 1, điều kiện 1, câu hỏi, tiếng Anh: chưa điền.',
    ],
    [
      'months that are no years',
      { who: 'enterprise', suffix: 'biz.vn', limit: { readings: [{ id: 'x', years: '6 tháng' }] } },
      'Ưu đãi 1, đến tuổi, hoặc số tháng: 6 tháng: chỉ ghi được số tháng chia hết cho 12.',
    ],
  ] as const) {
    it(`names the field in words, for ${what}`, () =>
      expect(of(change).join(' ').toLowerCase()).to.include(says.toLowerCase()));
  }

  it('is reported for a contradiction though other fields are still empty', () => {
    const codes = check(
      readDraft({ ...file, publisher: undefined, offers: [{ ...offer, until: '2027-01-01' }] }),
      context,
    ).problems.map(({ path, code }) => `${path} ${code}`);
    expect(codes).to.include.members(['publisher missing', 'offers[0].until from-after-until']);
  });

  it('is a sentence in both languages without a word of JSON, for any missing or wrong field', () => {
    fc.assert(
      fc.property(
        drafts,
        fc.subarray(['who', 'suffix', 'from', 'until', 'freeYears', 'cites', 'limit', 'services'], { minLength: 1 }),
        fc.constantFrom(undefined, 'x', '31/2/2027', 999),
        (draft, names, value) => {
          const spoiled = readDraft({
            ...draft,
            offers: draft.offers.map((each) => ({
              ...each,
              ...Object.fromEntries(names.map((name) => [name, value])),
            })),
          });
          for (const problem of check(spoiled, context).problems) {
            for (const language of ['vi', 'en'] as const) {
              for (const text of [problemLine(problem, language), reasonText(problem, language)]) {
                expect(text, JSON.stringify(problem))
                  .to.match(/[.…]$/)
                  .and.not.match(/JSON|undefined|null|\[|\{|“documents”|2027-03-01|expected/);
              }
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
