import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseCivilDate, type CivilDate } from '../../src/base/civil-date.ts';
import { formatDate, formatMoney, formatNumber, formatPercent } from '../../src/localization/format.ts';
import { languageFor } from '../../src/localization/element-languages.ts';

const date = (text: string): CivilDate => {
  const parsed = parseCivilDate(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};

describe('format', () => {
  const dates: [text: string, vi: string, en: string][] = [
    ['2025-03-31', '31/3/2025', '31 March 2025'],
    ['2027-01-01', '01/01/2027', '1 January 2027'],
    ['2026-12-31', '31/12/2026', '31 December 2026'],
    ['2025-02-28', '28/02/2025', '28 February 2025'],
  ];
  for (const [text, vi, en] of dates) {
    it(`formats ${text} as an official would`, () => {
      expect(formatDate(date(text), 'vi')).to.equal(vi);
      expect(formatDate(date(text), 'en')).to.equal(en);
    });
  }

  it('groups thousands as each language does', () => {
    expect(formatNumber(3295, 'vi')).to.equal('3.295');
    expect(formatNumber(300_000, 'en')).to.equal('300,000');
    expect(formatMoney(50_000, 'vi')).to.equal('50.000\u00a0đ');
    expect(formatMoney(50_000, 'en')).to.equal('VND\u00a050,000');
  });

  it('formats every count, amount and share as Intl does', () => {
    const locales = { vi: 'vi-VN', en: 'en-GB' } as const;
    for (const [language, locale] of Object.entries(locales) as [keyof typeof locales, string][]) {
      const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
      fc.assert(
        fc.property(
          fc.oneof(
            fc.nat(),
            fc.nat(100_000_000).map((tenths) => tenths / 10),
            fc
              .tuple(fc.nat(2_000_000), fc.integer({ min: 1, max: 2_000_000 }))
              .map(([part, all]) => (part / all) * 100),
          ),
          (value) => formatNumber(value, language) === format.format(value),
        ),
      );
    }
  });

  it('formats a share with one decimal', () => {
    expect(formatPercent(3295 / 300_000, 'vi')).to.equal('1,1%');
    expect(formatPercent(1.12, 'en')).to.equal('112%');
  });
});

describe('languageFor', () => {
  for (const [tag, language] of [
    ['vi', 'vi'],
    ['vi-VN', 'vi'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['enm', 'vi'],
    ['fr', 'vi'],
    ['', 'vi'],
  ] as const) {
    it(`returns ${language} for ${tag || 'no language'}`, () => expect(languageFor(tag)).to.equal(language));
  }
});
