import { expect } from '@open-wc/testing';
import { figuresOf, readFeed, tabs } from './read-feed.ts';

const HEAD = 'province,asOf,total,sourceTitle\r\n';
const newest = ['thai-nguyen', '2026-09-30', 3295];

describe('a CSV feed with rows of several places', () => {
  it('counts no row below a merged province cell for any province, and keeps the others', async () => {
    const { snapshots, problems } = await readFeed(
      `${HEAD}thai-nguyen,30/6/2026,3295,Báo cáo quý\r\n,30/9/2026,4295,Báo cáo quý\r\ntuyen-quang,30/6/2026,1800,Báo cáo quý\r\n`,
    );
    expect(snapshots.map(({ province, total }) => [province, total])).to.deep.equal([
      ['thai-nguyen', 3295],
      ['tuyen-quang', 1800],
    ]);
    expect(problems).to.deep.equal(['row 3 province merged']);
  });

  it('belongs to one province when its province column is empty throughout', async () => {
    expect(await figuresOf(`${HEAD},30/9/2026,3295,BC\n`)).to.deep.equal([[undefined, '2026-09-30', 3295]]);
  });

  for (const name of [
    'Tổng cộng',
    'TỔNG CỘNG',
    'Cộng',
    'Tổng cộng (34 tỉnh)',
    'Cả nước',
    'Vùng Đồng bằng sông Hồng',
    'Trung du và miền núi phía Bắc',
    'Chưa rõ',
    'T.Cộng',
    'TC',
    'I. Tổng số',
    'A. Cả nước',
  ]) {
    it(`loses the row “${name}”`, async () => {
      expect(await figuresOf(`${HEAD}Thái Nguyên,30/9/2026,3295,BC\n${name},30/9/2026,700000,BC\n`)).to.deep.equal([
        newest,
      ]);
    });
  }

  it('loses the row of the sum by its words in any column', async () => {
    expect(
      await figuresOf(
        tabs('STT|Tỉnh|Đến ngày|Tổng số|Nguồn', '1|Thái Nguyên|30/9/2026|3.295|BC', 'Tổng cộng||30/9/2026|13.295|BC'),
      ),
    ).to.deep.equal([newest]);
  });

  it('does not count a town for the province of its name', async () => {
    for (const name of ['Thành phố Thái Nguyên', 'TP. Thái Nguyên', 'TP Thái Nguyên', 'Thành phố Bắc Giang']) {
      const { snapshots, problems } = await readFeed(`${HEAD}${name},31/3/2025,1200,BC\n`);
      expect(snapshots, name).to.deep.equal([]);
      expect(problems).to.deep.equal([`row 2 province "${name}" smaller-place`]);
    }
    expect(await figuresOf(`${HEAD}Thành phố Huế,30/6/2024,120,BC\nTP Huế,30/9/2026,1200,BC\n`)).to.deep.equal([
      ['hue', '2026-09-30', 1200],
    ]);
    expect(await figuresOf(`${HEAD}TP. Hồ Chí Minh,30/9/2026,90000,BC\n`)).to.deep.equal([
      ['ho-chi-minh', '2026-09-30', 90_000],
    ]);
  });

  it('loses figures of a province after its end', async () => {
    const { snapshots, problems } = await readFeed(
      `${HEAD}Bến Tre,30/6/2025,10,BC\nBến Tre,30/9/2026,12,BC\nhue,30/9/2026,900,BC\nBắc Kạn,tháng Bảy năm 2025,5,BC\n`,
    );
    expect(snapshots.map(({ province }) => province)).to.deep.equal(['hue']);
    expect(problems).to.deep.equal([
      'row 3 asOf "30/9/2026" after-merger',
      'row 5 asOf "tháng Bảy năm 2025" after-merger',
    ]);
    expect(await figuresOf(`${HEAD}Bến Tre,30/6/2025,10,BC\nVĩnh Long,1/7/2025,12,BC\n`)).to.deep.equal([
      ['ben-tre', '2025-06-30', 10],
      ['vinh-long', '2025-07-01', 12],
    ]);
  });

  it('belongs to the province that its title names', async () => {
    expect(await figuresOf(tabs('TỈNH: THÁI NGUYÊN||', 'Đến ngày|Tổng số|Nguồn', '30/9/2026|3.295|BC'))).to.deep.equal([
      newest,
    ]);
    expect(
      await figuresOf(tabs('UBND TỈNH TUYÊN QUANG||', 'Đến ngày|Tổng số|Nguồn', '30/9/2026|1.900|BC')),
    ).to.deep.equal([['tuyen-quang', '2026-09-30', 1900]]);
  });

  for (const [what, ...rows] of [
    ['communes', 'Xã, phường|Đến ngày|Số tên miền|Nguồn', 'Xã Phú Bình|31/3/2026|120|Báo cáo của xã'],
    ['wards, under another heading', 'Phường/xã/đặc khu|Đến ngày|Số tên miền|Nguồn', 'Tân Lập|31/3/2026|120|Báo cáo'],
    ['units that are communes', 'Tên đơn vị|Đến ngày|Số tên miền|Nguồn', 'Xã Phú Bình|31/3/2026|120|Báo cáo'],
    ['communes, in English', 'Commune|As of|Total|Source', 'Phu Binh|31/3/2026|120|Report'],
    [
      'a commune by its title',
      'BÁO CÁO SỐ LIỆU TRÊN ĐỊA BÀN XÃ PHÚ BÌNH|||',
      'Đến ngày|Số tên miền|Nguồn',
      '31/3/2026|120|Báo cáo',
    ],
    ['a ward by its letterhead', 'UBND PHƯỜNG TÂN LẬP|||', 'Đến ngày|Số tên miền|Nguồn', '31/3/2026|120|Báo cáo'],
    ['one ending', 'Đuôi tên miền|Đến ngày|Số lượng|Nguồn', 'id.vn|30/9/2026|3.000|BC'],
    ['endings under no heading', 'Loại|Đến ngày|Số lượng|Nguồn', '.biz.vn|30/9/2026|3.000|BC'],
    ['one ending by its title', 'SỐ LIỆU TÊN MIỀN ID.VN||', 'Đến ngày|Số lượng|Nguồn', '30/9/2026|3.000|BC'],
    ['a district by its title', 'Số liệu tên miền huyện Phú Bình|||', 'Đến ngày|Số tên miền|Nguồn', '31/3/2025|120|BC'],
    [
      'a town by its title',
      'Số liệu tên miền thành phố Thái Nguyên|||',
      'Đến ngày|Số tên miền|Nguồn',
      '31/3/2025|120|BC',
    ],
    ...[
      'Đơn vị (xã, phường)',
      'UBND cấp xã',
      'Đơn vị hành chính cấp xã',
      'Ấp',
      'Khóm',
      'Xóm',
      'Buôn, làng',
      'Bản',
      'Khối phố',
    ].map((heading) => [`“${heading}”`, `${heading}|Đến ngày|Số tên miền|Nguồn`, 'Huế|31/3/2026|120|BC'] as const),
    ['a hamlet under no heading', '|Đến ngày|Số tên miền|Nguồn', 'Ấp 3|31/3/2026|12|BC'],
    ['schools', 'Trường|Đến ngày|Số tên miền|Nguồn', 'THPT Phú Bình|31/3/2026|12|BC'],
    ['sectors', 'Sở, ngành|Đến ngày|Số tên miền|Nguồn', 'Y tế|31/3/2026|12|BC'],
    ['a group', 'Đối tượng|Đến ngày|Số tên miền|Nguồn', 'Doanh nghiệp|31/3/2026|12|BC'],
    ['a group by its title', 'Tên miền của doanh nghiệp|||', 'Đến ngày|Số tên miền|Nguồn', '31/3/2026|12|BC'],
    ['new names by its title', 'Tên miền đăng ký mới quý III/2026|||', 'Đến ngày|Số tên miền|Nguồn', '30/9/2026|12|BC'],
    ['one period by its first day', 'Tỉnh|Từ ngày|Đến ngày|Số lượng|Nguồn', 'Thái Nguyên|01/7/2026|30/9/2026|295|BC'],
    ['one period by its title', 'TỪ NGÀY 01/7/2026 ĐẾN NGÀY 30/9/2026||', 'Tỉnh|Số lượng|Nguồn', 'Thái Nguyên|295|BC'],
    ['one quarter by its title', 'KẾT QUẢ TRONG QUÝ III/2026||', 'Tỉnh|Số lượng|Nguồn', 'Thái Nguyên|295|BC'],
    ['websites', 'SỐ LƯỢNG WEBSITE, EMAIL CUNG CẤP|||', 'Tỉnh|Đến ngày|Số lượng|Nguồn', 'Thái Nguyên|30/9/2026|150|BC'],
    [
      'names of other countries',
      'THỐNG KÊ TÊN MIỀN QUỐC TẾ|||',
      'Tỉnh|Đến ngày|Số lượng|Nguồn',
      'Thái Nguyên|30/9/2026|150|BC',
    ],
    ['estimates', 'SỐ LIỆU ƯỚC TÍNH ĐẾN 30/9/2026||', 'Tỉnh|Tổng số|Nguồn', 'Thái Nguyên|3.295|BC'],
    [
      'several provinces by its title',
      'TỈNH THÁI NGUYÊN VÀ TỈNH TUYÊN QUANG||',
      'Đến ngày|Tổng số|Nguồn',
      '30/9/2026|3.295|BC',
    ],
    [
      'several provinces, the second without its kind',
      'Số liệu các tỉnh Bắc Kạn, Thái Nguyên||',
      'Đến ngày|Tổng số|Nguồn',
      '30/9/2026|3.295|BC',
    ],
    ['provinces by their codes', 'Mã tỉnh|Đến ngày|Tổng số|Nguồn', '19|30/9/2026|3.295|BC'],
    [
      'communes, one of them called like a province',
      'Đơn vị|Đến ngày|Tổng số|Nguồn',
      'Gia Lai|30/9/2026|295|BC',
      'Chư Păh|30/9/2026|95|BC',
    ],
    ...[
      'Số liệu các xã thuộc tỉnh',
      'SỐ LIỆU CÁC XÃ, PHƯỜNG TRÊN ĐỊA BÀN TỈNH GIA LAI',
      'Thống kê tên miền tại 135 xã, phường',
      'Kết quả từng xã trong toàn tỉnh',
      'Số liệu cấp xã',
      'Tổng hợp theo xã, phường',
      'Tên miền phân theo đơn vị hành chính cấp xã',
      'Names in the communes of the province',
      'Names by commune',
    ].map(
      (title) =>
        [
          `communes by the title “${title}”, one of them called like its province`,
          `${title}|||`,
          'Địa phương|Đến ngày|Tổng số|Nguồn',
          'Gia Lai|30/9/2026|295|BC',
        ] as const,
    ),
    ['registrars', 'Nhà đăng ký|Đến ngày|Số lượng|Nguồn', 'PA Việt Nam|30/9/2026|3.000|BC'],
    ['resellers', 'Đại lý|Đến ngày|Số lượng|Nguồn', 'iNET|30/9/2026|3.000|BC'],
    ['holders', 'Chủ thể|Đến ngày|Tổng số|Nguồn', 'Cá nhân|30/9/2026|2.000|BC'],
    ['holders beside their province', 'Tỉnh|Khách hàng|Đến ngày|Tổng số|Nguồn', 'Huế|Tổ chức|30/9/2026|300|BC'],
    ['an age', 'Độ tuổi|Đến ngày|Tổng số|Nguồn', '18–23|30/9/2026|2.000|BC'],
    ['names that ended', 'Tỉnh|Trạng thái|Đến ngày|Tổng số|Nguồn', 'Huế|Hết hạn|30/9/2026|300|BC'],
    ['new names by their line', 'Nội dung|Đến ngày|Tổng số|Nguồn', 'Số tên miền mới|30/9/2026|300|BC'],
    ['an indicator', 'Chỉ số|Đến ngày|Tổng số|Nguồn', 'Tên miền hết hạn|30/9/2026|300|BC'],
    ['holders under no heading', '|Đến ngày|Tổng số|Nguồn', 'Hộ kinh doanh|30/9/2026|300|BC'],
    ['the countryside', 'Tỉnh|Khu vực|Đến ngày|Tổng số|Nguồn', 'Huế|Nông thôn|30/9/2026|300|BC'],
    ['a part of the province', 'Khu vực|Đến ngày|Tổng số|Nguồn', 'Phía Bắc|30/9/2026|300|BC'],
    ['a commune’s office', 'Cơ quan|Đến ngày|Tổng số|Nguồn', 'UBND xã Phú Bình|30/9/2026|300|BC'],
    ['provinces under another heading', 'Nơi|Đến ngày|Tổng số|Nguồn', 'Huế|30/9/2026|900|BC'],
    ['a draft by its line', 'Đến ngày|Tổng số|Nguồn|Ghi chú', '30/9/2026|900|BC|Bản nháp'],
    ...[
      'TÊN MIỀN DO CÁ NHÂN ĐĂNG KÝ',
      'Tên miền dành cho công dân từ 18 đến 23 tuổi',
      'SỐ TÊN MIỀN HẾT HẠN',
      'SỐ LƯỢNG DOANH NGHIỆP TRÊN ĐỊA BÀN TỈNH',
      'THỐNG KÊ HỘ KINH DOANH',
      'SỐ LƯỢT TRUY CẬP',
      'Number of companies',
      'DỰ THẢO',
      'SỐ LIỆU MẪU',
      'KẾ HOẠCH PHÁT TRIỂN TÊN MIỀN 2026-2030',
      'CHỈ TIÊU GIAO NĂM 2026',
      'SỐ LIỆU TÊN MIỀN CẢ NƯỚC',
      'SỐ LIỆU TOÀN QUỐC',
      'Vùng Đồng bằng sông Hồng',
      'TÊN MIỀN MỚI QUÝ III/2026',
      'SỐ TÊN MIỀN TĂNG THÊM',
      'TRƯỜNG ĐẠI HỌC THÁI NGUYÊN',
      'ID.VN',
      'TÊN MIỀN CẤP 2',
      'TÊN MIỀN TIẾNG VIỆT',
      'XÃ: PHÚ BÌNH',
      'X. PHÚ BÌNH',
      'KHU CÔNG NGHIỆP YÊN BÌNH',
      'THÀNH PHỐ SÔNG CÔNG',
      'UBND TP. PHỔ YÊN',
      'ẤP 2',
      'XÓM CHÙA',
      'Khóm Vĩnh Tây',
      'Phu Binh commune',
      'BINH CHANH DISTRICT',
    ].map((title) => [`“${title}”`, `${title}||`, 'Đến ngày|Tổng số|Nguồn', '30/9/2026|300|BC'] as const),
    [
      'single quarters, which are added up below',
      'Kỳ báo cáo|Số lượng|Nguồn',
      'Quý I/2026|100|BC',
      'Quý II/2026|120|BC',
      'Quý III/2026|90|BC',
      'Tổng cộng|310|',
    ],
  ] as const) {
    it(`is refused when its rows are of ${what}`, async () => {
      const { snapshots, problems } = await readFeed(tabs(...rows));
      expect(snapshots).to.deep.equal([]);
      expect(problems[0]).to.match(/ divided$/);
    });
  }

  it('is refused when its total has two numbers, or another table stands below', async () => {
    const split = await readFeed(
      tabs('Tỉnh|Đến ngày|Số tên miền||Nguồn', '||Doanh nghiệp|Cá nhân|', 'Thái Nguyên|30/9/2026|1.295|2.000|BC'),
    );
    expect([split.snapshots, split.problems[0]]).to.deep.equal([[], '"Số tên miền", "(4)" twice']);
    const below = await readFeed(
      tabs(
        'Tỉnh|Đến ngày|Tổng số|Nguồn',
        'Thái Nguyên|30/9/2026|3.295|BC',
        '',
        'Phường|Đến ngày|Tổng số|Nguồn',
        'Huế|30/9/2026|95|BC',
      ),
    );
    expect([below.snapshots, below.problems]).to.deep.equal([[], ['row 4 two-tables']]);
    expect(
      await figuresOf(
        tabs(
          'Tỉnh|Đến ngày|Tổng số|Nguồn',
          'Huế|30/9/2026|900|BC',
          'Tỉnh|Đến ngày|Tổng số|Nguồn',
          'Thái Nguyên|30/9/2026|3.295|BC',
        ),
      ),
    ).to.have.length(2);
  });

  it('may mention communes in its remarks, managers in its headings and endings beside all names', async () => {
    for (const rows of [
      ['Ghi chú|Đến ngày|Tổng số|Nguồn', 'Xã Phú Bình chưa nộp|30/9/2026|3.295|BC'],
      ['Quản lý|Đến ngày|Tổng số|Nguồn', 'An|30/9/2026|3.295|BC'],
      [
        'PHÁT TRIỂN KINH TẾ - XÃ HỘI, HỢP TÁC XÃ VÀ CẤP XÃ NĂM 2026|||',
        '|Đến ngày|Tổng số|Nguồn',
        '|30/9/2026|3.295|BC',
      ],
      ['TP. Thái Nguyên, ngày 5 tháng 10 năm 2026|||', '|Đến ngày|Tổng số|Nguồn', '|30/9/2026|3.295|BC'],
      ['Tên miền đăng ký mới và lũy kế|||', '|Đến ngày|Lũy kế|Nguồn', '|30/9/2026|3.295|BC'],
      ['CỔNG THÔNG TIN ĐIỆN TỬ TỈNH|||', '|Đến ngày|Tổng số|Nguồn', '|30/9/2026|3.295|BC'],
      ['TÊN MIỀN QUỐC GIA VÀ QUỐC TẾ|||', '|Đến ngày|Tổng số tên miền .vn|Nguồn', '|30/9/2026|3.295|BC'],
      ['KẾT QUẢ TRONG QUÝ III/2026|||', '|Đến ngày|Lũy kế|Nguồn', '|30/9/2026|3.295|BC'],
      ['PHỔ CẬP TÊN MIỀN QUỐC GIA CHO NGƯỜI DÂN, DOANH NGHIỆP|||', '|Đến ngày|Tổng số|Nguồn', '|30/9/2026|3.295|BC'],
      ['CHUYỂN ĐỔI SỐ DOANH NGHIỆP|||', '|Đến ngày|Tổng số|Nguồn', '|30/9/2026|3.295|BC'],
      ['KẾT QUẢ THỰC HIỆN KẾ HOẠCH NĂM 2026|||', '|Đến ngày|Tổng số|Nguồn', '|30/9/2026|3.295|BC'],
      ['KẾ HOẠCH NĂM 2026|||', '|Đến ngày|Thực hiện|Nguồn', '|30/9/2026|3.295|BC'],
      ['Tỉnh, thành phố: các tỉnh|||', '|Đến ngày|Tổng số|Nguồn', '|30/9/2026|3.295|BC'],
      ['Đơn vị: Công ty Ngân hàng|||', '|Đến ngày|Tổng số|Nguồn', '|30/9/2026|3.295|BC'],
      ['SỐ LIỆU TOÀN TỈNH VÀ CÁC XÃ, PHƯỜNG|||', '|Đến ngày|Tổng số|Nguồn', '|30/9/2026|3.295|BC'],
      ['Kính gửi: UBND các xã, phường|||', '|Đến ngày|Tổng số|Nguồn', '|30/9/2026|3.295|BC'],
      ['Thống kê tên miền cấp tỉnh, cấp xã hội hóa|||', '|Đến ngày|Tổng số|Nguồn', '|30/9/2026|3.295|BC'],
      ['Loại|Đến ngày|Tổng số|Nguồn', 'Tất cả|30/9/2026|3.295|BC'],
      ['Report by district and commune|||', '|Đến ngày|Tổng số|Nguồn', '|30/9/2026|3.295|BC'],
      ['BUÔN BÁN TRÊN MẠNG|||', '|Đến ngày|Tổng số|Nguồn', '|30/9/2026|3.295|BC'],
      ['Bản số|Đến ngày|Tổng số|Nguồn', '1|30/9/2026|3.295|BC'],
      ['Kết quả|Đến ngày|Tổng số|Nguồn', 'Đạt|30/9/2026|3.295|BC'],
      ['Kết quả|Đến ngày|Tổng số|Nguồn', '65,9%|30/9/2026|3.295|BC'],
      ['Chỉ số|Đến ngày|Tổng số|Nguồn', 'Tổng số tên miền .vn|30/9/2026|3.295|BC'],
      ['Khu vực|Đến ngày|Tổng số|Nguồn', 'Toàn tỉnh|30/9/2026|3.295|BC'],
      ['Trạng thái|Đến ngày|Tổng số|Nguồn', 'Đã duyệt|30/9/2026|3.295|BC'],
      ['TÊN MIỀN .VN (id.vn, biz.vn) CỦA TỈNH VÀ CÁC XÃ, PHƯỜNG|||', '|Đến ngày|Tổng số|Nguồn', '|30/9/2026|3.295|BC'],
    ]) {
      expect(await figuresOf(tabs(...rows)), rows[0]).to.deep.equal([[undefined, '2026-09-30', 3295]]);
    }
  });
});

