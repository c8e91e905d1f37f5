import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, todayInVietnam, type CivilDate } from '../../src/base/civil-date.ts';
import type { Applicant } from '../../src/program/applicant.ts';
import { decide, nextQuestion } from '../../src/program/eligibility.ts';
import type { Decision, Question } from '../../src/program/decision.ts';
import { policies, policiesOn, type Policy } from '../../src/program/policies.ts';
import { sources } from '../../src/program/sources.ts';
import { anyKnown, citizens16To30, cooperatives, enterprises, students2027 } from './offers.ts';

const NOW = '2026-11-20';
const born = (birthDate: string, on = NOW) => decide({ kind: 'citizen', birthDate }, { on });
const certified = (certificateDate: string, on = NOW) => decide({ kind: 'enterprise', certificateDate }, { on });
const criterion = (decision: Decision, id: string) => decision.criteria.find((each) => each.id === id);

type Expected = Partial<Omit<Decision, 'criteria'>>;
const check = (decision: Decision, expected: Expected) => expect(decision).to.include(expected);

describe('the decision for a citizen', () => {
  const rows: [birth: string, on: string, expected: Expected][] = [
    [
      '2008-11-20',
      NOW,
      { outcome: 'eligible', suffix: 'id.vn', policy: 'id-vn-2025', until: '2026-12-31' as CivilDate },
    ],
    ['2008-11-21', NOW, { outcome: 'not-yet', from: '2026-11-21' as CivilDate, until: '2026-12-31' as CivilDate }],
    ['2008-12-31', NOW, { outcome: 'not-yet', from: '2026-12-31' as CivilDate }],
    ['2009-01-01', NOW, { outcome: 'pending-decision', policy: null }],
    ['2020-05-05', NOW, { outcome: 'pending-decision' }],
    ['2003-11-21', NOW, { outcome: 'eligible' }],
    // The 23rd birthday is "đủ 23" to the day: inside by both readings.
    ['2003-11-20', NOW, { outcome: 'eligible' }],
    ['2003-11-19', NOW, { outcome: 'likely', until: '2026-12-31' as CivilDate }],
    ['2002-11-21', NOW, { outcome: 'likely', until: '2026-11-20' as CivilDate }],
    ['2002-11-20', NOW, { outcome: 'not-eligible', suffix: 'id.vn' }],
    ['1960-01-01', NOW, { outcome: 'not-eligible' }],
    ['2008-02-29', '2026-02-27', { outcome: 'not-yet', from: '2026-02-28' as CivilDate }],
    ['2008-02-29', '2026-02-28', { outcome: 'eligible' }],
    // 18 only after the older offer has ended, but the newer one stands then.
    ['2008-01-15', '2025-12-20', { outcome: 'not-yet', from: '2026-01-15' as CivilDate, policy: 'id-vn-2025' }],
    ['2005-06-01', '2023-05-31', { outcome: 'pending-decision', suffix: 'id.vn', policy: null }],
    ['2005-06-01', '2023-06-01', { outcome: 'eligible', policy: 'id-vn-2023', until: '2025-12-31' as CivilDate }],
    ['2005-06-01', '2025-06-30', { outcome: 'eligible', policy: 'id-vn-2023' }],
    ['2005-06-01', '2025-07-01', { outcome: 'eligible', policy: 'id-vn-2025' }],
    ['2005-06-01', '2026-12-31', { outcome: 'eligible', policy: 'id-vn-2025' }],
    ['2005-06-01', '2027-01-01', { outcome: 'pending-decision', suffix: 'id.vn', policy: null }],
    ['2026-11-21', NOW, { outcome: 'needs-more' }],
  ];
  for (const [birth, on, expected] of rows) {
    it(`born ${birth}, on ${on}, is “${expected.outcome}”`, () => check(born(birth, on), expected));
  }

  it('shows both readings of the age limit, each with its last day', () => {
    const age = criterion(born('2003-11-19'), 'age');
    expect(age).to.include({
      met: 'unclear',
      confidence: 'not-found',
      date: '2003-11-19',
      years: 23,
      from: '2021-11-19',
      until: '2027-11-18',
    });
    expect(age?.readings).to.deep.equal([
      { id: 'to-23rd-birthday', until: '2026-11-19', met: false },
      { id: 'until-24th-birthday', until: '2027-11-18', met: true },
    ]);
    expect(age?.cites).to.deep.equal([{ source: '64/2025/TT-BTC', article: '3' }]);
  });

  it('does not need every answer: questions that were not asked stay unknown', () => {
    const decision = born('2008-11-20');
    expect(criterion(decision, 'nationality')?.met).to.equal('unknown');
    expect(criterion(decision, 'first-domain')?.met).to.equal('unknown');
  });

  it('offers no id.vn, for any fee, to another nationality', () => {
    check(decide({ kind: 'citizen', birthDate: '2005-01-01', vietnamese: false }, { on: NOW }), {
      outcome: 'not-eligible',
      suffix: null,
    });
  });

  it('is the full fee for a second name, at any age', () => {
    for (const birthDate of ['2005-01-01', '2010-01-01', undefined]) {
      const decision = decide({ kind: 'citizen', birthDate, firstDomain: false }, { on: NOW });
      check(decision, { outcome: 'not-eligible', suffix: 'id.vn' });
      expect(criterion(decision, 'first-domain')?.met).to.equal('no');
    }
  });
});

