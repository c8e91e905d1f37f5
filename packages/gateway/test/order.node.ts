import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Availability, AvailabilitySource } from '../../../src/domains/availability.ts';
import { inquire } from '../src/inquiry.ts';
import { fakeSource } from './support.ts';

const name = { ascii: 'dao.vn', unicode: 'dao.vn', suffix: 'vn' };
const source = (of: AvailabilitySource, state: Availability['state'], says = of) =>
  fakeSource(
    () =>
      state === 'unknown'
        ? { state, reason: 'timeout' }
        : ({
            state,
            source: says,
            checkedAt: 1,
            ...(state === 'not-registrable' && { reason: 'reserved' }),
          } as Availability),
    { name: of, authority: of },
  );

describe('several sources of the gateway', () => {
  const cases: [string, ReturnType<typeof source>[], state: string, by: string, partial: boolean, asked: number[]][] = [
    [
      'a registration ends it',
      [source('dns', 'registered'), source('registrar', 'free')],
      'registered',
      'dns',
      false,
      [1, 0],
    ],
    [
      'no trace is passed on to who knows better',
      [source('dns', 'no-record'), source('registrar', 'free')],
      'free',
      'registrar',
      false,
      [1, 1],
    ],
    [
      'a registrar finds what is in no DNS',
      [source('dns', 'no-record'), source('registrar', 'registered')],
      'registered',
      'registrar',
      false,
      [1, 1],
    ],
    [
      'who knows less is not asked again',
      [source('registrar', 'free'), source('dns', 'registered')],
      'free',
      'registrar',
      false,
      [1, 0],
    ],
    [
      'the next steps in for one that fails',
      [source('registrar', 'unknown'), source('dns', 'registered')],
      'registered',
      'dns',
      false,
      [1, 1],
    ],
    [
      'what is missing is remembered',
      [source('registrar', 'unknown'), source('dns', 'no-record')],
      'no-record',
      'dns',
      true,
      [1, 1],
    ],
    [
      'also where the one that fails comes last',
      [source('dns', 'no-record'), source('registrar', 'unknown')],
      'no-record',
      'dns',
      true,
      [1, 1],
    ],
    [
      'the registry outranks a registrar',
      [source('registrar', 'free'), source('registry', 'not-registrable')],
      'not-registrable',
      'registry',
      false,
      [1, 1],
    ],
    ['nobody knows', [source('dns', 'unknown'), source('registrar', 'unknown')], 'unknown', 'registrar', true, [1, 1]],
    ['the DNS cannot say free', [source('dns', 'free', 'registrar')], 'no-record', 'dns', false, [1]],
  ];
  for (const [what, sources, state, by, partial, asked] of cases) {
    it(what, async () => {
      const found = await inquire(name, sources);
      assert.deepEqual([found.answer.state, found.by, found.partial], [state, by, partial]);
      assert.deepEqual(
        sources.map((each) => each.asked.length),
        asked,
      );
    });
  }

  it('never make a name free that nobody can simply register', async () => {
    const found = await inquire({ ...name, rule: 'auction' }, [source('registrar', 'free')]);
    assert.deepEqual(found.answer, { state: 'not-registrable', reason: 'auction', source: 'rules', checkedAt: 1 });
  });
});