describe('a CSV feed with days in other forms', () => {
  const dayOf = async (cell: string) => (await readFeed(`asOf;total;sourceTitle\n${cell};3295;BC`)).snapshots[0]?.asOf;

  for (const [cell, day] of [
    ['2026-06-29T17:00:00.000Z', '2026-06-30'],
    ['2026-06-29T17:00Z', '2026-06-30'],
    ['2026-06-30T00:00:00.000Z', '2026-06-30'],
    ['2026-06-29 17:00:00+00:00', '2026-06-30'],
    ['2026-06-30T00:00:00+07:00', '2026-06-30'],
    ['2026-06-30T04:00:00Z', '2026-06-30'],
    ['2026-12-31T17:00:00Z', '2027-01-01'],
    ['2026-06-29 17:00:00+00', '2026-06-30'],
    ['Thứ Ba, 30 tháng 6, 2026', '2026-06-30'],
    ['30 thg 6, 2026', '2026-06-30'],
    ['6/5/2026 0:00', '2026-05-06'],
    // Neither this day nor the next for certain: midnight of 1900 was not today's, and 17:00 may be of any zone.
    ['2026-06-29T16:53:30.000Z', undefined],
    ['2026-06-29 17:00:00', undefined],
    ['2026/06/29 17:00:00', undefined],
    ['2026.06.29 17:00', undefined],
    ['2026-06-29 5:00 PM', undefined],
    ['2026-06-29 05:00:00 PM', undefined],
    ['2026-06-29 17:00:00 UTC', undefined],
    ['29/06/2026 17:00:00 UTC', undefined],
    ['Mon, 29 Jun 2026 17:00:00 GMT', undefined],
    ['/Date(1782752400000)/', undefined],
    ['1782752400000', undefined],
    ['20260629T170000Z', undefined],
    ['46202.7083333', undefined],
    // American English puts the month first.
    ['6/5/2026 12:00:00 AM', undefined],
    ['đầu quý II/2026', undefined],
    ['Quý I, II/2026', undefined],
    ['từ 1/4 đến 30/6/2026', undefined],
    ['từ tháng 6/2026', undefined],
    ['30/6/2026 17:00', '2026-06-30'],
    ['2026-06-30 00:00:00', '2026-06-30'],
    ['30/06/26', undefined],
    ['46203', undefined],
    ['6/30/2026', undefined],
    ['Tue Jun 30 2026 00:00:00 GMT+0700 (Indochina Time)', undefined],
    ['Quý II/2026', '2026-06-30'],
    ['quý 2 năm 2026', '2026-06-30'],
    ['6 tháng đầu năm 2026', '2026-06-30'],
    ['tháng 6/2026', '2026-06-30'],
    ['Q2 2026', '2026-06-30'],
    ['tháng Ba năm 2026', '2026-03-31'],
    ['Tháng mười hai/2025', '2025-12-31'],
    ['tháng Tư, 2026', '2026-04-30'],
    ['THÁNG MƯỜI NĂM 2025', '2025-10-31'],
    ['tháng năm năm 2026', '2026-05-31'],
    ['ngày 5 tháng ba 2026', '2026-03-05'],
    ['ngày 31 tháng Mười hai năm 2025', '2025-12-31'],
    ['31 tháng 3/2026', '2026-03-31'],
    ['Quý ba/2026', '2026-09-30'],
    ['sáu tháng đầu năm 2026', '2026-06-30'],
    // A month that nobody filled in, the moon's months, days in words, a month without its year.
    ['tháng năm 2026', undefined],
    ['ngày 5 tháng năm 2026', undefined],
    ['tháng Giêng năm 2026', undefined],
    ['ngày 5 tháng Chạp năm 2025', undefined],
    ['ngày ba mươi mốt tháng ba năm 2026', undefined],
    ['tháng mười ba năm 2026', undefined],
    ['tháng Ba', undefined],
    ['sáu tháng cuối năm 2026', undefined],
    ['năm 2025', '2025-12-31'],
    ['2025', undefined],
    ['Quý V/2026', undefined],
    ['tháng 13/2026', undefined],
  ] as const) {
    it(day ? `reads “${cell}” as ${day}` : `refuses “${cell}”`, async () => expect(await dayOf(cell)).to.equal(day));
  }

  for (const [rows, told] of [
    [['Thái Nguyên|3/4/2026|300|BC', 'Huế|9/30/2026|900|BC'], ['row 2 asOf "3/4/2026" month-first']],
    [['Thái Nguyên|2026-04-03|300|BC', 'Huế|2026-30-09|900|BC'], ['row 2 asOf "2026-04-03" month-first']],
    // 2026-30-09 says nothing of days in the other form, and 4/4 is one day in both orders.
    [['Thái Nguyên|3/4/2026|300|BC', 'Huế|2026-30-09|900|BC'], ['row 3 asOf "2026-30-09" no-such-day']],
    [['Thái Nguyên|4/4/2026|300|BC', 'Huế|9/30/2026|900|BC'], ['row 3 asOf "9/30/2026" no-such-day']],
  ] as const) {
    it(`refuses days that may have their month first: ${rows.join(', ')}`, async () => {
      const { snapshots, problems } = await readFeed(tabs('Tỉnh|Đến ngày|Tổng số|Nguồn', ...rows));
      expect(problems).to.deep.equal(told);
      expect(snapshots).to.have.length(told[0].includes('no-such-day') ? 1 : 0);
    });
  }

  it('is refused when its title or heading names a day that no row has', async () => {
    for (const rows of [
      ['(Tính đến ngày 30/6/2026)|||', 'Tỉnh|Đến ngày|Tổng số|Nguồn', 'Huế|30/9/2026|300|BC'],
      ['Tỉnh|Đến ngày|Tổng số đến 30/6/2026|Nguồn', 'Huế|30/9/2026|300|BC'],
    ])
      expect((await readFeed(tabs(...rows))).problems[0]).to.match(/ two-days$/);
    for (const rows of [['(Tính đến ngày 30/9/2026)||', 'Tỉnh|Tổng số đến 30/6/2026|Nguồn', 'Huế|300|BC']])
      expect((await readFeed(tabs(...rows))).problems).to.deep.equal(['asOf missing']);
    for (const title of [
      '(Tính đến ngày 30/9/2026)',
      'Chỉ tiêu đến 31/12/2026, kết quả thực hiện',
      'BÁO CÁO QUÝ II/2026',
    ]) {
      expect(
        await figuresOf(
          tabs(`${title}|||`, 'Tỉnh|Đến ngày|Tổng số|Nguồn', 'Huế|30/6/2026|290|BC', 'Huế|30/9/2026|300|BC'),
        ),
        title,
      ).to.deep.equal([['hue', '2026-09-30', 300]]);
    }
  });

  for (const [title, day] of [
    ['(Tính đến ngày 31/3/2025)', '2025-03-31'],
    ['Số liệu tính đến ngày 31 tháng 3 năm 2025', '2025-03-31'],
    ['BÁO CÁO QUÝ I NĂM 2025', '2025-03-31'],
    ['(Tính đến ngày 31 tháng Ba năm 2025)', '2025-03-31'],
    ['BÁO CÁO THÁNG BA NĂM 2025', '2025-03-31'],
    ['BÁO CÁO THÁNG NĂM 2025', undefined],
    ['SỐ LIỆU GIỮA THÁNG 9/2026', undefined],
    ['SO VỚI THÁNG 8/2026', undefined],
    ['TRƯỚC QUÝ II/2026', undefined],
    ['Thái Nguyên, ngày 05 tháng 4 năm 2025', undefined],
    ['Đến 31/3/2025, so với đến 31/12/2024', undefined],
  ] as const) {
    it(`${day ? 'takes' : 'does not take'} the day from the title “${title}”`, async () => {
      expect((await readFeed(tabs(title, 'Tổng số|Nguồn', '3.295|BC'))).snapshots[0]?.asOf).to.equal(day);
    });
  }

  it('takes the day from the heading of its total', async () => {
    expect((await readFeed(tabs('Tổng số đến 31/3/2025|Nguồn', '3.295|BC'))).snapshots[0]?.asOf).to.equal('2025-03-31');
  });
});

