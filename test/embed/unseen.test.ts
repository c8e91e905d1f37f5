// What rests on the classes of characters that an engine knows: what nobody sees, what is a letter, what is spoken.

import { expect } from '@open-wc/testing';
import { secondsOf, syllables } from '../../apps/builder/loudspeaker/speech.ts';
import { UNSEEN, unseenIn } from '../../src/base/unseen-characters.ts';
import { readSnippets } from '../../src/embed/snippet/read-snippet.ts';
import { writeSnippet } from '../../src/embed/snippet/write-snippet.ts';
import { checked, site } from './embeds.ts';

const link = writeSnippet(checked({ widget: 'banner', language: 'vi' }), 'link', site);
const damagesOf = (html: string): string[] =>
  readSnippets(html, { site }).flatMap((piece) =>
    piece.ok ? piece.value.damages.map(({ code, field = '' }) => `${code} ${field}`.trim()) : ['unread'],
  );

describe('invisible characters', () => {
  for (const code of [0xad, 0x34f, 0x180e, 0x200b, 0x200d, 0x2060, 0x3164, 0xfe0f, 0xfeff, 0xe0020]) {
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    it(`such as ${name} do not count in a text, and are named beside a link`, () => {
      const unseen = String.fromCodePoint(code);
      expect(`tên ${unseen} miền`.replace(UNSEEN, '')).to.equal('tênmiền');
      expect(unseenIn(`tên${unseen}miền`)).to.equal(name);
      expect(damagesOf(link.replace('<p>', `<p>${unseen}`))).to.deep.equal([`unseen ${name}`]);
    });
  }

  it('are neither spaces nor letters nor signs', () => {
    for (const text of [' \u00a0\u2003\t', 'đặc sản', '。.…', '𠀀']) expect(unseenIn(text), text).to.equal(undefined);
  });
});

describe('entities in a snippet', () => {
  for (const entity of ['&ecirc;', '&dstrok;', '&#7885;', '&#x1ecd;']) {
    it(`such as ${entity} become a letter`, () =>
      expect(damagesOf(link.replace('</a>', ` ${entity}</a>`))).to.include('letters'));
  }
  for (const entity of ['&nbsp;', '&#8220;', '&#x2013;', '&#8230;']) {
    it(`such as ${entity} are not decoded`, () =>
      expect(damagesOf(link.replace('</a>', ` ${entity}</a>`))).not.to.include('letters'));
  }
});

describe('the length of a spoken text', () => {
  for (const [text, count] of [
    ['Đắk Lắk – Buôn Ma Thuột', 5],
    ['“Ưu đãi”… ngày 31/12', 8],
    ['ằ ẵ ỡ ự đ', 5],
    ['', 0],
  ] as const) {
    it(`“${text}” is ${count} syllables`, () => expect(syllables(text)).to.equal(count));
  }

  it('grows with every syllable', () => {
    expect(secondsOf(['một '.repeat(200)])).to.be.above(secondsOf(['một '.repeat(100)]));
  });
});
