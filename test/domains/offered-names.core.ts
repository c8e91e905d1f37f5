// What people type in real life, and what is offered for it: names of persons, shops, cooperatives, schools, addresses, telephone numbers.

import { expect } from 'chai';
import fc from 'fast-check';
import { parseDomainName } from '../../src/domains/domain-name.ts';
import { isOfferable } from '../../src/domains/offerable.ts';
import { provinceNames } from '../../src/domains/places.ts';
import { geographicLabels, suffixes } from '../../src/domains/suffixes.ts';
import { kindOfName, suggestNames } from '../../src/domains/suggestions.ts';

/** What is typed, whose name it is, and the first that are offered; nothing is offered where there is none. */
const typed: readonly [text: string, kind: 'person' | 'business', first: string][] = [
  // Persons.
  ['Nguyễn Thị Hoa', 'person', 'nguyenthihoa hoanguyen nguyen-thi-hoa'],
  ['nguyễn văn an', 'person', 'nguyenvanan annguyen'],
  ['TRẦN THỊ MAI ANH', 'person', 'tranthimaianh anhtran'],
  ['le van ba', 'person', 'levanba bale'],
  ['Lê Văn Tám 1990', 'person', 'levantam tamle'],
  ['  Phạm   Hồng Thái ', 'person', 'phamhongthai thaipham'],
  ['Đỗ Mười', 'person', 'domuoi muoido'],
  ["H'Hen Niê", 'person', 'hhennie niehhen'],
  ['Y Moan Êban', 'person', 'ymoaneban ebany'],
  ['Nguyễn Thái Bình', 'person', 'nguyenthaibinh binhnguyen'],
  ['Trương Văn Cam', 'person', 'truongvancam camtruong'],
  ['Quan Văn Tân', 'person', 'quanvantan tanquan'],
  ['Chế Linh', 'person', 'chelinh linhche'],
  ['Lan', 'person', 'lan toi-la-lan'],
  // Shops and their like.
  ['Quán phở Bà Hoa', 'business', 'phobahoa pho-ba-hoa'],
  ['QUÁN PHỞ BÀ HOA', 'business', 'phobahoa pho-ba-hoa'],
  ['quan pho ba hoa', 'business', 'quanphobahoa'],
  ['Tiệm vàng Kim Hoa', 'business', 'vangkimhoa'],
  ['Shop Mẹ và Bé', 'business', 'mevabe'],
  ['Xưởng mộc Hải Anh', 'business', 'mochaianh'],
  ['Cơ sở sản xuất bánh chưng Bờ Đậu', 'business', 'banhchungbodau'],
  ['Nhà hàng Sen Hồng', 'business', 'senhong'],
  ['Homestay Mây', 'business', 'may'],
  ['Mây Homestay', 'business', 'mayhomestay'],
  ['Cửa hàng tạp hóa Cô Ba', 'business', 'coba co-ba taphoacoba'],
  ['Tạp hoá Lan', 'business', 'lan taphoalan'],
  ['Chè Tân Cương', 'business', 'chetancuong che-tan-cuong'],
  ['Cơm tấm Ba Ghiền', 'business', 'comtambaghien'],
  ['Bún bò Huế O Xuân', 'business', 'bunbohueoxuan'],
  ['Cà phê Trung', 'business', 'trung'],
  ['Nước mắm Cô Tư', 'business', 'nuocmamcotu'],
  ['Rau sạch Đà Lạt', 'business', 'rausach'],
  ['Sửa xe Hùng', 'business', 'suaxehung'],
  ['Nhà thuốc An Khang', 'business', 'ankhang'],
  ['Salon tóc Linh', 'business', 'toclinh'],
  ['Đại lý Viettel Hoa', 'business', 'hoa'],
  // Legal forms.
  ['Hộ kinh doanh Chè Tân Cương', 'business', 'chetancuong che-tan-cuong'],
  ['HKD Nguyễn Thị Hoa', 'business', 'nguyenthihoa'],
  ['Công ty TNHH Sao Khuê', 'business', 'saokhue sao-khue'],
  ['CÔNG TY CỔ PHẦN SAO KHUÊ VIỆT NAM', 'business', 'saokhue sao-khue'],
  ['Cty TNHH MTV Sao Khuê', 'business', 'saokhue sao-khue'],
  ['Sao Khuê Co., Ltd', 'business', 'saokhue sao-khue'],
  ['DNTN Minh Tâm', 'business', 'minhtam'],
  ['HTX Nông nghiệp Hảo Đạt', 'business', 'haodat'],
  ['Hợp tác xã Chè La Bằng', 'business', 'chelabang'],
  ['congtytnhhabc', 'person', 'abc'],
  // Schools.
  ['Trường THPT Chu Văn An', 'business', 'chuvanan'],
  ['Trường mầm non Hoa Mai', 'business', 'hoamai'],
  ['Trường Tiểu học xã Tân Cương', 'business', 'xatancuong'],
  ['truong thcs nguyen du', 'business', 'nguyendu'],
  // Nobody's own: places, the country, bodies, brands, forms without a name.
  ['Hải Phòng', 'person', ''],
  ['tỉnh Thái Nguyên', 'person', ''],
  ['Việt Nam', 'person', ''],
  ['Công ty TNHH Việt Nam', 'business', ''],
  ['Công ty cổ phần', 'business', ''],
  ['UBND xã Tân Cương', 'person', ''],
  ['Công an tỉnh Thái Nguyên', 'person', ''],
  ['Facebook', 'person', ''],
  ['Face Book', 'person', ''],
  ['Shop Zalo', 'business', ''],
  ['Ngân hàng Vietcombank', 'business', ''],
  // Addresses and numbers.
  ['https://facebook.com/hoa', 'person', ''],
  ['www.chetancuong.vn', 'person', ''],
  ['hoa@gmail.com', 'person', ''],
  ['com.vn', 'person', ''],
  ['ab.vn', 'person', ''],
  ['hanoi', 'person', ''],
  ['0912 345 678', 'person', ''],
  ['+84 912 345 678', 'person', ''],
];

