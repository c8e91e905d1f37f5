import { expect } from 'chai';
import type { CivilDate } from '../../src/base/civil-date.ts';
import type { Applicant } from '../../src/program/applicant.ts';
import { decide, nextQuestion } from '../../src/program/eligibility.ts';
import type { Decision } from '../../src/program/decision.ts';
import { offeredFeeOn } from '../../src/program/fees.ts';
import { awaitedYears, builtIn, checkedOn } from '../../src/program/known.ts';
import { announcedOn, policies as ours, standingOn } from '../../src/program/policies.ts';
import { claimOf } from '../../src/program/policy-claims.ts';
import { knownFrom, withProgramme } from '../../src/program/programme-merge.ts';
import { sources } from '../../src/program/sources.ts';
import { accepted, changed, contractFile, fileOf, problemsOf, type Json } from './programme-files.ts';

type Row = [on: string, applicant: Applicant, expected: Partial<Decision>];
const day = (text: string): CivilDate => text as CivilDate;

/** Offers as circulars to come may make them, and what they mean for whom. */
const OFFERS: { what: string; offers: Json[]; rows: Row[] }[] = [
  {
    what: 'for cooperatives only, one year, no services',
    offers: [
      {
        id: 'biz-vn-cooperative-2027',
        who: 'cooperative',
        suffix: 'biz.vn',
        services: [],
        examples: [
          { on: '2027-03-01', applicant: { kind: 'cooperative', firstDomain: true }, outcome: 'eligible' },
          { on: '2027-02-28', applicant: { kind: 'cooperative', firstDomain: true }, outcome: 'pending-decision' },
        ],
      },
    ],
    rows: [
      [
        '2027-03-01',
        { kind: 'cooperative' },
        { outcome: 'eligible', suffix: 'biz.vn', firstFeeOn: day('2028-03-01'), until: day('2030-12-31') },
      ],
      ['2027-03-01', { kind: 'cooperative', firstDomain: false }, { outcome: 'not-eligible', suffix: 'biz.vn' }],
      ['2027-03-01', { kind: 'household', certificate: true }, { outcome: 'not-eligible', suffix: null }],
      ['2026-12-31', { kind: 'cooperative' }, { outcome: 'services-only' }],
    ],
  },
  {
    what: 'for enterprises within 24 months, three years',
    offers: [
      {
        id: 'biz-vn-enterprise-2027',
        who: 'enterprise',
        suffix: 'biz.vn',
        freeYears: 3,
        services: ['website'],
        limit: { readings: [{ id: 'to-second-anniversary', years: 2 }] },
        examples: [
          { on: '2027-03-01', applicant: { kind: 'enterprise', certificateDate: '2025-03-01' }, outcome: 'eligible' },
          { on: '2027-03-01', applicant: { kind: 'enterprise', certificateDate: '2025-02-28' }, outcome: 'expired' },
        ],
      },
    ],
    rows: [
      [
        '2027-03-02',
        { kind: 'enterprise', certificateDate: '2025-03-02' },
        { outcome: 'eligible', firstFeeOn: day('2030-03-02'), until: day('2027-03-02') },
      ],
      [
        '2027-03-02',
        { kind: 'enterprise', certificateDate: '2025-03-01' },
        { outcome: 'expired', until: day('2027-03-01') },
      ],
    ],
  },
  {
    what: 'for everybody of 60 or more',
    offers: [
      {
        id: 'id-vn-60',
        who: 'citizen',
        suffix: 'id.vn',
        services: [],
        limit: { minYears: 60, readings: [] },
        examples: [
          { on: '2027-03-01', applicant: { kind: 'citizen', birthDate: '1967-03-01' }, outcome: 'eligible' },
          { on: '2027-03-01', applicant: { kind: 'citizen', birthDate: '1967-03-02' }, outcome: 'not-yet' },
        ],
      },
    ],
    rows: [
      ['2027-03-01', { kind: 'citizen', birthDate: '1930-01-01' }, { outcome: 'eligible', until: day('2030-12-31') }],
      ['2027-03-01', { kind: 'citizen', birthDate: '2009-01-01' }, { outcome: 'pending-decision' }],
    ],
  },
  {
    what: 'for everybody up to 30, whatever the least age',
    offers: [
      {
        id: 'id-vn-30',
        who: 'citizen',
        suffix: 'id.vn',
        services: [],
        limit: { readings: [{ id: 'to-30', years: 30 }] },
        examples: [
          { on: '2027-03-01', applicant: { kind: 'citizen', birthDate: '1997-03-01' }, outcome: 'eligible' },
          { on: '2027-03-01', applicant: { kind: 'citizen', birthDate: '1997-02-28' }, outcome: 'not-eligible' },
        ],
      },
    ],
    rows: [['2027-03-01', { kind: 'citizen', birthDate: '2020-01-01' }, { outcome: 'eligible' }]],
  },
  {
    what: 'that overlap: the later one speaks',
    offers: ['2027-03-01', '2028-01-01'].map((from, index) => ({
      id: `biz-vn-household-${from.slice(0, 4)}`,
      who: 'household',
      suffix: 'biz.vn',
      from,
      freeYears: index + 1,
      services: [],
      examples: [
        { on: from, applicant: { kind: 'household', certificate: true, firstDomain: true }, outcome: 'eligible' },
        { on: from, applicant: { kind: 'household', certificate: false, firstDomain: true }, outcome: 'not-eligible' },
      ],
    })),
    rows: [
      [
        '2027-12-31',
        { kind: 'household', certificate: true },
        { policy: 'biz-vn-household-2027', firstFeeOn: day('2028-12-31') },
      ],
      [
        '2028-01-01',
        { kind: 'household', certificate: true },
        { policy: 'biz-vn-household-2028', firstFeeOn: day('2030-01-01') },
      ],
    ],
  },
  {
    what: 'that begins on the day of a built-in one: the file speaks',
    offers: [
      {
        id: 'biz-vn-cooperative-2026',
        who: 'cooperative',
        suffix: 'biz.vn',
        from: '2026-01-01',
        until: '2026-12-31',
        services: [],
        examples: [
          { on: '2026-01-01', applicant: { kind: 'cooperative' }, outcome: 'eligible' },
          { on: '2025-12-31', applicant: { kind: 'cooperative' }, outcome: 'not-eligible' },
        ],
      },
    ],
    rows: [['2026-12-31', { kind: 'cooperative' }, { outcome: 'eligible', policy: 'biz-vn-cooperative-2026' }]],
  },
];

