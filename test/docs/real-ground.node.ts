// Each test that docs/real-ground.md names exists, and holds the title that the page quotes.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'docs/real-ground.md'), 'utf8');

/** A file and the titles that are quoted after it. */
const NAMED = /`((?:test|tools)\/[\w./-]+\.ts)`: (“[^”]*”(?:, “[^”]*”)*)/g;
const rows = page.split('\n').filter((line) => /^\| (?!Went wrong)[^-]/.test(line));

describe('the page on real ground', () => {
  it('names a test in each row', () => {
    assert(rows.length >= 35, String(rows.length));
    for (const row of rows) assert.match(row, RegExp(NAMED.source), row);
  });

  for (const [, file, quoted] of page.matchAll(NAMED))
    for (const [, title] of quoted!.matchAll(/“([^”]*)”/g))
      it(`quotes a title that stands in ${file}: ${title}`, () => {
        assert(existsSync(join(root, file!)), `${file} does not exist`);
        assert(readFileSync(join(root, file!), 'utf8').includes(title!), `“${title}” is not in ${file}`);
      });
});
