// Tables of portals: what is read, and what is refused by row and column.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anyReach } from '../src/ask/guard.ts';
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

  for (const headings of [
    'TÊN CỔNG,CƠ QUAN,ĐỊA CHỈ',
    'Ten cong,Co quan,Dia chi',
    'Tên Cổng/Trang TTĐT,Cơ quan – đơn vị,Địa chỉ Cổng/Trang TTĐT',
    'Tên cổng thông tin điện tử (trang),Tên đơn vị/địa phương,Đường dẫn',
    'Tên,Cơ quan chủ quản,Địa chỉ truy cập trên Internet',
    'Cổng thông tin điện tử,Đơn vị quản lý,Tên miền',
    'Portal name,Agency,Website URL',
    'Name,Organisation,Web address',
  ])
    it(`is read with the headings “${headings}”`, () => {
      const result = read(`${headings}\nXã A,UBND xã A,https://a.vn/\n`);
      assert.deepEqual(result, {
        ok: true,
        value: [{ row: 2, name: 'Xã A', body: 'UBND xã A', address: 'https://a.vn/', expected: [] }],
      });
    });

  it('may have a number column, a postal address beside the website, and cities beside provinces', () => {
    const result = read(
      'STT,Tên cổng,Cơ quan,Địa chỉ,Website,Tỉnh/TP,Khối\n1,Xã A,UBND xã A,"Số 1, đường B",a.vn,TP. Hồ Chí Minh,Khối Giới thiệu và Điều kiện\n2,Xã C,UBND xã C,,c.vn,,Tất cả\n',
    );
    assert(result.ok, JSON.stringify(result));
    assert.deepEqual(
      result.value.map(({ address, province, expected }) => [address, province, expected.length]),
      [
        ['https://a.vn/', 'ho-chi-minh', 2],
        ['https://c.vn/', undefined, 4],
      ],
    );
  });

  for (const [typed, address] of [
    ['HTTPS://A.VN', 'https://a.vn/'],
    ['//a.vn/tin', 'https://a.vn/tin'],
    ['http://a.vn:8080', 'http://a.vn:8080/'],
    ['www.a.vn.', 'https://www.a.vn/'],
    ['a.vn;', 'https://a.vn/'],
    ['<https://a.vn/>', 'https://a.vn/'],
    ['“a.vn”', 'https://a.vn/'],
    ['\u00a0https://a.vn\u200b', 'https://a.vn/'],
    ['thịtrấn.vn', 'https://xn--thtrn-b21bxk.vn/'],
    ['https://a.vn/x.aspx?p=1&q=2#r', 'https://a.vn/x.aspx?p=1&q=2'],
  ] as const)
    it(`takes “${typed}” for ${address}`, () => {
      const result = read(`${HEAD}\nA,B,${typed},,\n`);
      assert(result.ok, JSON.stringify(result));
      assert.equal(result.value[0]!.address, address);
    });

  for (const typed of [
    'http:// a.vn',
    'https//a.vn',
    'http:/a.vn',
    'https:\\\\a.vn',
    '"https://a.vn,https://b.vn"',
    '"a.vn; b.vn"',
    '"a.vn\nb.vn"',
    'a@b.vn',
    'a..vn',
    '-a.vn',
    '12.5',
    'https://xn--zz-.vn',
    'https://a.vn:99999',
    'javascript:alert(1)',
    'file:///etc/passwd',
    '[a](https://a.vn)',
  ])
    it(`takes “${typed}” for no address`, () =>
      assert.deepEqual(problems(`${HEAD}\nA,B,${typed},,\n`), ['address 2 address']));

  for (const typed of ['http://127.1/', 'http://2130706433/', 'http://0x7f.1/', 'http://127。0。0。1/', 'a.vn:22'])
    it(`refuses “${typed}”, which is not of the public web`, () =>
      assert.deepEqual(problems(`${HEAD}\nA,B,${typed},,\n`), ['inner-address 2 address']));

  it('may name hosts of one part on an inner network', () => {
    const text = `${HEAD}\nA,B,http://cong/,,\n`;
    assert.deepEqual(problems(text), ['address 2 address']);
    assert(readPortals(bytes(text), anyReach).ok);
  });

  it('ends no row silently, however many empty cells it has', () => {
    const wide = ','.repeat(400);
    assert.deepEqual(problems(`${HEAD}\nA,B,a.vn${wide}\nC,D,b.vn\n`), ['too-wide 2']);
    assert.deepEqual(problems(`${HEAD}${wide}\nA,B,a.vn\n`), ['too-wide 1']);
  });

  for (const [name, text, expected] of [
    ['no headings', 'a,b,c\n1,2,3\n', ['no-headings']],
    ['a missing column', 'Tên cổng,Địa chỉ\nA,https://a.vn/\n', ['no-column 1 body']],
    ['a column twice', `${HEAD},Đơn vị\nA,B,https://a.vn/,,,\n`, ['twice-column 1 body']],
    [
      'two addresses on the web',
      `${HEAD},Website,URL\nA,B,https://a.vn/,,,,\n`,
      ['twice-column 1 address', 'twice-column 1 address'],
    ],
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
    [
      'a portal twice, by http and by https, with a slash and without',
      `${HEAD}\nA,B,http://a.vn,,\nC,D,https://A.vn:443/#x,,\nE,F,b.vn/tin/,,\nG,H,b.vn/tin,,\n`,
      ['twice 3 address', 'twice 5 address'],
    ],
    ['a cell of 3,000 letters', `${HEAD}\n${'A'.repeat(3000)},B,a.vn,,\n`, ['long-cell 2 name']],
    [
      'titles of groups and a total',
      `${HEAD}\nCác sở,,,,\nA,B,a.vn,,\nTổng cộng,,,,\n`,
      ['empty 2 body', 'empty 2 address', 'empty 4 body', 'empty 4 address'],
    ],
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
