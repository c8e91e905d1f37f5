// Kinds of tables that were read for something else, or not at all, as an editor meets them.

import { expect } from 'chai';
import { check, errorsOf, notesOf } from './checked-table.ts';

const tabs = (...rows: readonly string[]): string => rows.join('\n').replaceAll('|', '\t');
const of = (...rows: readonly string[]) => check(tabs(...rows), { province: 'thai-nguyen' });

describe('a pasted table that is not one province’s', () => {
  for (const [word, ...rows] of [
    ['Xã, phường', 'Xã, phường|Đến ngày|Số tên miền|Nguồn', 'Xã Phú Bình|31/3/2026|120|Báo cáo của xã'],
    [
      'BÁO CÁO TRÊN ĐỊA BÀN XÃ PHÚ BÌNH',
      'BÁO CÁO TRÊN ĐỊA BÀN XÃ PHÚ BÌNH|||',
      'Đến ngày|Số tên miền|Nguồn',
      '31/3/2026|120|BC',
    ],
    ['Đuôi tên miền', 'Đuôi tên miền|Đến ngày|Số lượng|Nguồn', 'id.vn|30/9/2026|3.000|Báo cáo'],
    ['Mã tỉnh', 'Mã tỉnh|Đến ngày|Số lượng|Nguồn', '19|30/9/2026|3.000|Báo cáo'],
    ['SỐ LIỆU ƯỚC TÍNH', 'SỐ LIỆU ƯỚC TÍNH|||', 'Đến ngày|Số tên miền|Nguồn', '30/9/2026|3.000|Báo cáo'],
    ['THỐNG KÊ WEBSITE', 'THỐNG KÊ WEBSITE|||', 'Đến ngày|Số lượng|Nguồn', '30/9/2026|3.000|Báo cáo'],
    [
      'TỈNH THÁI NGUYÊN VÀ TỈNH TUYÊN QUANG',
      'TỈNH THÁI NGUYÊN VÀ TỈNH TUYÊN QUANG|||',
      'Đến ngày|Tổng số|Nguồn',
      '30/9/2026|3.000|Báo cáo',
    ],
    ['TRONG QUÝ III/2026', 'TRONG QUÝ III/2026|||', 'Đến ngày|Số tên miền|Nguồn', '30/9/2026|3.000|Báo cáo'],
    ['Nhà đăng ký', 'Nhà đăng ký|Đến ngày|Số lượng|Nguồn', 'PA Việt Nam|30/9/2026|3.000|Báo cáo'],
    ['KẾ HOẠCH NĂM 2026', 'KẾ HOẠCH NĂM 2026|||', 'Đến ngày|Số tên miền|Nguồn', '30/9/2026|3.000|Báo cáo'],
    ['Chủ thể', 'Chủ thể|Đến ngày|Số lượng|Nguồn', 'Cá nhân|30/9/2026|3.000|Báo cáo'],
    ['Huế', 'Nơi|Đến ngày|Số lượng|Nguồn', 'Huế|30/9/2026|3.000|Báo cáo'],
    ['SỐ LIỆU CẢ NƯỚC', 'SỐ LIỆU CẢ NƯỚC|||', 'Đến ngày|Số tên miền|Nguồn', '30/9/2026|600.000|Báo cáo'],
  ] as const) {
    it(`is refused at “${word}”, with the reason`, () => {
      const checked = of(...rows);
      expect(errorsOf(checked)).to.have.length(1);
      expect(errorsOf(checked)[0]).to.match(RegExp(`^“${word}” (cho thấy|nêu|ghi)`));
      expect(errorsOf(checked, 'en')[0]).to.match(RegExp(`^“${word}” (shows that|names|has)`));
      expect(checked.snapshots).to.deep.equal([]);
    });
  }

  it('is refused when days may have their month first, or when the title names another day', () => {
    expect(errorsOf(of('Đến ngày|Tổng số|Nguồn', '3/4/2026|300|Báo cáo', '9/30/2026|310|Báo cáo')).at(0)).to.equal(
      'Dòng 2, cột “Đến ngày”: “3/4/2026” có thể ghi tháng trước ngày, như “9/30/2026” trong cùng bảng. Hãy đổi cả cột sang ngày/tháng/năm, ví dụ 31/3/2025.',
    );
    expect(
      errorsOf(of('(Tính đến ngày 30/6/2026)||', 'Đến ngày|Tổng số|Nguồn', '30/9/2026|300|Báo cáo')),
    ).to.deep.equal([
      '“(Tính đến ngày 30/6/2026)” nêu một ngày mà không dòng nào trong bảng có. Hãy sửa ngày ở đó hoặc trong bảng.',
    ]);
  });

  it('is refused when its province is a town of that name', () => {
    expect(
      errorsOf(of('Địa phương|Đến ngày|Tổng số|Nguồn', 'Thành phố Thái Nguyên|31/3/2025|1.200|Báo cáo')),
    ).to.deep.equal([
      'Dòng 2, cột “Địa phương”: “Thành phố Thái Nguyên” là nơi trong tỉnh, không phải cả tỉnh. Hãy ghi tên tỉnh, với số của cả tỉnh.',
    ]);
  });

  it('is refused when its title names another province', () => {
    const checked = of('UBND TỈNH TUYÊN QUANG||', 'Đến ngày|Tổng số|Nguồn', '30/9/2026|1.900|BC');
    expect(checked).to.deep.include({ otherPlace: 'TUYÊN QUANG', snapshots: [] });
  });

  it('loses the rows of regions, sums and the whole country, and says so', () => {
    const checked = of(
      'Tỉnh|Đến ngày|Tổng số tên miền|Nguồn',
      'CẢ NƯỚC|31/3/2025|600.000|BC',
      'Đồng bằng sông Hồng|31/3/2025|200.000|BC',
      'Hà Nội|31/3/2025|150.000|BC',
      'Thái Nguyên|31/3/2025|3.295|BC',
      'Chưa rõ|31/3/2025|61.847|BC',
      'Tổng cộng (34 tỉnh)||3.295|',
    );
    expect(checked.snapshots.map(({ province, total }) => [province, total])).to.deep.equal([
      ['ha-noi', 150_000],
      ['thai-nguyen', 3295],
    ]);
    expect(notesOf(checked)).to.deep.equal([
      'Bỏ qua dòng 2 và 7: số của cả nước hoặc số cộng, mà khối Số liệu là của từng tỉnh, thành phố.',
      'Bỏ qua dòng 3 và 6: số của vùng hoặc chưa rõ tỉnh, mà khối Số liệu là của từng tỉnh, thành phố.',
    ]);
  });
});

