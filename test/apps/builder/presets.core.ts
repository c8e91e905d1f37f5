import { expect } from 'chai';
import { provinceNames } from '../../../src/domains/places.ts';
import { plans } from '../../../src/program/plans.ts';
import { citePlan, choosing, presetOf } from '../../../apps/builder/presets.ts';
import { defaultChoice, siteKinds, type Choice } from '../../../apps/builder/state.ts';

const commune: Choice = { ...defaultChoice, province: 'ninh-binh', kind: 'commune' };

describe('the settings that a province’s plan fills in', () => {
  it('name their plan, and leave open the fields that the plan leaves open', () => {
    const preset = presetOf(commune)!;
    expect(preset.filled['agency']!.value).to.equal('Sở Khoa học và Công nghệ tỉnh Ninh Bình');
    expect(citePlan(preset.filled['agency']!, 'vi')).to.equal('Kế hoạch của UBND tỉnh Ninh Bình');
    expect(preset.open).to.deep.equal(['hotline', 'logo-src']);
    expect(preset.duties.map((place) => [citePlan(place, 'vi'), place.duty.show])).to.deep.equal([
      ['Kế hoạch của UBND tỉnh Ninh Bình, mục VI.5', 'logo-and-information'],
    ]);
  });

  it('are the figure of the plan for the counter', () => {
    const { filled, open } = presetOf({ ...commune, widget: 'progress', province: 'thai-nguyen' })!;
    expect(Object.fromEntries(Object.entries(filled).map(([name, { value }]) => [name, value]))).to.deep.equal({
      value: '3295',
      'as-of': '2025-03-31',
      source: 'Chỉ thị của Chủ tịch UBND tỉnh Thái Nguyên',
      target: '≥300000',
      'target-by': '2026-12-31',
    });
    expect(open).to.deep.equal([]);
    expect(presetOf({ ...commune, widget: 'progress' })!.open).to.include('value');
  });

  it('include a target of the plan when the plan gives no figure', () => {
    const { open, aims } = presetOf({ ...commune, widget: 'progress', province: 'tuyen-quang', kind: 'university' })!;
    expect(open).to.deep.equal(['value', 'as-of', 'source']);
    expect(aims.map(({ target }) => target.kind)).to.include('count');
  });

  it('are none for a province without a plan, and for a site of no province', () => {
    const without = provinceNames.filter(({ slug }) => !plans.some(({ province }) => province === slug));
    expect(without).to.have.lengthOf(30);
    for (const { slug } of without) {
      for (const kind of siteKinds) {
        const preset = presetOf({ ...defaultChoice, province: slug, kind })!;
        expect(preset.plans).to.deep.equal([]);
        expect(preset.filled).to.deep.equal({});
      }
    }
    expect(presetOf({ ...defaultChoice, province: 'ninh-binh' })).to.equal(undefined);
    expect(presetOf({ ...defaultChoice, kind: 'commune' })).to.equal(undefined);
  });

  it('come for a former province from the plan of today’s province', () => {
    const preset = presetOf({ ...commune, province: 'ben-tre' })!;
    expect(preset.plans.map(({ id }) => id)).to.deep.equal(['ben-tre-2024', 'tra-vinh-2025']);
    // They name the bodies of provinces that are gone.
    expect(preset.filled['agency']).to.equal(undefined);
    expect(preset.open).to.include('agency');
  });
});

describe('a change of province in the builder', () => {
  it('fills empty fields, and removes the values of the last plan', () => {
    const filled = choosing({ ...commune, province: '' }, { province: 'ninh-binh' });
    expect(filled.attributes).to.deep.equal({ agency: 'Sở Khoa học và Công nghệ tỉnh Ninh Bình' });
    expect(choosing(filled, { province: 'thai-nguyen' }).attributes['agency']).to.equal(
      'Sở Khoa học và Công nghệ tỉnh Thái Nguyên',
    );
    expect(choosing(filled, { province: 'ha-noi' }).attributes).to.deep.equal({});
  });

  it('keeps the text that a person typed', () => {
    const typed = choosing(commune, { attributes: { agency: 'UBND xã', hotline: '0229 3000 000' } });
    expect(choosing(typed, { province: 'thai-nguyen' }).attributes).to.deep.equal(typed.attributes);
    expect(choosing(typed, { widget: 'progress' }).attributes['hotline']).to.equal('0229 3000 000');
  });
});
