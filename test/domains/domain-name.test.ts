import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatDomainName, isNotRegistrable, parseDomainName, toAscii } from '../../src/domains/domain-name.ts';

const LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const SUFFIXES = ['vn', 'id.vn', 'biz.vn', 'com.vn', 'hanoi.vn'];

const problemOf = (text: string, suffix?: string) => {
  const parsed = parseDomainName(text, { suffix });
  return parsed.ok ? undefined : parsed.problem;
};

const toFullWidth = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

const name = fc.constantFrom(...('abcdefghijklmnopqrstuvwxyz0123456789' + LETTERS));
/** Labels that break no rule: Vietnamese letters and digits, single hyphens inside. */
const label = fc
  .array(fc.string({ unit: name, minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('-'))
  .filter((text) => text.length > 2 && toAscii(`${text}.vn`) !== null);
const suffix = fc.constantFrom('id.vn', 'biz.vn', 'hanoi.vn');
/** What people may type: names, near-names and noise. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom(
      ...'aăđéx19-_. @/:Ðü．。–',
      '\u0301',
      '\u0323',
      '\u200b',
      '.vn',
      '.id.vn',
      'xn--',
      'www.',
      'https://',
    ),
    maxLength: 24,
  }),
  fc.tuple(label, suffix).map((parts) => parts.join('.')),
);

describe('parseDomainName', () => {
  describe('whole names', () => {
    const names: [text: string, suffix: string | undefined, unicode: string, ascii: string][] = [
      ['tiền.vn', undefined, 'tiền.vn', 'xn--tin-hkz.vn'],
      ['tênmiền.vn', undefined, 'tênmiền.vn', 'xn--tnmin-hsa0954c.vn'],
      ['đặcsản.biz.vn', undefined, 'đặcsản.biz.vn', 'xn--csn-uqa6698amda.biz.vn'],
      ['ĐẶCSẢN.biz.vn', undefined, 'đặcsản.biz.vn', 'xn--csn-uqa6698amda.biz.vn'],
      ['nguyễnvănan.id.vn', undefined, 'nguyễnvănan.id.vn', 'xn--nguynvnan-vcb9094f.id.vn'],
      ['phởngon.id.vn', undefined, 'phởngon.id.vn', 'xn--phngon-cp8b.id.vn'],
      ['huế.vn', undefined, 'huế.vn', 'xn--hu-07s.vn'],
      ['hộkinhdoanh.biz.vn', undefined, 'hộkinhdoanh.biz.vn', 'xn--hkinhdoanh-z03e.biz.vn'],
      ['daonguyen', 'id.vn', 'daonguyen.id.vn', 'daonguyen.id.vn'],
      ['daonguyen', '.ID.vn', 'daonguyen.id.vn', 'daonguyen.id.vn'],
      ['daonguyen.biz.vn', 'id.vn', 'daonguyen.biz.vn', 'daonguyen.biz.vn'],
      ['  Dao-Nguyen.ID.VN. ', undefined, 'dao-nguyen.id.vn', 'dao-nguyen.id.vn'],
      ['ｄａｏ．ｉｄ．ｖｎ', undefined, 'dao.id.vn', 'dao.id.vn'],
      ['dao。id｡vn', undefined, 'dao.id.vn', 'dao.id.vn'],
      ['da\u200bo\u00ad.id.vn', undefined, 'dao.id.vn', 'dao.id.vn'],
      ['a', 'id.vn', 'a.id.vn', 'a.id.vn'],
      ['1234567', 'id.vn', '1234567.id.vn', '1234567.id.vn'],
      ['cho.hanoi.vn', undefined, 'cho.hanoi.vn', 'cho.hanoi.vn'],
      ['hanoi', 'id.vn', 'hanoi.id.vn', 'hanoi.id.vn'],
      ['a'.repeat(63), 'id.vn', `${'a'.repeat(63)}.id.vn`, `${'a'.repeat(63)}.id.vn`],
    ];
    for (const [text, chosen, unicode, ascii] of names) {
      it(`reads ${text.slice(0, 30)}${chosen ? ` below ${chosen}` : ''}`, () => {
        const parsed = parseDomainName(text, { suffix: chosen });
        expect(parsed).to.have.property('ok', true);
        expect(parsed).to.have.property('value').that.includes({ unicode, ascii });
        expect(parseDomainName(text.normalize('NFD'), { suffix: chosen })).to.deep.equal(parsed);
      });
    }
  });

  describe('broken rules', () => {
    const rules: [text: string, suffix: string | undefined, problem: object][] = [
      ['', 'id.vn', { code: 'empty' }],
      [' \t', 'id.vn', { code: 'empty' }],
      ['.id.vn', undefined, { code: 'empty' }],
      ['dao@gmail.com', 'id.vn', { code: 'email', position: 3, suggestion: 'dao.id.vn' }],
      ['dao@congty.vn', undefined, { code: 'email', position: 3, suggestion: 'congty.vn' }],
      ['https://www.dao.id.vn/a?b#c', undefined, { code: 'web-address', position: 5, suggestion: 'dao.id.vn' }],
      ['www.dao.id.vn', undefined, { code: 'web-address', position: 0, suggestion: 'dao.id.vn' }],
      ['dao.id.vn:8080', undefined, { code: 'web-address', position: 9, suggestion: 'dao.id.vn' }],
      ['Nguyễn Thị Đào', 'id.vn', { code: 'space', position: 6, suggestion: 'nguyễnthịđào.id.vn' }],
      ['Nguyễn Thị Đào'.normalize('NFD'), 'id.vn', { code: 'space', position: 8, suggestion: 'nguyễnthịđào.id.vn' }],
      ['dao. id.vn', undefined, { code: 'space', position: 4, suggestion: 'dao.id.vn' }],
      ['thi_dao', 'id.vn', { code: 'underscore', position: 3, suggestion: 'thi-dao.id.vn' }],
      ['  thi&dao', 'id.vn', { code: 'character', position: 5, character: '&', suggestion: 'thidao.id.vn' }],
      ['thi😀dao', 'id.vn', { code: 'character', position: 3, character: '😀', suggestion: 'thidao.id.vn' }],
      ['thi–dao', 'id.vn', { code: 'character', position: 3, character: '–', suggestion: 'thi-dao.id.vn' }],
      ['Ðào', 'id.vn', { code: 'character', position: 0, character: 'Ð', suggestion: 'đào.id.vn' }],
      ['müller', 'id.vn', { code: 'character', position: 1, character: 'ü', suggestion: 'muller.id.vn' }],
      ['đа̀o', 'id.vn', { code: 'character', position: 1, character: 'а̀', suggestion: 'đo.id.vn' }],
      ['thi.dao', 'id.vn', { code: 'dot', position: 3, suggestion: 'thi-dao.id.vn' }],
      ['dao..id.vn', undefined, { code: 'dot', position: 3, suggestion: 'dao.id.vn' }],
      ['.dao.id.vn', undefined, { code: 'dot', position: 0, suggestion: 'dao.id.vn' }],
      ['dao', undefined, { code: 'no-suffix' }],
      ['dao', 'example', { code: 'unknown-suffix' }],
      ['dao.com', undefined, { code: 'not-vn', position: 4, suggestion: 'dao.com.vn' }],
      ['dao.com', 'id.vn', { code: 'not-vn', position: 4, suggestion: 'dao.id.vn' }],
      ['dao.example', undefined, { code: 'not-vn', position: 4, suggestion: 'dao.vn' }],
      ['dao.congty.vn', undefined, { code: 'unknown-suffix', position: 4, suggestion: 'congty.vn' }],
      ['dao.congty.vn', 'biz.vn', { code: 'unknown-suffix', position: 4, suggestion: 'dao.biz.vn' }],
      ['blog.dao.id.vn', undefined, { code: 'subdomain', position: 0, suggestion: 'dao.id.vn' }],
      ['a.b.congty.vn', undefined, { code: 'subdomain', position: 0, suggestion: 'congty.vn' }],
      ['-dao', 'id.vn', { code: 'hyphen-first', position: 0, suggestion: 'dao.id.vn' }],
      ['dao-.id.vn', undefined, { code: 'hyphen-last', position: 3, suggestion: 'dao.id.vn' }],
      ['thi--dao', 'id.vn', { code: 'hyphen-double', position: 3, suggestion: 'thi-dao.id.vn' }],
      ['--thi---dao--', 'id.vn', { code: 'hyphen-first', position: 0, suggestion: 'thi-dao.id.vn' }],
      ['xn--tin-hkz.vn', undefined, { code: 'hyphen-double', position: 2 }],
      ['-', 'id.vn', { code: 'hyphen-first', position: 0 }],
      ['a'.repeat(64), 'id.vn', { code: 'too-long', position: 0 }],
      // 56 letters, 63 and more in ASCII
      ['đặcsản'.repeat(9), 'biz.vn', { code: 'too-long', position: 0, suggestion: `${'dacsan'.repeat(9)}.biz.vn` }],
      ['an.vn', undefined, { code: 'auction' }],
      ['1', 'vn', { code: 'auction' }],
      ['ấm.vn', undefined, { code: 'auction' }],
      ['ThaiNguyen.vn', undefined, { code: 'geographic' }],
      ['hue', 'vn', { code: 'geographic' }],
      ['com.vn', undefined, { code: 'generic' }],
      ['ap.vn', undefined, { code: 'generic' }],
      ['https://hanoi.vn/', undefined, { code: 'web-address', position: 5 }],
    ];
    for (const [text, chosen, problem] of rules) {
      it(`refuses ${text.slice(0, 30) || 'an empty text'}${chosen ? ` below ${chosen}` : ''}`, () => {
        expect(problemOf(text, chosen)).to.deep.equal(problem);
      });
    }
  });

  describe('addresses of web pages', () => {
    const addresses: [text: string, suggestion: string | undefined][] = [
      ['https://facebook.com/hoa', 'hoa.id.vn'],
      ['https://www.facebook.com/hoa.nguyen.12/?ref=1', 'hoanguyen12.id.vn'],
      ['https://www.tiktok.com/@cheba', 'cheba.id.vn'],
      ['zalo.me/hoaquan', 'hoaquan.id.vn'],
      ['https://shopee.vn/cheba', 'cheba.id.vn'],
      ['facebook.com/profile.php?id=1', undefined],
      ['https://www.lazada.vn/shop/hoa', undefined],
      ['https://youtube.com/watch?v=1', undefined],
      ['https://maps.google.com/maps?q=1', undefined],
      ['https://zalo.me/0912345678', undefined],
      ['https://facebook.com', undefined],
      ['https://facebook.com/', undefined],
      ['facebook.com', undefined],
      ['hoa.blogspot.com', undefined],
      ['https://nike.com/vn', undefined],
      ['https://vi.wikipedia.org/wiki/Hoa', undefined],
      ['hoa@facebook.vn', 'hoa.id.vn'],
      ['https://chetancuong.vn/gioi-thieu', 'chetancuong.vn'],
      ['http:dao', 'dao.id.vn'],
      ['chetancuong/x', 'chetancuong.id.vn'],
      ['chetancuong.com', 'chetancuong.id.vn'],
    ];
    for (const [text, suggestion] of addresses) {
      it(`turn ${text} into ${suggestion ?? 'no name'}`, () =>
        expect(problemOf(text, 'id.vn')?.suggestion).to.equal(suggestion));
    }

    it('never become the name of a platform', () => {
      const site = fc.constantFrom('facebook', 'zalo', 'tiktok', 'shopee', 'youtube', 'instagram', 'lazada', 'tiki');
      const end = fc.constantFrom('.com', '.me', '.vn', '.com.vn', '.net');
      const path = fc.constantFrom('', '/', '/hoa', '/@hoa', '/hoa/anh', '/p/1', '?a=1', '#b', '/hoa.html');
      fc.assert(
        fc.property(
          fc.constantFrom('', 'https://', 'http://www.', '//', 'm.'),
          site,
          end,
          path,
          fc.constantFrom(...SUFFIXES),
          (scheme, name, ending, rest, chosen) => {
            const text = scheme + name + ending + rest;
            fc.pre(/[/?#:]/.test(text));
            expect(problemOf(text, chosen)?.suggestion ?? '', text).not.to.contain(name);
          },
        ),
      );
    });
  });

  it('distinguishes names that nobody can simply register from invalid ones', () => {
    for (const text of ['an.vn', 'hanoi.vn', 'id.vn'])
      expect(isNotRegistrable(problemOf(text)!.code), text).to.equal(true);
    for (const text of ['', 'a b.vn', 'xn--a.vn', 'x.y.vn'])
      expect(isNotRegistrable(problemOf(text)!.code), text).to.equal(false);
  });

  it('takes all 67 accented letters, composed and decomposed, in both cases', () => {
    expect(LETTERS).to.have.length(67);
    for (const letter of LETTERS) {
      for (const written of [
        letter,
        letter.toUpperCase(),
        letter.normalize('NFD'),
        letter.toUpperCase().normalize('NFD'),
      ]) {
        const parsed = parseDomainName(`xin${written}`, { suffix: 'id.vn' });
        expect(parsed.ok && parsed.value.label, written).to.equal(`xin${letter}`);
      }
    }
  });

  describe('on any text', () => {
    it('returns an answer, and never throws', () => {
      fc.assert(
        fc.property(
          typed,
          fc.option(fc.oneof(fc.constantFrom(...SUFFIXES), fc.string()), { nil: undefined }),
          (text, chosen) => {
            const parsed = parseDomainName(text, { suffix: chosen });
            if (parsed.ok) {
              const { value } = parsed;
              expect(value.unicode).to.equal(formatDomainName(value));
              expect(value.unicode).to.equal(value.unicode.normalize('NFC'));
              expect(value.ascii).to.match(/^[a-z0-9-]{1,63}(\.[a-z]+(-[a-z]+)*){1,2}$/);
              expect(toAscii(value.unicode)).to.equal(value.ascii);
            } else if (parsed.problem.position !== undefined) {
              expect(parsed.problem.position).to.be.within(0, text.length - 1);
            }
          },
        ),
        { numRuns: 3000 },
      );
    });

    it('parses its own answer as the same name', () => {
      fc.assert(
        fc.property(typed, fc.constantFrom(...SUFFIXES), (text, chosen) => {
          const parsed = parseDomainName(text, { suffix: chosen });
          if (parsed.ok) expect(parseDomainName(parsed.value.unicode)).to.deep.equal(parsed);
        }),
      );
    });

    it('suggests only valid names', () => {
      fc.assert(
        fc.property(typed, fc.option(fc.constantFrom(...SUFFIXES), { nil: undefined }), (text, chosen) => {
          const suggestion = problemOf(text, chosen)?.suggestion;
          if (suggestion === undefined) return;
          const parsed = parseDomainName(suggestion);
          expect(parsed.ok && parsed.value.unicode, suggestion).to.equal(suggestion);
        }),
        { numRuns: 3000 },
      );
    });

    it('ignores the Unicode form, case, width and outer spaces of a name', () => {
      fc.assert(
        fc.property(label, suffix, (text, chosen) => {
          const expected = parseDomainName(`${text}.${chosen}`);
          expect(expected.ok && expected.value.label).to.equal(text);
          const composed = `${text}.${chosen}`;
          const writings = [
            composed.normalize('NFD'),
            composed.toUpperCase(),
            composed.toUpperCase().normalize('NFD'),
            toFullWidth(composed),
            ` ${composed}. `,
          ];
          for (const writing of writings) expect(parseDomainName(writing), writing).to.deep.equal(expected);
          expect(parseDomainName(text, { suffix: chosen })).to.deep.equal(expected);
        }),
      );
    });

    it('never reads đ as d', () => {
      fc.assert(
        fc.property(label, (text) => {
          const swapped = text.replace(/[dđ]/g, (letter) => (letter === 'd' ? 'đ' : 'd'));
          fc.pre(swapped !== text && toAscii(`${swapped}.id.vn`) !== null);
          const [one, other] = [text, swapped].map((each) => parseDomainName(each, { suffix: 'id.vn' }));
          expect(one?.ok && one.value.ascii).to.not.equal(other?.ok && other.value.ascii);
        }),
      );
    });

    it('stays fast with long texts', () => {
      expect(problemOf('ệ'.repeat(200_000), 'id.vn')?.code).to.equal('too-long');
      expect(problemOf('a.'.repeat(100_000), 'id.vn')?.code).to.equal('dot');
    });
  });
});

describe('toAscii', () => {
  it('converts names and lets ASCII forms pass', () => {
    expect(toAscii('Tiền.vn')).to.equal('xn--tin-hkz.vn');
    expect(toAscii('xn--TIN-hkz.vn.')).to.equal('xn--tin-hkz.vn');
  });

  for (const text of [
    '',
    'vn',
    'a b.vn',
    'user@a.vn',
    'a.vn/x',
    'a.vn:80',
    'a.vn?x',
    '1.2.3.4',
    '[::1]',
    '%61.vn',
    'a..vn',
    `${'a'.repeat(64)}.vn`,
  ]) {
    it(`rejects ${text.slice(0, 12) || 'an empty text'}`, () => expect(toAscii(text)).to.equal(null));
  }
});
