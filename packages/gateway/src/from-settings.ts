// Creates a gateway from the settings, for every server that runs one. Starts nothing.

import type { Settings } from './config.ts';
import { createGateway, type Gateway } from './gateway.ts';
import type { Log } from './log.ts';
import type { Platform } from './platform.ts';
import { createSources } from './sources/create.ts';

/**
 * @param platform what there is besides the web's own functions; on an edge nothing
 * @throws SettingError where what a source needs cannot be read; ConfigError for an address that may not be asked
 */
export const gatewayFrom = (settings: Settings, log: Log, platform: Platform = {}): Gateway =>
  createGateway({
    sources: createSources(settings, platform, log),
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
    log,
  });