describe('the decision for an enterprise', () => {
  const rows: [certificate: string, on: string, expected: Expected][] = [
    [NOW, NOW, { outcome: 'eligible', suffix: 'biz.vn', until: '2026-12-31' as CivilDate }],
    ['2025-11-21', NOW, { outcome: 'eligible', until: '2026-11-21' as CivilDate }],
    ['2025-11-20', NOW, { outcome: 'likely', until: NOW as CivilDate }],
    ['2025-11-19', NOW, { outcome: 'expired', suffix: 'biz.vn', until: '2026-11-19' as CivilDate }],
    ['2024-02-29', NOW, { outcome: 'expired', until: '2025-02-28' as CivilDate }],
    ['2024-02-29', '2025-02-27', { outcome: 'eligible', until: '2025-02-28' as CivilDate }],
    ['2024-02-29', '2025-02-28', { outcome: 'likely', until: '2025-02-28' as CivilDate }],
    ['2024-02-29', '2025-03-01', { outcome: 'expired', until: '2025-02-28' as CivilDate }],
    ['2023-02-28', '2024-02-29', { outcome: 'expired', until: '2024-02-28' as CivilDate }],
    ['2026-06-01', '2027-01-01', { outcome: 'pending-decision', policy: null }],
  ];
  for (const [certificate, on, expected] of rows) {
    it(`certified ${certificate}, on ${on}, is “${expected.outcome}”`, () =>
      check(certified(certificate, on), expected));
  }

  it('cites the Civil Code for the count of months', () => {
    expect(criterion(certified('2025-11-20'), 'certificate-age')?.cites).to.deep.include({
      source: '91/2015/QH13',
      article: '148.3',
    });
  });
});

describe('the decision for other applicants', () => {
  const rows: [applicant: Applicant, on: string, expected: Expected][] = [
    [
      { kind: 'household', certificate: true },
      NOW,
      { outcome: 'eligible', suffix: 'biz.vn', until: '2026-12-31' as CivilDate },
    ],
    [{ kind: 'household', certificate: false }, NOW, { outcome: 'not-eligible', suffix: 'biz.vn' }],
    [{ kind: 'household', certificate: true, firstDomain: false }, NOW, { outcome: 'not-eligible' }],
    [{ kind: 'household' }, NOW, { outcome: 'needs-more' }],
    [{ kind: 'cooperative' }, NOW, { outcome: 'services-only', suffix: null, policy: 'cooperative-services-2026' }],
    [{ kind: 'cooperative' }, '2025-08-01', { outcome: 'not-eligible', suffix: null }],
    [{ kind: 'other' }, NOW, { outcome: 'not-eligible', suffix: null, policy: null }],
    [{}, NOW, { outcome: 'needs-more' }],
    [{ kind: 'citizen' }, NOW, { outcome: 'needs-more' }],
    [{ kind: 'enterprise' }, NOW, { outcome: 'needs-more' }],
  ];
  for (const [applicant, on, expected] of rows) {
    it(`is “${expected.outcome}” for ${JSON.stringify(applicant)} on ${on}`, () =>
      check(decide(applicant, { on }), expected));
  }
});

