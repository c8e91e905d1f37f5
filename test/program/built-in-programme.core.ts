import { expect } from 'chai';
import fc from 'fast-check';
import { textHash } from '../../src/base/text-hash.ts';
import { builtInHash, builtInProgramme } from '../../src/program/built-in-programme.ts';
import { feeOf, fees } from '../../src/program/fees.ts';
import { builtIn } from '../../src/program/known.ts';
import { policies } from '../../src/program/policies.ts';
import { claimOf } from '../../src/program/policy-claims.ts';
import { parseProgramme, parseProgrammeText } from '../../src/program/programme-file.ts';
import { knownFrom, withProgramme } from '../../src/program/programme-merge.ts';
import type { Programme } from '../../src/program/programme-types.ts';
import { dataDate, sources } from '../../src/program/sources.ts';

const text = builtInProgramme();

function read(): Programme {
  const parsed = parseProgrammeText(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  expect(parsed.unknownFields).to.deep.equal([]);
  return parsed.value;
}

describe('the programme file of the release', () => {
  it('is accepted without an unknown field', () => {
    expect(read()).to.include({ version: 1, updated: dataDate });
  });

  it('contains exactly the offers and documents of the release', () => {
    const { policies: merged, sources: register } = withProgramme(read());
    expect(merged).to.deep.equal(policies);
    expect(register).to.deep.equal(sources);
    for (const policy of merged) {
      for (const claim of ['window', 'who', 'registrationFee', 'services'] as const) {
        const own = claimOf(
          policies.find(({ id }) => id === policy.id)!,
          claim,
        );
        expect(claimOf(policy, claim)).to.deep.equal(own);
        // Another copy of the offers, as each file of the script-tag build has one.
        expect(claimOf(structuredClone(policy), claim)).to.deep.equal(own);
      }
    }
    expect(knownFrom(read())).to.deep.include({ policies, updated: builtIn.updated });
  });

  it('has the fees after both endings', () => {
    const { fees: own } = withProgramme(read());
    expect(own.map(({ suffix }) => suffix)).to.deep.equal(['id.vn', 'biz.vn']);
    for (const { suffix, registration, maintenance, cites } of own) {
      expect({ registration, maintenance, cites }).to.deep.equal(
        (({ registration, maintenance, cites }) => ({ registration, maintenance, cites }))(feeOf(suffix)!),
      );
    }
    expect(fees).not.to.be.empty;
  });

  it('names the documents that its offers and fees rest on, and no others', () => {
    const { documents, offers, fees: own } = read();
    const cited = [...offers, ...own].flatMap(({ cites }) => cites.map(({ source }) => source));
    expect(documents.map(({ id }) => id).sort()).to.deep.equal([...new Set(cited)].sort());
  });

  it('has examples at the edges of each offer: some applicants get it, some just do not', () => {
    for (const { id, limit, examples } of read().offers) {
      const outcomes = new Set(examples.map(({ outcome }) => outcome));
      expect(outcomes.size, id).to.be.greaterThan(1);
      if (limit) expect([...outcomes], id).to.include('likely');
    }
  });

  it('means the same in another order or spread out', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...read().offers], { minLength: policies.length }), (offers) => {
        const parsed = parseProgramme({ ...read(), offers });
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
        const merged = withProgramme(parsed.value).policies;
        expect([...merged].sort((a, b) => (a.id < b.id ? -1 : 1))).to.deep.equal(
          [...policies].sort((a, b) => (a.id < b.id ? -1 : 1)),
        );
        expect(merged.map(({ from }) => from)).to.deep.equal(policies.map(({ from }) => from));
      }),
      { numRuns: 50 },
    );
    expect(parseProgrammeText(JSON.stringify(JSON.parse(text)).replace(/[{},]/g, ' $& \r\n')).ok).to.equal(true);
  });

  it('is the same text each time, and another text has another hash', () => {
    expect(builtInProgramme()).to.equal(text);
    expect(builtInHash()).to.equal(textHash(text));
    expect(textHash(`${text} `)).not.to.equal(textHash(text));
  });
});

describe('the hash of a text', () => {
  const rows: [text: string, hash: number][] = [
    ['', 0],
    ['a', 97],
    ['ab', 3105],
    ['𝒳', 0x1d4b3],
    ['Sở Khoa học', -448_537_919],
  ];
  for (const [of, hash] of rows) it(`is the expected number for “${of}”`, () => expect(textHash(of)).to.equal(hash));

  it('is a whole number of 32 bits', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (of) => textHash(of) === (textHash(of) | 0)));
  });
});