describe('a CSV feed with numbers of another size', () => {
  const totalOf = async (...rows: readonly string[]) => (await readFeed(tabs(...rows))).snapshots[0]?.total;

  for (const [what, total, ...rows] of [
    [
      'the period beside the running total',
      3605,
      'Kỳ báo cáo|Số lượng|Lũy kế|Nguồn',
      '30/6/2026|295|3.295|BC',
      '30/9/2026|310|3.605|BC',
    ],
    ['the plan beside what was reached', 3295, 'Đến ngày|Tổng số|Thực hiện|Nguồn', '30/9/2026|300.000|3.295|BC'],
    ['what was added up', 3295, 'Đến ngày|Trong kỳ|Cộng dồn|Nguồn', '30/9/2026|120|3.295|BC'],
    ['the running total alone', 3295, 'Đến ngày|Tổng số luỹ kế|Nguồn', '30/9/2026|3.295|BC'],
    [
      'the running total below its endings',
      3295,
      'Đến ngày|id.vn||Tổng số||Nguồn',
      '|Trong kỳ|Lũy kế|Trong kỳ|Lũy kế|',
      '30/9/2026|10|2.000|20|3.295|BC',
    ],
    ...['LŨY KẾ', 'Luỹ kế', 'Tích lũy', 'L.kế', 'LK', 'Lũy kế đến nay', 'Accumulated'].map(
      (heading) =>
        [`“${heading}” as the total`, 3295, `Đến ngày|Số lượng|${heading}|Nguồn`, '30/9/2026|120|3.295|BC'] as const,
    ),
    ...['Kết quả thực hiện', 'Đã thực hiện', 'Thực hiện được', 'Đã đạt', 'Kết quả đạt được', 'Achieved'].map(
      (heading) =>
        [`“${heading}” as the total`, 3295, `Đến ngày|Tổng số|${heading}|Nguồn`, '30/9/2026|5.000|3.295|BC'] as const,
    ),
    ...['Kết quả', 'Đã đăng ký', 'Đã cấp', 'Hoàn thành', 'TH', 'YTD', 'Số cuối kỳ', 'Cộng dồn từ đầu năm'].map(
      (heading) =>
        [
          `a total beside another number under “${heading}”`,
          undefined,
          `Đến ngày|Tổng số|${heading}|Nguồn`,
          '30/9/2026|5.000|3.295|BC',
        ] as const,
    ),
    ['two running totals that differ', undefined, 'Đến ngày|Lũy kế|Thực hiện|Nguồn', '30/9/2026|3.295|120|BC'],
    [
      'all names and something reached',
      undefined,
      'Đến ngày|Tổng số tên miền|Thực hiện|Nguồn',
      '30/9/2026|3.295|120|BC',
    ],
    [
      'a number beside that of the year so far',
      undefined,
      'Đến ngày|Số lượng|Lũy kế từ đầu năm|Nguồn',
      '30/9/2026|120|295|BC',
    ],
    [
      'a running total of enterprises',
      undefined,
      'Đến ngày|Doanh nghiệp||Nguồn',
      '|Trong kỳ|Lũy kế|',
      '30/9/2026|120|295|BC',
    ],
    [
      'thousands, by the title',
      undefined,
      'Đơn vị tính: nghìn tên miền||',
      'Đến ngày|Tổng số|Nguồn',
      '30/9/2026|300|BC',
    ],
    ['thousands, in short', undefined, '|ĐVT: 1.000 tên|', 'Đến ngày|Tổng số|Nguồn', '30/9/2026|300|BC'],
    ['thousands, by the heading', undefined, 'Đến ngày|Tổng số (nghìn tên miền)|Nguồn', '30/9/2026|300|BC'],
    ['thousands, in a column', undefined, 'Đến ngày|Tổng số|ĐVT|Nguồn', '30/9/2026|300|nghìn|BC'],
    ['names, by the title', 3295, 'Đơn vị tính: tên miền||', 'Đến ngày|Tổng số|Nguồn', '30/9/2026|3.295|BC'],
    [
      'thousands, below the table',
      undefined,
      'Đến ngày|Tổng số|Nguồn',
      '30/9/2026|300|BC',
      'Đơn vị tính: nghìn tên miền||',
    ],
    [
      'thousands, by the title alone',
      undefined,
      'BÁO CÁO (nghìn tên miền)||',
      'Đến ngày|Tổng số|Nguồn',
      '30/9/2026|300|BC',
    ],
    ['thousands, below the heading', undefined, 'Đến ngày|Tổng số|Nguồn', '|(nghìn tên)|', '30/9/2026|300|BC'],
    [
      'thousands, in a note',
      undefined,
      'Đến ngày|Tổng số|Nguồn',
      '30/9/2026|300|BC',
      'Ghi chú: số liệu tính bằng nghìn tên miền||',
    ],
    ...[
      'ĐVT nghìn',
      'Đơn vị tính: 1 000 tên miền',
      '(in thousands)',
      "Đơn vị: '000",
      'Đơn vị tính nghìn tên miền',
      'Nghìn tên miền',
      'Thousand names',
      '%',
      'ĐV: nghìn',
      'Unit of measure: thousand',
      'x1000',
      '(x 1.000)',
      '(1.000 tên miền)',
      'Đơn vị tính: 10^3 tên miền',
    ].map(
      (unit) =>
        [
          `thousands, by the title “${unit}”`,
          undefined,
          `${unit}||`,
          'Đến ngày|Tổng số|Nguồn',
          '30/9/2026|300|BC',
        ] as const,
    ),
    ...['Ghi chú: số liệu đã chia cho 1.000', '* Số liệu theo đơn vị nghìn'].map(
      (note) =>
        [
          `thousands, by the note “${note}”`,
          undefined,
          'Đến ngày|Tổng số|Nguồn',
          '30/9/2026|300|BC',
          `${note}||`,
        ] as const,
    ),
    ['thousands, under no heading', undefined, 'Đến ngày|Tổng số||Nguồn', '30/9/2026|300|nghìn|BC'],
    ['thousands, under another heading', undefined, 'Đến ngày|Tổng số|ĐV tính|Nguồn', '30/9/2026|300|nghìn|BC'],
    ['names, under a heading of units', 3295, 'Đến ngày|Tổng số|ĐVT|Nguồn', '30/9/2026|3.295|Tên miền .vn|BC'],
    ['an office called a unit', 3295, 'Đơn vị: Sở KH&CN||', 'Đến ngày|Tổng số|Nguồn', '30/9/2026|3.295|BC'],
    ['two signs for thousands', undefined, 'Đến ngày|Tổng số|Nguồn', '30/6/2026|3.295|BC', '30/9/2026|295,000|BC'],
    ['two signs in two columns', undefined, 'Đến ngày|Tổng số|id.vn|Nguồn', '30/9/2026|3.295|2,900|BC'],
    ['a space that may part two numbers', undefined, 'Đến ngày|Tổng số|Nguồn', '30/9/2026|412 417|BC'],
    [
      'spaces that may part two numbers each',
      undefined,
      'Đến ngày|Tổng số|Nguồn',
      '30/6/2026|412 417|BC',
      '30/9/2026|500 510|BC',
    ],
    [
      'spaces that part thousands everywhere',
      4120,
      'Đến ngày|Tổng số|Nguồn',
      '30/6/2026|3 295|BC',
      '30/9/2026|4 120|BC',
    ],
    ['a space that does not break', 3295, 'Đến ngày|Tổng số|Nguồn', '30/9/2026|3\u00a0295|BC'],
    [
      'a total that fell to a thousandth',
      undefined,
      'Đến ngày|Tổng số|Nguồn',
      '30/6/2026|11.500|BC',
      '30/9/2026|12|BC',
    ],
    ['a total that rose a thousandfold', undefined, 'Đến ngày|Tổng số|Nguồn', '30/6/2026|3|BC', '30/9/2026|4.120|BC'],
    ['floats, as pandas writes them', 3295, 'Đến ngày|Tổng số|Nguồn', '30/9/2026|3295.0|BC'],
    ['nothing, as -0', undefined, 'Đến ngày|Tổng số|Nguồn', '30/9/2026|-0|BC'],
  ] as const) {
    it(`${total === undefined ? 'refuses' : 'reads'} ${what}`, async () =>
      expect(await totalOf(...rows)).to.equal(total));
  }

  it('has as its endings those of the total, not those of a plan, a period or a group', async () => {
    const partsOf = async (over: string, then: string) =>
      (
        await readFeed(
          tabs(`Đến ngày|${over}||${then}||Nguồn`, '|Tổng số|id.vn|Tổng số|id.vn|', '30/9/2026|500|400|3.295|3.000|BC'),
        )
      ).snapshots[0]?.parts;
    for (const over of ['Kế hoạch', 'KH', 'Trong kỳ', 'Chỉ tiêu giao', 'Doanh nghiệp'])
      expect(await partsOf(over, 'Thực hiện'), over).to.deep.equal({ 'id.vn': 3000 });
  });

  for (const cell of [
    '1.234,5',
    "1'234",
    '1 234',
    '３２９５',
    '٣٢٩٥',
    '12,5%',
    '3 nghìn',
    '3k',
    '412/417',
    '412-417',
    '412, 417',
    '412 (417)',
    '412 và 417',
    '412\v417',
    '412\u2028417',
    '412\u2003417',
    '3.295¹',
    '3.295*',
    '~3.295',
    '3.295 doanh nghiệp',
    '12.34.567',
    '1e3',
  ]) {
    it(`refuses the number ${JSON.stringify(cell)}`, async () =>
      expect(await totalOf('Đến ngày|Tổng số|Nguồn', `30/9/2026|"${cell}"|BC`)).to.equal(undefined));
  }

  it('is refused with two numbers in one cell', async () => {
    const { snapshots, problems } = await readFeed(`${HEAD}thai-nguyen,30/9/2026,"412\n417",BC\r\n`);
    expect([snapshots, problems]).to.deep.equal([[], ['row 2 total "412⏎417" two-numbers']]);
  });

  it('is refused with a number that its comma cut in two', async () => {
    const { snapshots, problems } = await readFeed(
      'province,asOf,total,sourceTitle\nthai-nguyen,30/9/2026,3,295,Báo cáo quý III\n',
    );
    expect([snapshots, problems]).to.deep.equal([[], ['row 2 more-cells']]);
  });

  it('loses a target without its zeros or in the form of a share of one, and keeps the figure', async () => {
    const counted = await readFeed('asOf,total,sourceTitle,count,by\r\n30/9/2026,3.295,Báo cáo,300,31/12/2026\r\n');
    expect(counted.snapshots[0]).to.deep.include({ total: 3295, targets: [] });
    expect(counted.problems).to.deep.equal(['row 2 count "300" far-under']);
    const shared = await readFeed(
      'asOf,total,sourceTitle,percent,of,by\n30/9/2026,3295,BC,0.4,enterprises,31/12/2030\n30/9/2026,3295,BC,0.4%,students,31/12/2030\n',
    );
    expect(shared.snapshots[0]!.targets).to.deep.equal([
      { by: '2030-12-31', percent: 0.4, of: 'students', atLeast: false },
    ]);
    expect(shared.problems).to.deep.equal(['row 2 percent "0.4" share']);
    const planned = await readFeed(`${HEAD.trim()},count,by\nthai-nguyen,30/9/2026,295,BC,300,31/12/2026\n`);
    expect(planned.problems).to.deep.equal(['row 2 count "300" plan-asks']);
  });
});

