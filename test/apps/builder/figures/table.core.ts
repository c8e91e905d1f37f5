import { expect } from 'chai';
import fc from 'fast-check';
import { parseSnapshot } from '../../../../src/progress/snapshot.ts';
import { check, errorsOf, notesOf, table } from './checked-table.ts';

const HEAD = 'Đến ngày\tTổng số tên miền\tid.vn\tbiz.vn\tNguồn\tĐịa chỉ nguồn\tChỉ tiêu\tHạn của chỉ tiêu';
const rows = (...lines: string[]) => check(table(HEAD, ...lines));

const whole = table(
  HEAD,
  '31/12/2024\t2.100\t\t\tChỉ thị\t\t\t',
  '31/3/2025\t3.295\t3.000\t295\tChỉ thị\thttps://hue.example.vn/ct\t≥300.000\t31/12/2026',
);
const figure = {
  province: 'hue',
  asOf: '2025-03-31',
  source: { title: 'Chỉ thị', url: 'https://hue.example.vn/ct' },
  total: 3295,
  parts: { 'id.vn': 3000, 'biz.vn': 295 },
  groups: {},
  targets: [{ by: '2026-12-31', count: 300_000, atLeast: true }],
  series: [
    { asOf: '2024-12-31', total: 2100 },
    { asOf: '2025-03-31', total: 3295 },
  ],
};

