// A registrar with BKNS's interface and a quota, for whom every name is free, and a resolver for whom none exists.

import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selfSigned } from '../../../tools/lib/certificate.ts';
import { freePort, programs, start, type Server } from './servers.ts';
import { until } from './support.ts';

const MINUTE = 60_000;

export interface Registrar {
  /** The settings of a gateway that asks both. */
  readonly settings: Record<string, string>;
  /** Names that it answered. */
  readonly asked: string[];
  /** How many questions it refused, because there were more in the last minute than the quota. */
  refused: number;
  stop(): void;
}

export async function startRegistrar(quota: number): Promise<Registrar> {
  const { key, certificate } = selfSigned(mkdtempSync(join(tmpdir(), 'registrar-')));
  const times: number[] = [];
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, response) => {
    const now = performance.now();
    while (times.length && now - times[0]! >= MINUTE) times.shift();
    const domain = new URL(request.url!, 'https://x').searchParams.get('domain')!;
    const isRefused = times.length >= quota;
    if (isRefused) registrar.refused++;
    else {
      times.push(now);
      registrar.asked.push(domain);
    }
    response
      .writeHead(isRefused ? 429 : 200, { 'content-type': 'application/json' })
      .end(JSON.stringify(isRefused ? {} : { domain, status: 'available' }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  const resolver = createSocket('udp4');
  resolver.on('message', (question, { port, address }) => {
    // The question alone, without EDNS, as an answer with NXDOMAIN.
    const answer = Buffer.from(question.subarray(0, question.indexOf(0, 12) + 5));
    answer.writeUInt16BE(0x8183, 2);
    answer.writeUInt16BE(0, 10);
    resolver.send(answer, port, address);
  });
  resolver.bind(0, '127.0.0.1');
  await once(resolver, 'listening');

  const registrar: Registrar = {
    settings: {
      TENMIEN_SOURCES: 'dns,bkns',
      TENMIEN_RESOLVERS: `127.0.0.1:${resolver.address().port}`,
      TENMIEN_BKNS_KEY: 'key',
      TENMIEN_BKNS_URL: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
      TENMIEN_BKNS_QUOTA: String(quota),
      NODE_EXTRA_CA_CERTS: certificate,
    },
    asked: [],
    refused: 0,
    stop() {
      server.closeAllConnections();
      server.close();
      resolver.close();
    },
  };
  return registrar;
}

export interface Redis extends Server {
  /** The settings of a gateway that shares its state there. */
  readonly settings: Record<string, string>;
  /** All keys and values. */
  content(): Promise<string>;
}

/** Redis without a file, as in the guide. @param wanted port */
export async function startRedis(wanted?: number): Promise<Redis> {
  const port = wanted ?? (await freePort());
  const server = start(
    programs.redis,
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', mkdtempSync(join(tmpdir(), 'redis-'))],
    port,
  );
  const { createClient } = await import('@redis/client');
  const client = createClient({ url: `redis://127.0.0.1:${port}` });
  client.on('error', () => undefined);
  await client.connect();
  await until(async () => (await client.ping()) === 'PONG', 'Redis answers');
  return {
    ...server,
    settings: { TENMIEN_SHARED_STATE: `redis://127.0.0.1:${port}`, TENMIEN_SHARED_SECRET: 'a secret of all gateways' },
    async content() {
      const keys = await client.keys('*');
      return JSON.stringify([keys, await Promise.all(keys.map((key) => client.get(key)))]);
    },
    async stop() {
      client.destroy();
      await server.stop();
    },
  };
}
