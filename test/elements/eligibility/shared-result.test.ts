import { expect } from '@open-wc/testing';
import { readShared, writeShared, type SharedResult } from '../../../src/elements/eligibility/shared-result.ts';

const result: SharedResult = { kind: 'citizen', outcome: 'eligible' };

describe('the address of a shared result', () => {
  it('holds kind and outcome, and not one digit', () => {
    expect(writeShared(result)).to.equal('#tenmien-eligibility=citizen.eligible');
    expect(writeShared(result)).to.not.match(/\d/);
  });

  it('is read back as it was written', () => {
    for (const kind of ['citizen', 'enterprise', 'household', 'cooperative', 'other'] as const) {
      for (const outcome of ['eligible', 'likely', 'not-yet', 'expired', 'pending-decision', 'services-only', 'not-eligible'] as const) {
        expect(readShared(writeShared({ ...result, kind, outcome }))).to.deep.equal({ ...result, kind, outcome });
      }
    }
  });

  for (const fragment of [
    '', '#', '#news', '#tenmien-eligibility=', '#tenmien-eligibility=citizen', '#tenmien-eligibility=citizen.', '#tenmien-eligibility=citizen.rich',
    '#tenmien-eligibility=king.eligible', '#tenmien-eligibility=citizen.toString', '#tenmien-eligibility=citizen.needs-more',
    '#tenmien-eligibility=citizen.eligible.2006', '#x&tenmien-eligibility=citizen.eligible',
  ]) {
    it(`is nothing in "${fragment}"`, () => expect(readShared(fragment)).to.equal(undefined));
  }
});