describe('a CSV feed as offices write it', () => {
  for (const [what, file] of [
    [
      'Vietnamese headings and names',
      'Tỉnh, thành phố;Đến ngày;Tổng số tên miền;Nguồn\r\nThái Nguyên;30/9/2026;3.295;Báo cáo\r\n',
    ],
    ...['Tỉnh Thái Nguyên', '1. Thái Nguyên', 'IV) Thái Nguyên', 'Province of Thai Nguyen', 'Thai Nguyen Prov.'].map(
      (name) => [`a province as “${name}”`, `${HEAD}${name},30/9/2026,3295,Báo cáo\r\n`] as const,
    ),
    ['a title above', `BÁO CÁO,,,\r\n${HEAD}thai-nguyen,30/9/2026,3295,Báo cáo\r\n`],
    ['its separator stated', 'sep=;\r\nprovince;asOf;total;sourceTitle\r\nthai-nguyen;30/9/2026;3.295;Báo cáo\r\n'],
    ['a note below', `${HEAD}thai-nguyen,30/9/2026,3295,Báo cáo\r\nGhi chú: số liệu tạm tính,,,\r\n`],
    [
      'a signature below',
      tabs(
        'Tỉnh|Đến ngày|Tổng số|Nguồn',
        'Thái Nguyên|30/9/2026|3.295|BC',
        '||Thái Nguyên, ngày 5 tháng 10 năm 2026|',
        'Người lập biểu||Giám đốc|',
      ),
    ],
    ['an empty row of dots', `${HEAD}thai-nguyen,30/9/2026,3295,Báo cáo\r\n…………,....,…,___\r\n`],
    [
      'the lines of a digital signature',
      `${HEAD}thai-nguyen,30/9/2026,3295,Báo cáo\r\nNgười ký: Sở KH&CN,,05/10/2026 08:15,\r\n,,Đã ký số: 05/10/2026,\r\n`,
    ],
    ['decomposed letters', `${HEAD}thai-nguyen,30/9/2026,3295,Bao\u0301 ca\u0301o\r\n`],
    [
      'a formula that failed in an older row',
      `${HEAD}thai-nguyen,30/6/2026,#N/A,Báo cáo\r\nthai-nguyen,30/9/2026,3295,Báo cáo\r\n`,
    ],
    [
      'any error in an older row',
      `${HEAD}thai-nguyen,30/6/2026,khoảng 3.000,Báo cáo\r\nthai-nguyen,30/9/2026,3295,Báo cáo\r\n`,
    ],
    [
      'columns that are numbered',
      tabs('STT|Tỉnh|Đến ngày|Tổng số|Nguồn', '(1)|(2)|(3)|(4)=(5)+(6)|(7)', '1|Thái Nguyên|30/9/2026|3.295|BC'),
    ],
    ['columns with letters', tabs('TT|Tỉnh|Đến ngày|Tổng số|Nguồn', 'A|B|1|2|3', '1|Thái Nguyên|30/9/2026|3.295|BC')],
    [
      'three rows of headings',
      tabs(
        'Tỉnh|Đến ngày|Số tên miền|||Nguồn',
        '||Tổng số|Trong đó||',
        '|||id.vn|biz.vn|',
        'Thái Nguyên|30/9/2026|3.295|3.000|295|BC',
      ),
    ],
  ] as const) {
    it(`may have ${what}`, async () => expect(await figuresOf(file)).to.deep.equal([newest]));
  }

  it('loses only the newest figure when the newest row is wrong or has no known day', async () => {
    for (const row of ['30/9/2026,#N/A', 'hôm qua,4000']) {
      expect(
        await figuresOf(`${HEAD}thai-nguyen,30/6/2026,3295,BC\nthai-nguyen,${row},BC\nhue,30/6/2026,900,BC\n`),
      ).to.deep.equal([['hue', '2026-06-30', 900]]);
    }
  });

  it('is reported by the path of its address, without a title of broken letters', async () => {
    for (const title of [
      'B¸o c¸o cña Së KH&CN',
      'Baùo caùo cuûa Sôû KH&CN',
      'BÃ¡o cÃ¡o cá»§a Sá»Ÿ',
      'Báo cáo c?a S? KH&CN',
      '295',
      '#N/A',
    ]) {
      expect((await readFeed(`${HEAD}thai-nguyen,30/9/2026,3295,${title}\n`)).snapshots, title).to.deep.equal([]);
    }
    for (const title of ['Báo cáo của Sở KH&CN', 'Có đúng không?', 'VNNIC', 'Report on .vn (2026)']) {
      expect((await readFeed(`${HEAD}thai-nguyen,30/9/2026,3295,${title}\n`)).snapshots, title).to.have.length(1);
    }
  });
});
