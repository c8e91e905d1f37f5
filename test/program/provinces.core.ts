import { expect } from 'chai';
import fc from 'fast-check';
import type { CivilDate } from '../../src/base/civil-date.ts';
import { isCity } from '../../src/program/province-names.ts';
import { findProvince, findProvinceByCode, formerProvinces, provinces } from '../../src/program/provinces.ts';

describe('provinces', () => {
  it('are 34, formed from 63, with 3,321 communes', () => {
    expect(provinces).to.have.length(34);
    expect(formerProvinces).to.have.length(63);
    expect(provinces.reduce((sum, { communes }) => sum + communes, 0)).to.equal(3321);
  });

  it('have codes, slugs and names of their own', () => {
    for (const list of [provinces, formerProvinces]) {
      for (const key of ['code', 'slug', 'name'] as const) {
        expect(new Set(list.map((province) => province[key])).size, key).to.equal(list.length);
      }
      for (const { code, slug, name } of list) {
        expect(code).to.match(/^\d\d$/);
        expect(slug).to.match(/^[a-z]+(-[a-z]+)*$/);
        expect(name).to.equal(name.normalize('NFC'));
      }
    }
  });

  it('agree between the two tables on which names are gone', () => {
    for (const { absorbed, formedFrom, slug } of provinces) {
      const gone = formedFrom.map((former) => former.slug).filter((former) => former !== slug);
      expect(absorbed.map((former) => former.slug)).to.have.members(gone);
      expect(formedFrom.map((former) => former.slug)).to.include(slug);
    }
  });

  it('are six cities and 28 provinces, and seven and 27 since 30 April 2026', () => {
    const cities = (on: string) =>
      provinces.filter((province) => isCity(province, on as CivilDate)).map(({ slug }) => slug);
    expect(cities('2025-07-01')).to.deep.equal(['ha-noi', 'hai-phong', 'hue', 'da-nang', 'ho-chi-minh', 'can-tho']);
    expect(cities('2026-04-29')).to.have.length(6).and.not.include('dong-nai');
    expect(cities('2026-04-30')).to.have.length(7).and.include('dong-nai');
  });
});

