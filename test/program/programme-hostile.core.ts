import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, type CivilDate } from '../../src/base/civil-date.ts';
import { decide } from '../../src/program/eligibility.ts';
import { edgeExamples } from '../../src/program/edge-examples.ts';
import { byFrom, policies as ours, type Policy } from '../../src/program/policies.ts';
import { gets } from '../../src/program/programme-examples.ts';
import { parseProgramme, parseProgrammeText } from '../../src/program/programme-file.ts';
import { isSame, withProgramme } from '../../src/program/programme-merge.ts';
import { accepted, changed, contractFile, problemsOf, type Json } from './programme-files.ts';

const { parse } = JSON;
afterEach(() => {
  JSON.parse = parse;
});

/** How often JSON is parsed from now on. */
function parsings(): () => number {
  let times = 0;
  JSON.parse = (...given: Parameters<typeof parse>) => {
    times++;
    return parse(...given);
  };
  return () => times;
}

/** Counts how often anything within a value is looked at. */
function watched(value: object, looks: { count: number }): object {
  return new Proxy(value, {
    get(target, key, receiver) {
      looks.count++;
      return Reflect.get(target, key, receiver);
    },
  });
}

const codes = (text: string) => {
  const read = parseProgrammeText(text);
  return read.ok ? [] : read.problem.map(({ code }) => code);
};

describe('a text that is no programme file', () => {
  const rows: [what: string, text: string, code: string][] = [
    ['nothing', '', 'empty'],
    ['a byte order mark alone', '\uFEFF \n', 'empty'],
    ['a page', '\n<!doctype html><title>404</title>', 'html'],
    ['an error message', 'Not found', 'not-json'],
    ['half a file', JSON.stringify(contractFile()).slice(0, -1), 'not-json'],
    ['a list', '[]', 'not-an-object'],
    ['null', 'null', 'not-an-object'],
    ['UTF-16', [...'{"version": 1}'].join('\0'), 'encoding'],
    ['another encoding', '{"publisher": "S\uFFFD"}', 'encoding'],
  ];
  for (const [what, text, code] of rows)
    it(`is refused as ${code}: ${what}`, () => expect(codes(text)).to.deep.equal([code]));

  it('gets the line of the mistake, if the engine reports it', () => {
    const read = parseProgrammeText('{\n"version": 1,\n"updated" 3\n}');
    if (read.ok) throw new Error();
    expect(read.problem[0]!.found ?? 3).to.equal(3);
  });

  it('is refused without parsing when it has 1 MB', () => {
    const times = parsings();
    expect(codes(`{"version": 1, "publisher": "${'a'.repeat(1_000_000)}"}`)).to.deep.equal(['too-large']);
    expect(times()).to.equal(0);
  });

  it('is refused without parsing above 64 kB in UTF-8, even with fewer characters', () => {
    const times = parsings();
    const filled = (bytes: number) => `{"x": "${'ố'.repeat((bytes - 9) / 3)}"}`;
    expect(codes(filled(66_000))).to.deep.equal(['too-large']);
    expect(times()).to.equal(0);
    expect(codes(filled(65_532))).to.include('missing');
  });

  it('is refused with 10,000 levels of nesting', () => {
    expect(codes(`{"x": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`)).to.deep.equal(['too-deep']);
    expect(codes('['.repeat(60_000))).to.deep.equal(['not-json']);
  });
});

describe('a value that is no programme file', () => {
  it('is refused with 10,000 offers before any offer is read', () => {
    const looks = { count: 0 };
    const offers = Array.from({ length: 10_000 }, () => watched({}, looks));
    expect(problemsOf(changed((file) => (file.offers = offers))).map(({ path, code }) => [path, code])).to.deep.equal([
      ['offers', 'too-many'],
    ]);
    expect(looks.count).to.equal(0);
  });

  for (const list of ['documents', 'offers', 'ends', 'fees']) {
    it(`is refused with 51 ${list}`, () => {
      expect(problemsOf(changed((file) => (file[list] = Array(51).fill(file[list][0]))))).to.deep.include({
        path: list,
        code: 'too-many',
        wanted: 50,
        found: 51,
      });
    });
  }

  it('is refused after a few of 10,000 levels', () => {
    const looks = { count: 0 };
    let deep: object = {};
    for (let level = 0; level < 10_000; level++) deep = watched({ x: deep }, looks);
    expect(problemsOf({ version: 1, deep })).to.deep.include({ path: 'deep.x.x', code: 'too-deep', wanted: 16 });
    expect(looks.count).to.be.lessThan(50);
  });

  it('is refused when it contains itself', () => {
    const file = contractFile();
    file.offers[0].again = file;
    expect(problemsOf(file)[0]!.code).to.equal('too-deep');
  });

  it('is refused with a million items after as many as 64 kB can hold', () => {
    const looks = { count: 0 };
    const problems = problemsOf({ version: 1, extra: watched(new Array(1_000_000).fill(0), looks) });
    expect(problems).to.deep.equal([{ path: '', code: 'too-large', wanted: 65_536 }]);
    expect(looks.count).to.be.lessThan(3 * 65_536);
  });

  for (const key of ['__proto__', 'constructor', 'prototype']) {
    it(`is refused with a field ${key}, at any level`, () => {
      for (const put of [
        (file: Json, evil: Json) => Object.assign(file, { x: [evil] }),
        (file: Json, evil: Json) => (file.offers[0].examples[0].applicant.answers = evil),
      ]) {
        const evil = parse(`{"${key}": {"vietnamese": true}}`);
        expect(problemsOf(changed((file) => void put(file, evil))).map(({ code }) => code)).to.deep.equal([
          'forbidden-key',
        ]);
      }
      expect(({} as Json).vietnamese).to.equal(undefined);
    });
  }

  it('is refused for any type without an exception', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (value) => {
        expect(parseProgramme(value).ok).to.equal(false);
      }),
    );
  });

  it('causes at most 50 problems', () => {
    const file = { offers: Array(50).fill({}), ends: Array(50).fill({}) };
    expect(problemsOf(file)).to.have.length(50);
  });
});

