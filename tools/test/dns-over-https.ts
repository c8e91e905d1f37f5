// A plugin of web-test-runner: real name servers behind a real DNS-over-HTTPS server. They start when the first test requests their address.

import type { TestRunnerPlugin } from '@web/test-runner';
import { missing, startDnsOverHttps, startNameServers } from '../../packages/gateway/test/servers.ts';

/** `/dns-over-https.json` is `{"address": "https://…"}`, or `{"missing": "…"}` if the servers are not installed. */
export function dnsOverHttps(): TestRunnerPlugin {
  const running: { stop(): unknown }[] = [];
  let started: ReturnType<typeof start> | undefined;

  async function start(): Promise<{ missing: string } | { address: string }> {
    const absent = missing('bind9', 'unbound', 'dnsdist', 'openssl');
    if (absent) {
      console.log(`SKIP tests against a DNS-over-HTTPS server, ${absent}`);
      return { missing: absent };
    }
    const names = await startNameServers();
    running.push(names);
    const server = await startDnsOverHttps(names.recursive.port);
    running.push(server);
    return { address: `https://127.0.0.1:${server.port}/dns-query` };
  }

  return {
    name: 'dns-over-https',
    async serve({ path }) {
      if (path !== '/dns-over-https.json') return undefined;
      return { body: JSON.stringify(await (started ??= start())), type: 'json' };
    },
    async serverStop() {
      await Promise.all(running.map((server) => server.stop()));
    },
  };
}
