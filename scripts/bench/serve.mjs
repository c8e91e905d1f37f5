// Serves dist/site and pages made up for a measurement, with brotli as a portal's server would.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { mediaTypes } from '../media-types.mjs';

/**
 * @param folder what is served
 * @param pages path → HTML of further pages
 * @returns the origin, the count of requests per path, and how to end it
 */
export async function serve(folder, pages) {
  const kept = new Map();
  const requests = new Map();
  const read = async (path) => {
    if (!kept.has(path))
      kept.set(path, brotliCompressSync(pages[path] ?? (await readFile(join(folder, normalize(path))))));
    return kept.get(path);
  };
  const server = createServer(async (request, response) => {
    const path = request.url
      .split('?')[0]
      .replace(/\/$/, '/index.html')
      .replace(/(?<=\/[ef]\/[a-z/-]+)$/, '.html');
    requests.set(path, (requests.get(path) ?? 0) + 1);
    try {
      const body = await read(path);
      response.writeHead(200, {
        'content-type': mediaTypes[extname(path)],
        'content-encoding': 'br',
        'content-length': body.length,
        'access-control-allow-origin': '*',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { origin: `http://127.0.0.1:${server.address().port}`, requests, stop: () => server.close() };
}
