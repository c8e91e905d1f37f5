// For web-test-runner: real name servers behind a real DNS-over-HTTPS server, started when the first test asks where they are.

import { tsImport } from 'tsx/esm/api';

/** `/dns-over-https.json` is `{"address": "https://…"}`, or `{"missing": "…"}` where the servers are not installed. */
export function dnsOverHttps() {
  const running = [];
  let started;

  async function start() {
    const { missing, startDnsOverHttps, startNameServers } = await tsImport(
      '../test/gateway/servers.ts',
      import.meta.url,
    );
    const absent = missing('bind9', 'unbound', 'dnsdist', 'openssl');
    if (absent) {
      console.log(`SKIP tests against a DNS-over-HTTPS server, ${absent}`);
      return { missing: absent };
    }
    running.push(await startNameServers());
    running.push(await startDnsOverHttps(running[0].recursive.port));
    return { address: `https://127.0.0.1:${running[1].port}/dns-query` };
  }

  return {
    name: 'dns-over-https',
    async serve({ path }) {
      if (path === '/dns-over-https.json') return { body: JSON.stringify(await (started ??= start())), type: 'json' };
    },
    serverStop: () => Promise.all(running.map((server) => server.stop())),
  };
}
