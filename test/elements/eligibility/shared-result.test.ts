import { expect } from '@open-wc/testing';
import type { CivilDate } from '../../../src/base/civil-date.ts';
import { passOn, readShared, writeShared, type SharedResult } from '../../../src/elements/eligibility/shared-result.ts';

const result: SharedResult = { kind: 'citizen', outcome: 'eligible', rules: '2026-11-20' as CivilDate };

describe('the address of a shared result', () => {
  it('holds kind, outcome and rules, and not one digit', () => {
    expect(writeShared(result)).to.equal('#tenmien-eligibility=citizen.eligible.cacg-bb-ca');
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
    '', '#', '#news', '#tenmien-eligibility=', '#tenmien-eligibility=citizen.eligible', '#tenmien-eligibility=citizen.eligible.cacg-bb-cz',
    '#tenmien-eligibility=citizen.eligible.cacg-bd-da', '#tenmien-eligibility=citizen.rich.cacg-bb-ca', '#tenmien-eligibility=king.eligible.cacg-bb-ca',
    '#tenmien-eligibility=citizen.toString.cacg-bb-ca', '#tenmien-eligibility=citizen.eligible.cacg-bb-ca.2006', '#x&tenmien-eligibility=citizen.eligible.cacg-bb-ca',
  ]) {
    it(`is nothing in "${fragment}"`, () => expect(readShared(fragment)).to.equal(undefined));
  }
});

describe('passing an address on', () => {
  const stub = (name: 'share' | 'clipboard', value: unknown): void =>
    void Object.defineProperty(navigator, name, { value, configurable: true });
  const clipboard = (writeText: () => Promise<void>) => stub('clipboard', { writeText });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('uses what the device offers', async () => {
    const given: unknown[] = [];
    stub('share', async (data: unknown) => void given.push(data));
    expect(await passOn('https://a.vn/#x')).to.equal('shared');
    expect(given).to.deep.equal([{ url: 'https://a.vn/#x' }]);
  });

  it('says nothing where the person thought better of it', async () => {
    stub('share', () => Promise.reject(new DOMException('', 'AbortError')));
    clipboard(() => Promise.reject(new Error('must not be asked')));
    expect(await passOn('x')).to.equal(undefined);
  });

  it('copies where sharing fails', async () => {
    stub('share', () => Promise.reject(new DOMException('', 'NotAllowedError')));
    clipboard(() => Promise.resolve());
    expect(await passOn('x')).to.equal('copied');
  });

  it('leaves it to the person where copying fails too, or there is no clipboard', async () => {
    stub('share', () => Promise.reject(new DOMException('', 'NotAllowedError')));
    clipboard(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    expect(await passOn('x')).to.equal('by-hand');
    stub('clipboard', undefined);
    expect(await passOn('x')).to.equal('by-hand');
  });
});