describe('a pasted table of figures', () => {
  it('becomes a figure with its earlier days', () => {
    expect(check(whole)).to.deep.include({ errors: [], problems: [], missing: [], notes: [], snapshots: [figure] });
  });

  it('is read with commas and with semicolons as separators', () => {
    for (const mark of [',', ';']) expect(check(whole.replaceAll('\t', mark)).snapshots, mark).to.deep.equal([figure]);
  });

  it('takes its source from the source field of the form', () => {
    const [snapshot] = check('Ngày\tTổng\n31/3/2025\t12', { sourceTitle: 'Báo cáo' }).snapshots;
    expect(snapshot).to.deep.include({ source: { title: 'Báo cáo' }, total: 12 });
  });

  it('leaves out lines without a total, and names them', () => {
    const checked = rows(
      '30/6/2025\t\t\t\tChờ số liệu\t\t\t',
      '31/3/2025\t5\t\t\tBáo cáo\t\t\t',
      '\t\t\t\tNgười lập biểu',
    );
    expect(errorsOf(checked)).to.deep.equal([]);
    expect(notesOf(checked)).to.deep.equal(['Không có tổng nên bỏ qua dòng 2 và 4.']);
    expect(notesOf(checked, 'en')).to.deep.equal(['Passed over, for there is no total: row 2 and 4.']);
    expect(checked.snapshots[0]?.total).to.equal(5);
  });

  const wrong: [what: string, row: string, error: string][] = [
    ['no source', '31/3/2025\t5', 'Dòng 2, cột “Nguồn”: ô đang trống. Mỗi số phải có ngày và nguồn.'],
    ['no day', '\t5\t\t\tBáo cáo', 'Dòng 2, cột “Đến ngày”: ô đang trống. Mỗi số phải có ngày và nguồn.'],
    [
      'a quarter of no year',
      'Quý I\t5\t\t\tBáo cáo',
      'Dòng 2, cột “Đến ngày”: “Quý I” không phải ngày. Hãy viết ngày/tháng/năm, ví dụ 31/3/2025.',
    ],
    [
      'a year of two digits',
      '31/3/25\t5\t\t\tBáo cáo',
      'Dòng 2, cột “Đến ngày”: “31/3/25” chưa rõ năm. Ô phải hiện đủ bốn chữ số của năm, ví dụ 31/3/2025; trong LibreOffice Calc: đổi định dạng ô thành DD/MM/YYYY.',
    ],
    [
      'a year that nobody means',
      '31/3/1925\t5\t\t\tBáo cáo',
      'Dòng 2, cột “Đến ngày”: “31/3/1925” có năm không hợp lý. Hãy xem lại năm.',
    ],
    [
      'a day of no month',
      '31/2/2025\t5\t\t\tBáo cáo',
      'Dòng 2, cột “Đến ngày”: “31/2/2025” không có trong lịch. Ngày đứng trước, tháng đứng sau, ví dụ 31/3/2025.',
    ],
    [
      'the month first',
      '3/31/2025\t5\t\t\tBáo cáo',
      'Dòng 2, cột “Đến ngày”: “3/31/2025” không có trong lịch. Ngày đứng trước, tháng đứng sau, ví dụ 31/3/2025.',
    ],
    [
      'a day to come',
      '21/11/2026\t5\t\t\tBáo cáo',
      'Dòng 2, cột “Đến ngày”: “21/11/2026” là ngày chưa đến. Số liệu phải là của ngày đã qua.',
    ],
    [
      'words for a number',
      '31/3/2025\tkhoảng 5\t\t\tBáo cáo',
      'Dòng 2, cột “Tổng số tên miền”: “khoảng 5” không phải số đếm. Hãy viết số nguyên, ví dụ 3.295 hoặc 3295.',
    ],
    [
      'a fraction',
      '31/3/2025\t3,5\t\t\tBáo cáo',
      'Dòng 2, cột “Tổng số tên miền”: “3,5” không phải số đếm. Hãy viết số nguyên, ví dụ 3.295 hoặc 3295.',
    ],
    [
      'a minimum for a figure',
      '31/3/2025\t≥5\t\t\tBáo cáo',
      'Dòng 2, cột “Tổng số tên miền”: “≥5” không phải số đếm. Hãy viết số nguyên, ví dụ 3.295 hoặc 3295.',
    ],
    [
      'a formula that failed',
      '31/3/2025\t5\t#REF!\t\tBáo cáo',
      'Dòng 2, cột “id.vn”: “#REF!” không phải số đếm. Hãy viết số nguyên, ví dụ 3.295 hoặc 3295.',
    ],
    [
      'a number for a source',
      '31/3/2025\t5\t\t\t295',
      'Dòng 2, cột “Nguồn”: “295” không phải tên nguồn. Hãy ghi tên văn bản hoặc báo cáo nêu số này.',
    ],
    [
      'an address that is none',
      '31/3/2025\t5\t\t\tBáo cáo\tjavascript:alert(1)',
      'Dòng 2, cột “Địa chỉ nguồn”: “javascript:alert(1)” không phải địa chỉ web. Địa chỉ bắt đầu bằng https://',
    ],
    [
      'an address without its protocol',
      '31/3/2025\t5\t\t\tBáo cáo\thue.gov.vn/bc',
      'Dòng 2, cột “Địa chỉ nguồn”: “hue.gov.vn/bc” không phải địa chỉ web. Địa chỉ bắt đầu bằng https://',
    ],
    [
      'an insecure address',
      '31/3/2025\t5\t\t\tBáo cáo\thttp://hue.gov.vn/bc',
      'Dòng 2, cột “Địa chỉ nguồn”: “http://hue.gov.vn/bc” phải bắt đầu bằng https://',
    ],
    [
      'half a target',
      '31/3/2025\t5\t\t\tBáo cáo\t\t300',
      'Dòng 2, cột “Hạn của chỉ tiêu”: ô đang trống. Chỉ tiêu phải có cả số và hạn.',
    ],
    [
      'the other half',
      '31/3/2025\t5\t\t\tBáo cáo\t\t\t2026',
      'Dòng 2, cột “Chỉ tiêu”: ô đang trống. Chỉ tiêu phải có cả số và hạn.',
    ],
    [
      'a target of nothing',
      '31/3/2025\t5\t\t\tBáo cáo\t\t0\t31/12/2026',
      'Dòng 2, cột “Chỉ tiêu”: “0” không dùng được ở cột này: số phải lớn hơn 0.',
    ],
    [
      'a percentage among counts',
      '31/3/2025\t5\t\t\tBáo cáo\t\t40 %\t31/12/2030',
      'Dòng 2, cột “Chỉ tiêu”: “40 %” là tỷ lệ phần trăm. Hãy ghi ở cột “Chỉ tiêu (%)” và ghi nhóm ở cột “Tính trên”.',
    ],
    [
      'more than the total',
      '31/3/2025\t5\t4\t3\tBáo cáo',
      'Dòng 2, cột “Tổng số tên miền”: “5” nhỏ hơn id.vn và biz.vn cộng lại. Một trong các số đó chưa đúng.',
    ],
    [
      'one part of more',
      '31/3/2025\t5\t\t6\tBáo cáo',
      'Dòng 2, cột “Tổng số tên miền”: “5” nhỏ hơn biz.vn. Một trong các số đó chưa đúng.',
    ],
    [
      'two totals of a day',
      '31/3/2025\t5\t\t\tBáo cáo\n31/3/2025\t6\t\t\tBáo cáo',
      'Dòng 3, cột “Tổng số tên miền”: “6” khác với tổng đã ghi ở trên cho cùng một ngày. Mỗi ngày chỉ có một tổng.',
    ],
    [
      'two sources of a day',
      '31/3/2025\t5\t\t\tBáo cáo\n31/3/2025\t5\t\t\tChỉ thị',
      'Dòng 3, cột “Nguồn”: “Chỉ thị” khác với ô đã ghi ở trên cho cùng một ngày.',
    ],
    [
      'two splits of a day',
      '31/3/2025\t5\t1\t\tBáo cáo\n31/3/2025\t\t2\t',
      'Dòng 3, cột “id.vn”: “2” khác với ô đã ghi ở trên cho cùng một ngày.',
    ],
    [
      'two targets for a day',
      '31/3/2025\t5\t\t\tBáo cáo\t\t300\t2026\n31/3/2025\t\t\t\t\t\t400\t31/12/2026',
      'Dòng 3, cột “Chỉ tiêu”: “400” khác với chỉ tiêu đã ghi ở dòng khác cho cùng một hạn. Hãy bỏ dòng không còn đúng.',
    ],
  ];
  for (const [what, row, error] of wrong) {
    it(`gets a report about ${what}, with row and column`, () => {
      const checked = rows(row);
      expect(errorsOf(checked)).to.deep.equal([error]);
      expect(errorsOf(checked, 'en')[0])
        .to.match(/^Row \d, column “.+”: .+(\.|https:\/\/)$/)
        .and.not.match(/\{|\d\.\d{3}/);
      expect(checked.snapshots).to.deep.equal([]);
    });
  }

  it('gets a report of the missing columns', () => {
    expect(check('Tên\tGhi chú\na\tb').missing).to.deep.equal(['asOf', 'total', 'sourceTitle']);
    expect(check('').lines).to.deep.equal([]);
  });

  it('never throws, whatever text it is', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '31/3/2025',
        '3.295',
        'Báo cáo',
        '≥5',
        '',
        'x',
        '31/12/2026',
        'https://a.vn/',
        'Hà Nội',
        'Bến Tre',
        '-',
        '0',
        '40 %',
        'doanh nghiệp',
        '2030',
        '"',
      ),
      fc.string({ maxLength: 8 }),
    );
    const heading = fc.constantFrom(
      'Tỉnh',
      'Ngày',
      'Tổng',
      'Nguồn',
      'id.vn',
      'Chỉ tiêu',
      'Chỉ tiêu (%)',
      'Chỉ tiêu 2030',
      'Tính trên',
      'Số thuộc nhóm',
      'Số đã có tên miền',
      'students.size',
      'Hạn',
      'Ít nhất',
      'Ghi chú',
      'Địa chỉ nguồn',
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(heading, { minLength: 1 }),
        fc.array(fc.array(cell, { maxLength: 16 }), { maxLength: 5 }),
        (headings, lines) => {
          const { snapshots } = check([headings, ...lines].map((cells) => cells.join('\t')).join('\n'), {
            sourceTitle: 'Báo cáo',
          });
          for (const snapshot of snapshots)
            expect(parseSnapshot(snapshot)).to.deep.equal({ ok: true, value: snapshot });
        },
      ),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(check(text).errors)));
  });
});