describe('a pasted table with numbers of another size', () => {
  for (const [what, error, ...rows] of [
    ['two numbers in a cell', '“412 417” có thể là hai số', 'Đến ngày|Tổng số|Nguồn', '30/9/2026|412 417|BC'],
    [
      'a target that lost its noughts',
      '“300” nhỏ hơn nhiều so với tổng đã có (3.295)',
      'Đến ngày|Tổng số|Nguồn|Chỉ tiêu|Hạn',
      '30/9/2026|3.295|BC|300|31/12/2026',
    ],
    [
      'a target far below the plan’s',
      '“300” nhỏ hơn nhiều so với chỉ tiêu trong kế hoạch',
      'Đến ngày|Tổng số|Nguồn|Chỉ tiêu|Hạn',
      '30/9/2026|295|BC|300|31/12/2026',
    ],
    [
      'a unit above',
      '“Đơn vị tính: nghìn tên miền” cho thấy',
      'Đơn vị tính: nghìn tên miền||',
      'Đến ngày|Tổng số|Nguồn',
      '30/9/2026|300|BC',
    ],
    ['a unit in a column', '“300” tính theo “nghìn”', 'Đến ngày|Tổng số|Nguồn|ĐVT', '30/9/2026|300|BC|nghìn'],
    [
      'two signs',
      '“295,000” tách hàng nghìn bằng dấu khác với “3.295”',
      'Đến ngày|Tổng số|Nguồn',
      '30/6/2026|3.295|BC',
      '30/9/2026|295,000|BC',
    ],
    [
      'a fall',
      '“12” chưa bằng một phần mười của tổng trước đó (11.500)',
      'Đến ngày|Tổng số|Nguồn',
      '30/6/2026|11.500|BC',
      '30/9/2026|12|BC',
    ],
    [
      'a leap',
      '“4.120” gấp hơn 500 lần tổng trước đó (3)',
      'Đến ngày|Tổng số|Nguồn',
      '30/6/2026|3|BC',
      '30/9/2026|4.120|BC',
    ],
    [
      'a running total beside another',
      'Hai cột “Lũy kế” và “Thực hiện” cùng một nghĩa',
      'Đến ngày|Lũy kế|Thực hiện|Nguồn',
      '30/9/2026|3.295|120|BC',
    ],
  ] as const) {
    it(`is refused, with the reason: ${what}`, () => {
      const checked = of(...rows);
      expect(errorsOf(checked).join()).to.include(error);
      expect(errorsOf(checked, 'en').join()).not.to.match(/[{}]|\p{L}*[ăđơư]\p{L}* tổng/u);
      expect(checked.snapshots).to.deep.equal([]);
    });
  }

  it('uses the running total, and names the column that it does not use', () => {
    const checked = of(
      'STT|Tỉnh|Đến ngày|Số lượng|Lũy kế|Nguồn',
      '1|Thái Nguyên|31/3/2025|120|3.295|Báo cáo quý I/2025',
    );
    expect(checked.snapshots[0]!.total).to.equal(3295);
    expect(checked.unused).to.deep.equal(['STT', 'Số lượng']);
  });
});

