// Shared state in Valkey or Redis. For Node. The client is loaded only where it is used.

import { createHmac } from 'node:crypto';
import type { RateLimiterRedis } from 'rate-limiter-flexible';
import { inTime } from './in-time.ts';
import type { SharedState, SharedStateSettings } from './shared-state.ts';

/** Milliseconds for one command. */
const TIMEOUT = 1000;

/** Milliseconds for which a lost state is left alone. */
const PAUSE = 3000;

export function openRedis({ url, secret, tell }: SharedStateSettings): SharedState {
  const connecting = connect(url);
  let lostAt: number | undefined;
  const found = () => {
    lostAt = undefined;
    tell('shared-state-found');
  };
  connecting.then(found, () => undefined);

  async function run<Value>(
    command: (redis: Awaited<ReturnType<typeof connect>>) => Promise<Value>,
  ): Promise<Value | undefined> {
    if (lostAt !== undefined) {
      if (performance.now() - lostAt < PAUSE) return undefined;
      // Only this command finds out whether it is back.
      lostAt = performance.now();
    }
    try {
      const value = await inTime(TIMEOUT, async () => command(await connecting));
      if (lostAt !== undefined) found();
      return value;
    } catch (error) {
      const { code, name } = error as NodeJS.ErrnoException;
      if (lostAt === undefined) tell('shared-state-lost', code ?? name);
      lostAt = performance.now();
      return undefined;
    }
  }

  const hashed = (key: string): string => createHmac('sha256', secret).update(key).digest('base64url');

  return {
    count: (key, most, seconds) =>
      run(async ({ limiter, isLimited }) => {
        try {
          await limiter(most, seconds).consume(hashed(key));
          return 0;
        } catch (refused) {
          if (isLimited(refused)) return Math.max(1, refused.msBeforeNext);
          throw refused;
        }
      }),
    get: async (key) => (await run(({ client }) => client.get(PREFIX + hashed(key)))) ?? undefined,
    set: async (key, value, seconds) =>
      void (await run(({ client }) =>
        client.set(PREFIX + hashed(key), value, { expiration: { type: 'EX', value: seconds } }),
      )),
  };
}

const PREFIX = 'tenmien:';

async function connect(url: string) {
  const [{ createClient }, { RateLimiterRedis, RateLimiterRes }] = await Promise.all([
    import('@redis/client'),
    import('rate-limiter-flexible'),
  ]);
  const client = createClient({
    url,
    // A command that cannot be sent now fails now.
    disableOfflineQueue: true,
    socket: { connectTimeout: TIMEOUT, reconnectStrategy: PAUSE / 2 },
  });
  // Without a listener, a lost connection would end the process. The command that fails reports it.
  client.on('error', () => undefined);
  await client.connect();
  const limiters = new Map<string, RateLimiterRedis>();
  return {
    client,
    isLimited: (error: unknown) => error instanceof RateLimiterRes,
    limiter(points: number, duration: number): RateLimiterRedis {
      const key = `${points}/${duration}`;
      const limiter =
        limiters.get(key) ??
        new RateLimiterRedis({ storeClient: client, useRedisPackage: true, keyPrefix: 'tenmien', points, duration });
      limiters.set(key, limiter);
      return limiter;
    },
  };
}
