// Owns which settings make which source. The only place that knows them all.

import { readFileSync } from 'node:fs';
import { createDohChecker } from '../../domains/doh-checker.ts';
import { createRdapChecker } from '../../domains/rdap-checker.ts';
import { SettingError, type Settings } from '../config.ts';
import { createBknsSource } from './bkns.ts';
import { createDnsSource } from './dns.ts';
import { createInetSource } from './inet.ts';
import { createSampleSource, SampleRegistry } from './sample.ts';
import type { Source } from './source.ts';

/**
 * The sources that the settings name, in their order.
 * @throws SettingError where what a source needs cannot be read
 */
export const createSources = (settings: Settings): Source[] => settings.sources.map((name) => create(name, settings));

function create(name: Settings['sources'][number], settings: Settings): Source {
  const { timeout } = settings;
  switch (name) {
    case 'dns':
      try {
        return createDnsSource({ resolvers: settings.resolvers, timeout });
      } catch (error) {
        throw new SettingError(`TENMIEN_RESOLVERS: ${(error as Error).message}`);
      }
    case 'doh':
      return { name, authority: 'dns', ...createDohChecker({ url: settings.dohUrl!, timeout }) };
    case 'rdap':
      return { name, authority: 'registry', ...createRdapChecker({ endpoint: settings.rdapUrl!, timeout }) };
    case 'bkns':
      return createBknsSource({ key: settings.bknsKey!, url: settings.bknsUrl, timeout });
    case 'inet':
      return createInetSource({ url: settings.inetUrl, timeout });
    case 'sample':
      return createSampleSource(readSample(settings.sampleFile!));
  }
}

function readSample(path: string): SampleRegistry {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new SettingError(`TENMIEN_SAMPLE_FILE: ${(error as Error).message}`);
  }
  const read = SampleRegistry.safeParse(content);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new SettingError(`TENMIEN_SAMPLE_FILE: “${issue?.path.join('.')}”: ${issue?.message}`);
}
