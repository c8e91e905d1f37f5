// Reads the settings of the element. Never throws: a setting that cannot be used is left out, and reported.

import type { AvailabilityChecker } from '../../domains/availability.ts';
import { parseServiceAddress } from '../../domains/service-address.ts';
import { findSuffix } from '../../domains/suffixes.ts';
import { report } from '../report.ts';

/** `.Biz.VN` is `biz.vn`; undefined where no names are registered below it, or where there is none. */
export function readSuffix(text: string | undefined, element: HTMLElement): string | undefined {
  const suffix = text?.trim().toLowerCase().replace(/^\./, '');
  if (!suffix || findSuffix(suffix)) return suffix || undefined;
  report(element, 'unknown-suffix', `"${text}"`);
  return undefined;
}

/** The suffixes to choose from; those of the programme where none is named that can be used. */
export function readSuffixes(text: string | undefined, element: HTMLElement): readonly string[] {
  const known = (text ?? '').split(/[\s,;]+/).flatMap((name) => readSuffix(name, element) ?? []);
  return known.length ? [...new Set(known)] : ['id.vn', 'biz.vn'];
}

export interface CheckService {
  /** The host to which names go, where it is not the page's own. */
  readonly thirdPartyHost?: string | undefined;
  readonly load: () => AvailabilityChecker | Promise<AvailabilityChecker>;
}

/** The settings that name a service. */
export interface Asking extends HTMLElement {
  checker?: AvailabilityChecker | undefined;
  endpoint?: string | undefined;
  doh?: string | undefined;
}

/** Who can be asked: the host's own checker, else the RDAP service, else the resolver. An address that may not be asked is reported. */
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
  // There may be a key in it, so the address is not repeated.
  if (read) report(element, read.problem.code, attribute);
  return undefined;
}
