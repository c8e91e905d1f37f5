import { expect } from 'chai';
import { parseCivilDate } from '../../src/base/civil-date.ts';
import * as fees from '../../src/program/fees.ts';
import * as plans from '../../src/program/plans.ts';
import * as policies from '../../src/program/policies.ts';
import * as policyClaims from '../../src/program/policy-claims.ts';
import * as programme from '../../src/program/campaign.ts';
import * as provinces from '../../src/program/provinces.ts';
import * as registrars from '../../src/program/registrars.ts';
import { dataDate, plansOf, sources, type Source } from '../../src/program/sources.ts';
import { findProvinceName } from '../../src/program/province-names.ts';

const data = { fees, plans, policies, policyClaims, programme, provinces, registrars };
const confidences = ['settled', 'single', 'inferred', 'contradictory', 'not-found'];
const register: Readonly<Record<string, Source>> = sources;

/** Every object inside the exported data, with the path to it. */
function* objects(value: unknown, path: string): Generator<[path: string, object: Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  yield [path, value as Record<string, unknown>];
  for (const [key, inner] of Object.entries(value)) yield* objects(inner, `${path}.${key}`);
}

const all = [...objects(data, 'program')];
const cited = new Set<unknown>([
  ...all.flatMap(([, { source }]) => (typeof source === 'string' ? [source] : [])),
  ...plans.plans.flatMap(({ id, basis, precededBy }) => [id, ...basis, ...precededBy]),
]);

describe('legal sources', () => {
  it('are all in the register', () => {
    expect([...cited].filter((id) => !(String(id) in register))).to.deep.equal([]);
  });

  it('are all cited by a fact', () => {
    expect(Object.keys(register).filter((id) => !cited.has(id))).to.deep.equal([]);
  });

  it('name their issuer, the day of the check and the confidence, link over https, and have a real date or none', () => {
    for (const [id, { issuer, date, url, checkedOn, confidence }] of Object.entries(register)) {
      expect(issuer, id).to.match(/\S/);
      expect(checkedOn, id).to.equal(dataDate);
      expect(confidences, id).to.include(confidence);
      if (url) expect(new URL(url).protocol, id).to.equal('https:');
      if (date) expect(parseCivilDate(date.length === 7 ? `${date}-01` : date).ok, id).to.equal(true);
    }
  });
});

describe('claims in src/program', () => {
  it('name a source and a confidence at every level', () => {
    const claims = all.filter(([, object]) => 'cites' in object);
    expect(claims.length).to.be.greaterThan(60);
    for (const [path, { cites, confidence }] of claims) {
      expect(cites, path).to.be.an('array').that.is.not.empty;
      if (confidence !== undefined) expect(confidences, path).to.include(confidence);
    }
  });

  it('exist for every record that states a fact', () => {
    const records = [
      ...fees.fees,
      ...Object.values(registrars.registrarClaims),
      ...policies.policies,
      ...programme.phases,
      programme.programme,
      programme.nationalTarget,
    ];
    for (const record of records) expect(record.cites).to.be.an('array').that.is.not.empty;
    for (const { id } of policies.policies) {
      expect(policyClaims.policyClaims, id).to.have.property(id);
      expect(policyClaims.policyClaims[id]).to.include.keys('window', 'who', 'services');
    }
  });

  it('name their place in the document for every statement of a plan', () => {
    for (const { id, targets, baseline, reporting, portalDuties, media, awaiting } of plans.plans) {
      for (const said of [...targets, ...portalDuties, reporting, baseline, media, awaiting])
        if (said) expect(said.article, id).to.match(/\S/);
    }
  });

  it('link over https only', () => {
    for (const [path, object] of all) {
      for (const [key, value] of Object.entries(object)) {
        if (typeof value === 'string' && value.includes('://'))
          expect(new URL(value).protocol, `${path}.${key}`).to.equal('https:');
      }
    }
  });
});

