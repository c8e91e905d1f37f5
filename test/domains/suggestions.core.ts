import { expect } from 'chai';
import fc from 'fast-check';
import { parseDomainName } from '../../src/domains/domain-name.ts';
import { resemblesStateBody } from '../../src/domains/hints.ts';
import { geographicLabels } from '../../src/domains/suffixes.ts';
import { kindOfName, suggestNames } from '../../src/domains/suggestions.ts';

const word = fc.constantFrom(
  'Nguyễn',
  'Đặng',
  'Thị',
  'Đào',
  'Ánh',
  'Y',
  'Niê',
  'Hường',
  'Ông',
  'Uyên',
  'công ty',
  'HTX',
  'Nam Định',
  'và',
  '1999',
  '24h',
  "H'",
);
const fullName = fc.oneof(
  fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme' }),
);

describe('suggestNames', () => {
  const lists: [name: string, labels: string][] = [
    ['Nguyễn Thị Đào', 'nguyenthidao daonguyen nguyen-thi-dao dao-nguyen ntdao daont nguyendao thidao'],
    ['  lê   ANH ', 'leanh anhle le-anh anh-le lanh anhl anh anh-l'],
    ['Đào', 'dao toi-la-dao toiladao trang-dao dao-online web-dao trangdao daoonline'],
    ["H'Hen Niê", 'hhennie niehhen hhen-nie nie-hhen hnie nieh nie nie-h'],
    ['Hoàng Văn An 1999', 'hoangvanan anhoang hoang-van-an an-hoang hvan anhv hoangan vanan'],
    [
      'Hộ kinh doanh Chè Tân Cương',
      'chetancuong che-tan-cuong tancuong-che tancuong tan-cuong che-tancuong tancuongche trang-chetancuong',
    ],
    [
      'Công ty TNHH MTV Thương mại và Dịch vụ Hoàng Gia',
      'hoanggia hoang-gia thuongmaivadichvuhoanggia trang-hoanggia hoanggia-online web-hoanggia tranghoanggia hoanggiaonline',
    ],
    ['CÔNG TY CỔ PHẦN ABC', 'abc trang-abc abc-online web-abc trangabc abconline webabc'],
    [
      'HTX Nông nghiệp Hảo Đạt',
      'haodat hao-dat nongnghiephaodat trang-haodat haodat-online web-haodat tranghaodat haodatonline',
    ],
    ['Cửa hàng 24h', '24h cuahang24h trang-24h 24h-online web-24h trang24h 24honline web24h'],
    ['Quán phở Bà Hoa', 'phobahoa pho-ba-hoa bahoa-pho bahoa ba-hoa pho-bahoa bahoapho quanphobahoa'],
    [
      'Nhà hàng Sen Hồng',
      'senhong sen-hong nhahangsenhong trang-senhong senhong-online web-senhong trangsenhong senhongonline',
    ],
    [
      'Công ty TNHH Sao Khuê Việt Nam',
      'saokhue sao-khue saokhuevietnam saokhue-vietnam trang-saokhue saokhue-online web-saokhue trangsaokhue',
    ],
    [
      'Công ty Cổ phần thương mại dịch vụ và xuất nhập khẩu Hải Phòng',
      'xuatnhapkhauhaiphong xuatnhapkhau-haiphong tmdvxnkhaiphong tmdvxnk-haiphong haiphongxuatnhapkhau haiphong-xuatnhapkhau trang-xuatnhapkhauhaiphong xuatnhapkhauhaiphong-online',
    ],
  ];
  for (const [name, labels] of lists) {
    it(`offers ${labels.split(' ')[0]} for ${name.trim()}`, () => {
      expect(suggestNames(name)).to.deep.equal(labels.split(' '));
      expect(suggestNames(name.normalize('NFD'))).to.deep.equal(labels.split(' '));
    });
  }

  for (const name of ['', '   ', '!?', 'Công ty TNHH', '李小龙', 'a'.repeat(64)]) {
    it(`offers nothing for ${name.slice(0, 12).trim() || 'an empty text'}`, () =>
      expect(suggestNames(name)).to.deep.equal([]));
  }

  it('prefers the given kind of holder to the kind that it detects', () => {
    expect(suggestNames('Chè Tân Cương', { kind: 'business' })).to.deep.equal(
      suggestNames('Hộ kinh doanh Chè Tân Cương'),
    );
    expect(suggestNames('Cổ Phần', { kind: 'person' })).to.include('phanco');
  });

  it('keeps to the limit, ten at most', () => {
    expect(suggestNames('Nguyễn Thị Đào', { limit: 3 })).to.deep.equal(['nguyenthidao', 'daonguyen', 'nguyen-thi-dao']);
    expect(suggestNames('Nguyễn Thị Đào', { limit: 99 })).to.have.length(10);
    for (const limit of [0, -1]) expect(suggestNames('Nguyễn Thị Đào', { limit })).to.deep.equal([]);
  });

  it('offers at least six for every name of Vietnamese words', () => {
    const syllable = fc.constantFrom(
      'Nguyễn',
      'Trần',
      'Đặng',
      'Thị',
      'Văn',
      'Đào',
      'Ánh',
      'Y',
      'Niê',
      'Hường',
      'Ông',
      'An',
    );
    fc.assert(
      fc.property(
        fc.array(syllable, { minLength: 1, maxLength: 30 }),
        fc.constantFrom('', 'Hộ kinh doanh ', 'Công ty TNHH '),
        (words, form) => {
          expect(suggestNames(form + words.join(' ')).length, form + words.join(' ')).to.be.within(6, 8);
        },
      ),
    );
  });

  it('offers valid ASCII labels, each once, the same for both forms of Unicode', () => {
    fc.assert(
      fc.property(fullName, fc.constantFrom(undefined, 'person' as const, 'business' as const), (name, kind) => {
        const labels = suggestNames(name, { kind, limit: 10 });
        expect(suggestNames(name.normalize('NFD'), { kind, limit: 10 })).to.deep.equal(labels);
        expect(new Set(labels).size).to.equal(labels.length);
        for (const label of labels) {
          expect(label).to.match(/^[a-z0-9-]+$/);
          for (const suffix of ['id.vn', 'biz.vn', 'vn']) {
            const parsed = parseDomainName(label, { suffix });
            expect(parsed.ok && parsed.value.label, `${label}.${suffix}`).to.equal(label);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("puts no number into a person's label", () => {
    fc.assert(
      fc.property(fullName, (name) => {
        for (const label of suggestNames(name, { kind: 'person', limit: 10 })) expect(label).not.to.match(/\d/);
      }),
    );
  });
});

describe('suggestions for names of businesses', () => {
  /** The forms are those of names in public lists. */
  const businesses = [
    'Tổng công ty Sao Khuê - Công ty TNHH một thành viên',
    'Tổng công ty Sao Khuê (Công ty TNHH MTV)',
    'Tổng công ty Sao Khuê – CTCP',
    'Công ty Tài chính Cổ phần Sao Khuê',
    'Ngân hàng TMCP Sao Khuê',
    'C.TY TNHH Sao Khuê',
    'Công ty TNHH 1TV Sao Khuê',
    'Công ty T.N.H.H Sao Khuê',
    'Hộ kinh doanh cá thể Sao Khuê',
    'Liên hiệp HTX Sao Khuê',
    'Văn phòng đại diện Công ty TNHH Sao Khuê',
    'Sao Khuê Co., Ltd',
    'D.N.T.N Sao Khuê',
    'Sao Khuê Joint Stock Company',
    'SAO KHUE VIETNAM CO.,LTD',
    'Công ty TNHH Sao Khuê Việt Nam',
    'Công ty TNHH Sao Khuê Quốc tế',
    'Công ty CP Sao Khuê Hà Nội',
    'Công ty TNHH Sao Khuê - Chi nhánh Hà Nội',
    'Công ty TNHH hai thành viên trở lên Sao Khuê',
    'Doanh nghiệp tư nhân Sao Khuê',
    'HTX Sao Khuê Bà Rịa - Vũng Tàu',
    'Sao Khuê Company Limited',
    'Sao Khuê Corp',
    'Sao Khuê Inc.',
    'CN Công ty TNHH Sao Khuê',
    'Nhóm công ty Sao Khuê',
    'CT TNHH Sao Khuê',
    'CT CP Sao Khuê',
    'Hộ KD Sao Khuê',
    'Địa điểm KD Sao Khuê',
  ];
  const FORM =
    /cong-?ty|tnhh|mtv|ctcp|tmcp|co-?phan|htx|hop-?tac-?xa|ho-?kinh-?doanh|ca-?the|dntn|doanh-?nghiep|dai-?dien|chi-?nhanh|thanh-?vien|ltd|company|limited|corp|(^|-)(cty|co|cp|1tv|inc|cn|nhom)(-|$)/;

  const isBare = (label: string) =>
    geographicLabels.has(label.replace(/-/g, '')) || /^(viet-?nam|quoc-?te|international)$/.test(label);

  for (const name of businesses) {
    it(`leave the legal form out: ${name}`, () => {
      expect(kindOfName(name)).to.equal('business');
      const labels = suggestNames(name, { limit: 10 });
      expect(labels.slice(0, 2)).to.have.members(['saokhue', 'sao-khue']);
      for (const label of labels) {
        expect(label).not.to.match(FORM);
        expect(isBare(label), label).to.equal(false);
      }
    });
  }

  it('never are a bare form or a bare place, for any mix of forms, trades and places', () => {
    const form = fc.constantFrom(
      '',
      'Công ty TNHH',
      'CTCP',
      'Tổng công ty',
      'Hộ kinh doanh',
      'HTX',
      'DNTN',
      'Chi nhánh Công ty Cổ phần',
      'Quán',
      'Tiệm',
    );
    const trade = fc.constantFrom('', 'Thương mại', 'Dịch vụ và Du lịch', 'Xuất nhập khẩu', 'Xây dựng');
    const own = fc.constantFrom('', 'Sao Khuê', 'Hoa', 'Tân Cương', 'Minh Anh');
    const place = fc.constantFrom(
      '',
      'Việt Nam',
      'Hải Phòng',
      'Quốc tế',
      'Hà Nội Việt Nam',
      'TP. Hồ Chí Minh',
      'Thái Nguyên',
    );
    const end = fc.constantFrom('', 'Co., Ltd', '- CTCP', '(Công ty TNHH)');
    fc.assert(
      fc.property(fc.tuple(form, trade, own, place, end), (parts) => {
        const name = parts.filter(Boolean).join(' ');
        for (const label of suggestNames(name, { limit: 10, kind: 'business' })) {
          expect(label, name).not.to.match(FORM);
          expect(isBare(label), `${label} of ${name}`).to.equal(false);
        }
      }),
      { numRuns: 2000 },
    );
  });

  for (const name of [
    'Quán phở Bà Hoa',
    'quan pho ba hoa',
    'Tiệm vàng Kim Hoa',
    'Shop Mẹ và Bé',
    'Xưởng mộc Hải Anh',
    'Cơ sở sản xuất bánh chưng Bờ Đậu',
    'Nhà hàng Sen Hồng',
    'Mây Homestay',
    'Homestay Mây',
    'Phở Bà Hoa',
    'Lan Spa',
    'Cà phê Trung',
    'Tạp hóa Lan',
    'Nhà thuốc An Khang',
  ])
    it(`recognise a business: ${name}`, () => expect(kindOfName(name)).to.equal('business'));
  for (const name of [
    'Quan Văn Tân',
    'Lò Văn Chương',
    'Chế Linh',
    'Lầu A Páo',
    'Bành Thị Hoa',
    'Trương Văn An',
    'Nguyễn Văn Quán',
    'Hà Thị Thương',
    'Nguyễn Thái Bình',
  ])
    it(`recognise a person, not a business: ${name}`, () => expect(kindOfName(name)).to.equal('person'));

  it('never are a place and nothing else', () => {
    for (const name of ['Nguyễn Thái Bình', 'Hải Phòng', 'Công ty TNHH Việt Nam', 'Quốc tế']) {
      for (const kind of ['person', 'business'] as const)
        for (const label of suggestNames(name, { kind, limit: 10 })) expect(isBare(label), label).to.equal(false);
    }
  });
});

describe('resemblesStateBody', () => {
  for (const label of ['congan-thainguyen', 'côngan', 'ubndtinh', 'gov-vn', 'thainguyengov', 'chinh-phu'])
    it(`detects ${label}`, () => expect(resemblesStateBody(label)).to.equal(true));
  for (const label of ['conganh', 'nguyenvanan', 'dao'])
    it(`does not detect ${label}`, () => expect(resemblesStateBody(label)).to.equal(false));
});
