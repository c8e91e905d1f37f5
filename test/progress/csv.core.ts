import { expect } from 'chai';
import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { parseCsv, toCsv } from '../../src/progress/csv.ts';
import { fromRow } from '../../src/progress/row.ts';
import { parseSnapshot } from '../../src/progress/snapshot.ts';
import { plausible, snapshot, snapshotOf, thaiNguyen } from './snapshots.ts';

const read = (text: string) => {
  const parsed = parseCsv(text);
  if (!parsed.ok) throw new Error(parsed.problem.field);
  return parsed.value.map(snapshotOf);
};

describe('fromRow', () => {
  const attributes = {
    province: 'thai-nguyen',
    asOf: '2025-03-31',
    total: '3.295',
    sourceTitle: 'Chỉ thị',
    sourceUrl: null,
    count: '≥ 300.000',
    by: '31/12/2026',
  };

  it('reads attributes as an editor writes them', () => {
    expect(parseSnapshot(fromRow({ ...attributes, 'id.vn': '3 000', 'biz.vn': '' }))).to.deep.equal(
      parseSnapshot({
        province: 'thai-nguyen',
        asOf: '2025-03-31',
        total: 3295,
        source: { title: 'Chỉ thị' },
        parts: { 'id.vn': 3000 },
        targets: [{ by: '2026-12-31', count: 300_000, atLeast: true }],
      }),
    );
  });

  const counts: [text: string, total: number | null][] = [
    ['0', 0],
    ['3295', 3295],
    ['3.295', 3295],
    ['3,295', 3295],
    ['3\u00a0295', 3295],
    ['1.234.567', 1_234_567],
    [' 12 ', 12],
    ['3.29', null],
    ['3.2950', null],
    ['0.295', null],
    ['1.234,567', null],
    ['3295,0', null],
    ['-5', null],
    ['1e3', null],
    ['३', null],
    ['nhiều', null],
  ];
  for (const [text, total] of counts) {
    it(total === null ? `refuses "${text}" as a count` : `reads "${text}" as ${total}`, () => {
      const parsed = parseSnapshot(fromRow({ ...attributes, total: text }));
      expect(parsed.ok ? parsed.value.total : parsed.problem).to.deep.equal(
        total ?? { code: 'malformed', field: 'total' },
      );
    });
  }

  const days: [text: string, asOf: string][] = [
    ['2025-03-31', '2025-03-31'],
    ['31/3/2025', '2025-03-31'],
    ['31-03-2025', '2025-03-31'],
    ['1.4.2025', '2025-04-01'],
    ['31/2/2025', 'impossible'],
    ['3/31/2025', 'impossible'],
    ['31/3/25', 'malformed'],
    ['31/3-2025', 'malformed'],
  ];
  for (const [text, asOf] of days) {
    it(`reads the day "${text}" as ${asOf}`, () => {
      const parsed = parseSnapshot(fromRow({ ...attributes, asOf: text }));
      expect(parsed.ok ? parsed.value.asOf : parsed.problem.code).to.equal(asOf);
    });
  }

  it('has no target when the row has none, and refuses half a target', () => {
    expect(snapshotOf(fromRow({ ...attributes, count: null, by: undefined })).targets).to.deep.equal([]);
    expect(parseSnapshot(fromRow({ ...attributes, by: '' }))).to.deep.include({
      problem: { code: 'missing', field: 'targets[0].by' },
    });
    expect(parseSnapshot(fromRow({ ...attributes, count: '' }))).to.deep.include({
      problem: { code: 'missing', field: 'targets[0].count' },
    });
  });
});

