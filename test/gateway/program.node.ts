import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { spawnGateway, startGateway } from './program.ts';
import { readRdap } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
const sampleFile = join(folder, 'sample.json');
writeFileSync(sampleFile, JSON.stringify({ 'da-cap': { state: 'registered' } }));
const sample = { TENMIEN_SOURCES: 'sample', TENMIEN_SAMPLE_FILE: sampleFile };

async function outcome(environment: Record<string, string>, args: string[] = []): Promise<{ code: number; out: string; err: string }> {
  const child = spawnGateway(environment, args);
  let out = '';
  let err = '';
  child.stdout!.on('data', (data) => (out += data));
  child.stderr!.on('data', (data) => (err += data));
  const [code] = (await once(child, 'close')) as [number];
  return { code, out, err };
}

describe('tenmien-gateway', () => {
  it('answers over HTTP, logs, and stops when it is told to', async () => {
    const running = await startGateway(sample);
    const response = await fetch(`${running.base}/rdap/domain/da-cap.id.vn`);
    assert.equal(response.status, 200);
    await readRdap(response);
    const head = await fetch(`${running.base}/rdap/domain/khong-co.id.vn`, { method: 'HEAD' });
    assert.deepEqual([head.status, await head.text()], [404, '']);
    assert.equal((await fetch(`${running.base}/rdap/domain/x`)).status, 400);
    assert.equal(await running.stop(), 0);
    assert.deepEqual(running.log.map(({ event, outcome }) => event ?? outcome), ['started', 'registered', 'no-record', 'invalid', 'stopped']);
  });

  it('limits each client by the address of its connection', async () => {
    const running = await startGateway({ ...sample, TENMIEN_RATE_LIMIT: '2' });
    const statuses = [];
    for (let time = 0; time < 3; time++) statuses.push((await fetch(`${running.base}/rdap/domain/da-cap.id.vn`)).status);
    assert.deepEqual(statuses, [200, 200, 429]);
    await running.stop();
  });

  it('does not start with a wrong setting, and names it', async () => {
    const { code, out, err } = await outcome({ TENMIEN_SOURCES: 'dsn' });
    assert.equal(code, 1);
    assert.equal(out, '');
    assert.match(err, /^tenmien-gateway: TENMIEN_SOURCES: /);
  });

  it('does not start on a port that is taken', async () => {
    const running = await startGateway(sample);
    const { code, err } = await outcome({ ...sample, PORT: String(running.port) });
    assert.equal(code, 1);
    assert.match(err, /PORT: .*EADDRINUSE/);
    await running.stop();
  });

  it('reads a file, and checks settings without starting', async () => {
    const file = join(folder, 'gateway.json');
    writeFileSync(file, JSON.stringify({ sources: ['sample'], sampleFile, port: 9 }));
    assert.deepEqual(await outcome({}, ['--config', file, '--check']), { code: 0, out: 'The settings are in order.\n', err: '' });
    writeFileSync(file, '{');
    assert.match((await outcome({ TENMIEN_CONFIG: file }, ['--check'])).err, /^tenmien-gateway: TENMIEN_CONFIG: /);
    assert.match((await outcome({}, ['--chek'])).err, /--chek/);
    assert.match((await outcome({}, ['--help'])).out, /TENMIEN_/);
  });

  it('is back after it was killed under load', async () => {
    const first = await startGateway(sample);
    let stopped = false;
    const statuses = new Map<number | 'broken', number>();
    const load = Array.from({ length: 20 }, async (_, index) => {
      for (let time = 0; !stopped; time++) {
        const status = await fetch(`${first.base}/rdap/domain/n${index}x${time % 50}.vn`).then(
          async (response) => (await response.text(), response.status),
          () => 'broken' as const,
        );
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (status === 'broken') await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await first.stop('SIGKILL');
    const before = statuses.get(404) ?? 0;
    const second = await startGateway({ ...sample, PORT: String(first.port) });
    await new Promise((resolve) => setTimeout(resolve, 500));
    stopped = true;
    await Promise.all(load);
    assert.ok(before > 0 && statuses.get(404)! > before);
    assert.deepEqual([...statuses.keys()].filter((status) => status !== 404 && status !== 'broken'), []);
    assert.equal(await second.stop(), 0);
  });
});
