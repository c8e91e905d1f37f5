// Asks resolvers in order. For Node; an edge uses `doh`.

import { getServers } from 'node:dns';
import type { DnsQuestion } from '../../../../src/domains/dns-message.ts';
import { createDelegationChecker, type DnsFailure, type Reply } from './delegation.ts';
import { askResolver, resolverOf, type Resolver } from './resolver.ts';
import type { NameSource } from './source.ts';

export interface DnsSettings {
  /** Addresses with or without a port, the preferred first; none means those of the machine. */
  readonly resolvers: readonly string[];
  /** Milliseconds for one question at all the resolvers together. */
  readonly timeout: number;
  /** What to do where a resolver fails at a question that it should be able to answer. */
  readonly tell?: ((resolver: string, cause: string) => void) | undefined;
}

/** If a resolver is silent for this many milliseconds, the next one is asked as well. */
const STEP = 1000;

/** @throws TypeError for an address that is none */
export function createDnsSource({ resolvers, timeout, tell = () => undefined }: DnsSettings): NameSource {
  const servers = (resolvers.length ? resolvers : getServers()).map(resolverOf);
  return {
    name: 'dns',
    authority: 'dns',
    ...createDelegationChecker((question, signal) =>
      // Only a failure of the parent's answer is the resolver's own. Another failure may come from the name's own servers.
      askInTurn(question, servers, timeout, signal, question.type === 'DS' ? tell : () => undefined),
    ),
  };
}

/** Asks the next resolver if one fails, or is silent for a while. The first answer counts. */
async function askInTurn(
  question: DnsQuestion,
  servers: readonly Resolver[],
  timeout: number,
  signal: AbortSignal,
  tell: (resolver: string, cause: string) => void,
): Promise<Reply> {
  const started = performance.now();
  const step = Math.min(STEP, timeout / (servers.length + 1));
  const done = new AbortController();
  const stop = () => done.abort();
  signal.addEventListener('abort', stop);
  try {
    return await new Promise<Reply>((resolve, reject) => {
      let next = 0;
      let waiting = 0;
      const ask = () => {
        const server = servers[next++];
        if (!server || done.signal.aborted) return;
        waiting++;
        const timer = setTimeout(ask, step);
        const failed = (error: DnsFailure) => {
          waiting--;
          if (done.signal.aborted) return reject(error);
          tell(server.text, error.cause);
          if (next < servers.length) ask();
          else if (!waiting) reject(error);
        };
        void askResolver(question, server, timeout - (performance.now() - started), done.signal)
          .then(resolve, failed)
          .finally(() => clearTimeout(timer));
      };
      ask();
    });
  } finally {
    stop();
    signal.removeEventListener('abort', stop);
  }
}