describe('cells as people write them in a table of figures', () => {
  for (const [written, day] of [
    ['31/3/2025', '2025-03-31'],
    ['31/ 3/2025', '2025-03-31'],
    ['ngày 31/3/2025', '2025-03-31'],
    ['Đến hết ngày 31/3/2025', '2025-03-31'],
    ['31/03/2025 00:00', '2025-03-31'],
    ['2025/03/31', '2025-03-31'],
    ['2025-03-31T00:00:00', '2025-03-31'],
    ['31.3.2025', '2025-03-31'],
    ['31 tháng 3 năm 2025', '2025-03-31'],
    ['3/4/2025', '2025-04-03'],
  ] as const) {
    it(`“${written}” is a day`, () => expect(rows(`${written}\t5\t\t\tBáo cáo`).snapshots[0]?.asOf).to.equal(day));
  }

  for (const [written, total] of [
    ['3.295', 3295],
    ['3,295', 3295],
    ['3.295,00', 3295],
    ['3,295.00', 3295],
    ['3295,00', 3295],
    ['3295 tên miền', 3295],
    ['3.295 tên miền “.vn”', 3295],
    ['1.234.567', 1_234_567],
    ['0', 0],
  ] as const) {
    it(`“${written}” is a number`, () =>
      expect(rows(`31/3/2025\t${written}\t\t\tBáo cáo`).snapshots[0]?.total).to.equal(total));
  }

  it('a dash is an empty cell', () => {
    expect(rows('31/3/2025\t5\t-\t–\tBáo cáo\t-\t-\t-').snapshots[0]).to.deep.include({
      parts: {},
      targets: [],
      source: { title: 'Báo cáo' },
    });
  });

  for (const written of ['≥1.800', '>= 1800', 'ít nhất 1.800', 'Tối thiểu 1.800', 'at least 1,800']) {
    it(`“${written}” is a minimum`, () =>
      expect(rows(`31/3/2025\t5\t\t\tBáo cáo\t\t${written}\t2026`).snapshots[0]?.targets).to.deep.equal([
        { by: '2026-12-31', count: 1800, atLeast: true },
      ]));
  }

  for (const written of ['2026', 'năm 2026', 'hết năm 2026', 'đến hết năm 2026', '31/12/2026']) {
    it(`“${written}” is the last day of a target`, () =>
      expect(rows(`31/3/2025\t5\t\t\tBáo cáo\t\t1800\t${written}`).snapshots[0]?.targets[0]?.by).to.equal(
        '2026-12-31',
      ));
  }
});

