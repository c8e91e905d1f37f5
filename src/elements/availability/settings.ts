// Reads the settings of the element. Never throws: an invalid setting is left out and reported.

import type { AvailabilityChecker } from '../../domains/availability.ts';
import { parseServiceAddress } from '../../domains/service-address.ts';
import { findSuffix } from '../../domains/suffixes.ts';
import { report } from '../report.ts';

/** Reads `.Biz.VN` as `biz.vn`. Returns undefined for an empty text, or if no names are registered below the suffix. */
export function readSuffix(text: string | undefined, element: HTMLElement): string | undefined {
  const suffix = text?.trim().toLowerCase().replace(/^\./, '');
  if (!suffix || findSuffix(suffix)) return suffix || undefined;
  report(element, 'unknown-suffix', `"${text}"`);
  return undefined;
}

/** The suffixes to choose from; those of the programme if the text has no valid one. */
export function readSuffixes(text: string | undefined, element: HTMLElement): readonly string[] {
  const known = (text ?? '').split(/[\s,;]+/).flatMap((name) => readSuffix(name, element) ?? []);
  return known.length ? [...new Set(known)] : ['id.vn', 'biz.vn'];
}

export interface CheckService {
  /** The host that receives the names, if it is not the host of the page. */
  readonly thirdPartyHost?: string | undefined;
  readonly load: () => AvailabilityChecker | Promise<AvailabilityChecker>;
}

/** The settings that name a service. */
export interface Asking extends HTMLElement {
  checker?: AvailabilityChecker | undefined;
  endpoint?: string | undefined;
  doh?: string | undefined;
}

/** The service to ask: the host's own checker, else the RDAP service, else the resolver. An invalid address is reported. */
export function serviceOf(element: Asking): CheckService | undefined {
  const { checker } = element;
  const endpoint = readAddress(element, 'endpoint');
  const url = readAddress(element, 'doh');
  if (checker) return { load: () => checker };
  const address = endpoint ?? url;
  if (!address) return undefined;
  const { host } = new URL(address);
  const thirdPartyHost = host === globalThis.location?.host ? undefined : host;
  if (endpoint)
    return {
      thirdPartyHost,
      load: async () => (await import('../../domains/rdap-checker.ts')).createRdapChecker({ endpoint }),
    };
  if (url)
    return {
      thirdPartyHost,
      load: async () => (await import('../../domains/doh-checker.ts')).createDohChecker({ url }),
    };
  return undefined;
}

function readAddress(element: Asking, attribute: 'endpoint' | 'doh'): string | undefined {
  const text = element[attribute];
  const read = text ? parseServiceAddress(text) : undefined;
  if (read?.ok) return read.value;
  // The report leaves out the address, because it may contain a key.
  if (read) report(element, read.problem.code, attribute);
  return undefined;
}