describe('a pasted table as offices write it', () => {
  it('may write its day as a quarter, which is reported', () => {
    const checked = of('Kỳ báo cáo|Tổng số|Nguồn', 'Quý III/2026|3.295|BC');
    expect(checked.snapshots[0]!.asOf).to.equal('2026-09-30');
    expect(notesOf(checked)).to.deep.equal(['“Quý III/2026” ở dòng 2 được đọc là đến ngày 30/9/2026.']);
  });

  it('may have its day in its title, which is reported', () => {
    const checked = of(
      'BẢNG TỔNG HỢP TÊN MIỀN .VN|||',
      '(Tính đến ngày 31/3/2025)|||',
      'STT|Tỉnh, thành phố|Tổng số tên miền|Nguồn',
      '1|Thái Nguyên|3.295|BC',
    );
    expect(checked.snapshots[0]!.asOf).to.equal('2025-03-31');
    expect(notesOf(checked)).to.deep.equal(['Ngày 31/3/2025 lấy từ dòng 2.']);
  });

  it('may have numbered columns and three rows of headings', () => {
    expect(
      of('STT|Tỉnh|Đến ngày|Tổng số|Nguồn', '(1)|(2)|(3)|(4)|(5)', '1|Thái Nguyên|30/9/2026|4.295|BC').snapshots[0]!
        .total,
    ).to.equal(4295);
    const checked = of(
      'Tỉnh|Đến ngày|Số tên miền|||Nguồn',
      '||Tổng số|Trong đó||',
      '|||id.vn|biz.vn|',
      'Thái Nguyên|30/9/2026|4.295|4.000|295|BC',
    );
    expect(checked).to.deep.include({ headingRow: 3, problems: [], errors: [] });
    expect(checked.snapshots[0]).to.deep.include({ total: 4295, parts: { 'id.vn': 4000, 'biz.vn': 295 } });
  });

  it('may have a failed formula in an older row, which is reported', () => {
    const checked = of('Đến ngày|Tổng số|Nguồn', '30/6/2026|#N/A|BC', '30/9/2026|3.295|BC');
    expect(checked.snapshots[0]!.series).to.deep.equal([{ asOf: '2026-09-30', total: 3295 }]);
    expect(notesOf(checked)).to.deep.equal(['Bỏ qua dòng 2: công thức ở đó bị lỗi, và đã có số mới hơn.']);
    expect(errorsOf(of('Đến ngày|Tổng số|Nguồn', '30/6/2026|3.295|BC', '30/9/2026|#N/A|BC'))).to.have.length(1);
  });

  it('gets advice on copying when every cell became a line', () => {
    const checked = of('Đến ngày', 'Tổng số', 'Nguồn', '30/9/2026', '4.295', 'Báo cáo');
    expect(errorsOf(checked)[0]).to.include('Mỗi ô bị dán thành một dòng');
  });

  it('gets a warning about a source in an old font', () => {
    expect(errorsOf(of('Đến ngày|Tổng số|Nguồn', '30/9/2026|3.295|B¸o c¸o cña Së KH&CN'))[0]).to.include('bị mất chữ');
  });

  it('may have a number beside its total in a file with commas', () => {
    expect(check('Đến ngày,Tổng số,Tăng trong kỳ,Nguồn\n30/9/2026,412,120,Báo cáo').snapshots[0]!.total).to.equal(412);
  });

  it('is refused when it is longer than a megabyte', () => {
    const checked = of('Đến ngày|Tổng số|Nguồn', `30/9/2026|3.295|${'x'.repeat(1_600_000)}`);
    expect(errorsOf(checked)[0]).to.include('Bảng quá dài');
    expect(checked.lines).to.deep.equal([]);
  });
});
