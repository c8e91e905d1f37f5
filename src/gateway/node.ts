// npm "./gateway/node": what Node has besides the web's functions, for gatewayFrom.

import { readFileSync } from 'node:fs';
import type { Platform } from './platform.ts';
import { createDnsSource } from './sources/dns.ts';

export const node: Platform = { createDnsSource, readFile: (path) => readFileSync(path, 'utf8') };
