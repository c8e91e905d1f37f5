import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { parseProgramme } from '../../src/program/programme-file.ts';

const page = await readFile(new URL('../../docs/new-circular.md', import.meta.url), 'utf8');
const [, example] = /```json\n([^]+?)```/.exec(page)!;

describe('the manual’s page for the day of a new circular', () => {
  it('has a whole file as its example, which the blocks accept', () => {
    expect(parseProgramme(JSON.parse(example!))).to.deep.include({ ok: true });
  });

  it('has an example that proves the offer: the outcome changes with the other birthday', () => {
    const read = parseProgramme(JSON.parse(example!.replace('2011-03-02', '2011-03-01')));
    expect(!read.ok && read.problem.map(({ code }) => code)).to.include('example-differs');
  });
});
