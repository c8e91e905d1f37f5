// Offers for tests: cases by name, and arbitrary ones, as a host's programme file may have them.

import fc from 'fast-check';
import { addDays, type CivilDate } from '../../src/base/civil-date.ts';
import { builtIn, type Known } from '../../src/program/known.ts';
import { services, type Condition, type Limit, type Policy } from '../../src/program/policies.ts';
import type { Source } from '../../src/program/sources.ts';

const day = (text: string): CivilDate => text as CivilDate;

/** A document of a programme file. */
export const circular2027 = {
  id: '12/2027/TT-BTC',
  source: {
    kind: 'circular',
    issuer: 'Bộ Tài chính',
    date: '2027-02-01',
    checkedOn: day('2027-02-10'),
    confidence: 'settled',
  } satisfies Source as Source,
} as const;

const inTime = (all: readonly Policy[]): Policy[] =>
  [...all].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));

/** Facts that hold these offers alone, and the documents that they rest on. */
export const knownOf = (offers: readonly Policy[], updated = '2026-12-10', fees: Known['fees'] = []): Known => ({
  policies: inTime(offers),
  fees,
  documents: Object.fromEntries(
    offers.flatMap(({ cites }) =>
      cites.map(({ source }) => [source, { ...circular2027.source, checkedOn: day(updated) }]),
    ),
  ),
  updated: day(updated),
});

/** What this release was made with, and further offers. */
export const builtInWith = (offers: readonly Policy[], updated = '2026-12-10'): Known => ({
  ...knownOf(offers, updated),
  policies: inTime([...builtIn.policies.filter(({ id }) => offers.every((offer) => offer.id !== id)), ...offers]),
});

const cites = [{ source: circular2027.id, article: '3' }] as const;
const year = { from: day('2026-01-01'), until: day('2026-12-31'), cites };

export const cooperatives: Policy = {
  ...year,
  id: 'biz-vn-cooperative',
  who: 'cooperative',
  suffix: 'biz.vn',
  freeYears: 1,
  services: [],
  registrationFee: 'waived',
};

export const enterprises: Policy = {
  ...year,
  id: 'biz-vn-enterprise-24-months',
  who: 'enterprise',
  suffix: 'biz.vn',
  freeYears: 3,
  limit: { readings: [{ id: 'to-second-anniversary', years: 2 }] },
  services: ['website'],
  registrationFee: 'due',
};

export const citizens16To30: Policy = {
  ...year,
  id: 'id-vn-16-to-30',
  who: 'citizen',
  suffix: 'id.vn',
  freeYears: 2,
  limit: { minYears: 16, readings: [{ id: 'until-31st-birthday', years: 31, days: -1 }] },
  services: ['email', 'cv'],
  registrationFee: 'waived',
};

export const student: Condition = {
  id: 'student',
  question: { vi: 'Bạn có đang là sinh viên không?', en: 'Are you a student?' },
};

/** As a circular of 2027 could have it. */
export const students2027: Policy = {
  id: 'id-vn-2027',
  who: 'citizen',
  suffix: 'id.vn',
  from: day('2027-03-01'),
  until: day('2030-12-31'),
  freeYears: 1,
  limit: { minYears: 16, readings: [{ id: 'to-30th-birthday', years: 30 }] },
  conditions: [student],
  services: ['website', 'email'],
  registrationFee: 'unsettled',
  cites,
};

const services2026: Policy = {
  ...year,
  id: 'services',
  who: 'cooperative',
  suffix: null,
  freeYears: 0,
  services: ['website', 'hosting'],
};

