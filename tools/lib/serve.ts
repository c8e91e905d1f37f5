// Small servers for trials and measurements, on free local ports.

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type OutgoingHttpHeaders, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** File extension → media type. */
export const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const typeOf = (path: string): string => mediaTypes[extname(path)] ?? 'application/octet-stream';

export interface Answer {
  readonly body: string | Uint8Array;
  readonly headers?: OutgoingHttpHeaders;
}

export interface Server {
  readonly origin: string;
  stop(): void;
}

/** Key and certificate of an https server. */
export interface Certificate {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
}

type Answering = (url: string) => Answer | null | undefined | Promise<Answer | null | undefined>;

/** @param answer if it returns nothing or throws, the response is a 404 */
export async function listen(answer: Answering, tls?: Certificate): Promise<Server> {
  const respond: RequestListener = ({ url = '/' }, response) => {
    void Promise.resolve(url)
      .then(answer)
      .catch(() => null)
      .then((found) => response.writeHead(found ? 200 : 404, found?.headers ?? {}).end(found?.body));
  };
  const server = (tls ? createSecureServer(tls, respond) : createServer(respond)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http${tls ? 's' : ''}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export const pathOf = (url: string): string => normalize(url.replace(/[?#].*/, ''));

/** Returns a file of a folder, which pages of any origin may read. */
export const fileAnswer = async (folder: string, path: string, headers: OutgoingHttpHeaders = {}): Promise<Answer> => ({
  body: await readFile(join(folder, path)),
  headers: {
    'content-type': typeOf(path),
    'access-control-allow-origin': '*',
    ...headers,
  },
});

export interface PackedServer extends Server {
  /** Number of requests by path. */
  readonly requests: Map<string, number>;
}

/**
 * Serves a folder with brotli, like a portal's server.
 * @param pages path → HTML of additional pages
 */
export async function servePacked(folder: string, pages: Readonly<Record<string, string>> = {}): Promise<PackedServer> {
  const kept = new Map<string, Buffer>();
  const requests = new Map<string, number>();
  const read = async (path: string): Promise<Buffer> => {
    const body = kept.get(path) ?? brotliCompressSync(pages[path] ?? (await readFile(join(folder, path))));
    kept.set(path, body);
    return body;
  };
  const server = await listen(async (url) => {
    const path = pathOf(url)
      .replace(/\/$/, '/index.html')
      .replace(/(?<=\/[ef]\/[a-z/-]+)$/, '.html');
    requests.set(path, (requests.get(path) ?? 0) + 1);
    const body = await read(path);
    return {
      body,
      headers: {
        'content-type': typeOf(path),
        'content-encoding': 'br',
        'content-length': body.length,
        'access-control-allow-origin': '*',
      },
    };
  });
  return { ...server, requests };
}
