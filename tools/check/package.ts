// Installs the tarball of dist/npm in a project, as a user does. Every public path resolves, its types compile without
// skipLibCheck, and the cores work without a DOM.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CivilDate } from '../../src/base/civil-date.ts';
import type { Result } from '../../src/base/result.ts';
import { integrityOf, readJson, root } from '../lib/release.ts';
import { compile, install, tarball } from './consumer.ts';
import { compareEditorData, compareManifest, type ElementManifest } from './package-manifest.ts';
import { brokenLinks } from './package-links.ts';
import { shapeProblems } from './package-shape.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string | { types: string; default?: string }>>;
  readonly sideEffects: readonly string[];
  readonly bin: Readonly<Record<string, string>>;
}

const { name, version, exports, sideEffects, bin } = readJson<Manifest>(join(root, 'dist/npm/package.json'));

const user = mkdtempSync(join(tmpdir(), 'user-'));
const pack = join(user, 'node_modules', name);
try {
  const packed = tarball(user);
  assert.deepEqual(await shapeProblems(packed), []);
  install(user, [packed]);
  const installed = readdirSync(join(user, 'node_modules'), { recursive: true, encoding: 'utf8' });
  for (const library of ['hono', 'undici', 'opossum', 'ipaddr.js', 'lru-cache'])
    assert(!installed.some((file) => file.endsWith(join(library, 'package.json'))), `${library} is only for servers`);
  assert(!('engines' in readJson(join(pack, 'package.json'))), 'blocks need no Node');
  writeFileSync(join(user, 'take.mjs'), 'export const take = (path) => import(path);\n');
  const { take } = (await import(pathToFileURL(join(user, 'take.mjs')).href)) as {
    take: <Module>(path: string) => Promise<Module>;
  };

  for (const [path, target] of Object.entries(exports)) {
    if (typeof target === 'string') {
      assert(existsSync(join(pack, target.replace('*', ''))), `${path} leads nowhere`);
      continue;
    }
    assert(existsSync(join(pack, target.types)), `${path} has no types`);
    if (!target.default) continue;
    assert(existsSync(join(pack, target.default)), `${path} leads nowhere`);
    // Modules that register elements need a browser. All other modules can be imported on a server.
    if (!sideEffects.includes(target.default)) await take(join(name, path));
  }
  // The script-tag build must equal the one in the site of the same build.
  const integrity = readJson<Record<string, string>>(join(pack, `w/${version}/integrity.json`));
  for (const [file, hash] of Object.entries(integrity)) {
    assert.equal(integrityOf(readFileSync(join(pack, `w/${version}/${file}`))), hash, `w/${version}/${file}`);
  }
  assert.deepEqual(readFileSync(join(pack, 'embed.css')), readFileSync(join(root, 'apps/public/embed.css')));

  // Compiles in a user's project, which follows every type that a public path reaches.
  const TYPED = Object.entries(exports).flatMap(([path, target]) =>
    typeof target === 'object' && target.default ? [path] : [],
  );
  writeFileSync(
    join(user, 'use.ts'),
    `${TYPED.map((path, at) => `import * as module${at} from '${join(name, path)}';`).join('\n')}
import { BannerElement, OpenedEvent, type Widget } from '${name}';
const banner: BannerElement = document.querySelector('tenmien-banner')!;
banner.addEventListener('tenmien-opened', (event: OpenedEvent) => event.detail);
export const tag: Widget['tag'] = 'tenmien-banner';
export default [${TYPED.map((_, at) => `module${at}`)}];
`,
  );
  compile(user, 'use.ts');

  for (const folder of [pack, join(root, 'dist/gateway'), join(root, 'dist/audit')])
    assert.deepEqual(brokenLinks(folder), [], folder);
  for (const file of sideEffects)
    assert(existsSync(join(pack, file)), `${file} is named as a side effect and is not there`);

  // Editor data and the manifest must match the contract. `today` is for previews and tests.
  const { widgets } = await take<typeof import('../../src/contract.ts')>(`${name}/contract`);
  const inPack = <Content>(file: string) => readJson<Content>(join(pack, file));
  const manifest = inPack<ElementManifest>('custom-elements.json');
  compareManifest(pack, manifest, await take<object>(name));
  compareEditorData(manifest, inPack('editors/html.json'), inPack('web-types.json'), widgets);
  for (const { path } of manifest.modules) assert(existsSync(join(pack, path)), `custom-elements.json names ${path}`);

  // The program that checks programme files accepts the file in the site of the same build.
  for (const [file, code] of [
    ['dist/site/data/programme.json', 0],
    ['package.json', 1],
  ] as const) {
    const { status, stderr } = spawnSync(process.execPath, [join(pack, bin['tenmien-programme']!), 'check', file], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(status, code, `tenmien-programme check ${file}: ${stderr}`);
  }
  for (const program of Object.values(bin))
    assert.match(readFileSync(join(pack, program), 'utf8'), /^#!/, `${program} is no program`);

  const { builtInProgramme, decide, findProvince, parseProgramme, plans, sources, withProgramme } = await take<
    typeof import('../../src/program.ts')
  >(`${name}/program`);
  const day = (text: string) => text as CivilDate;
  const valueOf = <Value>(result: Result<Value, unknown>): Value => {
    assert(result.ok);
    return result.value;
  };
  assert.equal(
    decide({ kind: 'citizen', birthDate: day('2008-11-20') }, { on: day('2026-11-20') }).outcome,
    'eligible',
  );
  assert.equal(findProvince('ben-tre')?.province.slug, 'vinh-long');
  assert.equal(plans.length, 5);
  assert('64/2025/TT-BTC' in sources);
  assert.equal(readFileSync(join(root, 'dist/site/data/programme.json'), 'utf8'), builtInProgramme());
  const programme = parseProgramme(JSON.parse(builtInProgramme()));
  assert(programme.ok);
  assert.equal(withProgramme(programme.value).policies.length, 7);
  const { createRdapChecker, parseDomainName, suggestNames } = await take<typeof import('../../src/domains.ts')>(
    `${name}/domains`,
  );
  assert.equal(valueOf(parseDomainName('đặcsản', { suffix: 'biz.vn' })).ascii, 'xn--csn-uqa6698amda.biz.vn');
  assert(suggestNames('Nguyễn Thị Đào').length >= 6);
  assert.equal(typeof createRdapChecker({ endpoint: 'https://rdap.example.vn/' }).check, 'function');
  const { ageOf, pace, parseSnapshot, share } = await take<typeof import('../../src/progress.ts')>(`${name}/progress`);
  const snapshot = valueOf(
    parseSnapshot({
      version: 1,
      asOf: '2025-03-31',
      source: { title: 'Chỉ thị' },
      total: 3295,
      targets: [{ by: '2026-12-31', count: 300_000, atLeast: true }],
    }),
  );
  const [first] = share(snapshot);
  assert(first && 'fraction' in first);
  assert.equal(first.fraction, 3295 / 300_000);
  assert.equal(ageOf(snapshot, day('2026-11-20')).state, 'old');
  const [left] = pace(snapshot, day('2025-04-01'));
  assert(left && 'missing' in left);
  assert.equal(left.missing, 296_705);
} finally {
  rmSync(user, { recursive: true });
}