describe('cells that do not stand below their headings', () => {
  it('are rejected and never read', () => {
    for (const text of [
      'Đến ngày,Tổng số tên miền,Nguồn\n31/3/2025,3,295,Chỉ thị',
      'Đến ngày,Tổng số tên miền,Nguồn\n31/3/2025,3,295,',
      'Đến ngày\tTổng\tNguồn\n31/3/2025\t3\tCT\t295',
    ]) {
      const checked = check(text);
      expect(errorsOf(checked)[0]).to.equal(
        'Dòng 2 có nhiều ô hơn dòng tiêu đề. Nếu bảng là CSV phân cách bằng dấu phẩy, hãy viết 3295 thay cho 3,295.',
      );
      expect(checked.snapshots).to.deep.equal([]);
    }
    expect(errorsOf(check('Đến ngày,Tổng,Ghi chú,Nguồn\n31/3/2025,3,295,CT'))).to.deep.equal([
      'Dòng 2 có vẻ có một số bị dấu phẩy cắt làm hai ô. Hãy viết 3295 thay cho 3,295.',
    ]);
  });

  it('may be empty when a spreadsheet copied too many columns', () => {
    expect(check('Đến ngày\tTổng\tNguồn\n31/3/2025\t3\tCT\t\t').snapshots).to.have.length(1);
  });

  it('are reported by their row when they ran into one another', () => {
    for (const text of [
      'Đến ngày\tTổng\tNguồn\n31/3/2025\t3.295\t"Chỉ thị của tỉnh\n30/6/2025\t4.000\tCT',
      'Đến ngày\tTổng\tNguồn\n31/3/2025\t3.295\t"Chỉ thị" của tỉnh\n30/6/2025\t4.000\tCT',
      'Đến ngày\tTổng\tNguồn\n31/3/2025\t3.295\t"Chỉ thị\n30/6/2025\t4.000\tCT"',
    ]) {
      const checked = check(text);
      expect(errorsOf(checked)).to.deep.equal([
        'Dòng 2 có ô mở đầu bằng dấu ngoặc kép (") mà không đóng ở cuối ô, nên các ô sau bị dính vào nhau. Hãy bỏ dấu đó, hoặc dùng “ ”.',
      ]);
      expect(checked.snapshots).to.deep.equal([]);
    }
  });

  it('may hold a line break, a comma and quotation marks within quotes', () => {
    const [snapshot] = check(
      '"Tổng số\ntên miền"\tĐến ngày\tNguồn\n3.295\t31/3/2025\t"Chỉ thị ""số 5"",\ncủa tỉnh"',
    ).snapshots;
    expect(snapshot).to.deep.include({ total: 3295, source: { title: 'Chỉ thị "số 5", của tỉnh' } });
  });

  it('are reported when two columns mean the same', () => {
    expect(errorsOf(check('Ngày báo cáo\tĐến ngày\tTổng\tNguồn\n5/4/2025\t31/3/2025\t5\tCT'))).to.deep.equal([
      'Hai cột “Ngày báo cáo” và “Đến ngày” cùng một nghĩa mà số liệu khác nhau. Hãy giữ lại một cột.',
    ]);
  });
});

