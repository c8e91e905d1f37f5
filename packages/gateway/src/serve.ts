// Runs the gateway as a Node server: reads the settings, listens, and shuts down without interrupting a request.

import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { createAdaptorServer } from '@hono/node-server';
import { ConfigError } from '../../../src/base/errors.ts';
import { readSettings, SettingError } from './config.ts';
import { gatewayFrom } from './from-settings.ts';
import { createLog } from './log.ts';
import { node } from './node.ts';
import { createOutput } from './output.ts';

const USAGE = `tenmien-gateway [--config file.json] [--check]

Answers /rdap/domain/<name> about names below .vn. Settings come from the file (or TENMIEN_CONFIG) and from
TENMIEN_… variables, which win; docs/gateway.md lists them. --check reads them, and starts nothing.
`;

/** Milliseconds in which clients that were told to close still get answers, so that a question already sent is not lost. */
const DRAIN = 500;

/** Milliseconds for answers in progress. No form waits longer. */
const GRACE = 10_000;

// Collects garbage once the heap has grown by 40 % since the last time. On a large machine V8 would wait for several times that.
setFlagsFromString('--heap-growing-percent=40');

function start(): void {
  const { values } = parseArgs({
    options: { config: { type: 'string' }, check: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return void process.stdout.write(USAGE);

  const path = values.config ?? process.env['TENMIEN_CONFIG'];
  const settings = readSettings(process.env, path ? readFile(path) : undefined);
  const output = createOutput(1);
  const log = createLog(output.write);
  const gateway = gatewayFrom(settings, log, node);
  // A connection to the shared state may be open.
  if (values.check) return void process.stdout.write('The settings are in order.\n', () => process.exit());

  const server = createAdaptorServer({
    fetch: (request, { incoming }) => gateway(request, incoming.socket.remoteAddress),
    // For clients that use HTTP/1.0 and send no host, as health checks do.
    hostname: 'localhost',
  }) as Server;
  server.on('error', (error) => fail(`HOST, PORT: ${error.message}`));
  server.listen(settings.port, settings.host, () => {
    const address = server.address();
    log.event('started', {
      port: typeof address === 'object' ? address!.port : settings.port,
      sources: settings.sources.join(','),
    });
  });

  const stop = async () => {
    log.event('stopped');
    await close(server);
    log.flush();
    await output.end();
    process.exit();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** Tells every client to close its connection, accepts no new connections after a moment, and lets answers in progress finish. */
async function close(server: Server): Promise<void> {
  server.prependListener('request', (_request, response) => response.setHeader('connection', 'close'));
  const connections = await new Promise<number>((resolve) =>
    server.getConnections((_error, count = 0) => resolve(count)),
  );
  if (connections) await pause(DRAIN);
  // `close` of `http.Server` would also close connections on which a question is just arriving.
  const closed = new Promise((resolve) => NetServer.prototype.close.call(server, resolve));
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  await Promise.race([closed, pause(GRACE)]);
  clearInterval(sweep);
}

function readFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new SettingError(`TENMIEN_CONFIG: ${(error as Error).message}`);
  }
}

function fail(message: string): void {
  process.stderr.write(`tenmien-gateway: ${message}\n`);
  process.exitCode = 1;
}

try {
  start();
} catch (error) {
  if (error instanceof SettingError) fail(error.message);
  else if (error instanceof ConfigError) fail(`TENMIEN_DOH_URL, TENMIEN_RDAP_URL: ${error.message}`);
  else if (error instanceof TypeError && 'code' in error) fail(`${error.message}\n\n${USAGE}`);
  else throw error;
}
