// Owns which settings make which source. The only place that knows them all.

import { createDohChecker } from '../../domains/doh-checker.ts';
import { createRdapChecker } from '../../domains/rdap-checker.ts';
import { SettingError, type Settings } from '../config.ts';
import type { Platform } from '../platform.ts';
import { createBknsSource } from './bkns.ts';
import { createInetSource } from './inet.ts';
import { createSampleSource, SampleRegistry } from './sample.ts';
import type { Source } from './source.ts';

/**
 * The sources that the settings name, in their order.
 * @throws SettingError where what a source needs cannot be read, or is not to be had on this platform
 */
export const createSources = (settings: Settings, platform: Platform): Source[] => settings.sources.map((name) => create(name, settings, platform));

function create(name: Settings['sources'][number], settings: Settings, { createDnsSource, readFile }: Platform): Source {
  const { timeout } = settings;
  switch (name) {
    case 'dns':
      if (!createDnsSource) throw new SettingError('TENMIEN_SOURCES: the source “dns” is not to be had on this platform; “doh” is');
      return naming('TENMIEN_RESOLVERS', () => createDnsSource({ resolvers: settings.resolvers, timeout }));
    case 'doh':
      return { name, authority: 'dns', ...createDohChecker({ url: settings.dohUrl!, timeout }) };
    case 'rdap':
      return { name, authority: 'registry', ...createRdapChecker({ endpoint: settings.rdapUrl!, timeout }) };
    case 'bkns':
      return createBknsSource({ key: settings.bknsKey!, url: settings.bknsUrl, timeout });
    case 'inet':
      return createInetSource({ url: settings.inetUrl, timeout });
    case 'sample':
      if (!readFile) throw new SettingError('TENMIEN_SAMPLE_FILE: there are no files on this platform');
      return createSampleSource(readSample(naming('TENMIEN_SAMPLE_FILE', () => JSON.parse(readFile(settings.sampleFile!)) as unknown)));
  }
}

/** Does something, and where it fails names the setting that it is because of. */
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
