import { expect } from 'chai';
import { blankTable } from '../../../../apps/builder/figures/blank.ts';
import { columnOf } from '../../../../src/progress/table/columns.ts';
import { groupOf } from '../../../../src/progress/table/groups.ts';
import { columnName } from '../../../../apps/builder/figures/columns.ts';
import { groupName } from '../../../../apps/builder/figures/groups.ts';
import { GROUPS } from '../../../../src/embed/words/target-words.ts';
import { errorsOf, check } from './checked-table.ts';

describe('a column heading', () => {
  for (const [column, ...headings] of [
    [
      'asOf',
      'Đến ngày',
      'ĐẾN NGÀY',
      'Ngày báo cáo',
      'As of',
      'asOf',
      'Tính đến',
      'Tính đến ngày',
      'Ngày tháng',
      'Thời gian',
      'Kỳ báo cáo',
      'Đến ngày (dd/mm/yyyy)',
    ],
    [
      'total',
      'Tổng số',
      'Tổng số tên miền',
      'Số tên miền',
      'Tổng số tên miền “.vn”',
      'Tổng số tên miền ".vn"',
      'Số lượng tên miền',
      'Tên miền .vn',
      'Total',
      'Tổng số\ntên miền',
      'Tổng số tên miền quốc gia .vn',
    ],
    ['province', 'Tỉnh, thành phố', 'Tỉnh', 'Tỉnh/TP', 'Địa bàn', 'province'],
    [
      'id.vn',
      'id.vn',
      '.id.vn',
      'Tên miền id.vn',
      'Trong đó id.vn',
      'Trong đó: id.vn',
      'Số lượng id.vn',
      'Số lượng tên miền “id.vn”',
      'parts.id.vn',
      'Of which id.vn',
    ],
    ['biz.vn', 'parts.biz.vn', 'Số tên miền biz.vn'],
    ['edu.vn', 'edu.vn'],
    ['vn', '.vn', 'parts.vn'],
    ['sourceTitle', 'Nguồn', 'sourceTitle', 'Cơ quan báo cáo'],
    ['sourceUrl', 'Địa chỉ nguồn', 'Link nguồn', 'sourceUrl'],
    [
      'count',
      'Chỉ tiêu',
      'count',
      'Target',
      'Mục tiêu',
      'Chỉ tiêu (tên miền)',
      'Chỉ tiêu số tên miền',
      'Chỉ tiêu được giao',
    ],
    ['count 2026', 'Chỉ tiêu 2026', 'Chỉ tiêu năm 2026', 'Chỉ tiêu đến hết năm 2026', 'Target 2026'],
    ['count 2030', 'Chỉ tiêu 2030', 'Mục tiêu đến năm 2030'],
    ['percent', 'Chỉ tiêu (%)', 'Chỉ tiêu %', 'Target (%)', 'percent', 'Chỉ tiêu (tỷ lệ)', 'Chỉ tiêu phần trăm'],
    ['percent 2030', 'Chỉ tiêu 2030 (%)', 'Chỉ tiêu (%) đến năm 2030'],
    ['of', 'Tính trên', 'of'],
    ['size', 'Số thuộc nhóm', 'size'],
    ['registered', 'Số đã có tên miền', 'registered'],
    ['new-enterprises.size', 'new-enterprises.size', 'groups.new-enterprises.size'],
    ['students.registered', 'students.registered'],
    ['by', 'Hạn của chỉ tiêu', 'by', 'Target by', 'Hạn'],
    ['atLeast', 'Ít nhất', 'atLeast'],
    [
      undefined,
      'Ghi chú',
      '',
      '%',
      'STT',
      'Chỉ tiêu 2026–2030',
      'Chỉ tiêu giai đoạn 2026-2030',
      'Chỉ tiêu id.vn',
      'Chỉ tiêu đạt được (%)',
      '% chỉ tiêu',
      'Tỷ lệ đạt chỉ tiêu',
      'Tổng số (%)',
      'Tỷ lệ tên miền',
      'Trong đó .vn',
      'Trong đó id.vn (%)',
      'Tổng số tên miền 2025',
      'Nguồn 2',
      'id.vn và biz.vn',
    ],
  ] as const) {
    for (const heading of headings)
      it(`“${heading}” is ${column ?? 'an unknown column'}`, () => expect(columnOf(heading)).to.equal(column));
  }
});

