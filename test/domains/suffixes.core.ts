import { expect } from 'chai';
import { claimOfSuffix } from '../../src/domains/suffix-claims.ts';
import { findSuffix, geographicLabels, suffixes } from '../../src/domains/suffixes.ts';
import { provinces } from '../../src/program/provinces.ts';

describe('suffixes', () => {
  it('are found by their names, each one once', () => {
    expect(new Set(suffixes.map(({ name }) => name)).size).to.equal(suffixes.length);
    for (const suffix of suffixes) expect(findSuffix(suffix.name)).to.equal(suffix);
    expect(findSuffix('id.vn')).to.deep.equal({ name: 'id.vn', who: 'citizens' });
    expect(suffixes[0]).to.have.property('name', 'vn');
  });

  it('have a purpose with its confidence, and no registrants without a document', () => {
    for (const { name, who } of suffixes) {
      expect(claimOfSuffix(name)?.purpose, name)
        .to.match(/^[a-z-]+$/)
        .and.not.equal('place');
      expect(who === 'unknown', name).to.equal(claimOfSuffix(name)?.confidence === 'not-found');
    }
    expect(claimOfSuffix('id.vn')).to.deep.equal({ purpose: 'person', confidence: 'settled' });
    expect(claimOfSuffix('example.vn')).to.equal(undefined);
    for (const name of ['ap.vn', 'ad.vn', 'on.vn']) expect(findSuffix(name)).to.have.property('who', 'unknown');
  });

  it('have a place for each province before July 2025, and a second place for Huế', () => {
    const former = provinces.flatMap(({ formedFrom }) => formedFrom);
    expect(former).to.have.length(63);
    // Where the registry's label is not the name without its marks.
    const others: Record<string, string> = {
      'ba-ria-vung-tau': 'baria-vungtau',
      'ho-chi-minh': 'thanhphohochiminh',
      hue: 'thuathienhue',
      'thua-thien-hue': 'thuathienhue',
    };
    const labels = new Set(former.map(({ slug }) => others[slug] ?? slug.replaceAll('-', '')));
    expect([...geographicLabels].sort()).to.deep.equal([...labels, 'hue'].sort());
    expect(findSuffix('hanoi.vn')).to.deep.equal({ name: 'hanoi.vn', who: 'unknown' });
    expect(claimOfSuffix('hanoi.vn')).to.deep.equal({ purpose: 'place', confidence: 'not-found' });
  });

  for (const name of ['', '.vn', 'hanoi', 'id', 'example.vn', 'a.id.vn', 'hanoi.hanoi.vn']) {
    it(`do not hold ${name || 'an empty name'}`, () => expect(findSuffix(name)).to.equal(undefined));
  }
});
