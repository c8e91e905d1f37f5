// Owns how the settings that name suffixes and services are read. Never throws: what cannot be used is left out, and said.

import type { ConfigError } from '../../base/errors.ts';
import { serviceAddress } from '../../domains/service-address.ts';
import { findSuffix } from '../../domains/suffixes.ts';
import { report } from '../report.ts';

/**
 * `.Biz.VN` is `biz.vn`; undefined where no names are registered below it, or where there is none.
 * @param element where the setting stands; without it nothing is said
 */
export function readSuffix(text: string | undefined, element?: HTMLElement): string | undefined {
  const suffix = text?.trim().toLowerCase().replace(/^\./, '');
  if (!suffix || findSuffix(suffix)) return suffix || undefined;
  if (element) report(element, 'unknown-suffix', `"${text}"`);
  return undefined;
}

/** The suffixes to choose from; those of the programme where none is named that can be used. */
export function readSuffixes(text: string | undefined, element: HTMLElement): readonly string[] {
  const known = (text ?? '').split(/[\s,;]+/).flatMap((name) => readSuffix(name, element) ?? []);
  return known.length ? [...new Set(known)] : ['id.vn', 'biz.vn'];
}

/** The address of a service that may be asked: one without a key in it, secure or the page's own. */
export function readService(text: string | undefined, element: HTMLElement): string | undefined {
  try {
    // The template form of a resolver's address (RFC 8484) says nothing more than the address.
    return text ? serviceAddress(text.replace(/\{\?dns\}$/, '')) : undefined;
  } catch (error) {
    const { code, message } = error as ConfigError;
    report(element, code, message);
    return undefined;
  }
}
