// Tables of portals: what is read, and what is refused by row and column.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPortals } from '../src/input/read-portals.ts';

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
const read = (text: string | ArrayBuffer) => readPortals(typeof text === 'string' ? bytes(text) : text);
const problems = (text: string | ArrayBuffer): string[] => {
  const result = read(text);
  return result.ok ? [] : result.problem.map(({ code, row = '', column = '' }) => `${code} ${row} ${column}`.trim());
};

const HEAD = 'Tên cổng,Cơ quan,Địa chỉ,Tỉnh,Khối cần có';

describe('the table of portals to audit', () => {
  it('has names, bodies and addresses, and may have provinces and blocks', () => {
    const result = read(
      `${HEAD}\nXã A,UBND xã A,https://xa-a.gov.vn,Bến Tre,"Giới thiệu, eligibility"\nXã B,UBND xã B,xa-b.gov.vn,,\n`,
    );
    assert.deepEqual(result, {
      ok: true,
      value: [
        {
          row: 2,
          name: 'Xã A',
          body: 'UBND xã A',
          address: 'https://xa-a.gov.vn/',
          province: 'vinh-long',
          former: 'ben-tre',
          expected: ['banner', 'eligibility'],
        },
        { row: 3, name: 'Xã B', body: 'UBND xã B', address: 'https://xa-b.gov.vn/', isBare: true, expected: [] },
      ],
    });
  });

  it('is found below a title, with any separator, in the encodings of spreadsheets', () => {
    const text = `Danh sách cổng\t\t\nName\tBody\tURL\nA\tB\thttps://a.vn/\n`;
    for (const one of [text, text.replaceAll('\t', ';'), `sep=;\n${text.replaceAll('\t', ';')}`, `\uFEFF${text}`])
      assert(read(one).ok, one);
    const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
    assert(read(new Uint8Array(utf16).buffer).ok);
  });

  for (const [name, text, expected] of [
    ['no headings', 'a,b,c\n1,2,3\n', ['no-headings']],
    ['a missing column', 'Tên cổng,Địa chỉ\nA,https://a.vn/\n', ['no-column 1 body']],
    ['a column twice', `${HEAD},Website\nA,B,https://a.vn/,,,\n`, ['twice-column 1 address']],
    ['no portals', `${HEAD}\n,,,,\n`, ['no-portals']],
    ['empty cells', `${HEAD}\nA,,,,\n`, ['empty 2 body', 'empty 2 address']],
    [
      'no address',
      `${HEAD}\nA,B,không có,,\nA,B,ftp://a.vn/,,\nA,B,https://u:p@a.vn/,,\nA,B,localhost,,\n`,
      ['address 2 address', 'address 3 address', 'address 4 address', 'address 5 address'],
    ],
    [
      'an inner address',
      `${HEAD}\nA,B,http://127.0.0.1/,,\nA,B,http://[::1]/,,\n`,
      ['inner-address 2 address', 'inner-address 3 address'],
    ],
    ['an address twice', `${HEAD}\nA,B,https://a.vn,,\nC,D,a.vn,,\n`, ['twice 3 address']],
    ['no province', `${HEAD}\nA,B,a.vn,Atlantis,\n`, ['province 2 province']],
    ['no block', `${HEAD}\nA,B,a.vn,,Bản đồ\n`, ['block 2 expected']],
    ['an open quotation mark', `${HEAD}\n"A,B,a.vn,,\n`, ['quote 2']],
    ['a comma too many', `${HEAD}\nA,B,a.vn,,,Giới thiệu\n`, ['more-cells 2']],
    ['a page', '<!doctype html><p>x', ['html']],
    ['lost letters', `${HEAD}\nC\uFFFDng,B,a.vn,,\n`, ['lost-letters']],
  ] as const)
    it(`is refused with ${name}`, () => assert.deepEqual(problems(text), expected));

  it('is refused in a spreadsheet’s own file format', () => {
    assert.deepEqual(problems(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]).buffer), ['binary']);
  });
});
