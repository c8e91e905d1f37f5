// Portals that answer late, wrongly, without end or not at all, and those that lead elsewhere.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { selfSigned } from '../../../tools/lib/certificate.ts';
import { checkUrl, guardedLookup, isPublic, publicReach } from '../src/ask/guard.ts';
import { auditMade } from './made/run.ts';
import { createGround, send } from './made/server.ts';

const HTML = { 'content-type': 'text/html' };
const PAGE = '<!doctype html><p>Tin của xã.</p>';

describe('portals on a bad network', () => {
  const ground = createGround();
  const raw: Socket[] = [];
  const servers: Server[] = [];
  after(async () => {
    raw.forEach((socket) => socket.destroy());
    servers.forEach((server) => server.close());
    await ground.close();
  });

  /** A portal without robots.txt. */
  const page = (answer: RequestListener): Promise<string> =>
    ground.open((request, response) =>
      request.url === '/robots.txt' ? send(response, { status: 404 }) : answer(request, response),
    );
  const outcomesOf = async (cases: Readonly<Record<string, string>>, options = {}): Promise<Record<string, string>> => {
    const judged = await auditMade(
      Object.entries(cases).map(([name, address]) => ({ name, address })),
      options,
    );
    return Object.fromEntries(
      judged.map(({ portal, outcome, detail }) => [portal.name, outcome === 'status' ? `status ${detail}` : outcome]),
    );
  };
  const asksOf = (address: string): number =>
    ground.asked.filter(({ host, path }) => address.endsWith(host) && path !== '/robots.txt').length;
  const robots = (text: string, status = 200): Promise<string> =>
    ground.open((request, response) =>
      send(response, request.url === '/robots.txt' ? { status, body: text } : { headers: HTML, body: PAGE }),
    );

  it('are tried twice when a second try may help, and are reported by their behaviour', async () => {
    let [fails, busy] = [1, 1];
    const big = Buffer.alloc(10_000_000, 97);
    const cases = {
      missing: await page((_, response) => send(response, { status: 404, body: 'x' })),
      broken: await page((_, response) => send(response, { status: 500 })),
      'broken once': await page((_, response) =>
        send(response, fails-- > 0 ? { status: 503 } : { headers: HTML, body: PAGE }),
      ),
      'busy once': await page((_, response) =>
        send(response, busy-- > 0 ? { status: 429 } : { headers: HTML, body: PAGE }),
      ),
      '10 MB': await page((_, response) => send(response, { headers: HTML, body: big })),
      'a packed bomb': await page((_, response) =>
        send(response, { headers: { ...HTML, 'content-encoding': 'gzip' }, body: gzipSync(big) }),
      ),
      'packed wrongly': await page((_, response) =>
        send(response, { headers: { ...HTML, 'content-encoding': 'gzip' }, body: PAGE }),
      ),
      packed: await page((_, response) =>
        send(response, { headers: { ...HTML, 'content-encoding': 'gzip' }, body: gzipSync(PAGE) }),
      ),
      'without end, fast': await page((_, response) => {
        response.writeHead(200, HTML);
        const more = (): void => {
          while (!response.destroyed && response.write('a'.repeat(65_536)));
        };
        response.on('drain', more);
        more();
      }),
      'cut off': await page((_, response) => {
        response.writeHead(200, { ...HTML, 'content-length': '1000' });
        response.write(PAGE, () => response.destroy());
      }),
      'a document': await page((_, response) =>
        send(response, { headers: { 'content-type': 'application/pdf' }, body: '%PDF' }),
      ),
      'headers without end': await page((_, response) =>
        send(response, { headers: { ...HTML, 'x-long': 'a'.repeat(100_000) }, body: PAGE }),
      ),
    };
    assert.deepEqual(await outcomesOf(cases), {
      missing: 'status 404',
      broken: 'status 500',
      'broken once': 'page',
      'busy once': 'page',
      '10 MB': 'too-large',
      'a packed bomb': 'too-large',
      'packed wrongly': 'bad-answer',
      packed: 'page',
      'without end, fast': 'too-large',
      'cut off': 'no-connection',
      'a document': 'not-html',
      'headers without end': 'bad-answer',
    });
    assert.deepEqual([cases.missing, cases.broken, cases['broken once'], cases['cut off']].map(asksOf), [1, 2, 2, 2]);
  });

  it('are not waited for without end', async () => {
    const slow = await page(() => undefined);
    const drip = await page((_, response) => {
      response.writeHead(200, HTML);
      const timer = setInterval(() => response.write('a'), 50);
      response.once('close', () => clearInterval(timer));
    });
    assert.deepEqual(await outcomesOf({ slow, drip }, { timeout: 400 }), { slow: 'timeout', drip: 'timeout' });
    assert.deepEqual([asksOf(slow), asksOf(drip)], [2, 2]);
  });

  it('may not exist, or may speak no HTTP', async () => {
    const server = createServer((socket) => {
      raw.push(socket);
      socket.on('error', () => undefined);
      // Not before the question, for an answer to nothing is another fault.
      socket.on('data', () => socket.end('\u0000\u0001garbage\r\n\r\n'));
    }).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const dead = (closed.address() as AddressInfo).port;
    closed.close();
    assert.deepEqual(
      await outcomesOf({
        garbage: `http://127.0.0.1:${port}/`,
        dead: `http://127.0.0.1:${dead}/`,
        'no name': 'http://no-such-name.invalid/',
      }),
      { garbage: 'bad-answer', dead: 'no-connection', 'no name': 'no-such-name' },
    );
  });

  it(
    'may have a certificate that nobody trusts',
    { skip: spawnSync('openssl', ['version']).status !== 0 && 'openssl is not installed' },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'audit-'));
      const { key, certificate } = selfSigned(folder);
      const address = await ground.open((_, response) => send(response, { headers: HTML, body: PAGE }), {
        key: readFileSync(key),
        cert: readFileSync(certificate),
      });
      rmSync(folder, { recursive: true });
      assert.deepEqual(await outcomesOf({ address }), { address: 'certificate' });
    },
  );

  it('are left alone when robots.txt forbids visits', async () => {
    const cases = {
      everybody: await robots('User-agent: *\nDisallow: /'),
      us: await robots('User-agent: tenmien-audit\nDisallow: /\n\nUser-agent: *\nAllow: /'),
      others: await robots('User-agent: badbot\nDisallow: /'),
      'us after all': await robots('User-agent: *\nDisallow: /\n\nUser-agent: tenmien-audit\nAllow: /'),
      'another folder': await robots('User-agent: *\nDisallow: /admin/'),
      'a page in its place': await robots('<!doctype html><p>User-agent</p>'),
      'an error': await robots('', 500),
      forbidden: await robots('', 403),
    };
    assert.deepEqual(await outcomesOf(cases), {
      everybody: 'robots',
      us: 'robots',
      others: 'page',
      'us after all': 'page',
      'another folder': 'page',
      'a page in its place': 'page',
      'an error': 'robots-unknown',
      forbidden: 'page',
    });
    assert.deepEqual([cases.everybody, cases.us, cases['an error']].map(asksOf), [0, 0, 0]);
  });

  it('may redirect, but neither in circles nor to a forbidden host', async () => {
    const end = await page((_, response) => send(response, { headers: HTML, body: PAGE }));
    const closed = await robots('User-agent: *\nDisallow: /');
    const to = (location: string): Promise<string> =>
      page((_, response) => send(response, { status: 302, headers: { location } }));
    const circle: string = await ground.open((request, response) =>
      send(response, request.url === '/robots.txt' ? { status: 404 } : { status: 301, headers: { location: '/a' } }),
    );
    const [{ port }] = [new URL(end)];
    const cases = {
      once: await to(`${end}/`),
      twice: await to(await to(`${end}/`)),
      circle,
      'to what robots.txt shuts': await to(`${closed}/`),
      'to loopback': await to(`http://127.0.0.2:${port}/`),
      'to loopback in letters': await to('http://[::1]:1234/'),
      'to an inner network': await to('http://10.0.0.1/'),
      'to metadata': await to('http://169.254.169.254/latest/meta-data/'),
      'to a file': await to('file:///etc/passwd'),
      'to data': await to('data:text/html,a'),
      'to a broken address': await to('http://['),
      'with a password': await to(`http://a:b@127.0.0.1:${port}/`),
    };
    const reach = { address: (address: string) => address === '127.0.0.1', port: () => true };
    assert.deepEqual(await outcomesOf(cases, { reach }), {
      once: 'page',
      twice: 'page',
      circle: 'redirects',
      'to what robots.txt shuts': 'robots',
      'to loopback': 'private',
      'to loopback in letters': 'private',
      'to an inner network': 'private',
      'to metadata': 'private',
      'to a file': 'private',
      'to data': 'private',
      'to a broken address': 'redirects',
      'with a password': 'private',
    });
    assert.equal(asksOf(circle), 6);
  });
});