describe('a report pasted as a table', () => {
  it('has a title above its headings, and empty rows and columns', () => {
    const checked = check(
      '\n\tBÁO CÁO SỐ LIỆU TÊN MIỀN\t\t\t\n\t\t\t\t\n\tSTT\tThời gian\tTên miền .vn\tCơ quan báo cáo\n\t1\t31/3/2025\t3.295\tSở KHCN\n\t2\t30/6/2025\t4.000\tSở KHCN',
    );
    expect(errorsOf(checked)).to.deep.equal([]);
    expect(checked).to.deep.include({ headingRow: 4, unused: ['STT'] });
    expect(checked.snapshots[0]).to.deep.include({ asOf: '2025-06-30', total: 4000 });
  });

  it('has a title without any separator, in a file with commas', () => {
    expect(check('BÁO CÁO SỐ LIỆU\nĐến ngày,Tổng,Nguồn\n31/3/2025,3.295,CT').snapshots[0]?.total).to.equal(3295);
  });

  it('has headings in two rows', () => {
    const checked = check('Đến ngày\tTổng số\tTrong đó\t\tNguồn\n\t\tid.vn\tbiz.vn\t\n31/3/2026\t5\t2\t3\tBC');
    expect(checked).to.deep.include({ headingRow: 2, unused: [], notes: [] });
    expect(checked.snapshots[0]).to.deep.include({ total: 5, parts: { 'id.vn': 2, 'biz.vn': 3 } });
  });

  it('may count the new names only, which the tool asks about', () => {
    expect(notesOf(rows('31/3/2026\t5\t\t\tBC', '30/6/2026\t3\t\t\tBC'))).to.deep.equal([
      'Tổng ở dòng 3 ít hơn tổng của ngày trước đó (dòng 2). Cột này phải là tổng số tên miền đến ngày ấy, không phải số mới đăng ký trong kỳ.',
    ]);
  });

  it('may state in a column of its own that its target is in per cent', () => {
    expect(
      errorsOf(check('Đến ngày\tTổng\tNguồn\tChỉ tiêu\tĐơn vị tính\tHạn\n31/3/2026\t5\tBC\t40\t%\t2030')),
    ).to.deep.equal([
      'Dòng 2, cột “Chỉ tiêu”: “40” là tỷ lệ phần trăm. Hãy ghi ở cột “Chỉ tiêu (%)” và ghi nhóm ở cột “Tính trên”.',
    ]);
  });

  it('gets messages with its own row numbers', () => {
    expect(errorsOf(check('Báo cáo\t\t\nĐến ngày\tTổng\tNguồn\n31/3/2025\tx\tCT'))[0]).to.match(/^Dòng 3, cột “Tổng”/);
  });
});