describe('parseCsv', () => {
  it('reads the CSV that a spreadsheet in Viet Nam writes', () => {
    const [traVinh, thai] = read(
      '\uFEFFProvince;As of;TOTAL;source.title;id.vn;BIZ.VN;Count;By;At least\r\n' +
        'tra-vinh;31/12/2025;4.026;"Báo cáo; số mẫu";3.609;417;;;\r\n' +
        ';;;;;;;;\r\n' +
        'thai-nguyen;31/3/2025;3.295;"Chỉ thị ""2025""";;;100.000;31/12/2025;có\r\n' +
        'thai-nguyen;31/12/2024;3.000;;;;;;\r\n' +
        'thai-nguyen;31/3/2025;3.295;;;;≥300.000;31/12/2026;\r\n' +
        'thai-nguyen;30/6/2025;;;;;;;\r\n',
    );
    expect(traVinh).to.deep.include({
      province: 'tra-vinh',
      total: 4026,
      source: { title: 'Báo cáo; số mẫu' },
      parts: { 'id.vn': 3609, 'biz.vn': 417 },
    });
    expect(thai).to.deep.equal(
      snapshotOf({ ...thaiNguyen, source: { title: 'Chỉ thị "2025"' }, series: [{ asOf: '2024-12-31', total: 3000 }] }),
    );
  });

  it('reads a percentage with its group', () => {
    const [only] = read(
      'asOf,total,sourceTitle,percent,of,by,atLeast,enterprises.size,enterprises.registered,students.size\n' +
        '2025-03-31,3295,VNNIC,40 %,enterprises,31/12/2030,có,1.234,247,\n' +
        '2025-03-31,3295,,"≥12,5",students,31/12/2030,,,,\n',
    );
    expect(only?.targets).to.deep.equal([
      { by: '2030-12-31', atLeast: true, percent: 40, of: 'enterprises' },
      { by: '2030-12-31', atLeast: true, percent: 12.5, of: 'students' },
    ]);
    expect(only?.groups).to.deep.equal({ enterprises: { size: 1234, registered: 247 } });
  });

  it('reads commas and tabs', () => {
    for (const mark of [',', '\t']) {
      const text = [
        ['asOf', 'total', 'sourceTitle'],
        ['2025-03-31', '3295', 'VNNIC'],
      ]
        .map((row) => row.join(mark))
        .join('\n');
      expect(read(text)).to.deep.equal([snapshotOf({ asOf: '2025-03-31', total: 3295, source: { title: 'VNNIC' } })]);
    }
  });

  it('refuses a row that contradicts another', () => {
    const parsed = parseCsv('asOf,total,sourceTitle\n2025-03-31,1,a\n2025-03-31,2,a');
    expect(parsed).to.deep.equal({
      ok: false,
      problem: { code: 'two-totals', field: 'row 3 total "2"', isTable: true },
    });
  });

  it('refuses a file without the required columns, and accepts one without rows', () => {
    expect(parseCsv('')).to.deep.equal({ ok: false, problem: { code: 'missing', field: 'asOf' } });
    expect(parseCsv('<!doctype html>')).to.deep.equal({ ok: false, problem: { code: 'missing', field: 'asOf' } });
    expect(parseCsv('asOf,total\n2025-03-31,1')).to.deep.equal({
      ok: false,
      problem: { code: 'missing', field: 'sourceTitle' },
    });
    expect(parseCsv('asOf,total,sourceTitle\n')).to.deep.equal({ ok: true, value: [] });
  });

  it('never throws for any text', () => {
    const lines = fc.array(fc.string({ unit: 'binary' }), { maxLength: 6 }).map((cells) => cells.join(','));
    fc.assert(
      fc.property(fc.array(lines), (rows) => {
        const parsed = parseCsv(['asOf,total,sourceTitle,__proto__,x.size', ...rows].join('\n'));
        for (const entry of parsed.ok ? parsed.value : []) parseSnapshot(entry);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseCsv(text).ok === 'boolean'));
  });
});

describe('toCsv', () => {
  it('is read back as the same snapshot', () => {
    fc.assert(
      fc.property(plausible, (any) => {
        expect(read(toCsv(any))).to.deep.equal([any]);
      }),
    );
  });

  it('refuses figures that contradict each other, or loses only the contradicting targets', () => {
    fc.assert(
      fc.property(snapshot, (any) => {
        const parsed = parseCsv(toCsv(any));
        if (!parsed.ok) return;
        const [read] = parsed.value.map(snapshotOf);
        const title = any.source.title.replace(/\s+/g, ' ');
        expect({ ...read, targets: [] }).to.deep.equal({ ...any, targets: [], source: { ...any.source, title } });
        for (const target of read!.targets) expect(any.targets).to.deep.include(target);
      }),
    );
  });

  it('opens in a spreadsheet with its diacritics, and runs nothing', () => {
    const file = toCsv(
      snapshotOf({ ...thaiNguyen, source: { title: '=HYPERLINK("https://a.vn";"Chỉ thị")' }, targets: [] }),
    );
    expect(file).to.equal(
      '\uFEFFprovince,asOf,total,sourceTitle,sourceUrl,count,percent,of,by,atLeast\r\n' +
        'thai-nguyen,2025-03-31,3295,"\'=HYPERLINK(""https://a.vn"";""Chỉ thị"")",,,,,,\r\n',
    );
  });

  it('writes no cell that begins a formula', () => {
    fc.assert(
      fc.property(fc.oneof(snapshot, plausible), (any) => {
        for (const cell of dsvFormat(',').parseRows(toCsv(any)).flat())
          expect(cell).not.to.match(/^\s*[=+\-@\t\r＝＋－＠]/);
      }),
    );
  });

  it('writes no formula when a spreadsheet separates by semicolons or tabs', () => {
    for (const title of ['a;=1+1', 'a;\t=1+1', 'a; "=1+1', 'a\t@SUM(A1)', "a;'=1", 'a\n=1', '＝A1+1', 'a;＋1']) {
      const file = toCsv(snapshotOf({ ...thaiNguyen, targets: [], source: { title } }));
      for (const part of file.split(/[;\t\r\n]/)) expect(part, title).not.to.match(/^[\s"]*[=+\-@＝＋－＠]/);
      expect(read(file)[0]!.source.title).to.equal(title.replace(/\s+/g, ' '));
    }
  });

  it('writes a share below one per cent with its per cent sign', () => {
    const file = toCsv(snapshotOf({ ...thaiNguyen, targets: [{ by: '2030-12-31', percent: 0.5, of: 'students' }] }));
    expect(file).to.contain(',0.5%,students,');
    expect(read(file)[0]!.targets).to.deep.equal([{ by: '2030-12-31', percent: 0.5, of: 'students', atLeast: false }]);
  });
});