describe('offers of a programme file', () => {
  for (const { what, offers, rows } of OFFERS) {
    const file = fileOf(...offers);
    it(`are accepted in the file “${what}”`, () => expect(problemsOf(file)).to.deep.equal([]));
    for (const [on, applicant, expected] of rows) {
      it(`decide ${JSON.stringify(applicant)} on ${on} as ${expected.outcome ?? expected.policy}, in the file “${what}”`, () => {
        expect(decide(applicant, { on, policies: withProgramme(accepted(file)).policies })).to.include(expected);
      });
    }
  }

  it('are announced before their first day, and are current from then on', () => {
    const { policies } = withProgramme(accepted(contractFile()));
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    expect(ids(announcedOn('2027-02-28', policies))).to.deep.equal(['id-vn-2027']);
    expect(ids(standingOn('2027-02-28', policies))).to.deep.equal([]);
    expect(ids(standingOn('2027-03-01', policies))).to.deep.equal(['id-vn-2027']);
  });

  it('ask their own questions, and the answer “no” ends the offer', () => {
    const options = { on: '2027-03-01', policies: withProgramme(accepted(contractFile())).policies };
    const student = { kind: 'citizen', birthDate: '2005-01-01' } as const;
    expect(nextQuestion(student, options)).to.equal('condition:student');
    expect(decide({ ...student, answers: { student: false } }, options).outcome).to.equal('not-eligible');
    expect(decide({ ...student, answers: { student: true } }, options).outcome).to.equal('eligible');
  });

  it('stand in order of time among the built-in offers', () => {
    const { policies } = withProgramme(accepted(contractFile()));
    expect(policies.map(({ from }) => from)).to.deep.equal(policies.map(({ from }) => from).sort());
    expect(policies).to.have.length(ours.length + 1);
  });

  it('replace built-in offers with the same id, and count as settled', () => {
    const file = changed((each) => {
      each.offers[0].id = 'id-vn-2025';
      each.ends = [];
    });
    const { policies } = withProgramme(accepted(file));
    expect(policies).to.have.length(ours.length);
    const replaced = policies.find(({ id }) => id === 'id-vn-2025')!;
    expect(replaced.freeYears).to.equal(1);
    expect(claimOf(replaced, 'who')).to.deep.equal({
      confidence: 'settled',
      cites: [{ source: '12/2027/TT-BTC', article: '3' }],
    });
  });

  for (const registrationFee of ['waived', 'due', 'unsettled', undefined]) {
    it(`keep a registration fee that is ${registrationFee ?? 'not mentioned'}`, () => {
      const { policies } = withProgramme(
        accepted(changed((file) => (file.offers[0].registrationFee = registrationFee))),
      );
      expect(policies.find(({ id }) => id === 'id-vn-2027')!.registrationFee).to.equal(registrationFee);
    });
  }
});

