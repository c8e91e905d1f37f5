// Starts real servers of Debian's packages on loopback: BIND with a signed zone vn, unbound asking it, dnsdist for DNS over HTTPS, nginx.

import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { selfSigned } from '../../../tools/lib/certificate.ts';
import { until, wait } from './support.ts';

export const programs = {
  bind9: '/usr/sbin/named',
  unbound: '/usr/sbin/unbound',
  dnsdist: '/usr/bin/dnsdist',
  nginx: '/usr/sbin/nginx',
  openssl: '/usr/bin/openssl',
  redis: '/usr/bin/redis-server',
};

/** What to say where some are not installed; false where all are. */
export const missing = (...names: (keyof typeof programs)[]): string | false => {
  const absent = names.filter((name) => !existsSync(programs[name]));
  return absent.length ? `not installed: ${absent.join(', ')} (Debian packages)` : false;
};

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export interface Server {
  readonly port: number;
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

export function start(program: string, args: string[], port: number): Server {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr!.on('data', (data: Buffer) => (said = (said + data.toString()).slice(-4000)));
  const exited = once(child, 'exit').then(([code]) => {
    if (code && !stopping) console.error(`${program} ended with ${code}: ${said}`);
  });
  let stopping = false;
  const end = () => void child.kill('SIGKILL');
  process.once('exit', end);
  return {
    port,
    child,
    stop: async () => {
      stopping = true;
      process.off('exit', end);
      child.kill('SIGCONT');
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** Waits until something answers a datagram on a port. */
export async function untilAnswering(port: number, address = '127.0.0.1'): Promise<void> {
  // A question for vn SOA, as bytes.
  const question = Buffer.from('00010100000100000000000002766e0000060001', 'hex');
  await until(async () => {
    const socket = createSocket('udp4');
    socket.on('error', () => undefined);
    socket.send(question, port, address);
    const answered = await Promise.race([once(socket, 'message').then(() => true), wait(100).then(() => false)]);
    socket.close();
    return answered;
  }, `somebody answers on port ${port}`);
}

export const SOA = '$TTL 60\n@ SOA ns.vn. admin.vn. 1 60 60 60 60\n';
const child = `${SOA}@ NS ns.vn.\n`;

/** Signs a zone with one key. @returns its DS records, and the file of its key */
export function sign(folder: string, zone: string, content: string): { ds: string; key: string } {
  writeFileSync(join(folder, zone), content);
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' }).trim();
  const key = run('dnssec-keygen', '-q', '-a', 'ECDSAP256SHA256', '-f', 'KSK', zone);
  run('dnssec-signzone', '-q', '-S', '-z', '-o', zone, '-f', `${zone}.signed`, zone);
  return { ds: readFileSync(join(folder, `dsset-${zone}.`), 'utf8'), key: join(folder, `${key}.key`) };
}

export interface NameServers {
  readonly authoritative: Server;
  readonly recursive: Server;
  /** The file of the key with which vn is signed. */
  readonly key: string;
  stop(): Promise<void>;
}

/** The settings of an unbound in the foreground, without a log. @param more further lines of its server, then its zones */
export const unboundConf = (folder: string, address: string, port: number, more: string): string => `server:
  directory: "${folder}"
  chroot: ""
  username: ""
  pidfile: ""
  do-daemonize: no
  use-syslog: no
  verbosity: 0
  interface: ${address}@${port}
  do-ip6: no
${more}
remote-control:
  control-enable: no
`;

/**
 * BIND with the zone vn, and unbound that asks it and checks signatures. `da-cap` is delegated, `ky` signed, `gia` signed with another key
 * than vn says, `chet` delegated to a server that is dead, `rong` has only an address, `tu-choi` is refused by unbound; all below id.vn.
 */
export async function startNameServers(): Promise<NameServers> {
  const folder = mkdtempSync(join(tmpdir(), 'dns-'));
  writeFileSync(join(folder, 'da-cap'), child);
  const signed = sign(folder, 'ky.id.vn', child);
  const forged = sign(folder, 'gia.id.vn', child);
  const wrong = forged.ds.replace(/([0-9A-F]{8})(?=[0-9A-F ]*$)/m, '00000000');
  const { key } = sign(
    folder,
    'vn',
    `${SOA}@ NS ns.vn.\nns A 127.0.0.1\nda-cap.id NS ns.vn.\nxn--csn-uqa6698amda.biz NS ns.vn.\nky.id NS ns.vn.\ngia.id NS ns.vn.\nchet.id NS ns.chet.id\nns.chet.id A 127.0.0.2\nrong.id A 192.0.2.1\n${signed.ds}${wrong}`,
  );

  const port = await freePort();
  const zones = {
    vn: 'vn.signed',
    'da-cap.id.vn': 'da-cap',
    'xn--csn-uqa6698amda.biz.vn': 'da-cap',
    'ky.id.vn': 'ky.id.vn.signed',
    'gia.id.vn': 'gia.id.vn.signed',
  };
  writeFileSync(
    join(folder, 'named.conf'),
    `options { directory "${folder}"; pid-file none; session-keyfile none; recursion no; listen-on-v6 { none; }; listen-on port ${port} { 127.0.0.1; }; };
controls { };
${Object.entries(zones)
  .map(([zone, file]) => `zone "${zone}" { type primary; file "${file}"; };`)
  .join('\n')}
`,
  );
  const authoritative = start(programs.bind9, ['-g', '-c', join(folder, 'named.conf')], port);
  await untilAnswering(port);

  const front = await freePort();
  writeFileSync(
    join(folder, 'unbound.conf'),
    unboundConf(
      folder,
      '127.0.0.1',
      front,
      `  port: ${front}
  do-not-query-localhost: no
  trust-anchor-file: "${key}"
  local-zone: "tu-choi.id.vn." refuse
${Object.keys(zones)
  .map((zone) => `stub-zone:\n  name: "${zone}"\n  stub-addr: 127.0.0.1@${port}`)
  .join('\n')}`,
    ),
  );
  const recursive = start(programs.unbound, ['-c', join(folder, 'unbound.conf')], front);
  await untilAnswering(front);
  return {
    authoritative,
    recursive,
    key,
    stop: async () => void (await Promise.all([authoritative.stop(), recursive.stop()])),
  };
}

/** dnsdist in front of a name server: DNS over HTTPS. @returns also the file of its certificate */
export async function startDnsOverHttps(upstream: number): Promise<Server & { certificate: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'doh-'));
  const { key, certificate } = selfSigned(folder);
  const [port, plain] = [await freePort(), await freePort()];
  writeFileSync(
    join(folder, 'dnsdist.conf'),
    `setSecurityPollSuffix("")
newServer({address="127.0.0.1:${upstream}"}):setUp()
addDOHLocal("127.0.0.1:${port}", "${certificate}", "${key}", "/dns-query", {customResponseHeaders={["access-control-allow-origin"]="*"}})
setLocal("127.0.0.1:${plain}")
`,
  );
  const server = start(programs.dnsdist, ['--supervised', '-C', join(folder, 'dnsdist.conf')], port);
  await untilAnswering(plain).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  return { ...server, certificate };
}

/** Whether this machine has IPv6. */
export const hasIPv6 = Object.values(networkInterfaces()).some((addresses) =>
  addresses?.some(({ address }) => address === '::1'),
);

export interface Nginx extends Server {
  readonly folder: string;
  /** Where it keeps answers, in memory. */
  readonly cache: string;
}

/** nginx with the configuration that is delivered, on other ports, with a cache of its own. It listens on IPv6 too where there is any. */
export async function startNginx(
  gatewayPorts: number | readonly number[],
  change: (configuration: string) => string = (same) => same,
): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const cache = `/dev/shm/${basename(folder)}`;
  mkdirSync(join(folder, 'site'));
  const port = await freePort();
  const [first, second] = [gatewayPorts].flat();
  const delivered = readFileSync(fileURLToPath(new URL('../deploy/nginx-gateway.conf', import.meta.url)), 'utf8');
  const site = change(
    delivered
      .replaceAll('/dev/shm/tenmien-cache', cache)
      .replaceAll('/var/log/nginx', folder)
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('listen [::]:80;', hasIPv6 ? `listen [::1]:${port};` : '')
      .replace('127.0.0.1:8053', `127.0.0.1:${first}`)
      .replace(/server 127\.0\.0\.1:8054.*\n/, second ? `server 127.0.0.1:${second} max_fails=0;\n` : '\n'),
  );
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `  ${kind}_temp_path ${folder}/${kind};`)
    .join('\n');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off;\nmaster_process off;\n${process.getuid?.() === 0 ? 'user root;' : ''}\npid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;\nevents { worker_connections 1024; }\nhttp {\n  access_log off;\n${paths}\n${site}\n}\n`,
  );
  const server = start(
    programs.nginx,
    ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')],
    port,
  );
  await until(
    () =>
      fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      ),
    'nginx answers',
  );
  const stop = async () => {
    await server.stop();
    rmSync(cache, { recursive: true, force: true });
  };
  return { ...server, stop, folder, cache };
}

/** All that a server has written below a folder, its own configuration excepted. */
export const writtenBelow = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.conf'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('');
