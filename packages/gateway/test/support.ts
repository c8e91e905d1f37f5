// What the gateway's tests share. They run in Node: `node --import tsx --test packages/gateway/test/*.node.ts`.

import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { timestamp } from '../../../src/base/civil-date.ts';
import type { Availability } from '../../../src/domains/availability.ts';
import { suffixes } from '../../../src/domains/suffixes.ts';
import { createGateway, type Gateway, type GatewaySettings } from '../src/gateway.ts';
import { silent } from '../src/log.ts';
import { createSampleSource } from '../src/sources/sample.ts';
import type { NameSource } from '../src/sources/source.ts';

export const sample = createSampleSource({
  'da-cap': { state: 'registered', registrar: 'Nhà đăng ký mẫu', expiry: '2028-05-20' },
  'chua-dung': { state: 'registered', inactive: true },
  'con-trong': { state: 'free' },
  'giu-lai': { state: 'not-registrable', reason: 'reserved' },
});

/** A gateway for tests: the sample registry, and no limits that get in the way. */
export const gatewayFor = (settings: Partial<GatewaySettings> = {}): Gateway =>
  createGateway({
    sources: [sample],
    suffixes: suffixes.map(({ name }) => name),
    lives: { registered: 60, absent: 60, unknown: 60, names: 1000 },
    limits: { timeout: 1000, concurrency: 8, pause: 1000 },
    clients: { rate: 0, hops: 1 },
    log: silent,
    ...settings,
  });

export const get = async (gateway: Gateway, path: string, init?: RequestInit): Promise<Response> =>
  gateway(new Request(`https://gateway.example${path}`, init), '192.0.2.1');

export const registered = (): Availability => ({ state: 'registered', source: 'dns', checkedAt: timestamp() });
export const noRecord = (): Availability => ({ state: 'no-record', source: 'dns', checkedAt: timestamp() });

/** A source that does as it is told, and remembers what it was asked. */
export function fakeSource(
  answer: (name: string, asked: number, signal?: AbortSignal) => Availability | Promise<Availability>,
  settings: Partial<NameSource> = {},
): NameSource & { asked: string[] } {
  const asked: string[] = [];
  return {
    name: 'fake',
    authority: 'dns',
    asked,
    check: async (name, options) => {
      asked.push(name);
      return answer(name, asked.length, options?.signal);
    },
    ...settings,
  };
}

export interface RdapBody {
  readonly rdapConformance: string[];
  readonly notices?: { title: string; description: string[] }[];
  readonly errorCode?: number;
  readonly objectClassName?: string;
  readonly ldhName?: string;
  readonly title?: string;
  readonly description?: string[];
  readonly tenmien_availability?: Record<string, unknown>;
  readonly [member: string]: unknown;
}

/** Reads an answer, and checks what every answer with a body must be. */
export async function readRdap(response: Response): Promise<RdapBody> {
  assert.equal(response.headers.get('content-type'), 'application/rdap+json');
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
  assert.match(response.headers.get('access-control-expose-headers') ?? '', /retry-after/i);
  const body = JSON.parse(await response.text()) as RdapBody;
  assert.deepEqual(body.rdapConformance, ['rdap_level_0', 'tenmien_availability_0']);
  for (const { title, description } of body.notices ?? []) {
    assert.equal(typeof title, 'string');
    assert.equal(description.length, 2);
  }
  if (response.status === 200) {
    assert.equal(body.errorCode, undefined);
  } else {
    assert.equal(body.errorCode, response.status);
    assert.equal(typeof body.title, 'string');
    assert.equal(body.description?.length, 2);
  }
  if (response.status === 429 || response.status === 503) {
    const seconds = Number(response.headers.get('retry-after'));
    assert.ok(Number.isInteger(seconds) && seconds >= 1 && seconds <= 3600, `Retry-After: ${seconds}`);
    assert.equal(response.headers.get('cache-control'), 'no-store');
  }
  return body;
}

/** Puts a function in the place of fetch. @returns what puts fetch back */
export function replaceFetch(answer: (url: URL, init: RequestInit) => Response | Promise<Response>): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init = {}) =>
    answer(new URL(input instanceof Request ? input.url : String(input)), init);
  return () => void (globalThis.fetch = fetch);
}

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits for what other programs do, as long as a busy machine takes. */
export async function until(happened: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    if (await happened()) return;
    await wait(100);
  }
  assert.fail(`never: ${what}`);
}

/** Stops timers, the monotonic clock and the time of day until the end of a test, which moves them itself. */
export function stopClock({ mock }: TestContext) {
  // Whole milliseconds, because sums of fractions are inexact and the gateway rounds seconds up.
  let monotonic = Math.ceil(performance.now());
  let date = Date.now();
  mock.method(performance, 'now', () => monotonic);
  mock.method(Date, 'now', () => date);
  mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
  return {
    pass(milliseconds: number): void {
      monotonic += milliseconds;
      date += milliseconds;
      mock.timers.tick(milliseconds);
    },
    /** As an operator sets a machine's clock: no time passes. */
    setDate(to: number): void {
      date = to;
    },
  };
}
