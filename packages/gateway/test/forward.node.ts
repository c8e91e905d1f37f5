// Where port 53 is closed outwards: the lines of docs/gateway.md for an unbound that asks another resolver.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { startGateway } from './program.ts';
import { freePort, missing, programs, start, startNameServers, unboundConf, untilAnswering } from './servers.ts';

const answers = {
  'da-cap.id.vn': 200,
  'ky.id.vn': 200,
  'khong-co.id.vn': 404,
  // Its server is dead, and that of the next has a key of its own.
  'chet.id.vn': 200,
  'gia.id.vn': 200,
};

it(
  'the gateway asks an unbound that asks the network’s resolver, by the lines of the guide',
  { skip: missing('bind9', 'unbound') },
  async (test) => {
    const servers = await startNameServers();
    test.after(() => servers.stop());
    const guide = readFileSync(new URL('../../../docs/gateway.md', import.meta.url), 'utf8');
    const [, lines = ''] = /printf '(forward-zone:[^']+)'/.exec(guide) ?? [];
    const forward = lines.replaceAll('\\n', '\n').replace('10.0.0.53', `127.0.0.1@${servers.recursive.port}`);
    assert.match(forward, /^forward-zone:\n {2}name: "\."\n {2}forward-addr: 127\.0\.0\.1@\d+\n$/);
    const folder = mkdtempSync(join(tmpdir(), 'forward-'));
    const port = await freePort();
    const file = join(folder, 'unbound.conf');
    const more = `  do-not-query-localhost: no\n  trust-anchor-file: "${servers.key}"\n${forward}`;
    writeFileSync(file, unboundConf(folder, '127.0.0.1', port, more));
    const inner = start(programs.unbound, ['-c', file], port);
    test.after(() => inner.stop());
    await untilAnswering(port);
    const gateway = await startGateway({
      TENMIEN_RESOLVERS: `127.0.0.1:${port}`,
      TENMIEN_TIMEOUT: '20000',
    });
    test.after(() => gateway.stop());
    const told: Record<string, number> = {};
    for (const name of Object.keys(answers)) told[name] = (await fetch(`${gateway.base}/rdap/domain/${name}`)).status;
    assert.deepEqual(told, answers);
  },
);
