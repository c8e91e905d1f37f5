import { expect } from 'chai';
import fc from 'fast-check';
import { parseProgramme, parseProgrammeText } from '../../../src/program/programme-file.ts';
import { policies } from '../../../src/program/policies.ts';
import { builtInProgramme } from '../../../src/program/built-in-programme.ts';
import { baseOf, builtInBase, firstDraft, startsOn } from '../../../apps/builder/policy/base.ts';
import { check, edited } from '../../../apps/builder/policy/check.ts';
import { programmeFileOf, readDraft, programmeTextOf, type Draft } from '../../../apps/builder/policy/draft.ts';
import {
  addCondition,
  addOffer,
  changeOffer,
  copyOffer,
  endOffer,
  setDocument,
  setOffer,
  setQuestion,
  type Edit,
} from '../../../apps/builder/policy/edits.ts';
import { open } from '../../../apps/builder/policy/open.ts';
import { dayOf, dayOrMonthOf, moneyOf, showDay, wholeOf } from '../../../apps/builder/policy/values.ts';
import type { CivilDate } from '../../../src/base/civil-date.ts';
import { askedLimitOf, confirmed, context, drafts, file, today } from './policy-drafts.ts';
import { withLimitAnswer } from '../../../apps/builder/policy/limits.ts';

const first = firstDraft(builtInBase, today);
const after = (draft: Draft, ...edits: Edit[]): Draft =>
  edits.reduce((done, edit) => edited(done, edit, context), draft);
const id2025 = policies.find(({ id }) => id === 'id-vn-2025')!;

describe('the fields of a new policy', () => {
  for (const [typed, day] of [
    ['1/3/2027', '2027-03-01'],
    ['01-03-2027', '2027-03-01'],
    ['1.3.2027', '2027-03-01'],
    ['2027-03-01', '2027-03-01'],
    ['ngày 1 tháng 3 năm 2027', '2027-03-01'],
    ['31/2/2027', '31/2/2027'],
    ['hôm sau', 'hôm sau'],
    ['  ', undefined],
  ] as const) {
    it(`read the day “${typed}” as people write it, and keep a text that is no day`, () =>
      expect(dayOf(typed)).to.equal(day));
  }
  it('show a day in the order day, month, year, and a month alone', () => {
    expect(showDay('2027-03-01')).to.equal('01/3/2027');
    expect(showDay('31/2/2027')).to.equal('31/2/2027');
    expect(showDay(dayOrMonthOf('2/2027'))).to.equal('2/2027');
    expect(dayOrMonthOf('tháng 2 năm 2027')).to.equal('2027-02');
  });
  it('read numbers and money as people write them', () => {
    expect([wholeOf('12'), wholeOf(' 2 '), wholeOf('hai'), wholeOf('')]).to.deep.equal([12, 2, 'hai', undefined]);
    expect([moneyOf('50.000 đ'), moneyOf('50,000'), moneyOf('50 000 đồng'), moneyOf('nhiều')]).to.deep.equal([
      50000,
      50000,
      50000,
      'nhiều',
    ]);
  });
  it('show every day again that they read', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(dayOf(showDay(day))).to.equal(day);
        },
      ),
    );
  });
});

describe('the limit of a new policy', () => {
  for (const [who, answer, readings] of [
    ['citizen', { most: '23', ending: 'on' }, [{ id: 'to-birthday-23', years: 23 }]],
    ['citizen', { most: '23', ending: 'before' }, [{ id: 'until-birthday-24', years: 24, days: -1 }]],
    [
      'citizen',
      { most: '23', ending: 'both' },
      [
        { id: 'to-birthday-23', years: 23 },
        { id: 'until-birthday-24', years: 24, days: -1 },
      ],
    ],
    [
      'enterprise',
      { most: '12 tháng', ending: 'both' },
      [
        { id: 'before-anniversary', years: 1, days: -1 },
        { id: 'to-anniversary', years: 1 },
      ],
    ],
    ['enterprise', { most: '6', ending: 'on' }, [{ id: 'to-anniversary', years: '6 tháng' }]],
  ] as const) {
    it(`of a ${who} to ${answer.most}, ending ${answer.ending}, has one or two readings, the strictest first`, () => {
      expect(withLimitAnswer(who, undefined, answer)).to.deep.equal({ minYears: undefined, readings });
    });
  }
  it('gives the same answers again, in whatever order they were given', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('citizen', 'enterprise'),
        fc.integer({ min: 1, max: 90 }),
        fc.constantFrom('on', 'before', 'both'),
        (who, number, ending) => {
          const most = who === 'citizen' ? number : number * 12;
          const one = withLimitAnswer(who, withLimitAnswer(who, undefined, { most: String(most) }), { ending });
          const other = withLimitAnswer(who, withLimitAnswer(who, undefined, { most: '5', ending }), {
            most: String(most),
          });
          expect(askedLimitOf(who, one)).to.deep.equal({ least: undefined, most, ending });
          expect(other).to.deep.equal(one);
        },
      ),
    );
  });
  it('keeps typed text that is no number, and the reading that was chosen', () => {
    const limit = withLimitAnswer('citizen', withLimitAnswer('citizen', undefined, { most: '23', ending: 'both' }), {
      most: 'hai ba',
    });
    expect(askedLimitOf('citizen', limit)).to.include({ most: 'hai ba', ending: 'both' });
    expect(askedLimitOf('citizen', withLimitAnswer('citizen', limit, { most: '25' }))).to.include({
      most: 25,
      ending: 'both',
    });
  });
  it('disappears when both numbers are emptied', () => {
    const limit = withLimitAnswer('citizen', undefined, { least: '16', most: '30' });
    expect(withLimitAnswer('citizen', withLimitAnswer('citizen', limit, { least: '' }), { most: '' })).to.equal(
      undefined,
    );
  });
});