describe('the check for public addresses', () => {
  it('rejects loopback and private networks, in any spelling', () => {
    const inner = [
      '127.0.0.1',
      '10.1.2.3',
      '172.16.0.1',
      '192.168.1.1',
      '169.254.1.1',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
      '255.255.255.255',
      '::1',
      '::',
      'fe80::1',
      'fd00::1',
      '::ffff:127.0.0.1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      'ff02::1',
      'nothing',
    ];
    assert.deepEqual(inner.filter(isPublic), []);
    assert.deepEqual(
      ['8.8.8.8', '203.113.131.1', '2001:4860:4860::8888'].filter((address) => !isPublic(address)),
      [],
    );
  });

  it('rejects portals with odd schemes, ports and spellings of loopback', () => {
    const refused = [
      'http://127.0.0.1/',
      'http://2130706433/',
      'http://0x7f.1/',
      'http://0177.0.0.1/',
      'http://[::1]/',
      'http://[::ffff:7f00:1]/',
      'ftp://a.vn/',
      'http://a.vn:22/',
      'http://a.vn:25/',
      'http://u:p@a.vn/',
    ];
    const passes = (text: string): boolean => {
      try {
        checkUrl(new URL(text), publicReach);
        return true;
      } catch {
        return false;
      }
    };
    assert.deepEqual(refused.filter(passes), []);
    assert.deepEqual(
      ['https://a.vn/', 'http://a.vn:8080/', 'https://8.8.8.8/'].filter((text) => !passes(text)),
      [],
    );
  });

  it('runs after name resolution, on the address that the connection uses', async () => {
    const resolve = (reach: typeof publicReach): Promise<unknown> =>
      new Promise((tell) =>
        guardedLookup(reach)('localhost', { all: true }, (error, addresses) => tell(error?.message ?? addresses)),
      );
    assert.match(String(await resolve(publicReach)), /^localhost (?:127\.0\.0\.1|::1)$/);
    const reached = await resolve({ ...publicReach, address: () => true });
    assert(Array.isArray(reached) && reached.length > 0);
  });
});
