// Platform functions that the gateway needs beyond web APIs. An edge has none of them; those of Node are in node.ts.

import type { SharedState, SharedStateSettings } from './shared-state.ts';
import type { DnsSettings } from './sources/dns.ts';
import type { GetDnsMessage } from './sources/doh.ts';
import type { NameSource } from './sources/source.ts';

export interface Platform {
  /** The source `dns`; see createDnsSource. */
  readonly createDnsSource?: (settings: DnsSettings) => NameSource;
  /** Gets an answer over HTTPS, for the source `doh`; see GetDnsMessage. Without it, fetch does, which in Node speaks no HTTP/2. */
  readonly getDnsMessage?: GetDnsMessage;
  /** Reads a text, where the source `sample` has its registry from. */
  readonly readFile?: (path: string) => string;
  /** Opens what several gateways share; see SharedState. */
  readonly openSharedState?: (settings: SharedStateSettings) => SharedState;
}
