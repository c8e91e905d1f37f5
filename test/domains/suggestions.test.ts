import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDomainName } from '../../src/domains/domain-name.ts';
import { resemblesStateBody } from '../../src/domains/hints.ts';
import { suggestNames } from '../../src/domains/suggestions.ts';

const word = fc.constantFrom('Nguyễn', 'Đặng', 'Thị', 'Đào', 'Ánh', 'Y', 'Niê', 'Hường', 'Ông', 'Uyên', 'công ty', 'HTX', 'Nam Định', 'và', '1999', '24h', "H'");
const fullName = fc.oneof(fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')), fc.string({ unit: 'grapheme' }));

describe('suggestNames', () => {
  const lists: [name: string, labels: string][] = [
    ['Nguyễn Thị Đào', 'nguyenthidao daonguyen nguyen-thi-dao dao-nguyen ntdao daont nguyendao thidao'],
    ['  lê   ANH ', 'leanh anhle le-anh anh-le lanh anhl anh anh-l'],
    ['Đào', 'dao toi-la-dao toiladao trang-dao dao-online web-dao trangdao daoonline'],
    ["H'Hen Niê", 'hhennie niehhen hhen-nie nie-hhen hnie nieh nie nie-h'],
    ['Hoàng Văn An 1999', 'hoangvanan anhoang hoang-van-an an-hoang hvan anhv hoangan vanan'],
    ['Hộ kinh doanh Chè Tân Cương', 'chetancuong che-tan-cuong tancuong-che tancuong tan-cuong che-tancuong tancuongche trang-chetancuong'],
    ['Công ty TNHH MTV Thương mại và Dịch vụ Hoàng Gia', 'hoanggia hoang-gia thuongmaivadichvuhoanggia trang-hoanggia hoanggia-online web-hoanggia tranghoanggia hoanggiaonline'],
    ['CÔNG TY CỔ PHẦN ABC', 'abc trang-abc abc-online web-abc trangabc abconline webabc'],
    ['HTX Nông nghiệp Hảo Đạt', 'haodat hao-dat nongnghiephaodat trang-haodat haodat-online web-haodat tranghaodat haodatonline'],
    ['Cửa hàng 24h', '24h trang-24h 24h-online web-24h trang24h 24honline web24h'],
  ];
  for (const [name, labels] of lists) {
    it(`offers ${labels.split(' ')[0]} for ${name.trim()}`, () => {
      expect(suggestNames(name)).to.deep.equal(labels.split(' '));
      expect(suggestNames(name.normalize('NFD'))).to.deep.equal(labels.split(' '));
    });
  }

  for (const name of ['', '   ', '!?', 'Công ty TNHH', '李小龙', 'a'.repeat(64)]) {
    it(`offers nothing for ${name.slice(0, 12).trim() || 'an empty text'}`, () => expect(suggestNames(name)).to.deep.equal([]));
  }

  it('takes the kind it is told before the one it sees', () => {
    expect(suggestNames('Chè Tân Cương', { kind: 'business' })).to.deep.equal(suggestNames('Hộ kinh doanh Chè Tân Cương'));
    expect(suggestNames('Cổ Phần', { kind: 'person' })).to.include('phanco');
  });

  it('keeps to the limit, ten at most', () => {
    expect(suggestNames('Nguyễn Thị Đào', { limit: 3 })).to.deep.equal(['nguyenthidao', 'daonguyen', 'nguyen-thi-dao']);
    expect(suggestNames('Nguyễn Thị Đào', { limit: 99 })).to.have.length(10);
    for (const limit of [0, -1]) expect(suggestNames('Nguyễn Thị Đào', { limit })).to.deep.equal([]);
  });

  it('offers at least six for every name of Vietnamese words', () => {
    const syllable = fc.constantFrom('Nguyễn', 'Trần', 'Đặng', 'Thị', 'Văn', 'Đào', 'Ánh', 'Y', 'Niê', 'Hường', 'Ông', 'An');
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 30 }), fc.constantFrom('', 'Hộ kinh doanh ', 'Công ty TNHH '), (words, form) => {
        expect(suggestNames(form + words.join(' ')).length, form + words.join(' ')).to.be.within(6, 8);
      }),
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

describe('resemblesStateBody', () => {
  for (const label of ['congan-thainguyen', 'côngan', 'ubndtinh', 'gov-vn', 'thainguyengov', 'chinh-phu'])
    it(`notices ${label}`, () => expect(resemblesStateBody(label)).to.equal(true));
  for (const label of ['conganh', 'nguyenvanan', 'dao'])
    it(`lets ${label} be`, () => expect(resemblesStateBody(label)).to.equal(false));
});
