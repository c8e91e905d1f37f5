import { expect } from 'chai';
import fc from 'fast-check';
import { suffixes } from '../../../src/domains/suffixes.ts';
import { NameInput, suffixOf } from '../../../src/elements/availability/name-input.ts';

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom(...'abcxyz019-.ăđ ộ@/') }),
  fc.constantFrom('nguyenthihoa', 'Hoa.ID.vn', ' chè-tân.biz.vn ', 'hoa.vn', 'hoa.com', '-hoa', 'gov'),
);

describe('the text of the field for a name', () => {
  it('a label alone has the chosen suffix', () => {
    const input = new NameInput('  Nguyen-Hoa ', 'id.vn');
    expect(input.value).to.equal('nguyen-hoa.id.vn');
    expect(input.tidied).to.deep.equal({ text: 'nguyen-hoa', suffix: 'id.vn' });
    expect(input.fault).to.equal(undefined);
  });

  it('the suffix of a whole name wins over the chosen one', () => {
    const input = new NameInput('chetan.BIZ.vn', 'id.vn');
    expect(input.value).to.equal('chetan.biz.vn');
    expect(input.tidied).to.deep.equal({ text: 'chetan', suffix: 'biz.vn' });
    expect(suffixOf('chetan.BIZ.vn', 'id.vn')).to.equal('biz.vn');
    expect(suffixOf('chetan', 'id.vn')).to.equal('id.vn');
  });

  it('a text that is no name stays as it was typed, with its fault', () => {
    const input = new NameInput('Hoa Tươi!', 'id.vn');
    expect(input.value).to.equal('Hoa Tươi!');
    expect(input.tidied).to.deep.equal({ text: 'Hoa Tươi!', suffix: 'id.vn' });
    expect(input.fault).to.deep.include({ typed: 'Hoa Tươi!' });
    expect(input.fault!.answer.state).to.equal('invalid');
  });

  it('an empty field has no fault', () => {
    for (const text of ['', '   ', '\t'])
      expect(new NameInput(text, 'id.vn').fault, JSON.stringify(text)).to.equal(undefined);
  });

  it('a text has a name or a fault, and a tidied text stands for the same name', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...suffixes.map(({ name }) => name)), (text, suffix) => {
        const input = new NameInput(text, suffix);
        expect(!input.parsed.ok && !!text.trim()).to.equal(input.fault !== undefined);
        const { tidied } = input;
        const again = new NameInput(tidied.text, tidied.suffix);
        expect(again.value).to.equal(input.value);
        expect(again.tidied).to.deep.equal(tidied);
        expect(suffixOf(tidied.text, tidied.suffix)).to.equal(tidied.suffix);
      }),
    );
  });
});
