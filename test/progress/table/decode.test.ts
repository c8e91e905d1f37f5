import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decodeText } from '../../../src/progress/table/decode.ts';
import { bytes, figuresOf, readFeed, utf16 } from './read-feed.ts';

const table = 'province\tasOf\ttotal\tsourceTitle\r\nthai-nguyen\t30/9/2026\t3295\tBáo cáo của Sở KH&CN\r\n';
const figure = [['thai-nguyen', '2026-09-30', 3295]];
/** Of windows-1258: ò and õ with their marks as letters of their own. */
const vietnamese = bytes(
  'province,asOf,total,sourceTitle\r\nthai-nguyen,30/9/2026,3295,B\xe1o c\xe1o cu\xd2a S\xf5\xd2 KH&CN\r\n',
);
const western = bytes('province,asOf,total,sourceTitle\r\nthai-nguyen,30/9/2026,3295,B\xe1o c\xe1o\r\n');

describe('the bytes of a feed', () => {
  for (const [what, body, charset] of [
    ['UTF-16 with its mark', utf16(table), ''],
    ['UTF-16, the big end first', utf16(table, true), ''],
    ['UTF-16 without a mark', utf16(table, false, false), ''],
    ['UTF-16 without a mark, the big end first', utf16(table, true, false), ''],
    ['UTF-16 that its server calls UTF-8', utf16(table), 'utf-8'],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${table}`), ''],
    ['UTF-8 that its server calls windows-1252', new TextEncoder().encode(table), 'windows-1252'],
    ['windows-1258 as its server says', vietnamese, 'windows-1258'],
    ['windows-1258 that is plainly Vietnamese', vietnamese, ''],
    ['letters that windows-1258 and windows-1252 share', western, ''],
  ] as const) {
    it(`are decoded: ${what}`, async () => {
      const { snapshots, problems } = await readFeed(body, charset);
      expect(problems).to.deep.equal([]);
      expect(snapshots[0]!.source.title).to.match(/^Báo cáo/);
      expect(await figuresOf(body, charset)).to.deep.equal(figure);
    });
  }

  it('are decoded in full from windows-1258', async () =>
    expect((await readFeed(vietnamese)).snapshots[0]!.source.title).to.equal('Báo cáo của Sở KH&CN'));

  it('are decoded from UTF-16 too when they are JSON', async () => {
    const entry = { asOf: '2026-09-30', total: 3295, source: { title: 'Báo cáo của Sở' }, province: 'hue' };
    expect(await figuresOf(utf16(JSON.stringify(entry)))).to.deep.equal([['hue', '2026-09-30', 3295]]);
  });

  const csv = 'province,asOf,total,sourceTitle\nthai-nguyen,30/9/2026,3295,';
  for (const [what, body, problem] of [
    ['a page', bytes('\r\n<!doctype html><title>404</title>'), 'file html'],
    ['a workbook', bytes('PK\x03\x04xl/workbook.xml'), 'file binary'],
    ['an old workbook', bytes('\xd0\xcf\x11\xe0\xa1\xb1'), 'file binary'],
    ['a PDF', bytes('%PDF-1.7'), 'file binary'],
    ['zeros among letters', bytes('province,asOf\0\0'), 'file binary'],
    ['windows-1252 with letters that could be others', bytes(`${csv}B\xe1o c\xe1o qu\xfd\n`), 'file encoding'],
    ['bytes of no encoding', bytes(`${csv}\x81\x8d\xff\n`), 'file encoding'],
    ['letters that became �', new TextEncoder().encode(`${csv}B\uFFFDo c\uFFFDo\n`), 'file lost-letters'],
    [
      'letters that became question marks',
      bytes(`${csv}B\xe1o c\xe1o c?a S? KH&CN\n`),
      'row 2 sourceTitle "Báo cáo c?a S? KH&CN" garbled',
    ],
  ] as const) {
    it(`are refused, with the reason: ${what}`, async () =>
      expect(await readFeed(body)).to.deep.equal({ snapshots: [], problems: [problem] }));
  }

  it('never become a text with �, whatever the server declares', () => {
    const charset = fc.constantFrom(
      '',
      'utf-8',
      'windows-1252',
      'windows-1258',
      'utf-16',
      'shift_jis',
      'no-such-thing',
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), charset, (body, said) => {
        const read = decodeText(body.slice().buffer, said);
        if ('text' in read) expect(read.text).not.to.contain('\uFFFD');
      }),
      { numRuns: 2000 },
    );
  });
});
