// Starts the real nginx with deploy/nginx-site.conf on dist/site and requests every kind of file. It is skipped
// if nginx or its brotli module is missing.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { sleep } from '../lib/chromium.ts';
import { builtSite, root, version } from '../lib/release.ts';
import { freePort } from '../lib/browsers.ts';
import { skip } from '../lib/skip.ts';

const [NGINX, BROTLI] = ['/usr/sbin/nginx', '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'];
const hasIPv6 = Object.values(networkInterfaces()).some((addresses = []) =>
  addresses.some(({ address }) => address === '::1'),
);
const problems: string[] = [];
const same = (what: string, got: unknown, wanted: unknown): void => {
  if (got !== wanted) problems.push(`${what}: ${got} instead of ${wanted}`);
};

async function withNginx(use: (port: number) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  mkdirSync(join(folder, 'logs'));
  const site = readFileSync(join(root, 'deploy/nginx-site.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', hasIPv6 ? `listen [::1]:${port};` : '')
    .replace(/root [^;]+;/, `root ${builtSite};`);
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `load_module ${BROTLI};\n${process.getuid?.() === 0 ? 'user root;' : ''}\npid ${folder}/pid; error_log ${folder}/error.log; daemon off; master_process off;
events {} http { access_log off; ${own} include /etc/nginx/mime.types;\n${site}\n}\n`,
  );
  const server = spawn(NGINX, ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    for (let tries = 0; tries < 50; tries++) {
      if ((await ask(port, '/').catch(() => null)) !== null) break;
      await sleep(100);
    }
    await use(port);
  } finally {
    server.kill();
    await new Promise((resolve) => server.once('exit', resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Answered {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
}

const ask = (port: number, path: string, encoding = 'gzip, br', host = '127.0.0.1') =>
  new Promise<Answered>((resolve, reject) => {
    get({ port, path, host, headers: { 'accept-encoding': encoding } }, (response) => {
      response.resume().on('end', () => resolve({ status: response.statusCode, headers: response.headers }));
    }).on('error', reject);
  });

const IMMUTABLE = 'public, max-age=31536000, immutable';
const NOWHERE = [
  '/e/banner/vi/atlantis',
  '/e/banner/vi/atlantis/',
  '/e/banner/',
  '/e/banner',
  '/e/',
  '/f/progress/',
  '/f/',
];
type Kind = [path: string, status: number, type?: string | undefined, cache?: string | undefined, isFramed?: boolean];
/** `cache`: expected cache lifetime. Without `isFramed` the headers are not checked. */
const KINDS: Kind[] = [
  [`/w/${version}/core.js`, 200, 'application/javascript; charset=utf-8', IMMUTABLE, false],
  [`/w/${version}/embed.css`, 200, 'text/css; charset=utf-8', IMMUTABLE, false],
  [`/w/${version}/integrity.json`, 200, 'application/json; charset=utf-8', IMMUTABLE, false],
  [`/w/${version.split('.')[0]}/loader.js`, 200, 'application/javascript; charset=utf-8', 'public, max-age=600', false],
  ['/e/banner/vi/thai-nguyen', 200, 'text/html; charset=utf-8', 'public, max-age=3600', true],
  ['/e/banner/vi/thai-nguyen/', 200, 'text/html; charset=utf-8', 'public, max-age=3600', true],
  ['/e/banner/vi', 200, 'text/html; charset=utf-8', 'public, max-age=3600', true],
  ['/f/progress/en/hue', 200, 'text/html; charset=utf-8', 'public, max-age=3600', true],
  [
    '/oembed/progress/en/hue.json?maxwidth=500&format=json',
    200,
    'application/json; charset=utf-8',
    'public, max-age=3600',
    false,
  ],
  ['/data/thai-nguyen.json', 200, 'application/json; charset=utf-8', 'public, max-age=300', false],
  ['/data/programme.json', 200, 'application/json; charset=utf-8', 'public, max-age=3600', false],
  ['/data/programme.schema.json', 200, 'application/json; charset=utf-8', 'public, max-age=300', false],
  ['/data/thai-nguyen.csv', 200, 'text/csv; charset=utf-8', 'public, max-age=300', false],
  ['/', 200, 'text/html; charset=utf-8', 'public, max-age=3600', false],
  ['/e/banner/vi/ben-tre', 200, 'text/html; charset=utf-8', 'public, max-age=3600', true],
  ['/f/banner/vi/', 200, 'text/html; charset=utf-8', 'public, max-age=3600', true],
  ['/builder/', 200, 'text/html; charset=utf-8', 'public, max-age=3600', false],
  ['/docs/', 200, 'text/html; charset=utf-8', 'public, max-age=3600', false],
  ['/docs/en/start.html', 200, 'text/html; charset=utf-8', 'public, max-age=3600', false],
  ['/docs/search.json', 200, 'application/json; charset=utf-8', 'public, max-age=3600', false],
  ...NOWHERE.map((path): Kind => [path, 404, undefined, undefined, true]),
  ...['/e', '/f', '/w/', '/data', '/oembed/banner'].map((path): Kind => [path, 404]),
];

if (!existsSync(NGINX) || !existsSync(BROTLI))
  skip('nginx was not tried: install nginx and libnginx-mod-http-brotli-static.');

await withNginx(async (port) => {
  for (const [path, status, type, cache, isFramed] of KINDS) {
    const { headers, ...answer } = await ask(port, path);
    same(`${path} status`, answer.status, status);
    same(`${path} leads to`, headers.location, undefined);
    if (isFramed === undefined) continue;
    same(`${path} CORS`, headers['access-control-allow-origin'], '*');
    same(`${path} CORP`, headers['cross-origin-resource-policy'], 'cross-origin');
    same(`${path} sniffing`, headers['x-content-type-options'], 'nosniff');
    same(`${path} frames`, headers['content-security-policy'], `frame-ancestors ${isFramed ? '*' : "'none'"}`);
    same(`${path} X-Frame-Options`, headers['x-frame-options'], undefined);
    same(`${path} cache`, headers['cache-control'], cache);
    if (status !== 200) continue;
    same(`${path} type`, headers['content-type'], type);
    // oEmbed answers fit in one packet. Pages and the host's own files have no brotli copy.
    const [best, gzip] = path.startsWith('/oembed/')
      ? []
      : [type!.startsWith('text/html') || path.startsWith('/data/') ? 'gzip' : 'br', 'gzip'];
    same(`${path} encoding`, headers['content-encoding'], best);
    same(`${path} Vary`, headers['vary'], best && 'Accept-Encoding');
    same(`${path} with gzip only`, (await ask(port, path, 'gzip')).headers['content-encoding'], gzip);
    same(`${path} plain`, (await ask(port, path, 'identity')).headers['content-encoding'], undefined);
  }
  if (hasIPv6) same('status on IPv6', (await ask(port, '/', 'br', '::1')).status, 200);
  // Redirects are relative, because a client may reach nginx under another host name and protocol.
  for (const path of ['/builder', '/docs', '/docs/en']) {
    const { status, headers } = await ask(port, path);
    same(path, `${status} ${headers.location}`, `301 ${path}/`);
  }
});
console.log(problems.length ? problems.join('\n') : 'nginx serves the site as described.');
process.exitCode = problems.length ? 1 : 0;
