// Real name servers as dead-names.node.ts needs them: names that are registered and whose own servers are silent, refuse or sign wrongly.

import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selfSigned } from '../../../tools/lib/certificate.ts';
import { freePort, sign, start, SOA, programs, unboundConf, untilAnswering, type Server } from './servers.ts';

/** Where the zone is served; on another port than 53 no resolver would follow a delegation, and BIND listens on addresses of interfaces only. */
const AUTHORITY = '127.0.0.1';
/** Where somebody takes every question and answers none. */
const SILENT = '127.53.0.2';
/** Where unbound refuses every question. */
const REFUSING = '127.53.0.3';

/** Names below id.vn: `cam0` … are delegated to a silent server, `tu0` … to one that refuses, `lac0` … to one that does not know them, `gia0` … are signed with another key than vn says. */
export const DEAD = 100;
export const deadNames = (kind: 'cam' | 'tu' | 'lac' | 'gia', count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${kind}${index}.id.vn`);

export interface DeadNames {
  /** Ports on 127.0.0.1, for datagrams and for DNS over HTTPS, which both speak over HTTP/2 only. */
  readonly unbound: { readonly dns: number; readonly https: number };
  readonly bind: { readonly dns: number; readonly https: number };
  /** The file of the certificate of both. */
  readonly certificate: string;
  stop(): Promise<void>;
}

/** What to say where this process may not listen on port 53; false where it may. */
export async function cannotServe(): Promise<string | false> {
  const socket = createSocket('udp4');
  const failed = await new Promise<boolean>((resolve) => {
    socket.once('error', () => resolve(true));
    socket.bind(53, AUTHORITY, () => resolve(false));
  });
  socket.close();
  return failed && `name servers need port 53 of ${AUTHORITY}`;
}

export async function startDeadNames(): Promise<DeadNames> {
  const folder = mkdtempSync(join(tmpdir(), 'dead-'));
  const silent = createSocket('udp4').bind(53, SILENT);
  await once(silent, 'listening');

  const apex = `${SOA}@ NS ns.vn.\n`;
  writeFileSync(join(folder, 'song.id.vn'), apex);
  const forged = sign(folder, 'gia.id.vn', apex);
  const wrong = forged.ds.replace(/([0-9A-F]{8})(?=[0-9A-F ]*$)/m, '00000000');
  const lines = [
    `ns A ${AUTHORITY}`,
    `cam.ns A ${SILENT}`,
    `tu.ns A ${REFUSING}`,
    'song.id NS ns.vn.',
    'gia.id NS ns.vn.',
    wrong,
  ];
  for (let index = 0; index < DEAD; index++) {
    lines.push(
      `cam${index}.id NS cam.ns.vn.`,
      `tu${index}.id NS tu.ns.vn.`,
      `lac${index}.id NS ns.vn.`,
      `gia${index}.id NS ns.vn.`,
      wrong.replaceAll('gia.id', `gia${index}.id`),
    );
  }
  const { key } = sign(folder, 'vn', `${apex}${lines.join('\n')}\n`);

  const zones: Record<string, string> = { vn: 'vn.signed', 'song.id.vn': 'song.id.vn' };
  for (let index = 0; index < DEAD; index++) zones[`gia${index}.id.vn`] = 'song.id.vn';
  const common = `directory "${folder}"; pid-file none; session-keyfile none; listen-on-v6 { none; };`;
  writeFileSync(
    join(folder, 'authority.conf'),
    `options { ${common} recursion no; listen-on { ${AUTHORITY}; }; };
controls { };
${Object.entries(zones)
  .map(([zone, file]) => `zone "${zone}" { type primary; file "${file}"; };`)
  .join('\n')}
`,
  );
  const servers: Server[] = [start(programs.bind9, ['-g', '-c', join(folder, 'authority.conf')], 53)];
  await untilAnswering(53, AUTHORITY);

  const unbound = { dns: await freePort(), https: await freePort() };
  const bind = { dns: await freePort(), https: await freePort() };
  const tls = selfSigned(folder);
  const startUnbound = (name: string, address: string, port: number, more: string) => {
    writeFileSync(join(folder, name), unboundConf(folder, address, port, more));
    servers.push(start(programs.unbound, ['-c', join(folder, name)], port));
  };
  startUnbound('refusing.conf', REFUSING, 53, '  access-control: 0.0.0.0/0 refuse');
  startUnbound(
    'unbound.conf',
    '127.0.0.1',
    unbound.dns,
    `  do-not-query-localhost: no
  interface: 127.0.0.1@${unbound.https}
  https-port: ${unbound.https}
  tls-service-key: "${tls.key}"
  tls-service-pem: "${tls.certificate}"
  trust-anchor-file: "${key}"
stub-zone:
  name: "vn"
  stub-addr: ${AUTHORITY}`,
  );
  const [, flags, protocol, algorithm, ...material] = readFileSync(key, 'utf8')
    .match(/^[^;].*/m)![0]
    .replace(/^\S+ IN /, '')
    .split(/\s+/);
  writeFileSync(
    join(folder, 'bind.conf'),
    `tls own { key-file "${tls.key}"; cert-file "${tls.certificate}"; };
options { ${common} recursion yes; dnssec-validation yes; listen-on port ${bind.dns} { 127.0.0.1; }; listen-on port ${bind.https} tls own http default { 127.0.0.1; }; };
controls { };
trust-anchors { vn. static-key ${flags} ${protocol} ${algorithm} "${material.join('')}"; };
zone "vn" { type static-stub; server-addresses { ${AUTHORITY}; }; };
`,
  );
  servers.push(start(programs.bind9, ['-g', '-c', join(folder, 'bind.conf')], bind.dns));
  await Promise.all([untilAnswering(unbound.dns), untilAnswering(bind.dns)]);
  return {
    unbound,
    bind,
    certificate: tls.certificate,
    stop: async () => {
      silent.close();
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
}
