import { expect } from 'chai';
import fc from 'fast-check';
import type { CivilDate } from '../../../src/base/civil-date.ts';
import { widgets } from '../../../src/contract.ts';
import { provinceNames } from '../../../src/domains/places.ts';
import { forms } from '../../../src/embed/snippet/write-snippet.ts';
import { systems } from '../../../src/embed/cms/cms-list.ts';
import { complaints } from '../../../apps/builder/complaints.ts';
import { fields } from '../../../apps/builder/fields.ts';
import { siteAt } from '../../../apps/builder/release.ts';
import {
  defaultChoice,
  formOf,
  readFragment,
  settingsIn,
  siteKinds,
  writeFragment,
  type Choice,
} from '../../../apps/builder/state.ts';
import { widgetNames } from '../../../src/widgets.ts';

const TODAY = '2026-11-20' as CivilDate;

const chosenIn = (choice: Choice) => settingsIn(choice, complaints(choice.widget, choice.attributes, TODAY));
const places = provinceNames.flatMap(({ slug, absorbed }) => [slug, ...absorbed.map((former) => former.slug)]);

/** Choices as they stand in an address: no attributes of other widgets, none that are empty. */
const choices = fc
  .record({
    page: fc.constantFrom('vi' as const, 'en' as const),
    widget: fc.constantFrom(...widgetNames),
    language: fc.constantFrom('vi' as const, 'en' as const),
    province: fc.constantFrom('', ...places),
    system: fc.option(fc.constantFrom(...Object.values(systems).map(({ id }) => id)), { nil: undefined }),
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
    fc.assert(
      fc.property(choices, (choice) => void expect(readFragment(`#${writeFragment(choice)}`)).to.deep.equal(choice)),
    );
  });

  it('is readable for people', () => {
    const choice: Choice = {
      ...defaultChoice,
      system: 'nukeviet',
      province: 'thai-nguyen',
      attributes: { hotline: '0208 0000 000' },
    };
    expect(writeFragment(choice)).to.equal(
      'widget=banner&language=vi&province=thai-nguyen&system=nukeviet&hotline=0208+0000+000',
    );
  });

  it('accepts the settings that permalinks link to, in the language of the permalink', () => {
    expect(readFragment('#widget=progress&language=en&province=ninh-binh')).to.deep.equal({
      ...defaultChoice,
      page: 'en',
      widget: 'progress',
      language: 'en',
      province: 'ninh-binh',
    });
    expect(readFragment('#lang=en')).to.deep.equal({ ...defaultChoice, page: 'en' });
  });

  it('accepts provinces by name and by former name, and keeps the requested one', () => {
    expect(readFragment('#province=B%E1%BA%BFn+Tre').province).to.equal('ben-tre');
    expect(readFragment('#province=Tỉnh Thái Nguyên').province).to.equal('thai-nguyen');
    expect(chosenIn(readFragment('#province=ben-tre')).province).to.equal('vinh-long');
  });

  it('falls back to the default for unknown values', () => {
    expect(readFragment('#widget=clock&system=word&province=atlantis&onclick=x&form=script')).to.deep.equal(
      defaultChoice,
    );
  });

  it('takes the form of the system when no form was requested', () => {
    expect(formOf({ ...defaultChoice, system: 'wordpress' })).to.equal('address');
    expect(formOf({ ...defaultChoice, system: 'wordpress', form: 'link' })).to.equal('link');
    expect(formOf(defaultChoice)).to.equal('link');
  });
});