describe('names that are offered for typed text', () => {
  for (const [text, kind, first] of typed) {
    it(`for ${JSON.stringify(text)} begin with ${first || 'none'}`, () => {
      const labels = suggestNames(text);
      if (!first) return expect(labels).to.deep.equal([]);
      expect(labels.slice(0, first.split(' ').length)).to.deep.equal(first.split(' '));
      return expect(kindOfName(text)).to.equal(kind);
    });
  }
});

describe('the person’s own part of an address', () => {
  for (const [address, own] of [
    ['https://facebook.com/hoa', 'hoa.id.vn'],
    ['https://www.facebook.com/quanphobahoa/', 'quanphobahoa.id.vn'],
    ['https://www.tiktok.com/@bahoa', 'bahoa.id.vn'],
    ['https://shopee.vn/bahoa', 'bahoa.id.vn'],
    ['https://facebook.com/profile.php?id=100', undefined],
    ['https://zalo.me/0912345678', undefined],
    ['https://vnexpress.net', undefined],
    ['https://thainguyen.gov.vn/gioi-thieu', undefined],
    ['https://hust.edu.vn', undefined],
    ['https://chetancuong.vn/gioi-thieu', 'chetancuong.vn'],
    ['hoa@gmail.com', 'hoa.id.vn'],
    ['hoa@yahoo.com.vn', 'hoa.id.vn'],
    ['lan.pham@thainguyen.gov.vn', 'lan-pham.id.vn'],
    ['lan@chetancuong.vn', 'chetancuong.vn'],
  ] as const) {
    it(`in ${address} is ${own ?? 'nothing'}`, () => {
      const read = parseDomainName(address, { suffix: 'id.vn' });
      expect(read.ok).to.equal(false);
      expect(!read.ok && read.problem.suggestion).to.equal(own);
    });
  }
});

describe('isOfferable', () => {
  const provinces = provinceNames.flatMap((province) => [province, ...province.absorbed]);

  it('refuses every province, with and without hyphens and marks, and provinces with an affix', () => {
    for (const label of [
      ...geographicLabels,
      ...provinces.map(({ slug }) => slug),
      ...provinces.map(({ name }) => name.toLowerCase().replace(/[ –]+/g, '-')),
    ]) {
      for (const around of [label, `trang-${label}`, `${label}-online`, `toila${label}`])
        expect(isOfferable(around), around).to.equal(false);
    }
  });

  for (const label of [
    'vietnam',
    'viet-nam',
    'vn',
    'com',
    'edu',
    'www',
    'facebook',
    'trang-facebook',
    'zalo',
    'viettel',
    'congty',
    'cong-ty-tnhh',
    'htx',
    'ubndxa',
    'chinhphu',
    '0912345678',
  ])
    it(`refuses ${label}`, () => expect(isOfferable(label)).to.equal(false));
  for (const label of ['hoa', 'trang', 'online', 'chetancuong', '24h', 'nguyenthaibinh', 'saokhuevietnam', 'đào'])
    it(`accepts ${label}`, () => expect(isOfferable(label)).to.equal(true));
});

describe('names offered for any text', () => {
  const piece = fc.constantFrom(
    ...[
      'Nguyễn',
      'Thị',
      'Hoa',
      'Bà',
      'phở',
      'Quán',
      'Tiệm',
      'Shop',
      'Xưởng',
      'Nhà hàng',
      'Homestay',
      'Tạp hóa',
      'Công ty',
      'TNHH',
      'cổ phần',
      'HTX',
      'Hợp tác xã',
      'UBND',
      'Việt Nam',
    ],
    ...[
      'VN',
      'quốc tế',
      'Facebook',
      'facebook.com',
      'Zalo',
      'Google',
      'Viettel',
      'https://facebook.com/hoa',
      'hoa@gmail.com',
      'com',
      'com.vn',
      'www',
      '0912345678',
      'x',
      '-',
      '&',
      'toi',
      'la',
      'trang',
      'online',
    ],
    ...provinceNames.map(({ name }) => name),
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(' ')),
    fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme' }),
  );
  const BRAND = /facebook|google|viettel|^(trang|web|toila)?zalo(online)?$/;
  const FORM = /^(congty|tnhh|cophan|htx|hoptacxa|congtytnhh|congtycophan)+$/;
  const reserved = new Set(suffixes.map(({ name }) => name.replace(/\.?vn$/, '')));

  it('are valid, stable, and never a brand, a place, the country, a legal form or a reserved label', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, 'person' as const, 'business' as const), (given, kind) => {
        const labels = suggestNames(given, { kind, limit: 10 });
        expect(suggestNames(given, { kind, limit: 10 })).to.deep.equal(labels);
        for (const label of labels) {
          const plain = label.replace(/-/g, '');
          for (const suffix of ['id.vn', 'biz.vn', 'vn'])
            expect(parseDomainName(label, { suffix }).ok, `${label}.${suffix}`).to.equal(true);
          expect(plain, given)
            .not.to.match(BRAND)
            .and.not.to.match(FORM)
            .and.not.to.match(/^(viet ?nam|vn|quocte)+$/);
          expect(
            geographicLabels.has(plain) || reserved.has(plain) || plain === 'www',
            `${label} of ${given}`,
          ).to.equal(false);
          expect(label, given).to.match(/[a-z]/);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
