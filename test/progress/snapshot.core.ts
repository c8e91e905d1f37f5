import { expect } from 'chai';
import fc from 'fast-check';
import { checkParts, parseSnapshot } from '../../src/progress/snapshot.ts';
import { entry, snapshotOf, thaiNguyen } from './snapshots.ts';

describe('parseSnapshot', () => {
  it('reads an entry, fills in defaults, and sorts targets and series', () => {
    expect(
      snapshotOf({
        ...thaiNguyen,
        series: [
          { asOf: '2025-03-31', total: 3295 },
          { asOf: '2024-12-31', total: 3000 },
        ],
      }),
    ).to.deep.equal({
      province: 'thai-nguyen',
      asOf: '2025-03-31',
      source: { title: 'Chỉ thị của Thái Nguyên', url: 'https://thainguyen.gov.vn/' },
      total: 3295,
      parts: {},
      groups: {},
      targets: [
        { by: '2025-12-31', atLeast: true, count: 100_000 },
        { by: '2026-12-31', atLeast: true, count: 300_000 },
      ],
      series: [
        { asOf: '2024-12-31', total: 3000 },
        { asOf: '2025-03-31', total: 3295 },
      ],
    });
  });

  it('ignores unknown fields, and reads null as absent', () => {
    const grown = { ...thaiNguyen, rank: 27, parts: null, groups: null, series: null, province: null };
    expect(snapshotOf(grown)).not.to.have.any.keys('rank', 'province');
  });

  it('accepts 0 as a figure', () => {
    expect(snapshotOf({ ...thaiNguyen, total: 0 }).total).to.equal(0);
  });

  const target = (fields: object) => ({ targets: [{ by: '2030-12-31', percent: 40, of: 'enterprises', ...fields }] });
  const refused: [reason: string, change: object, code: string, field: string][] = [
    ['no day', { asOf: undefined }, 'missing', 'asOf'],
    ['an empty day', { asOf: '' }, 'missing', 'asOf'],
    ['a day the calendar does not have', { asOf: '2025-02-29' }, 'impossible', 'asOf'],
    ['a day in another form', { asOf: '31/3/2025' }, 'malformed', 'asOf'],
    ['no source', { source: undefined }, 'missing', 'source'],
    ['a source without a title', { source: { title: ' ' } }, 'missing', 'source.title'],
    ['a source that is only text', { source: 'Chỉ thị' }, 'malformed', 'source'],
    [
      'an address that is a script',
      { source: { title: 'a', url: 'java\nscript:alert(1)' } },
      'malformed',
      'source.url',
    ],
    ['an address that is none', { source: { title: 'a', url: 'https://' } }, 'malformed', 'source.url'],
    ['no total', { total: undefined }, 'missing', 'total'],
    ['a negative total', { total: -1 }, 'malformed', 'total'],
    ['a broken total', { total: 3.295 }, 'malformed', 'total'],
    ['a total in words', { total: '3295' }, 'malformed', 'total'],
    ['a total beyond exact numbers', { total: 2 ** 53 }, 'malformed', 'total'],
    ['a later format', { version: 2 }, 'version', 'version'],
    ['a province that is no slug', { province: 'Thái Nguyên' }, 'malformed', 'province'],
    ['a part that is no suffix', { parts: { id: 1 } }, 'malformed', 'parts.id'],
    ['a negative part', { parts: { 'id.vn': -1 } }, 'malformed', 'parts.id.vn'],
    ['targets that are no list', { targets: {} }, 'malformed', 'targets'],
    ['a target without a day', target({ by: null }), 'missing', 'targets[0].by'],
    ['a target of nothing', { targets: [{ by: '2030-12-31' }] }, 'missing', 'targets[0].count'],
    ['a target of zero', { targets: [{ by: '2030-12-31', count: 0 }] }, 'malformed', 'targets[0].count'],
    ['a percentage of nobody', target({ of: '' }), 'missing', 'targets[0].of'],
    ['a percentage above 100', target({ percent: 101 }), 'malformed', 'targets[0].percent'],
    ['a percentage of 0', target({ percent: 0 }), 'malformed', 'targets[0].percent'],
    ['a target that is both', target({ count: 5 }), 'conflict', 'targets[0].percent'],
    ['a minimum in words', target({ atLeast: 'yes' }), 'malformed', 'targets[0].atLeast'],
    ['an empty group', { groups: { students: { size: 0, registered: 0 } } }, 'malformed', 'groups.students.size'],
    ['two totals for one day', { series: [{ asOf: '2025-03-31', total: 1 }] }, 'conflict', 'series[0].total'],
    ['a series that runs past its day', { series: [{ asOf: '2025-04-01', total: 1 }] }, 'conflict', 'series[0].asOf'],
  ];
  for (const [reason, change, code, field] of refused) {
    it(`refuses ${reason}`, () => {
      expect(parseSnapshot({ ...thaiNguyen, ...change })).to.deep.equal({ ok: false, problem: { code, field } });
    });
  }

  it('never throws for any JSON', () => {
    const garbage = fc.oneof(
      fc.jsonValue(),
      fc.tuple(entry, fc.string(), fc.jsonValue()).map(([right, key, value]) => ({ ...right, [key]: value })),
    );
    fc.assert(
      fc.property(garbage, (input) => {
        const parsed = parseSnapshot(input);
        expect(parsed.ok || parsed.problem.code).to.be.ok;
      }),
    );
    const keys = fc.constantFrom(
      'version',
      'province',
      'asOf',
      'source',
      'total',
      'parts',
      'groups',
      'targets',
      'series',
    );
    fc.assert(
      fc.property(
        entry,
        keys,
        fc.jsonValue(),
        (right, key, value) => typeof parseSnapshot({ ...right, [key]: value }).ok === 'boolean',
      ),
    );
  });

  it('reads a snapshot again as the same snapshot', () => {
    fc.assert(
      fc.property(entry, (right) => {
        const once = snapshotOf(right);
        expect(snapshotOf(JSON.parse(JSON.stringify(once)))).to.deep.equal(once);
      }),
    );
  });
});

describe('checkParts', () => {
  const split = (total: number, parts: object) => checkParts(snapshotOf({ ...thaiNguyen, total, parts }));

  it("finds the split of Trà Vinh's 4.026 equal to its whole", () => {
    expect(split(4026, { 'id.vn': 3609, 'biz.vn': 417 })).to.deep.equal({ state: 'equal', rest: 0 });
  });
  it('distinguishes a split below the total, above it, and an absent one', () => {
    expect(split(3295, { 'id.vn': 0, 'biz.vn': 0 })).to.deep.equal({ state: 'less', rest: 3295 });
    expect(split(4025, { 'id.vn': 3609, 'biz.vn': 417 })).to.deep.equal({ state: 'more', rest: -1 });
    expect(split(4026, {})).to.deep.equal({ state: 'none', rest: 4026 });
  });
});