describe('the builder’s fields', () => {
  it('cover every attribute of the contract', () => {
    for (const { name, attributes } of widgets) {
      expect(fields[name].map((field) => field.name)).to.have.members(
        attributes.filter((attribute) => attribute !== 'province'),
      );
    }
  });

  it('explain a wrong value, and leave it out of the settings', () => {
    for (const [widget, name, wrong, right] of [
      ['banner', 'agency', 'Sở KH&CN', 'Sở KH và CN'],
      ['banner', 'hotline', 'gọi ban ngày', '0208 0000 000'],
      ['banner', 'href', 'cong.gov.vn', 'https://cong.gov.vn/ten-mien'],
      ['banner', 'href', 'javascript:alert(1)', '/ten-mien'],
      ['banner', 'logo-alt', 'logo-vn.PNG', 'Chương trình tên miền quốc gia'],
      ['banner', 'layout', 'wide', 'card'],
      ['banner', 'programme', 'some', 'none'],
      ['eligibility', 'programme', 'http://khoi.example.vn/p.json', 'https://khoi.example.vn/p.json'],
      ['availability', 'suffixes', 'id.vn co.uk', 'id.vn, biz.vn'],
      ['progress', 'as-of', '31/2/2026', '31/3/2025'],
      ['progress', 'as-of', '21/11/2026', '20/11/2026'],
      ['progress', 'id-vn', 'nhiều', '3.609'],
    ] as const) {
      const choice = (value: string): Choice => ({ ...defaultChoice, widget, attributes: { [name]: value } });
      expect(complaints(widget, { [name]: wrong }, TODAY)[name], `${name}=${wrong}`).to.have.keys('vi', 'en');
      expect(complaints(widget, { [name]: right }, TODAY)[name], `${name}=${right}`).to.equal(undefined);
      expect(chosenIn(choice(wrong)).attributes).to.deep.equal({});
      expect(chosenIn(choice(right)).attributes).to.deep.equal({ [name]: right });
    }
  });

  it('require a day and a source with a figure, and parts no larger than the whole', () => {
    expect(Object.keys(complaints('progress', { value: '3.295' }, TODAY))).to.have.members(['as-of', 'source']);
    const whole = { value: '4.026', 'as-of': '2025-12-31', source: 'Báo cáo', 'id-vn': '3.609', 'biz-vn': '417' };
    expect(complaints('progress', whole, TODAY)).to.deep.equal({});
    // The total counts every ending below .vn.
    expect(complaints('progress', { ...whole, 'biz-vn': '410' }, TODAY)).to.deep.equal({});
    const more = complaints('progress', { ...whole, 'biz-vn': '418' }, TODAY);
    expect(Object.keys(more)).to.deep.equal(['id-vn']);
    expect(more['id-vn']!.vi).to.equal('id.vn và biz.vn cộng lại không được lớn hơn số tên miền.');
  });

  it('require both halves of a target, a number above 0, and no percentage', () => {
    for (const [target, by, name, words] of [
      ['', '31/12/2026', 'target', 'Cho biết chỉ tiêu của hạn này, hoặc xóa hạn.'],
      ['1.800', '', 'target-by', 'Cho biết hạn của chỉ tiêu.'],
      ['0', '31/12/2026', 'target', 'Cần một số nguyên lớn hơn 0, có thể có ≥ đứng trước: ≥300.000.'],
      ['40 %', '31/12/2030', 'target', 'Chỉ tiêu phần trăm chỉ ghi được trong tệp số liệu, không ghi được ở đây.'],
      ['≥1.800', '31/12/2026', undefined, undefined],
    ] as const) {
      const found = complaints('progress', { target, 'target-by': by }, TODAY);
      expect(Object.keys(found), target).to.deep.equal(name ? [name] : []);
      if (name) expect(found[name]!.vi).to.equal(words);
    }
  });

  it('are left out together when they describe one figure, split or target', () => {
    const right = {
      value: '4.026',
      'as-of': '2025-12-31',
      source: 'Báo cáo',
      'source-href': '/bc',
      'id-vn': '3.609',
      'biz-vn': '417',
      target: '5.000',
      'target-by': '2026-12-31',
    };
    const kept = (change: Record<string, string>): string[] =>
      Object.keys(chosenIn({ ...defaultChoice, widget: 'progress', attributes: { ...right, ...change } }).attributes);
    expect(kept({})).to.have.members(Object.keys(right));
    expect(kept({ 'as-of': '' })).to.have.members(['target', 'target-by']);
    expect(kept({ 'biz-vn': '418' })).to.have.members([
      'value',
      'as-of',
      'source',
      'source-href',
      'target',
      'target-by',
    ]);
    expect(kept({ target: '40%' })).to.have.members(['value', 'as-of', 'source', 'source-href', 'id-vn', 'biz-vn']);
    expect(kept({ 'source-href': 'bc' })).to.have.members(Object.keys(right).filter((name) => name !== 'source-href'));
  });
});

describe('the site of a builder page', () => {
  it('is found from the address of the page, also below a path', () => {
    const release = { version: '1.2.3', integrity: {}, bytes: {} };
    expect(siteAt('http://10.0.0.5:8080/builder/#widget=banner', release).host).to.equal('http://10.0.0.5:8080/');
    expect(siteAt('https://tinh.gov.vn/nhung/ten-mien/builder/index.html#a=/../b', release).host).to.equal(
      'https://tinh.gov.vn/nhung/ten-mien/',
    );
  });
});