describe('a decision after the end of the offers', () => {
  it('cites the circular of the offers, for any applicant', () => {
    expect(decide({}, { on: '2027-01-01' }).criteria[0]?.sources).to.deep.equal(['64/2025/TT-BTC']);
  });

  const anyone: Applicant[] = [
    { kind: 'citizen', birthDate: '2005-01-01' },
    { kind: 'enterprise', certificateDate: '2026-06-01' },
    { kind: 'household', certificate: true },
    { kind: 'cooperative' },
    { kind: 'other' },
    {},
  ];
  for (const applicant of anyone) {
    it(`is pending for ${applicant.kind ?? 'an unknown applicant'} from the first second of 2027 in Viet Nam`, () => {
      const at = (instant: string) => decide(applicant, { on: todayInVietnam(Date.parse(instant)) }).outcome;
      expect(at('2026-12-31T23:59:59+07:00')).not.to.equal('pending-decision');
      expect(at('2027-01-01T00:00:00+07:00')).to.equal('pending-decision');
    });
  }

  it('follows a newer offer of the host', () => {
    const next: Policy = {
      ...policies.find(({ id }) => id === 'id-vn-2025')!,
      id: 'id-vn-2027',
      from: '2027-01-01' as CivilDate,
      until: '2030-12-31' as CivilDate,
      limit: { minYears: 16, readings: [{ id: 'to-30', years: 30 }] },
      cites: [{ source: '1/2027/TT-BTC' }],
    };
    const options = { on: '2027-01-01', policies: [...policies, next] };
    const decision = decide({ kind: 'citizen', birthDate: '2009-01-01' }, options);
    check(decision, { outcome: 'eligible', policy: 'id-vn-2027', until: '2030-12-31' as CivilDate });
    expect(decision.criteria.every((each) => each.sources.includes('1/2027/TT-BTC'))).to.equal(true);
    check(decide({ kind: 'citizen', birthDate: '2009-01-01' }, { ...options, on: NOW }), {
      outcome: 'not-yet',
      from: '2027-01-01' as CivilDate,
      policy: 'id-vn-2027',
    });
    expect(decide({ kind: 'citizen', birthDate: '2009-01-01' }, { on: NOW, policies: [] }).outcome).to.equal(
      'pending-decision',
    );
  });
});

