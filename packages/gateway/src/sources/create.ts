// Creates each source from its settings. Only this file knows all sources.

import { ANY_TYPE, request } from '../../../../src/base/http.ts';
import { createRdapChecker } from '../../../../src/domains/rdap-checker.ts';
import { SettingError, type Settings } from '../config.ts';
import { silent, type Log } from '../log.ts';
import type { Platform } from '../platform.ts';
import type { SharedState } from '../shared-state.ts';
import { createBknsSource } from './bkns.ts';
import { createDohSource } from './doh.ts';
import { createInetSource } from './inet.ts';
import { createSampleSource, SampleRegistry } from './sample.ts';
import { withinQuota } from './quota.ts';
import { withSharedAnswers } from './shared-answers.ts';
import type { NameSource } from './source.ts';

/**
 * The sources that the settings name, in their order.
 * @throws SettingError where what a source needs cannot be read, or is not to be had on this platform
 */
export const createSources = (
  settings: Settings,
  platform: Platform,
  log: Log = silent,
  shared?: SharedState,
): NameSource[] => settings.sources.map((name) => create(name, settings, platform, log, shared));

function create(
  name: Settings['sources'][number],
  settings: Settings,
  { createDnsSource, getDnsMessage, readFile }: Platform,
  log: Log,
  shared: SharedState | undefined,
): NameSource {
  const { timeout } = settings;
  const ttls = { registered: settings.cacheRegistered, absent: settings.cacheAbsent };
  const tell = onceAMinute((resolver, cause) => log.event('resolver-failed', { resolver, cause }));
  switch (name) {
    case 'dns':
      if (!createDnsSource)
        throw new SettingError('TENMIEN_SOURCES: the source “dns” is not to be had on this platform; “doh” is');
      return naming('TENMIEN_RESOLVERS', () => createDnsSource({ resolvers: settings.resolvers, timeout, tell }));
    case 'doh':
      return createDohSource({ url: settings.dohUrl!, timeout, tell, get: getDnsMessage });
    case 'rdap':
      return {
        name,
        authority: 'registry',
        ...createRdapChecker({ endpoint: settings.rdapUrl!, timeout }),
        control: helps(settings.rdapUrl!),
      };
    case 'bkns':
      return withSharedAnswers(
        controlled(
          withinQuota(
            createBknsSource({ key: settings.bknsKey!, url: settings.bknsUrl, timeout }),
            settings.bknsQuota,
            shared,
          ),
        ),
        ttls,
        shared,
      );
    case 'inet':
      return withSharedAnswers(controlled(createInetSource({ url: settings.inetUrl, timeout })), ttls, shared);
    case 'sample':
      if (!readFile) throw new SettingError('TENMIEN_SAMPLE_FILE: there are no files on this platform');
      return createSampleSource(
        readSample(naming('TENMIEN_SAMPLE_FILE', () => JSON.parse(readFile(settings.sampleFile!)) as unknown)),
      );
  }
}

/** Checks that an RDAP service answers `help` (RFC 9082, section 3.1.6). The answer that there is no help also counts. */
const helps =
  (endpoint: string) =>
  async (signal: AbortSignal): Promise<void> => {
    await request(`${endpoint}/help`, { types: [ANY_TYPE], statuses: [400, 404, 501] }, { signal, cache: 'no-store' });
  };

/** Every registrar knows the registry's own name. */
const controlled = (source: NameSource): NameSource => ({
  ...source,
  async control(signal) {
    const answer = await source.check('vnnic.vn', { signal });
    // The quota makes an answer inconclusive.
    if (answer.state === 'unknown' && answer.reason !== 'inconclusive') throw new Error(answer.reason);
  },
});

/** Reports a resolver's failure, but the same failure at most once a minute. */
function onceAMinute(tell: (resolver: string, cause: string) => void): typeof tell {
  const toldAt = new Map<string, number>();
  return (resolver, cause) => {
    const now = performance.now();
    if (now - (toldAt.get(resolver + cause) ?? -Infinity) < 60_000) return;
    toldAt.set(resolver + cause, now);
    tell(resolver, cause);
  };
}

/** Runs a function, and names the responsible setting if it fails. */
function naming<Value>(setting: string, make: () => Value): Value {
  try {
    return make();
  } catch (error) {
    throw new SettingError(`${setting}: ${(error as Error).message}`);
  }
}

function readSample(content: unknown): SampleRegistry {
  const read = SampleRegistry.safeParse(content);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new SettingError(`TENMIEN_SAMPLE_FILE: “${issue?.path.join('.')}”: ${issue?.message}`);
}
