// Takes dist/npm as a user's Node would: every public path leads somewhere, has types, and the cores work without a DOM.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const pack = join(root, 'dist/npm');
const { name, exports, sideEffects, bin } = JSON.parse(readFileSync(join(pack, 'package.json'), 'utf8'));

// A project of its own, below the repository so that the package finds its dependencies.
const user = mkdtempSync(join(root, 'dist/user-'));
try {
  mkdirSync(join(user, 'node_modules'));
  symlinkSync(pack, join(user, 'node_modules', name), 'junction');
  writeFileSync(join(user, 'take.mjs'), 'export const take = (path) => import(path);\n');
  const { take } = await import(pathToFileURL(join(user, 'take.mjs')).href);

  for (const [path, target] of Object.entries(exports)) {
    if (typeof target === 'string') {
      assert(existsSync(join(pack, target)), `${path} leads nowhere`);
      continue;
    }
    assert(existsSync(join(pack, target.types)), `${path} has no types`);
    assert(existsSync(join(pack, target.default)), `${path} leads nowhere`);
    // What registers needs a browser; all else can be imported on a server.
    if (!sideEffects.includes(target.default)) await take(join(name, path));
  }
  for (const file of sideEffects) assert(existsSync(join(pack, file)), `${file} is named as a side effect and is not there`);

  // The program that checks programme files, on the one that the site of the same build has.
  for (const [file, code] of [['dist/site/data/programme.json', 0], ['package.json', 1]]) {
    const { status, stderr } = spawnSync(process.execPath, [join(pack, bin['tenmien-programme']), 'check', file], { cwd: root, encoding: 'utf8' });
    assert.equal(status, code, `tenmien-programme check ${file}: ${stderr}`);
  }
  for (const program of Object.values(bin)) assert.match(readFileSync(join(pack, program), 'utf8'), /^#!/, `${program} is no program`);

  const { builtInProgramme, decide, findProvince, parseProgramme, plans, sources, withProgramme } = await take(`${name}/program`);
  assert.equal(decide({ kind: 'citizen', birthDate: '2008-11-20' }, { on: '2026-11-20' }).outcome, 'eligible');
  assert.equal(findProvince('ben-tre').province.slug, 'vinh-long');
  assert.equal(plans.length, 5);
  assert('64/2025/TT-BTC' in sources);
  assert.equal(readFileSync(join(root, 'dist/site/data/programme.json'), 'utf8'), builtInProgramme());
  assert.equal(withProgramme(parseProgramme(JSON.parse(builtInProgramme())).value).policies.length, 7);
  const { createRdapChecker, parseDomainName, suggestNames } = await take(`${name}/domains`);
  assert.equal(parseDomainName('đặcsản', { suffix: 'biz.vn' }).value.ascii, 'xn--csn-uqa6698amda.biz.vn');
  assert(suggestNames('Nguyễn Thị Đào').length >= 6);
  assert.equal(typeof createRdapChecker({ endpoint: 'https://rdap.example.vn/' }).check, 'function');
  const { ageOf, pace, parseSnapshot, share } = await take(`${name}/progress`);
  const { value } = parseSnapshot({
    version: 1,
    asOf: '2025-03-31',
    source: { title: 'Chỉ thị' },
    total: 3295,
    targets: [{ by: '2026-12-31', count: 300_000, atLeast: true }],
  });
  assert.equal(share(value)[0].fraction, 3295 / 300_000);
  assert.equal(ageOf(value, '2026-11-20').state, 'old');
  assert.equal(pace(value, '2025-04-01')[0].missing, 296_705);
} finally {
  rmSync(user, { recursive: true });
}