/** Facts by what they are a case of. */
export const cases = {
  'as released': builtIn,
  'cooperatives only, one year, no services': knownOf([cooperatives]),
  'enterprises within 24 months, three years': knownOf([enterprises]),
  'citizens of 16 to 30, in one reading': knownOf([citizens16To30]),
  'announced for a coming day, while none stands': knownOf([students2027], '2027-02-10'),
  'announced beside those that stand': builtInWith([students2027]),
  'two that overlap': knownOf([citizens16To30, { ...students2027, from: day('2026-12-01') }], '2026-11-25'),
  'cut short': knownOf([{ ...citizens16To30, until: day('2026-12-15') }, enterprises]),
  'services alone': knownOf([services2026]),
  'registration fee waived, due and unsettled': knownOf([
    citizens16To30,
    enterprises,
    { ...cooperatives, registrationFee: 'unsettled' },
  ]),
  'one ended, one stands': knownOf([{ ...enterprises, until: day('2026-11-30') }, citizens16To30]),
  'none at all': knownOf([]),
} as const satisfies Readonly<Record<string, Known>>;

/** Years that no fixed sentence would name by chance, and days within them. */
const someDay = (from: string, days: number): fc.Arbitrary<CivilDate> =>
  fc.integer({ min: 0, max: days }).map((after) => addDays(day(from), after));

const limitOf = (who: Policy['who']): fc.Arbitrary<Limit | undefined> => {
  if (who !== 'citizen' && who !== 'enterprise') return fc.constant(undefined);
  const [least, most] = who === 'citizen' ? [20, 60] : [1, 9];
  const isWhole = fc.boolean();
  return fc.option(
    fc
      .tuple(
        fc.option(fc.integer({ min: 10, max: 19 }), { nil: undefined }),
        fc.integer({ min: least, max: most }),
        isWhole,
        fc.boolean(),
      )
      .map(([minYears, years, whole, twoWays]): Limit => ({
        ...(who === 'citizen' && minYears !== undefined && { minYears }),
        readings: [
          ...(twoWays ? [{ id: 'strict', years, ...(who === 'enterprise' && { days: -1 }) }] : []),
          who === 'enterprise'
            ? { id: 'wide', years }
            : { id: 'wide', years: years + 1, days: whole || twoWays ? -1 : 0 },
        ],
      })),
    { nil: undefined },
  );
};

const question = (text: string, at: number): Condition => ({
  id: `own-${at}`,
  question: { vi: `Bạn có thuộc diện ${text} không?`, en: `Do you belong to group ${text}?` },
});

/** Quicker by far than `stringMatching`. */
const condition = fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), minLength: 3, maxLength: 3 });

/** An offer as a programme file may have it. @param id so that no two in a list are one */
export const anyOffer = (id: string): fc.Arbitrary<Policy> =>
  fc
    .constantFrom('citizen' as const, 'enterprise' as const, 'household' as const, 'cooperative' as const)
    .chain((who) =>
      fc
        .record({
          suffix: fc.constantFrom(who === 'citizen' ? ('id.vn' as const) : ('biz.vn' as const), null),
          from: someDay('2026-06-01', 400),
          length: fc.integer({ min: 0, max: 1500 }),
          freeYears: fc.integer({ min: 0, max: 5 }),
          limit: limitOf(who),
          conditions: fc.uniqueArray(condition, { maxLength: 2 }),
          services: fc.subarray([...services]),
          registrationFee: fc.constantFrom('waived' as const, 'due' as const, 'unsettled' as const),
        })
        .map(({ from, length, limit, conditions, services: own, freeYears, ...rest }): Policy => ({
          ...rest,
          id,
          who,
          from,
          until: addDays(from, length),
          freeYears: rest.suffix ? freeYears : 0,
          // An offer of nothing is none.
          services: rest.suffix || own.length ? own : ['email'],
          ...(limit && { limit }),
          ...(conditions.length && { conditions: conditions.map(question) }),
          cites: [{ source: circular2027.id }],
        })),
    );

/** Up to four offers, known on a day before, among or after theirs. */
export const anyKnown: fc.Arbitrary<Known> = fc
  .tuple(fc.tuple(...['a', 'b', 'c', 'd'].map(anyOffer)), fc.integer({ min: 0, max: 4 }), someDay('2026-11-20', 300))
  .map(([offers, count, updated]) => knownOf(offers.slice(0, count), updated));
