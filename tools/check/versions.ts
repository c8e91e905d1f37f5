// Uses the tarball of dist/npm with other versions of Node and TypeScript than ours: every Node from 18 to 24 imports it and draws the elements,
// every TypeScript from 4.9 to 7.0 compiles a page that uses it. Needs dist/npm: npm run build.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, nodePackage, NODES, tarball, type NodeMajor } from './consumer.ts';

/** The first and the last line of each major version. */
const TYPESCRIPT = ['4.9.5', '5.0.4', '5.9.3', '6.0.3', '7.0.2'];

const USE = `import assert from 'node:assert/strict';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { decide, parseDomainName, parseSnapshot, widgets } from 'tenmien-widgets';
import 'tenmien-widgets/define';
assert.equal(decide({ kind: 'citizen', birthDate: '2008-11-20' }, { on: '2026-11-20' }).outcome, 'eligible');
assert.equal(parseDomainName('hoa', { suffix: 'biz.vn' }).value.ascii, 'hoa.biz.vn');
assert(parseSnapshot({ version: 1, asOf: '2025-03-31', source: { title: 'x' }, total: 1 }).ok);
assert.equal(widgets.length, 4);
const drawn = await collectResult(render(html\`<tenmien-banner province="hue" today="2026-11-20"></tenmien-banner>\`));
assert.match(drawn, /shadowrootmode="open"[^]*Miễn phí/);
`;

const TYPED = `import 'tenmien-widgets/define';
import { BannerElement, decide, type Decision, type FollowedEvent } from 'tenmien-widgets';
import { parseDomainName } from 'tenmien-widgets/domains';
import { parseSnapshot } from 'tenmien-widgets/progress';
const banner: BannerElement = document.querySelector('tenmien-banner')!;
banner.theme = 'dark';
// @ts-expect-error no such theme
banner.theme = 'blue';
banner.addEventListener('tenmien-followed', (event) => event.detail.target.trim());
const decision: Decision = decide({ kind: 'cooperative' }, { on: '2026-11-20' as never });
const name = parseDomainName('hoa', { suffix: 'biz.vn' });
export const followed = (event: FollowedEvent): string => event.detail.target;
export default [decision.outcome, name.ok && name.value.ascii, parseSnapshot({}).ok];
`;

const user = mkdtempSync(join(tmpdir(), 'versions-'));
const tell = (what: string, { status, stdout, stderr }: ReturnType<typeof spawnSync>): void => {
  console.log(`${status === 0 ? '✓' : '✗'} ${what}`);
  if (status === 0) return;
  console.log(`${String(stdout)}${String(stderr)}`);
  process.exitCode = 1;
};

try {
  const majors = Object.keys(NODES).map(Number) as NodeMajor[];
  install(user, [
    tarball(user),
    '@lit-labs/ssr@4',
    ...majors.map((major) => nodePackage(major, true)),
    ...TYPESCRIPT.map((version) => `typescript-${version}@npm:typescript@${version}`),
  ]);
  writeFileSync(join(user, 'use.mjs'), USE);
  for (const major of majors) {
    const program = join(user, 'node_modules', nodePackage(major), 'bin/node');
    tell(`Node ${NODES[major]}`, spawnSync(program, ['use.mjs'], { cwd: user, encoding: 'utf8' }));
  }
  writeFileSync(join(user, 'use.ts'), TYPED);
  const config = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    module: 'nodenext',
    moduleResolution: 'nodenext',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
    skipLibCheck: true,
  };
  writeFileSync(join(user, 'tsconfig.json'), JSON.stringify({ compilerOptions: config, files: ['use.ts'] }));
  for (const version of TYPESCRIPT) {
    const program = join(user, `node_modules/typescript-${version}/bin/tsc`);
    tell(
      `TypeScript ${version}`,
      spawnSync(process.execPath, [program, '-p', 'tsconfig.json'], { cwd: user, encoding: 'utf8' }),
    );
  }
} finally {
  rmSync(user, { recursive: true, force: true });
}