describe('the blank table of figures', () => {
  for (const language of ['vi', 'en'] as const) {
    it(`has only headings that the tool knows, in ${language}`, () => {
      const [headings] = blankTable(language, '').text.split('\n');
      expect(headings!.split('\t').map(columnOf)).to.deep.equal([
        'asOf',
        'total',
        'id.vn',
        'biz.vn',
        'sourceTitle',
        'sourceUrl',
        'count',
        'by',
      ]);
    });

    it(`holds the plan’s targets, in ${language}, and needs no more than one figure`, () => {
      const { text, plan } = blankTable(language, 'tuyen-quang');
      expect(plan).to.equal('tuyen-quang-2026');
      const [headings, first, ...rest] = text.split('\n');
      // A person fills day, total and source in.
      const checked = check(
        [headings, first!.replace(/^\t\t\t\t\t/, '30/6/2026\t1.500\t\t\tBáo cáo\t'), ...rest].join('\n'),
        { province: 'tuyen-quang' },
      );
      expect(errorsOf(checked)).to.deep.equal([]);
      expect(checked.snapshots[0]!.targets).to.deep.equal([
        { by: '2026-12-31', count: 1800, atLeast: true },
        { by: '2030-12-31', count: 2000, atLeast: true },
        { by: '2030-12-31', percent: 40, of: 'enterprises', atLeast: true },
        { by: '2030-12-31', percent: 40, of: 'students', atLeast: true },
        { by: '2030-12-31', percent: 30, of: 'households', atLeast: true },
      ]);
    });
  }

  it('leaves out values that a file cannot hold, and other provinces’ plans', () => {
    // "About 80 % of students (id.vn)".
    expect(blankTable('vi', 'ninh-binh')).to.deep.equal({ text: blankTable('vi', '').text });
    expect(blankTable('vi', 'tra-vinh').text).to.include('4.026\t31/12/2025');
    expect(blankTable('vi', 'vinh-long').text).to.not.include('4.026');
  });
});

describe('the group of a percentage target', () => {
  it('is recognised by its words, with marks and without, and by its slug', () => {
    for (const [slug, { vi, en }] of Object.entries(GROUPS)) {
      for (const words of [
        slug,
        vi,
        en,
        vi.toUpperCase(),
        vi.normalize('NFD').replace(/\p{M}/gu, ''),
        `Số ${vi}`,
        `tổng số ${vi}`,
      ])
        expect(groupOf(words), words).to.equal(slug);
      expect(groupOf(groupName(slug, 'vi'))).to.equal(slug);
    }
  });

  it('is distinct for new enterprises, new households and new cooperatives', () => {
    for (const [words, slug] of [
      ['Doanh nghiệp mới thành lập', 'new-enterprises'],
      ['hộ kinh doanh mới', 'new-households'],
      ['Hợp tác xã mới', 'new-cooperatives'],
      ['Hợp tác xã', 'cooperatives'],
      ['Sinh viên', 'students'],
    ] as const)
      expect(groupOf(words), words).to.equal(slug);
  });

  it('is not guessed from words that name no single group', () => {
    for (const words of [
      '',
      'doanh nghiệp nhỏ và vừa',
      'doanh nghiệp, hộ kinh doanh',
      'học sinh, sinh viên',
      'dân số',
      'constructor',
      'hộ gia đình',
    ])
      expect(groupOf(words), words).to.equal(undefined);
  });

  it('has columns whose names are words of the language', () => {
    expect(columnName('percent', 'vi')).to.equal('Chỉ tiêu (%)');
    expect(columnName('count 2030', 'en')).to.equal('Target 2030');
    expect(columnName('students.size', 'vi')).to.equal('students.size');
  });
});
