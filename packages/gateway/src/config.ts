// The settings of the service: their names, defaults and limits, from a file or the environment. Starts nothing.

import ipaddr from 'ipaddr.js';
import * as z from 'zod/mini';
import { geographicLabels, suffixes } from '../../../src/domains/suffixes.ts';

z.config(z.locales.en());

const SOURCES = ['dns', 'doh', 'rdap', 'bkns', 'inet', 'sample'] as const;

/** Several values: a list in the file, separated by commas in the environment. */
const list = <Item extends z.core.$ZodType<unknown, string>>(item: Item) =>
  z.pipe(
    z.transform((value: unknown) =>
      typeof value === 'string'
        ? value
            .split(',')
            .map((part) => part.trim())
            .filter(Boolean)
        : value,
    ),
    z.array(item),
  );

const whole = (least: number, most: number) =>
  z.pipe(
    z.transform((value: unknown) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value)),
    z
      .int('must be a whole number')
      .check(z.gte(least, `must be ${least} or more`), z.lte(most, `must be ${most} or less`)),
  );

const secureAddress = z
  .url({ protocol: /^https$/, error: 'must be an https address' })
  .check(z.overwrite((address) => address.replace(/\/+$/, '')));

const resolver = z
  .string()
  .check(
    z.regex(
      /^(\d{1,3}(\.\d{1,3}){3}(:\d{1,5})?|\[[\da-f:.]+\](:\d{1,5})?|[\da-f]*:[\da-f:.]*)$/i,
      'must be IP addresses, with :port where it is not 53',
    ),
  );

const network = z
  .string()
  .check(z.refine((text) => ipaddr.isValidCIDR(text), 'must be networks such as 203.0.113.0/24 or 2001:db8::/32'));

const KNOWN_SUFFIXES: readonly string[] = [
  ...suffixes.map(({ name }) => name),
  ...[...geographicLabels].map((label) => `${label}.vn`),
];

/**
 * Every setting. In the environment, the name is TENMIEN_ and the setting in capitals (`cacheRegistered`: TENMIEN_CACHE_REGISTERED). Port and host
 * are also read from PORT and HOST.
 */
const Settings = z.strictObject({
  sources: z._default(
    list(z.enum(SOURCES, { error: `must be among ${SOURCES.join(', ')}` })).check(
      z.minLength(1, 'must name one source at least'),
    ),
    ['dns'],
  ),
  suffixes: z._default(
    list(z.enum(KNOWN_SUFFIXES, { error: 'must be suffixes in use below .vn, such as id.vn' })).check(
      z.minLength(1, 'must name one suffix at least'),
    ),
    [...KNOWN_SUFFIXES],
  ),

  host: z._default(z.string().check(z.minLength(1)), '127.0.0.1'),
  port: z._default(whole(0, 65_535), 8053),

  resolvers: z._default(list(resolver), []),
  dohUrl: z.optional(secureAddress),
  rdapUrl: z.optional(secureAddress),
  bknsKey: z.optional(z.string().check(z.minLength(1))),
  bknsUrl: z._default(secureAddress, 'https://whois.bkns.vn/api/v1'),
  /** Questions per minute that the contract allows, for this process; 0 means no limit. */
  bknsQuota: z._default(whole(0, 1_000_000), 300),
  inetUrl: z._default(secureAddress, 'https://whois.inet.vn/api'),
  sampleFile: z.optional(z.string().check(z.minLength(1))),

  /** Milliseconds. */
  timeout: z._default(whole(100, 30_000), 4000),
  concurrency: z._default(whole(1, 10_000), 64),
  /** Seconds. */
  pause: z._default(whole(1, 3600), 15),

  /** Seconds. */
  cacheRegistered: z._default(whole(1, 604_800), 3600),
  cacheAbsent: z._default(whole(1, 86_400), 300),
  cacheUnknown: z._default(whole(1, 3600), 10),
  cacheNames: z._default(whole(1, 5_000_000), 50_000),
  /** Megabytes. */
  cacheSize: z._default(whole(1, 65_536), 64),

  /** Questions per client and minute; 0 means no limit. */
  rateLimit: z._default(whole(0, 1_000_000), 60),
  clientHeader: z.optional(
    z.string().check(z.regex(/^[a-z][a-z\d-]*$/i, 'must be the name of a header'), z.toLowerCase()),
  ),
  trustedHops: z._default(whole(1, 10), 1),
  trustedNetworks: z._default(list(network), []),

  /** Valkey or Redis, for several gateways. */
  sharedState: z.optional(z.url({ protocol: /^rediss?$/, error: 'must be an address such as redis://127.0.0.1:6379' })),
  /** The same for all of them. */
  sharedSecret: z.optional(z.string().check(z.minLength(16, 'must have 16 characters or more'))),
});

export type Settings = z.infer<typeof Settings>;

/** The settings that each source requires. */
const needs: Partial<Record<(typeof SOURCES)[number], keyof Settings>> = {
  doh: 'dohUrl',
  rdap: 'rdapUrl',
  bkns: 'bknsKey',
  sample: 'sampleFile',
};

/** One setting is wrong; the message names it as it was written, and does not repeat its value, which may be a key. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

const variableOf = (setting: string): string =>
  `TENMIEN_${setting.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

/**
 * Reads the settings. The environment wins over the file; an empty variable is as good as none.
 * @param file what stands in the file, if there is one
 * @throws SettingError for the first setting that is wrong, missing or unknown
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>, file: unknown = {}): Settings {
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    throw new SettingError('the configuration file must hold one JSON object');
  const settings = Object.keys(Settings.shape);
  const variables = new Map(settings.map((setting) => [variableOf(setting), setting]));
  const given: Record<string, unknown> = { ...file };
  const writtenAs = new Map(Object.keys(given).map((setting) => [setting, `“${setting}” in the configuration file`]));

  const take = (setting: string, variable: string) => {
    const value = environment[variable]?.trim();
    if (!value) return;
    given[setting] = value;
    writtenAs.set(setting, variable);
  };
  take('port', 'PORT');
  take('host', 'HOST');
  for (const variable of Object.keys(environment)) {
    if (!variable.startsWith('TENMIEN_') || variable === 'TENMIEN_CONFIG') continue;
    const setting = variables.get(variable);
    if (!setting)
      throw new SettingError(`${variable}: there is no such setting; there are ${[...variables.keys()].join(', ')}`);
    take(setting, variable);
  }

  const read = Settings.safeParse(given);
  if (!read.success) throw new SettingError(describe(read.error.issues[0]!, writtenAs));
  for (const source of read.data.sources) {
    const need = needs[source];
    if (need && read.data[need] === undefined)
      throw new SettingError(`${variableOf(need)}: the source “${source}” needs it`);
  }
  if (read.data.sharedState && !read.data.sharedSecret)
    throw new SettingError('TENMIEN_SHARED_SECRET: TENMIEN_SHARED_STATE needs it');
  return read.data;
}

function describe(issue: z.core.$ZodIssue, writtenAs: ReadonlyMap<string, string>): string {
  if (issue.code === 'unrecognized_keys')
    return `“${issue.keys[0]}” in the configuration file: there is no such setting`;
  const setting = String(issue.path[0]);
  return `${writtenAs.get(setting) ?? setting}: ${issue.message}`;
}