describe('an offer of one kind that is cut short while others continue', () => {
  const KINDS = ['citizen', 'enterprise', 'household', 'cooperative', 'other'] as const;
  const days = fc.integer({ min: 0, max: 2200 }).map((after) => addDays('2026-05-01' as CivilDate, after));
  const cut: Policy = { ...enterprises, until: '2026-11-10' as CivilDate, endedBy: [{ source: '2/2027/TT-BTC' }] };
  const rows: [name: string, applicant: Applicant, all: Policy[], on: string, expected: Expected][] = [
    [
      'on its last day',
      { kind: 'enterprise', certificateDate: '2026-06-01' },
      [cut, citizens16To30],
      '2026-11-10',
      { outcome: 'eligible' },
    ],
    [
      'a day later',
      { kind: 'enterprise' },
      [cut, citizens16To30],
      '2026-11-11',
      { outcome: 'expired', suffix: 'biz.vn', policy: null, until: cut.until },
    ],
    [
      'with a certificate that was too old before',
      { kind: 'enterprise', certificateDate: '2001-06-01' },
      [cut, citizens16To30],
      NOW,
      { outcome: 'expired', until: cut.until },
    ],
    [
      'of services alone',
      { kind: 'cooperative' },
      [{ ...cooperatives, suffix: null, until: cut.until, endedBy: cut.endedBy! }, citizens16To30],
      NOW,
      { outcome: 'expired', suffix: null, until: cut.until },
    ],
    ['for others', { kind: 'household', certificate: true }, [cut, citizens16To30], NOW, { outcome: 'not-eligible' }],
    [
      'with another to come',
      { kind: 'enterprise' },
      [
        cut,
        { ...enterprises, id: 'next', from: '2027-01-01' as CivilDate, until: '2027-12-31' as CivilDate },
        citizens16To30,
      ],
      NOW,
      { outcome: 'not-eligible', policy: null },
    ],
    [
      'with the one that began first ending last',
      { kind: 'enterprise' },
      [
        { ...enterprises, id: 'long', from: '2025-01-01' as CivilDate, until: '2026-11-15' as CivilDate },
        cut,
        citizens16To30,
      ],
      NOW,
      { outcome: 'not-eligible', policy: null },
    ],
    [
      'with the one that was cut short ending last',
      { kind: 'enterprise' },
      [{ ...enterprises, id: 'short', until: '2026-09-30' as CivilDate }, cut, citizens16To30],
      NOW,
      { outcome: 'expired', until: cut.until },
    ],
    ['with all others', { kind: 'enterprise' }, [cut, citizens16To30], '2027-01-01', { outcome: 'pending-decision' }],
    [
      'by itself, with a circular for others',
      { kind: 'enterprise' },
      [...policies, students2027],
      '2027-03-01',
      { outcome: 'not-eligible', policy: null },
    ],
  ];
  for (const [name, applicant, all, on, expected] of rows) {
    it(`decides “${name}” as “${expected.outcome}”`, () => {
      const decision = decide(applicant, { on, policies: all });
      check(decision, expected);
      if (expected.outcome === 'expired') expect(nextQuestion(applicant, { on, policies: all })).to.equal(null);
    });
  }

  it('has ended for all of its kind, with any other offers, and for nobody else', () => {
    fc.assert(
      fc.property(anyKnown, fc.constantFrom(...KINDS), days, ({ policies: offers }, kind, on) => {
        const all = offers.map((offer) => ({ ...offer, endedBy: cut.endedBy! }));
        const own = all.filter(({ who }) => who === kind);
        const isStanding = ({ from, until }: Policy) => from <= on && on <= until;
        const decision = decide({ kind } as Applicant, { on, policies: all });
        if (own.length && own.every(({ until }) => until < on) && all.some(isStanding)) {
          const until = own
            .map((offer) => offer.until)
            .sort()
            .at(-1)!;
          check(decision, { outcome: 'expired', policy: null, until });
          expect(decision.criteria[0]!.sources).to.include('2/2027/TT-BTC');
        } else if (!own.some(isStanding)) expect(decision.outcome).to.not.equal('expired');
        // Without a document that ended it, an offer is over as it always said.
        if (!own.some(isStanding))
          expect(decide({ kind } as Applicant, { on, policies: offers }).outcome).to.not.equal('expired');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the first registration fee', () => {
  const granted: [on: string, fee: string][] = [
    [NOW, '2028-11-20'],
    ['2026-12-31', '2028-12-31'],
    ['2024-02-29', '2026-02-28'],
  ];
  for (const [on, fee] of granted) {
    it(`is ${fee} for a name granted on ${on}`, () => {
      expect(decide({ kind: 'household', certificate: true }, { on }).firstFeeOn).to.equal(fee);
    });
  }
});

describe('answers that cannot be right', () => {
  const rows: [applicant: Applicant, on: string, field: string, code: string][] = [
    [{ kind: 'citizen', birthDate: '2008-02-30' }, NOW, 'birthDate', 'impossible'],
    [{ kind: 'citizen', birthDate: '20/11/2008' }, NOW, 'birthDate', 'malformed'],
    [{ kind: 'citizen', birthDate: '2026-11-21' }, NOW, 'birthDate', 'future'],
    [{ kind: 'enterprise', certificateDate: '2026-11-21' }, NOW, 'certificateDate', 'future'],
    [{ kind: 'enterprise', certificateDate: '2025-02-29' }, NOW, 'certificateDate', 'impossible'],
    [{ kind: 'cooperative' }, '2026-02-29', 'on', 'impossible'],
    [{ kind: 'cooperative' }, 'today', 'on', 'malformed'],
  ];
  for (const [applicant, on, field, code] of rows) {
    it(`${field} of ${JSON.stringify(applicant)} on ${on} is ${code}`, () => {
      const decision = decide(applicant, { on });
      expect(decision.outcome).to.equal('needs-more');
      expect(decision.problem).to.deep.equal({ field, code });
    });
  }
});

describe('decide on any applicant', () => {
  const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1990-01-01' as CivilDate, n));
  const maybe = fc.option(fc.boolean(), { nil: undefined });
  const applicants = fc.oneof(
    fc.record({
      kind: fc.constant('citizen' as const),
      birthDate: fc.option(days, { nil: undefined }),
      vietnamese: maybe,
      firstDomain: maybe,
    }),
    fc.record({
      kind: fc.constant('enterprise' as const),
      certificateDate: fc.option(days, { nil: undefined }),
      firstDomain: maybe,
    }),
    fc.record({ kind: fc.constant('household' as const), certificate: maybe, firstDomain: maybe }),
    fc.constantFrom<Applicant>({ kind: 'cooperative' }, { kind: 'other' }, {}),
  );

  it('gives every result a source that the register knows', () => {
    fc.assert(
      fc.property(applicants, days, (applicant, on) => {
        const { outcome, criteria } = decide(applicant, { on });
        if (outcome !== 'needs-more') expect(criteria.length).to.be.greaterThan(0);
        for (const each of criteria) {
          expect(each.sources.length).to.be.greaterThan(0);
          for (const source of each.sources) expect(sources).to.have.property(source);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its dates in order and to the outcomes that have them', () => {
    fc.assert(
      fc.property(applicants, days, (applicant, on) => {
        const { outcome, from, until, firstFeeOn, policy } = decide(applicant, { on });
        expect(from !== undefined).to.equal(outcome === 'not-yet');
        expect(firstFeeOn !== undefined).to.equal(outcome === 'eligible' || outcome === 'likely');
        if (from) expect(from > on && until! >= from).to.equal(true);
        if (outcome === 'expired') expect(until! < on).to.equal(true);
        if (outcome === 'eligible' || outcome === 'likely') {
          expect(until! >= on && until! <= policies.find(({ id }) => id === policy)!.until).to.equal(true);
        }
        if (outcome === 'pending-decision') expect(policy).to.equal(null);
        if (!policiesOn(on).length) expect(['pending-decision', 'needs-more']).to.include(outcome);
      }),
      { numRuns: 500 },
    );
  });

  it('gives on the first day of a “not yet” the outcome that it promised', () => {
    fc.assert(
      fc.property(days, days, (birthDate, on) => {
        const { outcome, from } = born(birthDate, on);
        if (outcome !== 'not-yet') return;
        expect(born(birthDate, from).outcome).to.equal('eligible');
        expect(born(birthDate, addDays(from!, -1)).outcome).not.to.equal('eligible');
      }),
      { numRuns: 500 },
    );
  });
});

describe('nextQuestion', () => {
  const rows: [applicant: Applicant, question: Question | null][] = [
    [{}, 'kind'],
    [{ kind: 'citizen' }, 'birthDate'],
    [{ kind: 'citizen', birthDate: '2008-02-30' }, 'birthDate'],
    [{ kind: 'citizen', birthDate: '2005-01-01' }, 'firstDomain'],
    [{ kind: 'citizen', birthDate: '2003-11-19' }, 'firstDomain'],
    [{ kind: 'citizen', birthDate: '2005-01-01', firstDomain: true }, null],
    [{ kind: 'citizen', birthDate: '2005-01-01', firstDomain: false }, null],
    [{ kind: 'citizen', birthDate: '1990-01-01' }, null],
    [{ kind: 'citizen', birthDate: '2008-11-21' }, null],
    [{ kind: 'citizen', birthDate: '2009-01-01' }, null],
    [{ kind: 'enterprise' }, 'certificateDate'],
    [{ kind: 'enterprise', certificateDate: '2026-01-01' }, 'firstDomain'],
    [{ kind: 'enterprise', certificateDate: '2020-01-01' }, null],
    [{ kind: 'household' }, 'certificate'],
    [{ kind: 'household', certificate: true }, 'firstDomain'],
    [{ kind: 'household', certificate: true, firstDomain: true }, null],
    [{ kind: 'household', certificate: false }, null],
    [{ kind: 'cooperative' }, null],
    [{ kind: 'other' }, null],
  ];
  for (const [applicant, question] of rows) {
    it(`returns “${question}” after ${JSON.stringify(applicant)}`, () =>
      expect(nextQuestion(applicant, { on: NOW })).to.equal(question));
  }

  it('returns no question when no offer is decided', () => {
    for (const [applicant] of rows.filter(([each]) => !('birthDate' in each))) {
      expect(nextQuestion(applicant, { on: '2027-01-01' })).to.equal(null);
    }
  });
});
