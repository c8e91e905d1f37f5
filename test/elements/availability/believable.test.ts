import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { believable } from '../../../src/elements/availability/believable.ts';
import { isStale, looks } from '../../../src/elements/availability/answer.ts';
import { answered, ask, fake, show } from './form-on-page.ts';
import { all, button, one } from '../../shadow.ts';
import { stopClock } from '../../clock.ts';
import { warnings, wordsOf } from '../../support.ts';

const NOW = Date.now();
const said = (answer: unknown) => believable(answer as never) as unknown as Record<string, unknown>;

describe('an answer of a checker', () => {
  const INVALID = { state: 'unknown', reason: 'invalid-answer' };
  for (const [what, answer] of [
    ['of no known state', { state: 'available' }],
    ['without a state', {}],
    ['a word', 'free'],
    ['a list', [{ state: 'free' }]],
    ['invalid without its problem', { state: 'invalid' }],
    ['invalid with a problem that is a word', { state: 'invalid', problem: 'x' }],
    ['unknown for no known reason', { state: 'unknown', reason: 'toString' }],
  ] as const) {
    it(`is rejected when it is ${what}`, () => expect(said(answer)).to.deep.equal(INVALID));
  }

  it('is kept when it follows the contract', () => {
    const registered = {
      state: 'registered',
      source: 'rdap',
      checkedAt: NOW,
      registrar: 'A',
      expiry: '2027-03-01',
      inactive: true,
      sample: true,
    };
    expect(said(registered)).to.deep.equal(registered);
    const busy = { state: 'unknown', reason: 'rate-limited', retryAt: NOW + 5000 };
    expect(said(busy)).to.deep.equal(busy);
    expect(said({ state: 'free', source: 'registry', checkedAt: NOW })).to.deep.equal({
      state: 'free',
      source: 'registry',
      checkedAt: NOW,
    });
  });

  it('loses the members that break the contract', () => {
    const { checkedAt, ...rest } = said({
      state: 'registered',
      source: 'a friend',
      checkedAt: 'today',
      registrar: { name: 'A' },
      expiry: '31/02/2027',
      inactive: 0,
    });
    expect(rest).to.deep.equal({ state: 'registered', source: 'rdap' });
    expect(checkedAt).to.be.within(NOW - 1000, Date.now());
    expect(said({ state: 'not-registrable', reason: 'whim', source: 'registry', checkedAt: NOW })).to.include({
      reason: 'reserved',
    });
  });

  it('may give times as dates, and asks for a pause of an hour at most', () => {
    expect(said({ state: 'no-record', source: 'dns', checkedAt: new Date(NOW) })).to.include({ checkedAt: NOW });
    const { retryAt } = said({ state: 'unknown', reason: 'unavailable', retryAt: NOW + 1e10 });
    expect(retryAt).to.be.within(NOW + 3_599_000, Date.now() + 3_600_000);
    for (const wrong of [NaN, Infinity, -1, 'soon', {}])
      expect(said({ state: 'unknown', reason: 'unavailable', retryAt: wrong })).not.to.have.property('retryAt');
  });

  it('can be shown, whatever it is', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record(
        {
          state: fc.constantFrom(...Object.keys(looks)),
          source: fc.anything(),
          checkedAt: fc.anything(),
          reason: fc.anything(),
          retryAt: fc.anything(),
          expiry: fc.anything(),
          problem: fc.anything(),
          registrar: fc.anything(),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(anything, (answer) => {
        let read;
        try {
          read = said(answer);
        } catch {
          return; // Thrown on, and told as a checker that failed.
        }
        expect(Object.keys(looks)).to.include(read['state']);
        if (read['checkedAt'] !== undefined) expect(isStale(read['checkedAt'] as number)).to.be.a('boolean');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('<tenmien-availability>: a question to a broken checker', () => {
  const broken: [what: string, answer: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a word', 'free'],
    ['an invalid name without a problem', { state: 'invalid' }],
    ['a refusal without a reason', { state: 'not-registrable' }],
    ['times that are none', { state: 'registered', checkedAt: Infinity, expiry: 'x' }],
    ['a time to ask again that is none', { state: 'unknown', reason: 'rate-limited', retryAt: Infinity }],
    [
      'members that throw',
      {
        get state() {
          throw new Error('no');
        },
      },
    ],
  ];
  for (const [what, answer] of broken) {
    it(`ends in an answer when the checker returns ${what}`, async () => {
      warnings();
      const element = await show({}, fake(answer as never));
      await ask(element, 'dao');
      await answered(element);
      expect(wordsOf(one(element, 'h3'))).to.contain('dao.id.vn');
      expect(wordsOf(element))
        .not.to.contain('Đang kiểm tra')
        .and.not.to.match(/undefined|NaN|\[object/);
      await ask(element, 'hoa');
      await answered(element);
      expect(wordsOf(one(element, 'h3'))).to.contain('hoa.id.vn');
    });
  }

  it('ends in an answer when the checker throws a value that is not an Error', async () => {
    warnings();
    for (const thrown of [undefined, null, 5, Object.create(null), Symbol('x')]) {
      const element = await show({}, { check: () => Promise.reject(thrown) });
      await ask(element, 'dao');
      await answered(element);
      expect(wordsOf(one(element, 'h3'))).to.equal('Chưa tra được dao.id.vn');
    }
  });

  describe('without any answer', () => {
    it('ends after half a minute, and aborts the checker', async () => {
      const clock = stopClock();
      let signal: AbortSignal | undefined;
      const element = await show(
        {},
        { check: (_name, options) => ((signal ??= options?.signal), new Promise(() => {})) },
      );
      await ask(element, 'dao');
      expect(wordsOf(one(element, 'h3'))).to.contain('Đang kiểm tra');
      clock.pass(30_000);
      await answered(element);
      expect(wordsOf(one(element, 'h3'))).to.equal('Chưa tra được dao.id.vn');
      expect(wordsOf(element)).to.contain('Hệ thống tra cứu chưa trả lời.');
      expect(signal?.aborted).to.equal(true);
      expect(button(element, 'Thử lại')).to.exist;
      expect(all(element, '.places a')).not.to.be.empty;
    });
  });
});