describe('a policy draft', () => {
  it('makes a valid file when it is valid, and opening the file gives the same draft', () => {
    let passed = 0;
    fc.assert(
      fc.property(drafts, (given) => {
        const draft = confirmed(given);
        const checked = check(draft, context);
        if (!checked.programme) {
          // Only what offers do to each other may stand in the way: one that another replaces is given to nobody.
          expect(checked.problems.map(({ code }) => code)).to.satisfy(
            (codes: string[]) =>
              codes.every((code) => ['nobody-gets-it', 'everybody-gets-it', 'too-few'].includes(code)),
            JSON.stringify(checked.problems),
          );
          return;
        }
        const read = parseProgrammeText(programmeTextOf(draft));
        expect(read.ok, JSON.stringify(read)).to.equal(true);
        const opened = open(programmeTextOf(draft));
        expect(opened.ok && opened.isWhole).to.equal(true);
        if (!opened.ok) return;
        expect(opened.draft).to.deep.equal(draft);
        expect(check(opened.draft, { ...context, opened: opened.whole }).problems).to.deep.equal([]);
        passed++;
      }),
      { numRuns: 60 },
    );
    expect(passed).to.be.above(20);
  });

  it('is saved whole with its missing and wrong fields, and continues as it was', () => {
    fc.assert(
      fc.property(
        drafts,
        fc.constantFrom('from', 'until', 'freeYears', 'who', 'suffix', 'limit', 'cites'),
        fc.constantFrom(undefined, '31/2/2027', 'x'),
        (draft, name, value) => {
          const spoiled = edited(
            draft,
            setOffer(0, { [name]: name === 'limit' || name === 'cites' ? undefined : value }, builtInBase),
            context,
          );
          const again = readDraft(JSON.parse(programmeTextOf(spoiled)));
          expect(again).to.deep.equal(spoiled);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('makes the same file from the contract’s own file', () => {
    const opened = open(JSON.stringify(file));
    expect(opened.ok && opened.isWhole).to.equal(true);
    if (opened.ok) expect(programmeFileOf(opened.draft)).to.deep.equal(file);
  });

  it('has no changes when it begins from the release’s own file', () => {
    const opened = open(builtInProgramme());
    expect(opened.ok && opened.isWhole).to.equal(true);
    if (opened.ok)
      expect(check(opened.draft, { ...context, opened: opened.whole }).known.policies).to.deep.equal(policies);
  });

  it('begins empty when the host has the release’s file, and with the host’s own offers otherwise', () => {
    expect(firstDraft(baseOf(builtInProgramme())!, today)).to.deep.equal({
      version: 1,
      updated: today,
      documents: [],
      offers: [],
      ends: [],
      fees: [],
    });
    const release = JSON.parse(builtInProgramme());
    const own = {
      ...release,
      updated: file.updated,
      publisher: 'Sở',
      documents: [...release.documents, ...file.documents],
      offers: [...release.offers.filter(({ who }: { who: string }) => who === 'household'), ...file.offers],
      ends: file.ends,
    };
    const begun = firstDraft(baseOf(JSON.stringify(own))!, today);
    expect(begun.offers.map(({ id }) => id)).to.deep.equal(['id-vn-2027']);
    expect(begun.documents.map(({ id }) => id)).to.deep.equal(['12/2027/TT-BTC']);
    expect(begun.fees).to.deep.equal([]);
    expect(check(begun, { ...context, opened: begun.offers }).problems).to.deep.equal([]);
  });
});

describe('an officer’s change to a policy draft', () => {
  it('begins from the current offers, or from the last of each kind once they have ended', () => {
    expect(startsOn(today, builtInBase).map(({ policy, state }) => `${policy.id} ${state}`)).to.deep.equal([
      'id-vn-2025 standing',
      'biz-vn-enterprise-2025 standing',
      'biz-vn-household-2025 standing',
      'cooperative-services-2026 standing',
    ]);
    expect(
      startsOn('2027-02-10' as CivilDate, builtInBase).map(({ policy, state }) => `${policy.id} ${state}`),
    ).to.deep.equal([
      'id-vn-2025 ended',
      'biz-vn-enterprise-2025 ended',
      'biz-vn-household-2025 ended',
      'cooperative-services-2026 ended',
    ]);
  });

  it('renews an offer under its own id, on its old documents and the new one', () => {
    const draft = after(
      first,
      changeOffer(id2025, builtInBase, today, { until: '2030-12-31' }),
      setDocument(0, { id: '12/2027/TT-BTC' }),
    );
    expect(draft.offers[0]).to.deep.include({ id: 'id-vn-2025', from: '2025-07-01', until: '2030-12-31' });
    expect(draft.offers[0]!.cites).to.deep.equal([
      { source: '64/2025/TT-BTC', article: '3' },
      { source: '12/2027/TT-BTC' },
    ]);
    const whole = confirmed(
      after(draft, setDocument(0, { date: '2026-11-20' }), (before) => ({ ...before, publisher: 'Sở' })),
    );
    expect(check(whole, context).problems).to.deep.equal([]);
  });

  it('names a new offer after its content, unless somebody named it', () => {
    let draft = after(first, addOffer(builtInBase, today));
    expect(draft.offers[0]!.id).to.equal('id-vn');
    draft = after(draft, setOffer(0, { from: '2027-03-01' }, builtInBase));
    expect(draft.offers[0]!.id).to.equal('id-vn-2027');
    draft = after(
      draft,
      setOffer(0, { who: 'household', suffix: 'biz.vn' }, builtInBase),
      addOffer(builtInBase, today),
      setOffer(1, { who: 'household', suffix: 'biz.vn', from: '2027-06-01' }, builtInBase),
    );
    expect(draft.offers.map(({ id }) => id)).to.deep.equal(['biz-vn-household-2027', 'biz-vn-household-2027-2']);
    const opened = readDraft({ ...file, offers: [{ ...file.offers[0], id: 'own-name' }] });
    expect(after(opened, setOffer(0, { from: '2028-01-01' }, builtInBase)).offers[0]!.id).to.equal('own-name');
    expect(
      after(first, copyOffer(id2025, builtInBase, today), setOffer(0, { from: '2027-03-01' }, builtInBase)).offers[0]!
        .id,
    ).to.equal('id-vn-2027');
  });

  it('ends an offer early with one entry, however often the day is changed', () => {
    const draft = after(
      first,
      endOffer(id2025, '2026-12-15', today),
      endOffer(id2025, '2026-12-20', today),
      setDocument(0, { id: '5/2026' }),
    );
    expect(draft.ends).to.deep.equal([{ id: 'id-vn-2025', until: '2026-12-20', cites: [{ source: '5/2026' }] }]);
  });

  it('replaces the number of a document everywhere that it is cited', () => {
    const draft = after(readDraft(file), setDocument(0, { id: '13/2027/TT-BTC' }));
    expect(JSON.stringify(draft)).to.include('13/2027/TT-BTC').and.not.include('12/2027/TT-BTC');
    expect(parseProgramme(programmeFileOf(draft)).ok).to.equal(true);
  });

  it('gives a question its own new id when another offer asks the old one', () => {
    const draft = after(
      readDraft({
        ...file,
        offers: [file.offers[0], { ...file.offers[0], id: 'second', from: '2031-01-01', until: '2031-12-31' }],
      }),
      setQuestion(1, 0, { vi: 'Bạn có đang học nghề không?' }),
    );
    expect(draft.offers.map(({ conditions }) => conditions[0]!.id)).to.deep.equal(['student', 'question-1']);
    expect(after(draft, addCondition(0)).offers[0]!.conditions[1]!.id).to.equal('question-2');
  });

  it('keeps “does not get it” confirmed when another offer makes it “does not get it yet”', () => {
    const draft = confirmed(after(readDraft({ ...file, ends: [], fees: [] }), (before) => before));
    const next = after(
      draft,
      copyOffer(id2025, builtInBase, today),
      setOffer(
        1,
        { from: '2032-01-01', until: '2032-12-31', limit: { readings: [{ id: 'to-40', years: 40 }] } },
        builtInBase,
      ),
    );
    expect(check(next, context).offers[0]!.examples.filter(({ state }) => state !== 'right')).to.deep.equal([]);
    expect(next.offers[0]!.examples).to.not.deep.equal(draft.offers[0]!.examples);
  });

  it('keeps confirmed examples that the change does not touch, and drops those whose meaning changed', () => {
    const whole = confirmed(readDraft(file));
    const before = whole.offers[0]!.examples.length;
    expect(before).to.be.above(4);
    expect(after(whole, setOffer(0, { freeYears: 3 }, builtInBase)).offers[0]!.examples).to.have.length(before);
    const younger = after(
      whole,
      setOffer(0, { limit: { minYears: 18, readings: [{ id: 'to-30th-birthday', years: 30 }] } }, builtInBase),
    );
    expect(check(younger, context).offers[0]!.examples.filter(({ state }) => state === 'differs')).to.deep.equal([]);
    expect(check(younger, context).problems.map(({ code }) => code)).to.deep.equal(['unconfirmed']);
  });
});
