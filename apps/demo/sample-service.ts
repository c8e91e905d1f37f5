// The service at /rdap/ of the development server: the gateway with a sample registry and simulated failures.

import { refuse } from '../../packages/gateway/src/answer.ts';
import { createGateway, type Gateway } from '../../packages/gateway/src/gateway.ts';
import { silent } from '../../packages/gateway/src/log.ts';
import { createSampleSource, SampleRegistry } from '../../packages/gateway/src/sources/sample.ts';
import { suffixes } from '../../src/domains/suffixes.ts';
import { serviceTroubles, type Trouble } from './sample-names.ts';
import registry from './sample-registry.json' with { type: 'json' };

/** Milliseconds. The form waits ten seconds for an answer. */
const delays: Partial<Record<Trouble, number>> = { slow: 6000, silent: 30_000 };

/** @param sleep waits for some milliseconds; a test returns at once */
export function createSampleService(sleep: (milliseconds: number) => Promise<unknown>): Gateway {
  const gateway = createGateway({
    sources: [createSampleSource(SampleRegistry.parse(registry))],
    suffixes: suffixes.map(({ name }) => name),
    lives: { registered: 1, absent: 1, unknown: 1, names: 100 },
    limits: { timeout: 1000, concurrency: 10, pause: 1000 },
    clients: { rate: 0, hops: 1 },
    log: silent,
  });

  return async (request, address) => {
    const trouble = troubleAt(request.url);
    switch (trouble) {
      case 'busy':
        return refusal('rate-limited', { 'retry-after': '30' });
      case 'down':
        return refusal('unavailable');
      case 'garbage':
        return new Response('<!doctype html><title>Xin chào</title>', { headers: { 'content-type': 'text/html' } });
      case 'slow':
      case 'silent':
        await sleep(delays[trouble]!);
    }
    return gateway(request, address);
  };
}

function troubleAt(url: string): Trouble | undefined {
  const label = /\/rdap\/domain\/([^./]+)\./i.exec(url)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(serviceTroubles, label) ? serviceTroubles[label as keyof typeof serviceTroubles] : undefined;
}

function refusal(kind: 'rate-limited' | 'unavailable', headers: Readonly<Record<string, string>> = {}): Response {
  const { status, body } = refuse(kind);
  return new Response(body, {
    status,
    headers: { 'content-type': 'application/rdap+json', 'cache-control': 'no-store', ...headers },
  });
}
