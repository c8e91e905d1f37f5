// Owns what the gateway needs of a platform beyond the web's own functions. An edge has none of it; Node's are in node.ts.

import type { Source } from './sources/source.ts';

export interface Platform {
  /** The source `dns`; see createDnsSource. */
  readonly createDnsSource?: (settings: { readonly resolvers: readonly string[]; readonly timeout: number }) => Source;
  /** Reads a text, where the source `sample` has its registry from. */
  readonly readFile?: (path: string) => string;
}