/** Every place within a value. */
function* places(value: Json, keys: (string | number)[] = []): Generator<(string | number)[]> {
  if (keys.length) yield keys;
  if (typeof value === 'object' && value)
    for (const key of Object.keys(value))
      yield* places(value[key], [...keys, Array.isArray(value) ? Number(key) : key]);
}

describe('a programme file with one value replaced by another', () => {
  it('is refused, or agrees with its examples', () => {
    const values = fc.oneof(
      fc.constantFrom<Json>(
        null,
        true,
        '',
        '2027-03-01',
        '2030-12-31',
        'citizen',
        'enterprise',
        'eligible',
        'not-yet',
        'id-vn-2025',
        0,
        1,
        2,
        30,
        -1,
        [],
        {},
        undefined,
      ),
      fc.string(),
      fc.integer(),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places(contractFile())), values, (keys, value) => {
        const file = contractFile();
        const inner = keys.slice(0, -1).reduce((at: Json, key) => at[key], file);
        inner[keys.at(-1)!] = value;
        const read = parseProgramme(file);
        if (!read.ok) {
          expect(read.problem).not.to.be.empty;
          return;
        }
        const { policies } = withProgramme(read.value);
        for (const { examples } of read.value.offers) {
          for (const { on, applicant, outcome } of examples)
            expect(decide(applicant, { on, policies }).outcome).to.equal(outcome);
        }
        for (const { from, until } of policies) expect(from <= until).to.equal(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('any offer that a circular could make', () => {
  const days = fc.integer({ min: 0, max: 1500 }).map((n) => addDays('2027-01-01' as CivilDate, n));
  const years = fc.integer({ min: 0, max: 60 });
  const readings = fc
    .uniqueArray(years, { minLength: 1, maxLength: 3 })
    .map((all) => all.sort((a, b) => a - b).map((each) => ({ id: `r${each}`, years: each + 1 })));
  const limits = {
    citizen: fc.record({ minYears: years, readings }, { requiredKeys: ['readings'] }),
    enterprise: fc.record({ readings }),
  };
  const offers: fc.Arbitrary<Policy> = fc
    .record({
      id: fc.constantFrom('new', ...ours.map(({ id }) => id)),
      who: fc.constantFrom('citizen', 'enterprise', 'household', 'cooperative'),
      days: fc.tuple(days, days),
      freeYears: fc.integer({ min: 0, max: 10 }),
      limit: fc.record(limits),
      limited: fc.boolean(),
      named: fc.boolean(),
      registrationFee: fc.constantFrom('waived', 'due', 'unsettled'),
      conditions: fc.constantFrom([], [{ id: 'a', question: { vi: 'Có?', en: 'Yes?' } }]),
    })
    .map(
      ({ who, days: [a, b], limit, limited, named, ...rest }) =>
        ({
          ...rest,
          who,
          from: a < b ? a : b,
          until: a < b ? b : a,
          services: ['website'],
          cites: [{ source: '64/2025/TT-BTC' }],
          suffix: !named ? null : who === 'citizen' ? 'id.vn' : 'biz.vn',
          ...(limited && who in limit && { limit: limit[who as 'citizen'] }),
        }) as Policy,
    );

  it('is accepted with the examples at its edges, and is refused when any of them is reversed', () => {
    fc.assert(
      fc.property(offers, (offer) => {
        const all = [offer, ...ours.filter(({ id }) => id !== offer.id)].sort(byFrom);
        const examples = edgeExamples(offer, all);
        const file = { version: 1, updated: '2027-01-01', publisher: 'Sở', offers: [{ ...offer, examples }] };
        const decisions = examples.map(({ applicant, on }) => decide(applicant, { on, policies: all }));
        fc.pre(decisions.some((decision) => gets(decision, offer)));
        const programme = accepted(file);
        const { conditions, ...rest } = offer;
        const merged = withProgramme(programme).policies.find(({ id }) => id === offer.id);
        expect(isSame(merged, conditions!.length ? offer : rest), JSON.stringify(merged)).to.equal(true);
        expect(isSame(accepted(JSON.parse(JSON.stringify(programme))), programme)).to.equal(true);
        examples.forEach(({ outcome }, index) => {
          const turned = JSON.parse(JSON.stringify(file));
          turned.offers[0].examples[index].outcome = outcome === 'eligible' ? 'not-eligible' : 'eligible';
          expect(problemsOf(turned).map(({ path, code }) => [path, code])).to.deep.equal([
            [`offers[0].examples[${index}].outcome`, 'example-differs'],
          ]);
        });
      }),
      { numRuns: 300 },
    );
  });
});
