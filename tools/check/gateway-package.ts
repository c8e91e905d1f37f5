// Installs the tarball of dist/gateway in a project, as an operator does. Its program answers, its types compile without skipLibCheck, and every
// file that the guide copies is there. Needs dist/gateway: npm run build.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readJson, version } from '../lib/release.ts';
import { compile, install, tarball } from './consumer.ts';
import { shapeProblems } from './package-shape.ts';

const user = mkdtempSync(join(tmpdir(), 'operator-'));
const pack = join(user, 'node_modules/tenmien-gateway');
try {
  const packed = tarball(user, 'gateway');
  assert.deepEqual(await shapeProblems(packed), []);
  install(user, [packed]);
  assert.equal(readJson<{ version: string }>(join(pack, 'package.json')).version, version);

  writeFileSync(
    join(user, 'use.ts'),
    `import { createLog, gatewayFrom, readSettings, type Gateway } from 'tenmien-gateway';
import { node } from 'tenmien-gateway/node';
export const gateway: Gateway = gatewayFrom(readSettings(process.env), createLog(() => undefined), node);
export const answer: Response | Promise<Response> = gateway(new Request('https://rdap.example.vn/rdap/help'), '192.0.2.1');
`,
  );
  compile(user, 'use.ts');

  const guide = readFileSync(join(pack, 'docs/gateway.md'), 'utf8');
  const named = [...guide.matchAll(/deploy\/([\w@-]+(?:\.\w+)?)/g)].map(([, file]) => file!);
  assert(named.length >= 4, 'the guide names the files');
  for (const file of named) assert(existsSync(join(pack, 'deploy', file)), `the guide names deploy/${file}`);
  for (const file of readdirSync(join(pack, 'deploy')))
    assert(guide.includes(file), `the guide is silent about ${file}`);

  const sample = join(user, 'sample.json');
  writeFileSync(sample, '{"da-cap":{"state":"registered"}}');
  const child = spawn(join(user, 'node_modules/.bin/tenmien-gateway'), {
    cwd: user,
    env: { PATH: process.env.PATH, PORT: '0', TENMIEN_SOURCES: 'sample', TENMIEN_SAMPLE_FILE: sample },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const { port } = JSON.parse(line) as { port: number };
    const answer = await fetch(`http://127.0.0.1:${port}/rdap/domain/da-cap.id.vn`);
    assert.equal(answer.status, 200);
    assert.equal(((await answer.json()) as { ldhName: string }).ldhName, 'da-cap.id.vn');
  } finally {
    child.kill();
  }
  assert.deepEqual(await once(child, 'exit'), [0, null]);
} finally {
  rmSync(user, { recursive: true });
}
