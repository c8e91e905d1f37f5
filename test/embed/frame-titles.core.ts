import { expect } from 'chai';
import { provinceNames } from '../../src/domains/places.ts';
import { siteLanguages } from '../../src/localization/language.ts';
import { addressSettings } from '../../src/embed/settings.ts';
import { embedOf } from '../../src/embed/snippet/frame-titles.ts';
import { fallback } from '../../src/embed/words/static-words.ts';
import { widgetNames } from '../../src/widgets.ts';

describe('the title of a frame without an address', () => {
  it('names every embed that this release writes', () => {
    for (const widget of widgetNames)
      for (const language of siteLanguages)
        for (const province of [undefined, ...provinceNames.map(({ slug }) => slug)]) {
          const embed = { widget, language, ...(province && { province }) };
          expect(embedOf(fallback(addressSettings(embed)).title), JSON.stringify(embed)).to.deep.equal(embed);
        }
  });

  for (const [title, widget, language] of [
    [
      'Điều kiện ưu đãi phí tên miền id.vn, biz.vn đăng ký đến hết ngày 31/12/2026 – tỉnh Thái Nguyên',
      'eligibility',
      'vi',
    ],
    ['Ai được miễn phí duy trì tên miền id.vn (đăng ký đến hết 30/6/2030) – tỉnh Thái Nguyên', 'eligibility', 'vi'],
    ['Conditions of the fee offers for id.vn names – Thái Nguyên province', 'eligibility', 'en'],
    ['Tra tên miền “.vn” – tỉnh Thái Nguyên', 'availability', 'vi'],
    ['Look up a “.vn” name – Thái Nguyên province', 'availability', 'en'],
    ['Tiến độ phổ cập tên miền “.vn” – tỉnh Thái Nguyên', 'progress', 'vi'],
    ['Progress of “.vn” names – Thái Nguyên province', 'progress', 'en'],
  ] as const)
    it(`names the embed of an earlier release or offer: ${title}`, () => {
      expect(embedOf(title)).to.deep.equal({ widget, language, province: 'thai-nguyen' });
    });

  for (const title of [
    '',
    'Tiến độ phổ cập tên miền “.vn”',
    'Bản đồ tỉnh – tỉnh Thái Nguyên',
    'Tra tên miền “.vn” – xã Phú Bình',
  ])
    it(`names nothing when it is another: ${title || 'none'}`, () => {
      expect(embedOf(title)).to.equal(undefined);
    });
});
