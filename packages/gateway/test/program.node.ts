import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { spawnGateway, startGateway } from './program.ts';
import { freePort } from './servers.ts';
import { readRdap, until, wait } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
const sampleFile = join(folder, 'sample.json');
writeFileSync(sampleFile, JSON.stringify({ 'da-cap': { state: 'registered' } }));
const sample = { TENMIEN_SOURCES: 'sample', TENMIEN_SAMPLE_FILE: sampleFile };

async function outcome(
  environment: Record<string, string>,
  args: string[] = [],
): Promise<{ code: number; out: string; err: string }> {
  const child = spawnGateway(environment, args);
  let out = '';
  let err = '';
  child.stdout!.on('data', (data) => (out += data));
  child.stderr!.on('data', (data) => (err += data));
  const [code] = (await once(child, 'close')) as [number];
  return { code, out, err };
}

const answering = (port: number): Promise<void> =>
  until(
    () =>
      fetch(`http://127.0.0.1:${port}/rdap/help`).then(
        ({ ok }) => ok,
        () => false,
      ),
    'the gateway answers',
  );

describe('tenmien-gateway', () => {
  it('answers over HTTP, logs, and stops cleanly', async () => {
    const running = await startGateway(sample);
    const response = await fetch(`${running.base}/rdap/domain/da-cap.id.vn`);
    assert.equal(response.status, 200);
    await readRdap(response);
    const head = await fetch(`${running.base}/rdap/domain/khong-co.id.vn`, { method: 'HEAD' });
    assert.deepEqual([head.status, await head.text()], [404, '']);
    assert.equal((await fetch(`${running.base}/rdap/domain/x`)).status, 400);
    assert.equal(await running.stop(), 0);
    assert.deepEqual(
      running.log.map(({ event, outcome }) => event ?? outcome),
      ['started', 'registered', 'no-record', 'invalid', 'stopped'],
    );
  });

  it('limits each client by the address of its connection', async () => {
    const running = await startGateway({ ...sample, TENMIEN_RATE_LIMIT: '2' });
    const statuses = [];
    for (let time = 0; time < 3; time++)
      statuses.push((await fetch(`${running.base}/rdap/domain/da-cap.id.vn`)).status);
    assert.deepEqual(statuses, [200, 200, 429]);
    await running.stop();
  });

  it('does not start with a wrong setting, and names the setting', async () => {
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

  it('reads a file of settings, and checks settings without starting', async () => {
    const file = join(folder, 'gateway.json');
    writeFileSync(file, JSON.stringify({ sources: ['sample'], sampleFile, port: 9 }));
    assert.deepEqual(await outcome({}, ['--config', file, '--check']), {
      code: 0,
      out: 'The settings are in order.\n',
      err: '',
    });
    writeFileSync(file, '{');
    assert.match((await outcome({ TENMIEN_CONFIG: file }, ['--check'])).err, /^tenmien-gateway: TENMIEN_CONFIG: /);
    assert.match((await outcome({}, ['--chek'])).err, /--chek/);
    assert.match((await outcome({}, ['--help'])).out, /TENMIEN_/);
  });

  it('refuses an older Node, and names the required version', async () => {
    const older = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.4'}})`;
    const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      engines: { node: string };
    };
    for (const args of [[], ['--check']]) {
      const { code, out, err } = await outcome({ ...sample, NODE_OPTIONS: `--import ${older}` }, args);
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, /^tenmien-gateway: Node 18\.20\.4 is too old; install Node (\S+) or newer/);
      assert.equal(`>=${/install Node (\S+)/.exec(err)![1]}`, engines.node);
    }
  });

  it('continues when its log lines cannot be written', async () => {
    const port = await freePort();
    const full = openSync('/dev/full', 'w');
    const child = spawnGateway({ ...sample, PORT: String(port) }, [], ['ignore', full, 'pipe']);
    await answering(port);
    for (let time = 0; time < 5; time++) {
      assert.equal((await fetch(`http://127.0.0.1:${port}/rdap/domain/da-cap.id.vn`)).status, 200);
      await wait(120);
    }
    child.kill();
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });

  it('continues when nobody reads its log lines any more', async () => {
    const running = await startGateway(sample);
    running.child.stdout!.destroy();
    for (let time = 0; time < 5; time++) {
      assert.equal((await fetch(`${running.base}/rdap/domain/da-cap.id.vn`)).status, 200);
      await wait(120);
    }
    assert.equal(await running.stop(), 0);
  });

  it('answers requests without a Host header, on every address', async () => {
    for (const host of ['0.0.0.0', '::']) {
      const running = await startGateway({ ...sample, HOST: host });
      for (const [line, status] of [
        ['OPTIONS / HTTP/1.0', 204],
        ['GET /rdap/help HTTP/1.0', 200],
      ] as const) {
        const socket = connect(running.port, '127.0.0.1', () => socket.write(`${line}\r\n\r\n`));
        const [head] = (await once(socket, 'data')) as [Buffer];
        assert.match(head.toString(), new RegExp(`^HTTP/1\\.1 ${status} `), `${host} ${line}`);
        socket.destroy();
      }
      await running.stop();
    }
  });

  it('loses no request when it is stopped, and tells busy clients to close', async () => {
    const running = await startGateway(sample);
    const agent = new Agent({ keepAlive: true, maxSockets: 20 });
    let answered = 0;
    let told = 0;
    let cut = 0;
    /** @returns whether the connection may be used again */
    const ask = () =>
      new Promise<boolean>((resolve) => {
        get({ port: running.port, host: '127.0.0.1', path: '/rdap/domain/da-cap.id.vn', agent }, (response) => {
          response.resume().on('end', () => {
            answered++;
            resolve(response.headers.connection !== 'close');
          });
        }).on('error', () => resolve((cut++, false)));
      });
    const clients = Array.from({ length: 20 }, async () => {
      while (await ask());
      told++;
    });
    await until(() => answered > 200, 'they are busy');
    assert.equal(await running.stop(), 0);
    await Promise.all(clients);
    assert.deepEqual([told, cut], [20, 0]);
  });

  it('answers again after it was killed under load', async () => {
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
        if (status === 'broken') await wait(20);
      }
    });
    const answered = () => statuses.get(404) ?? 0;
    await until(() => answered() > 200, 'they are busy');
    await first.stop('SIGKILL');
    const before = answered();
    const second = await startGateway({ ...sample, PORT: String(first.port) });
    await until(() => answered() > before + 200, 'they are answered again');
    stopped = true;
    await Promise.all(load);
    assert.deepEqual(
      [...statuses.keys()].filter((status) => status !== 404 && status !== 'broken'),
      [],
    );
    assert.equal(await second.stop(), 0);
  });
});