describe('findProvince', () => {
  const found: [text: string, slug: string, former?: string][] = [
    ['thai-nguyen', 'thai-nguyen'],
    ['Thái Nguyên', 'thai-nguyen'],
    ['  THÁI NGUYÊN ', 'thai-nguyen'],
    ['tinh thai nguyen', 'thai-nguyen'],
    ['Tỉnh Thái Nguyên', 'thai-nguyen'],
    ['Thành phố Hồ Chí Minh', 'ho-chi-minh'],
    ['TP. Hồ Chí Minh', 'ho-chi-minh'],
    ['TP.HCM', 'ho-chi-minh'],
    ['TPHCM', 'ho-chi-minh'],
    ['Thanh Hoá', 'thanh-hoa'],
    ['Thanh Hóa', 'thanh-hoa'],
    ['Đắk Lắk', 'dak-lak'],
    ['Vĩnh Long', 'vinh-long'],
    ['Lào Cai', 'lao-cai'],
    ['ben-tre', 'vinh-long', 'ben-tre'],
    ['Trà Vinh', 'vinh-long', 'tra-vinh'],
    ['Hoà Bình', 'phu-tho', 'hoa-binh'],
    ['Hòa Bình', 'phu-tho', 'hoa-binh'],
    ['Bà Rịa – Vũng Tàu', 'ho-chi-minh', 'ba-ria-vung-tau'],
    ['Bà Rịa - Vũng Tàu', 'ho-chi-minh', 'ba-ria-vung-tau'],
    ['BÀ RỊA-VŨNG TÀU', 'ho-chi-minh', 'ba-ria-vung-tau'],
    ['Thừa Thiên Huế', 'hue'],
    ['Tỉnh Thừa Thiên Huế', 'hue'],
    ['Thừa Thiên - Huế', 'hue'],
    ['TT. Huế', 'hue'],
    ['T.T. Huế', 'hue'],
    ['TT-Huế', 'hue'],
    ['Huế (cũ)', 'hue'],
    ['Thua Thien Hue Province', 'hue'],
    ['Hue City', 'hue'],
    ['Đắc Lắc', 'dak-lak'],
    ['Đăk Lăk', 'dak-lak'],
    ['Daklak', 'dak-lak'],
    ['Đắc Nông', 'lam-dong', 'dak-nong'],
    ['Bắc Cạn', 'thai-nguyen', 'bac-kan'],
    ['Tỉnh Bắc Kạn (cũ)', 'thai-nguyen', 'bac-kan'],
    ['Bắc Kạn cũ', 'thai-nguyen', 'bac-kan'],
    ['Kontum', 'quang-ngai', 'kon-tum'],
    ['BR-VT', 'ho-chi-minh', 'ba-ria-vung-tau'],
    ['BRVT', 'ho-chi-minh', 'ba-ria-vung-tau'],
    ['Tỉnh BR – VT', 'ho-chi-minh', 'ba-ria-vung-tau'],
    ['Baria-Vungtau', 'ho-chi-minh', 'ba-ria-vung-tau'],
    ['Thái Nguyên (mới)', 'thai-nguyen'],
    ['Thai Nguyen Province', 'thai-nguyen'],
    ['T. Thái Nguyên', 'thai-nguyen'],
    ['Hà Tĩnh', 'ha-tinh'],
    ['Ha Tinh Province', 'ha-tinh'],
    ['Hanoi', 'ha-noi'],
    ['Haiphong', 'hai-phong'],
    ['Danang City', 'da-nang'],
    ['Can Tho city', 'can-tho'],
    ['Ho Chi Minh City', 'ho-chi-minh'],
    ['Hochiminh City', 'ho-chi-minh'],
    ['HCMC', 'ho-chi-minh'],
    ['T.P Hồ Chí Minh', 'ho-chi-minh'],
    ['Hồ Chí Minh (TP)', 'ho-chi-minh'],
    ['Quảng Ninh.', 'quang-ninh'],
    ['Thái\u200bNguyên', 'thai-nguyen'],
  ];
  for (const [text, slug, former] of found) {
    it(`${text} is ${slug}${former ? `, formerly ${former}` : ''}`, () => {
      const answer = findProvince(text);
      expect(answer?.province.slug).to.equal(slug);
      expect(answer?.former?.slug).to.equal(former);
    });
  }

  for (const text of [
    '',
    ' ',
    '-',
    '15',
    '46',
    'x',
    'tinh',
    'Sài',
    'toString',
    '__proto__',
    'ha',
    'hn',
    'tn',
    'Chánh Hòa',
    'Xã Thái Bình',
    'Thái Nguyên Bắc Kạn',
    '.*',
    'a'.repeat(100_000),
  ]) {
    it(`finds no province in ${JSON.stringify(text.slice(0, 30))}`, () =>
      expect(findProvince(text)).to.equal(undefined));
  }

  it('finds no present province for a name with “(cũ)” when its borders were others', () => {
    for (const text of ['Thái Nguyên (cũ)', 'Tỉnh Vĩnh Long cũ', 'TP. Hồ Chí Minh (cũ)'])
      expect(findProvince(text), text).to.equal(undefined);
    for (const { name, absorbed } of provinces) {
      expect(findProvince(`${name} (cũ)`)?.province.name).to.equal(absorbed.length ? undefined : name);
      for (const former of absorbed) expect(findProvince(`${former.name} (cũ)`)?.former?.name).to.equal(former.name);
    }
  });

  it('finds every name, composed or decomposed, in any case, with or without its type', () => {
    const names = fc.constantFrom(...provinces, ...formerProvinces);
    const prefix = fc.constantFrom('', 'Tỉnh ', 'tỉnh ', 'Thành phố ', 'TP. ', 'TP ', 'T. ', 'T.P ', 'Tỉnh/Thành phố ');
    const suffix = fc.constantFrom('', ' Province', ' city', ' (mới)', ' mới', '.', ' (TP)');
    const change = fc.constantFrom<(text: string) => string>(
      (text) => text.normalize('NFD'),
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase().replace(/ /g, '  '),
      (text) => text.replace(/k/g, 'c'),
      (text) => text.replace(/ – /g, ' - '),
    );
    fc.assert(
      fc.property(names, prefix, suffix, change, ({ name, slug }, before, after, changed) => {
        const answer = findProvince(changed(before + name + after));
        expect((answer?.former ?? answer?.province)?.slug).to.equal(slug);
      }),
    );
  });
});

describe('findProvinceByCode', () => {
  const reused: [code: string, today: string, before: string][] = [
    ['15', 'lao-cai', 'yen-bai'],
    ['24', 'bac-ninh', 'bac-giang'],
    ['44', 'quang-tri', 'quang-binh'],
    ['52', 'gia-lai', 'binh-dinh'],
    ['80', 'tay-ninh', 'long-an'],
    ['82', 'dong-thap', 'tien-giang'],
    ['91', 'an-giang', 'kien-giang'],
  ];
  for (const [code, today, before] of reused) {
    it(`reads ${code} as ${today} today and as ${before} before`, () => {
      expect(findProvinceByCode(code, 'since-2025-07-01')?.province.slug).to.equal(today);
      expect(findProvinceByCode(code, 'before-2025-07-01')?.former?.slug).to.equal(before);
    });
  }

  it('distinguishes every code that was given to another province', () => {
    const changed = provinces.filter(({ code, slug }) =>
      formerProvinces.some((former) => former.code === code && former.slug !== slug),
    );
    expect(changed.map(({ code }) => code)).to.deep.equal(reused.map(([code]) => code));
  });

  it('refuses a code without its set, or of the other set', () => {
    const loose = findProvinceByCode as (code: string, set?: string) => unknown;
    for (const { code } of provinces) {
      expect(loose(code)).to.equal(undefined);
      expect(loose(code, 'toString')).to.equal(undefined);
    }
    expect(findProvinceByCode('83', 'since-2025-07-01')).to.equal(undefined);
  });
});
