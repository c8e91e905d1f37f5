import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { CivilDate } from '../../../src/base/civil-date.ts';
import { widgets } from '../../../src/contract.ts';
import { provinceNames } from '../../../src/domains/places.ts';
import { names } from '../../../src/embed/permalink.ts';
import { forms } from '../../../src/embed/snippet.ts';
import { systems } from '../../../src/embed/systems.ts';
import { complaints, fields } from '../../../src/site/builder/fields.ts';
import { siteAt } from '../../../src/site/builder/release.ts';
import { defaultChoice, formOf, readFragment, settingsIn, siteKinds, writeFragment, type Choice } from '../../../src/site/builder/state.ts';

const TODAY = '2026-11-20' as CivilDate;
const places = provinceNames.flatMap(({ slug, absorbed }) => [slug, ...absorbed.map((former) => former.slug)]);

/** Choices as they stand in an address: no attributes of other widgets, none that are empty. */
const choices = fc
  .record({
    page: fc.constantFrom('vi' as const, 'en' as const),
    widget: fc.constantFrom(...names),
    language: fc.constantFrom('vi' as const, 'en' as const),
    province: fc.constantFrom('', ...places),
    system: fc.option(fc.constantFrom(...systems.map(({ id }) => id)), { nil: undefined }),
    kind: fc.option(fc.constantFrom(...siteKinds), { nil: undefined }),
    form: fc.option(fc.constantFrom(...forms), { nil: undefined }),
    typed: fc.array(fc.tuple(fc.nat(20), fc.string({ minLength: 1, unit: 'binary' }))),
  })
  .map(({ typed, system, kind, form, ...rest }): Choice => {
    const own = fields[rest.widget];
    return {
      ...rest,
      ...(system && { system }),
      ...(kind && { kind }),
      ...(form && { form }),
      attributes: Object.fromEntries(typed.map(([index, value]) => [own[index % own.length]!.name, value])),
    };
  });

describe('the builder’s choice in the address', () => {
  it('is read back as it was written', () => {
    fc.assert(fc.property(choices, (choice) => void expect(readFragment(`#${writeFragment(choice)}`)).to.deep.equal(choice)));
  });

  it('can be read by people', () => {
    const choice: Choice = { ...defaultChoice, system: 'nukeviet', province: 'thai-nguyen', attributes: { hotline: '0208 3855 000' } };
    expect(writeFragment(choice)).to.equal('widget=banner&language=vi&province=thai-nguyen&system=nukeviet&hotline=0208+3855+000');
  });

  it('takes what the permalinks link to, in the language of the permalink', () => {
    expect(readFragment('#widget=progress&language=en&province=ninh-binh')).to.deep.equal({ ...defaultChoice, page: 'en', widget: 'progress', language: 'en', province: 'ninh-binh' });
    expect(readFragment('#lang=en')).to.deep.equal({ ...defaultChoice, page: 'en' });
  });

  it('accepts provinces by name and by former name, and keeps which was asked for', () => {
    expect(readFragment('#province=B%E1%BA%BFn+Tre').province).to.equal('ben-tre');
    expect(readFragment('#province=Tỉnh Thái Nguyên').province).to.equal('thai-nguyen');
    expect(settingsIn(readFragment('#province=ben-tre'), TODAY).province).to.equal('vinh-long');
  });

  it('is the default for whatever it does not know', () => {
    expect(readFragment('#widget=clock&system=word&province=atlantis&onclick=x&form=script')).to.deep.equal(defaultChoice);
  });

  it('takes the form of the system where none was asked for', () => {
    expect(formOf({ ...defaultChoice, system: 'wordpress' })).to.equal('address');
    expect(formOf({ ...defaultChoice, system: 'wordpress', form: 'link' })).to.equal('link');
    expect(formOf(defaultChoice)).to.equal('link');
  });
});

describe('the builder’s fields', () => {
  it('ask for every attribute of the contract', () => {
    for (const { name, attributes } of widgets) {
      expect(fields[name].map((field) => field.name)).to.have.members(attributes.filter((attribute) => attribute !== 'province'));
    }
  });

  it('say what is wanted, and leave it out of the settings', () => {
    for (const [widget, name, wrong, right] of [
      ['banner', 'agency', 'Sở KH&CN', 'Sở KH và CN'],
      ['banner', 'hotline', 'gọi ban ngày', '0208 3855 000'],
      ['banner', 'href', 'cong.gov.vn', 'https://cong.gov.vn/ten-mien'],
      ['banner', 'href', 'javascript:alert(1)', '/ten-mien'],
      ['banner', 'logo-alt', 'logo-vn.PNG', 'Chương trình tên miền quốc gia'],
      ['banner', 'layout', 'wide', 'card'],
      ['availability', 'suffixes', 'id.vn co.uk', 'id.vn, biz.vn'],
      ['progress', 'as-of', '31/2/2026', '31/3/2025'],
      ['progress', 'as-of', '21/11/2026', '20/11/2026'],
      ['progress', 'id-vn', 'nhiều', '3.609'],
    ] as const) {
      const choice = (value: string): Choice => ({ ...defaultChoice, widget, attributes: { [name]: value } });
      expect(complaints(widget, { [name]: wrong }, TODAY)[name], `${name}=${wrong}`).to.have.keys('vi', 'en');
      expect(complaints(widget, { [name]: right }, TODAY)[name], `${name}=${right}`).to.equal(undefined);
      expect(settingsIn(choice(wrong), TODAY).attributes).to.deep.equal({});
      expect(settingsIn(choice(right), TODAY).attributes).to.deep.equal({ [name]: right });
    }
  });

  it('want a day and a source with a figure, and parts that make the whole', () => {
    expect(Object.keys(complaints('progress', { value: '3.295' }, TODAY))).to.have.members(['as-of', 'source']);
    const whole = { value: '4.026', 'as-of': '2025-12-31', source: 'Báo cáo', 'id-vn': '3.609', 'biz-vn': '417' };
    expect(complaints('progress', whole, TODAY)).to.deep.equal({});
    expect(Object.keys(complaints('progress', { ...whole, 'biz-vn': '418' }, TODAY))).to.deep.equal(['id-vn']);
  });
});

describe('the site of a builder page', () => {
  it('is found from the address of the page, below a path as well', () => {
    const release = { version: '1.2.3', integrity: {}, bytes: {} };
    expect(siteAt('http://10.0.0.5:8080/builder/#widget=banner', release).host).to.equal('http://10.0.0.5:8080/');
    expect(siteAt('https://tinh.gov.vn/nhung/ten-mien/builder/index.html#a=/../b', release).host).to.equal('https://tinh.gov.vn/nhung/ten-mien/');
  });
});
