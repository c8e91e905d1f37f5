import { expect } from '@open-wc/testing';
import type { CivilDate } from '../../../src/base/civil-date.ts';
import {
  isStillTold,
  readShared,
  sharedAddress,
  writeShared,
  type SharedResult,
} from '../../../src/elements/eligibility/shared-result.ts';
import { policies } from '../../../src/program/policies.ts';

const day = (text: string): CivilDate => text as CivilDate;
const CHECKED = day('2026-11-20');
const result: SharedResult = { kind: 'citizen', outcome: 'eligible', on: CHECKED };
const KINDS = ['citizen', 'enterprise', 'household', 'cooperative', 'other'] as const;
const OUTCOMES = [
  'eligible',
  'likely',
  'not-yet',
  'expired',
  'pending-decision',
  'services-only',
  'not-eligible',
] as const;

/** What the rules give to somebody of each kind while the offers of 2026 stand. */
const GIVEN: Readonly<Record<(typeof KINDS)[number], readonly string[]>> = {
  citizen: ['eligible', 'likely', 'not-yet', 'pending-decision', 'not-eligible'],
  enterprise: ['eligible', 'likely', 'expired', 'not-eligible'],
  household: ['eligible', 'not-eligible'],
  cooperative: ['services-only'],
  other: ['not-eligible'],
};

describe('the address of a shared result', () => {
  it('holds kind, outcome and the day of the check', () => {
    expect(writeShared(result)).to.equal('#tenmien-eligibility=citizen.eligible.2026-11-20');
  });

  it('is read back as it was written', () => {
    for (const kind of KINDS) {
      for (const outcome of OUTCOMES)
        expect(readShared(writeShared({ ...result, kind, outcome }))).to.deep.equal({ ...result, kind, outcome });
    }
  });

  for (const fragment of [
    '',
    '#',
    '#news',
    '#tenmien-eligibility=',
    '#tenmien-eligibility=citizen',
    '#tenmien-eligibility=citizen.',
    '#tenmien-eligibility=citizen.eligible',
    '#tenmien-eligibility=citizen.eligible.',
    '#tenmien-eligibility=citizen.eligible.2006',
    '#tenmien-eligibility=citizen.eligible.2026-02-30',
    '#x&tenmien-eligibility=citizen.eligible.2026-11-20',
    '#tenmien-eligibility=citizen.eligible.2026-11-20.x',
  ]) {
    it(`holds no result in "${fragment}"`, () => expect(readShared(fragment)).to.equal(undefined));
  }

  for (const kind of KINDS) {
    it(`is accepted for ${kind} only with an outcome that the rules give: ${GIVEN[kind].join(', ')}`, () => {
      const told = OUTCOMES.filter((outcome) =>
        isStillTold({ kind, outcome, on: CHECKED }, { on: day('2026-12-31'), policies }),
      );
      expect(told).to.deep.equal(GIVEN[kind]);
    });
  }

  for (const [what, shared, on] of [
    ['made up', { ...result, outcome: 'rich' }, '2026-11-20'],
    ['of nobody', { ...result, kind: 'king' }, '2026-11-20'],
    ['needs more', { ...result, outcome: 'needs-more' }, '2026-11-20'],
    ['of a day that has not come', { ...result, on: '2026-11-21' }, '2026-11-20'],
    ['eligible after the offers', { ...result, on: '2027-02-01' }, '2027-02-01'],
    ['after the offers under which it was checked', result, '2027-01-01'],
    ['a no of those offers, after them', { ...result, outcome: 'not-eligible' }, '2027-01-01'],
  ] as const) {
    it(`is rejected when it is ${what}`, () =>
      expect(isStillTold(shared as SharedResult, { on: day(on), policies })).to.equal(false));
  }

  it('is the page’s canonical address if that has the same origin, or the page’s address without its query', () => {
    const plain = `${location.origin}${location.pathname}${writeShared(result)}`;
    expect(sharedAddress(result)).to.equal(plain);
    const canonical = document.createElement('link');
    canonical.rel = 'canonical';
    document.head.append(canonical);
    try {
      canonical.href = '/bai-viet/ten-mien?p=12';
      expect(sharedAddress(result)).to.equal(`${location.origin}/bai-viet/ten-mien?p=12${writeShared(result)}`);
      canonical.href = 'https://other.example/';
      expect(sharedAddress(result)).to.equal(plain);
    } finally {
      canonical.remove();
    }
  });
});
