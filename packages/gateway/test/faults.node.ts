// What a source over HTTPS may do to a connection, and the gateway that asks it.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createServer, type Server, type TLSSocket } from 'node:tls';
import { startGateway, type Running } from './program.ts';
import { selfSigned } from '../../../tools/lib/certificate.ts';
import { missing } from './servers.ts';
import { readRdap, until } from './support.ts';

const head = (length: number, type = 'application/rdap+json') =>
  `HTTP/1.1 200 OK\r\ncontent-type: ${type}\r\ncontent-length: ${length}\r\n\r\n`;
const answer = (body: string) => head(Buffer.byteLength(body)) + body;
const domain = (name: string) => JSON.stringify({ objectClassName: 'domain', ldhName: name });

/** What is done once a question has come; what is not ended stays open, until the gateway no longer waits. */
const behaviours: Record<string, (socket: TLSSocket, name: string) => void> = {
  'thua-nhan-roi-im': () => undefined,
  'nua-dong-dau': (socket) => socket.write('HTTP/1.1 20'),
  'nua-than': (socket) => socket.write(head(1000) + '{"objectClassName":'),
  'nua-than-roi-dong': (socket) => socket.end(head(1000) + '{"objectClassName":'),
  'nua-mo': (socket) => socket.end(),
  dut: (socket) => socket.destroy(),
  rac: (socket) => socket.end('\x00\x01 this is not HTTP\r\n\r\n'),
  'ten-khac': (socket) => socket.end(answer(domain('khac.id.vn'))),
  'rac-json': (socket) => socket.end(answer('{"objectClassName":"domain",')),
  'dai-vo-tan': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/rdap+json\r\ntransfer-encoding: chunked\r\n\r\n');
    const timer = setInterval(() => socket.write('1\r\n \r\n'), 20);
    socket.once('close', () => clearInterval(timer));
  },
};

describe('the gateway with a faulty source over HTTPS', { skip: missing('openssl') }, () => {
  let server: Server;
  let gateway: Running;
  before(async () => {
    const { key, certificate } = selfSigned(mkdtempSync(join(tmpdir(), 'faults-')));
    server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (data) => {
        const name = /^GET \/rdap\/domain\/(\S+)/.exec(data.toString())?.[1] ?? '';
        const behaviour = behaviours[name.split('.')[0]!];
        if (behaviour) behaviour(socket, name);
        else socket.write(answer(domain(name)));
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    gateway = await startGateway({
      TENMIEN_SOURCES: 'rdap',
      TENMIEN_RDAP_URL: `https://127.0.0.1:${(server.address() as AddressInfo).port}/rdap`,
      TENMIEN_TIMEOUT: '400',
      TENMIEN_PAUSE: '1',
      TENMIEN_CACHE_UNKNOWN: '1',
      NODE_EXTRA_CA_CERTS: certificate,
    });
  });
  after(async () => {
    await gateway.stop();
    server.close();
  });

  const ask = async (label: string) => {
    const response = await fetch(`${gateway.base}/rdap/domain/${label}.id.vn`);
    await readRdap(response);
    return response.status;
  };

  for (const label of Object.keys(behaviours)) {
    it(`answers “unknown” without delay and asks again: ${label}`, async () => {
      assert.equal(await ask(label), 503);
      let tries = 0;
      await until(async () => (await ask(`tot-${label}-${tries++}`)) === 200, 'the source is asked after its pause');
    });
  }
});
