// Creates a gateway from the settings, for every server that runs one. Starts nothing.

import { createGateway, type Gateway } from './gateway.ts';
import type { Log } from './log.ts';
import type { Platform } from './platform.ts';
import { SettingError, type Settings } from './config.ts';
import type { SharedState } from './shared-state.ts';
import { createSources } from './sources/create.ts';

/**
 * @param platform what there is besides the web's own functions; on an edge nothing
 * @throws SettingError where what a source needs cannot be read; ConfigError for an address that may not be asked
 */
export function gatewayFrom(settings: Settings, log: Log, platform: Platform = {}): Gateway {
  const shared = sharedStateOf(settings, log, platform);
  return createGateway({
    sources: createSources(settings, platform, log, shared),
    suffixes: settings.suffixes,
    lives: {
      registered: settings.cacheRegistered,
      absent: settings.cacheAbsent,
      unknown: settings.cacheUnknown,
      names: settings.cacheNames,
      bytes: settings.cacheSize * 1_000_000,
    },
    limits: { timeout: settings.timeout, concurrency: settings.concurrency, pause: settings.pause * 1000 },
    clients: {
      rate: settings.rateLimit,
      header: settings.clientHeader,
      hops: settings.trustedHops,
      trusted: settings.trustedNetworks,
    },
    shared,
    log,
  });
}

function sharedStateOf(
  { sharedState: url, sharedSecret: secret = '' }: Settings,
  log: Log,
  { openSharedState }: Platform,
): SharedState | undefined {
  if (!url) return undefined;
  if (!openSharedState) throw new SettingError('TENMIEN_SHARED_STATE: there is no shared state on this platform');
  return openSharedState({ url, secret, tell: (event, cause) => log.event(event, cause ? { cause } : {}) });
}
