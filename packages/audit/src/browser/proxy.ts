// A proxy on loopback for the browser. All requests of a page pass the same checks as the audit's own requests.

import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { checkUrl, guardedLookup, type OpenNetwork } from '../ask/guard.ts';

export interface Proxy {
  readonly address: string;
  close(): Promise<void>;
}

const urlOf = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);

export async function openProxy(reach: OpenNetwork): Promise<Proxy> {
  const lookup = guardedLookup(reach);
  const sockets = new Set<Socket>();
  const mayAsk = (url: URL): boolean => {
    try {
      checkUrl(url, reach);
      return true;
    } catch {
      return false;
    }
  };

  /** Pages on http: the request line has the whole address. */
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = urlOf(request.url ?? '');
    if (!url || url.protocol !== 'http:' || !mayAsk(url)) return void response.writeHead(403).end();
    const headers = { ...request.headers };
    delete headers['proxy-connection'];
    const onward = ask(url, { method: request.method, headers, lookup }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  });
  /** Pages on https, and everything else that needs its own connection. */
  server.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const url = urlOf(`https://${request.url}`);
    socket.on('error', () => socket.destroy());
    if (!url || !mayAsk(url)) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const onward = connect(
      { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port || 443), lookup },
      () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        onward.write(head);
        onward.pipe(socket).pipe(onward);
      },
    );
    onward.on('error', () => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
    socket.on('close', () => onward.destroy());
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
