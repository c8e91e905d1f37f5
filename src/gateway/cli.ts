#!/usr/bin/env node
// `tenmien-gateway`: the gateway as a Node server. The only file with side effects.

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { ConfigError } from '../base/errors.ts';
import { readSettings, SettingError } from './config.ts';
import { gatewayFrom } from './from-settings.ts';
import { createLog } from './log.ts';
import { node } from './node.ts';

const USAGE = `tenmien-gateway [--config file.json] [--check]

Answers /rdap/domain/<name> about names below .vn. Settings come from the file (or TENMIEN_CONFIG) and from
TENMIEN_… variables, which win; docs/gateway.md lists them. --check reads them, and starts nothing.
`;

/** Milliseconds for answers under way once the service is told to stop. */
const GRACE = 5000;

function start(): void {
  const { values } = parseArgs({ options: { config: { type: 'string' }, check: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
  if (values.help) return void process.stdout.write(USAGE);

  const path = values.config ?? process.env['TENMIEN_CONFIG'];
  const settings = readSettings(process.env, path ? readFile(path) : undefined);
  const log = createLog((lines) => process.stdout.write(lines));
  const gateway = gatewayFrom(settings, log, node);
  if (values.check) return void process.stdout.write('The settings are in order.\n');

  const server = serve(
    {
      fetch: (request, { incoming }) => gateway(request, incoming.socket.remoteAddress),
      hostname: settings.host,
      port: settings.port,
    },
    ({ port }) => log.event('started', { port, sources: settings.sources.join(',') }),
  );
  server.on('error', (error) => fail(`HOST, PORT: ${error.message}`));

  const stop = () => {
    log.event('stopped');
    log.flush();
    server.close(() => process.exit());
    setTimeout(() => process.exit(), GRACE).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
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
