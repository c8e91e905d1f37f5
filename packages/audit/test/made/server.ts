// Small servers on loopback, each a host of its own by its port, which tell who asked what and when.

import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';

export interface LoggedRequest {
  readonly host: string;
  readonly path: string;
  readonly userAgent: string;
}

export interface Ground {
  /** Every question, in the order in which they came. */
  readonly asked: readonly LoggedRequest[];
  /** The most questions that one host had at a time. */
  readonly mostAtOnce: () => number;
  /** Opens a host. @returns its address, without a slash at its end */
  open(answer: RequestListener, tls?: { readonly key: Buffer; readonly cert: Buffer }): Promise<string>;
  close(): Promise<void>;
}

export function createGround(): Ground {
  const servers: Server[] = [];
  const sockets = new Set<Socket>();
  const asked: LoggedRequest[] = [];
  const under = new Map<number, number>();
  let most = 0;
  const watched =
    (answer: RequestListener) =>
    (request: IncomingMessage, response: ServerResponse & { req: IncomingMessage }): void => {
      const port = request.socket.localPort!;
      const now = (under.get(port) ?? 0) + 1;
      under.set(port, now);
      most = Math.max(most, now);
      response.once('close', () => under.set(port, under.get(port)! - 1));
      asked.push({
        host: request.headers.host ?? '',
        path: request.url ?? '',
        userAgent: request.headers['user-agent'] ?? '',
      });
      answer(request, response);
    };
  return {
    asked,
    mostAtOnce: () => most,
    async open(answer, tls) {
      const server = tls ? createSecureServer(tls, watched(answer)) : createServer(watched(answer));
      server.on('connection', (socket: Socket) => {
        sockets.add(socket);
        socket.once('close', () => sockets.delete(socket));
      });
      servers.push(server);
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      return `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

export const send = (
  response: ServerResponse,
  {
    status = 200,
    headers = {},
    body = '',
  }: { status?: number; headers?: Readonly<Record<string, string>>; body?: string | Buffer },
): void => {
  response.writeHead(status, headers);
  response.end(body);
};