describe('targets in a pasted table', () => {
  const of = (text: string) => check(text).snapshots[0]?.targets;

  it('are separate when each has the column of its year', () => {
    expect(
      of('Đến ngày\tTổng\tNguồn\tChỉ tiêu 2026\tChỉ tiêu năm 2030\n31/3/2026\t1.200\tBC\t1.800\t≥2.000'),
    ).to.deep.equal([
      { by: '2026-12-31', count: 1800, atLeast: false },
      { by: '2030-12-31', count: 2000, atLeast: true },
    ]);
  });

  it('are passed over when their end is not clear', () => {
    const checked = check('Đến ngày\tTổng\tNguồn\tChỉ tiêu 2026-2030\n31/3/2026\t1.200\tBC\t1.800');
    expect(checked).to.deep.include({ openAims: ['Chỉ tiêu 2026-2030'] });
    expect(checked.snapshots[0]!.targets).to.deep.equal([]);
  });

  it('stay when a later row does not repeat them, which is reported', () => {
    const checked = rows('31/3/2026\t1.200\t\t\tBC\t\t≥1.800\t31/12/2026', '30/6/2026\t1.400\t\t\tBC');
    expect(checked.snapshots[0]).to.deep.include({
      asOf: '2026-06-30',
      targets: [{ by: '2026-12-31', count: 1800, atLeast: true }],
    });
    expect(notesOf(checked)).to.deep.equal([
      'Chỉ tiêu 1.800 (31/12/2026) lấy từ dòng 2, vì các dòng sau không ghi lại.',
    ]);
  });

  it('are the latest row’s when they changed', () => {
    const checked = rows('30/6/2026\t1.400\t\t\tBC\t\t2.500\t2026', '31/3/2026\t1.200\t\t\tBC\t\t1.800\t2026');
    expect(checked.snapshots[0]!.targets).to.deep.equal([{ by: '2026-12-31', count: 2500, atLeast: false }]);
    expect(notesOf(checked)).to.deep.equal([]);
  });

  it('may stand in rows of their own, with the day or without', () => {
    const checked = rows(
      '30/6/2026\t1.400\t\t\tBC\t\t1.800\t2026',
      '30/6/2026\t\t\t200\tKế hoạch\t\t2.000\t2030',
      '\t\t\t\t\t\t3.000\t2035',
    );
    expect(errorsOf(checked)).to.deep.equal([]);
    expect(checked.snapshots[0]).to.deep.include({ total: 1400, parts: { 'biz.vn': 200 }, source: { title: 'BC' } });
    expect(checked.snapshots[0]!.targets.map(({ by }) => by)).to.deep.equal(['2026-12-31', '2030-12-31', '2035-12-31']);
  });
});
