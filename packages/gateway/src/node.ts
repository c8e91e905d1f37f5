// npm "./node": the functions of Node beyond web APIs, for `gatewayFrom`.

import { readFileSync } from 'node:fs';
import type { Platform } from './platform.ts';
import { openRedis } from './redis.ts';
import { createDnsSource } from './sources/dns.ts';
import { getDnsMessage } from './sources/http2.ts';

export const node: Platform = {
  createDnsSource,
  getDnsMessage,
  readFile: (path) => readFileSync(path, 'utf8'),
  openSharedState: openRedis,
};