describe('the plans of provinces', () => {
  const numbers = (id: string) =>
    plans.plans
      .find((plan) => plan.id === id)!
      .targets.flatMap((target) => (target.kind === 'count' ? [[target.count, target.by, target.atLeast]] : []));

  it('are the five known ones, with the dates of their texts', () => {
    expect(plans.plans.map(({ id, date, province, former }) => [id, date, province, former])).to.deep.equal([
      ['ben-tre-2024', '2024-08-26', 'vinh-long', 'ben-tre'],
      ['thai-nguyen-2025', null, 'thai-nguyen', undefined],
      ['tra-vinh-2025', null, 'vinh-long', 'tra-vinh'],
      ['ninh-binh-2025', null, 'ninh-binh', undefined],
      ['tuyen-quang-2026', '2026-02', 'tuyen-quang', undefined],
    ]);
  });

  it('have the target numbers of their texts', () => {
    expect(numbers('thai-nguyen-2025')).to.deep.equal([
      [100_000, '2025-12-31', true],
      [300_000, '2026-12-31', true],
    ]);
    expect(numbers('tuyen-quang-2026')).to.deep.equal([
      [1800, '2026-12-31', true],
      [2000, '2030-12-31', true],
    ]);
    expect(numbers('tra-vinh-2025')).to.deep.equal([[4026, '2025-12-31', undefined]]);
    expect(numbers('ben-tre-2024')).to.deep.equal([]);
    expect(numbers('ninh-binh-2025')).to.deep.equal([]);
  });

  it('have parts that add up to the whole', () => {
    for (const { targets } of plans.plans) {
      for (const target of targets) {
        if (target.kind !== 'count' || !target.parts) continue;
        expect(target.parts['id.vn'] + target.parts['biz.vn']).to.equal(target.count);
      }
    }
  });

  it('belong to provinces of today, also through former ones', () => {
    for (const { province, former } of plans.plans) {
      const found = findProvinceName(former ?? province);
      expect(found?.province.slug).to.equal(province);
      expect(found?.former?.slug).to.equal(former);
    }
  });

  const places: [place: string, documents: string[]][] = [
    ['vinh-long', ['ben-tre-2024', 'tra-vinh-2025']],
    ['ben-tre', ['ben-tre-2024', 'tra-vinh-2025']],
    ['ha-giang', ['tuyen-quang-2026']],
    ['thai-nguyen', ['thai-nguyen-2025']],
    ['ha-noi', []],
  ];
  for (const [place, documents] of places) {
    it(`are ${documents.join(', ') || 'none'} for ${place}`, () => {
      expect(plansOf(findProvinceName(place)!.province)).to.deep.equal(documents);
    });
  }
});

describe('the fees of suffixes', () => {
  const rows: [suffix: string, label: fees.Fee['label'], registration: number | null, maintenance: number | null][] = [
    ['id.vn', undefined, 10_000, 50_000],
    ['biz.vn', undefined, 100_000, 250_000],
    ['vn', undefined, 100_000, 350_000],
    ['vn', 1, 100_000, 40_000_000],
    ['vn', 2, 100_000, 10_000_000],
    ['vn', 'vietnamese', 10_000, 20_000],
    ['io.vn', undefined, 10_000, 20_000],
    ['geographic', undefined, 50_000, 100_000],
    ['ap.vn', undefined, null, null],
  ];
  for (const [suffix, label, registration, maintenance] of rows) {
    it(`are right for ${suffix}${label ? ` (${label})` : ''}`, () =>
      expect(fees.feeOf(suffix, label)).to.include({ registration, maintenance }));
  }

  it('are known for one group of labels each, in whole đồng', () => {
    const keys = fees.fees.flatMap(({ suffixes, label }) => suffixes.map((suffix) => `${suffix} ${label}`));
    expect(new Set(keys).size).to.equal(keys.length);
    for (const { registration, maintenance } of fees.fees)
      expect([registration ?? 0, maintenance ?? 0].every(Number.isInteger)).to.equal(true);
    expect(fees.feeOf('example.com')).to.equal(undefined);
  });

  it('say when sources disagree about them', () => {
    expect(fees.feeOf('edu.vn')).to.include({ confidence: 'contradictory', registrationElsewhere: 100_000 });
  });
});

describe('registrars', () => {
  it('are the ten domestic ones, in alphabetical order', () => {
    expect(registrars.registrars).to.have.length(10);
    const names = registrars.registrars.map(({ name }) => name);
    expect([...names].sort(new Intl.Collator('vi').compare)).to.deep.equal(names);
  });
});