describe('an offer that a programme file cuts short', () => {
  const household = { kind: 'household', certificate: true } as const;

  it('ends on its new last day, on the document that sets it', () => {
    const { policies } = withProgramme(accepted(contractFile()));
    expect(decide(household, { on: '2026-12-15', policies })).to.include({ outcome: 'eligible', until: '2026-12-15' });
    const after = decide(household, { on: '2026-12-16', policies });
    expect(after).to.include({ outcome: 'expired', suffix: 'biz.vn', policy: null, until: '2026-12-15' });
    expect(after.criteria.map(({ id, met }) => [id, met])).to.deep.equal([['window', 'no']]);
    expect(after.criteria[0]!.cites).to.deep.include({ source: '12/2027/TT-BTC', article: '5' });
    const cut = policies.find(({ id }) => id === 'biz-vn-household-2025')!;
    expect(claimOf(cut, 'window').cites).to.deep.include({ source: '12/2027/TT-BTC', article: '5' });
    expect(claimOf(cut, 'who')).to.deep.equal(
      claimOf(
        ours.find(({ id }) => id === cut.id)!,
        'who',
      ),
    );
  });

  it('is removed when it ends before it begins', () => {
    const file = changed((each) => (each.ends[0].until = '2025-06-30'));
    expect(withProgramme(accepted(file)).policies.map(({ id }) => id)).not.to.include('biz-vn-household-2025');
  });

  it('is visible in its examples', () => {
    const file = changed((each) =>
      each.ends.push({ id: 'id-vn-2027', until: '2027-02-28', cites: each.ends[0].cites }),
    );
    expect(problemsOf(file).map(({ code }) => code)).to.deep.equal(['example-differs', 'example-differs']);
  });
});

describe('the known facts after a programme file', () => {
  it('include its documents beside those of the release', () => {
    const programme = accepted(contractFile());
    expect(withProgramme(programme).sources).to.include.keys('12/2027/TT-BTC', ...Object.keys(sources));
    const known = knownFrom(programme);
    expect(known.documents['12/2027/TT-BTC']).to.deep.equal({
      kind: 'circular',
      issuer: 'Bộ Tài chính',
      date: '2027-02-01',
      url: 'https://vanban.chinhphu.vn/12',
      checkedOn: '2027-02-10',
      confidence: 'settled',
    });
    expect(checkedOn([{ source: '12/2027/TT-BTC' }], known)).to.equal('2027-02-10');
  });

  it('include its fees from their first day on', () => {
    const { fees } = knownFrom(accepted(changed((file) => (file.fees[0].maintenance = 60_000))));
    expect(offeredFeeOn('id.vn', '2027-02-28', fees).maintenance).to.equal(50_000);
    expect(offeredFeeOn('id.vn', '2027-03-01', fees).maintenance).to.equal(60_000);
    expect(offeredFeeOn('biz.vn', '2027-03-01', fees).maintenance).to.equal(250_000);
  });

  it('reach to the day of its update, and never less far than the release', () => {
    expect(knownFrom(accepted(contractFile())).updated).to.equal('2027-02-10');
    const old = { version: 1, updated: '2026-01-01', publisher: 'Sở' };
    expect(knownFrom(accepted(old)).updated).to.equal(builtIn.updated);
  });

  it('no longer await the years for which the file has an offer', () => {
    expect(awaitedYears('2027-02-10' as CivilDate, builtIn)).to.equal('2027–2030');
    expect(awaitedYears('2027-02-10' as CivilDate, knownFrom(accepted(contractFile())))).to.equal('');
  });
});
