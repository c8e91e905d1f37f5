import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { builtInProgramme } from '../../src/program/built-in-programme.ts';
import { accepted, changed, contractFile, type Json } from './programme-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'programme-'));
after(() => rmSync(folder, { recursive: true }));

function tenmienProgramme(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/programme-cli.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

function write(content: unknown): string {
  const file = join(folder, 'programme.json');
  writeFileSync(file, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
  return file;
}

describe('tenmien-programme check', () => {
  it('exits with 0 for a valid file, and lists its offers in Vietnamese', () => {
    const { code, out, err } = tenmienProgramme('check', write(contractFile()));
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^Tệp đúng: Sở Khoa học và Công nghệ tỉnh …, cập nhật ngày 10\/02\/2027\.\n/);
    assert.match(out, /Đối tượng: công dân Việt Nam từ đủ 16 đến 30 tuổi\n/);
  });

  it('lists with --on the offers of that day, in English with --lang en', () => {
    const { code, out } = tenmienProgramme('check', write(contractFile()), '--on', '2027-03-01', '--lang', 'en');
    assert.equal(code, 0);
    assert.match(
      out,
      /On 1 March 2027 there are:\n {2}id-vn-2027: Vietnamese citizens, 1 March 2027 – 31 December 2030\nAnnounced for later:\n {2}none\n$/,
    );
  });

  it('accepts the file that every build writes', () => {
    assert.equal(tenmienProgramme('check', write(builtInProgramme())).code, 0);
  });

  const refused: [what: string, content: unknown, words: RegExp][] = [
    [
      'an example that comes out otherwise',
      changed((file) => (file.offers[0].examples[0].outcome = 'likely')),
      /✗ Ưu đãi 1, ví dụ 1, kết quả: .*\[offers\[0\]\.examples\[0\]\.outcome\]/,
    ],
    ['a later version', { ...contractFile(), version: 2 }, /✗ Phiên bản: 2 mới hơn/],
    ['nothing', '', /✗ Tệp không có gì bên trong\./],
    ['a page', '<!doctype html>', /✗ Tệp là một trang HTML/],
    ['UTF-16', Buffer.from(`\uFEFF${JSON.stringify(contractFile())}`, 'utf16le'), /✗ Tệp không phải UTF-8/],
    ['1 MB', 'x'.repeat(1_000_000), /✗ Tệp quá lớn; nhiều nhất 65\.536 byte\./],
  ];
  for (const [what, content, words] of refused) {
    it(`exits with 1 for ${what}, and gives the reason`, () => {
      const { code, out, err } = tenmienProgramme('check', write(content));
      assert.deepEqual([code, err], [1, '']);
      assert.match(out, words);
    });
  }

  it('lets no control character of the file reach the terminal', () => {
    const { code, out } = tenmienProgramme('check', write({ ...contractFile(), 'a\u001b[2Jb\u202e': 1 }));
    assert.equal(code, 0);
    assert.match(out, /Bỏ qua các mục không biết: a\?\[2Jb\?\n/);
  });

  const wrong = [
    [],
    ['check'],
    ['test', 'x.json'],
    ['check', 'a.json', 'b.json'],
    ['check', 'x.json', '--lang', 'fr'],
    ['check', 'x.json', '--on', '2027-02-30'],
    ['check', 'x.json', '--at', '1'],
    ['check', join(folder, 'none.json')],
    ['check', folder],
  ];
  for (const args of wrong) {
    it(`exits with 2 and shows its usage for ${args.join(' ').replaceAll(folder, '…') || 'no arguments'}`, () => {
      const { code, out, err } = tenmienProgramme(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /tenmien-programme check FILE/);
    });
  }

  it('shows its usage with --help', () => {
    const { code, out } = tenmienProgramme('--help');
    assert.equal(code, 0);
    assert.match(out, /^tenmien-programme check FILE/);
  });
});

describe('programme.schema.json', () => {
  const text = readFileSync(join(root, 'apps/public/data/programme.schema.json'), 'utf8');
  const schema = z.fromJSONSchema(JSON.parse(text));

  it('is of draft 2020-12 and describes each field of an offer', () => {
    const { $schema, $defs } = JSON.parse(text);
    assert.equal($schema, 'https://json-schema.org/draft/2020-12/schema');
    for (const field of ['who', 'suffix', 'from', 'until', 'freeYears', 'cites', 'examples'])
      assert.match($defs.Offer.properties[field].description, / · /);
  });

  it('accepts the files that the reader accepts', () => {
    for (const file of [contractFile(), JSON.parse(builtInProgramme()), { ...contractFile(), note: 'unknown' }]) {
      accepted(file);
      assert.deepEqual(schema.safeParse(file).error, undefined);
    }
  });

  const refused: [what: string, change: (file: Json) => void][] = [
    ['no version', (file) => delete file.version],
    ['a later version', (file) => (file.version = 2)],
    ['an offer without a document', (file) => (file.offers[0].cites = [])],
    ['one example', (file) => file.offers[0].examples.pop()],
    ['half a free year', (file) => (file.offers[0].freeYears = 0.5)],
    ['a day in another form', (file) => (file.offers[0].from = '1/3/2027')],
    ['a service that nobody knows', (file) => (file.offers[0].services = ['vpn'])],
    ['markup', (file) => (file.publisher = '<b>Sở</b>')],
    ['a text that is too long', (file) => (file.publisher = 'a'.repeat(301))],
    ['an applicant that nobody knows', (file) => (file.offers[0].examples[0].applicant.kind = 'school')],
  ];
  for (const [what, change] of refused)
    it(`refuses ${what}`, () => assert.equal(schema.safeParse(changed(change)).success, false));
});
