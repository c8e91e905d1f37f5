// Owns how the settings that name suffixes and services are read. Never throws: what cannot be used is left out, and said.

import type { ConfigError } from '../../base/errors.ts';
import { serviceAddress } from '../../domains/service-address.ts';
import { findSuffix } from '../../domains/suffixes.ts';

/** Says what was wrong. @param code heading in ERRORS.md */
export type Complain = (code: string, text: string) => void;

/** `.Biz.VN` is `biz.vn`; undefined where no names are registered below it, or where there is none. */
export function readSuffix(text: string | undefined, complain: Complain): string | undefined {
  const suffix = text?.trim().toLowerCase().replace(/^\./, '');
  if (!suffix || findSuffix(suffix)) return suffix || undefined;
  complain('unknown-suffix', `"${text}" is left out`);
  return undefined;
}

/** The suffixes to choose from; those of the programme where none is named that can be used. */
export function readSuffixes(text: string | undefined, complain: Complain): readonly string[] {
  const known = (text ?? '').split(/[\s,;]+/).flatMap((name) => readSuffix(name, complain) ?? []);
  return known.length ? [...new Set(known)] : ['id.vn', 'biz.vn'];
}

/** The address of a service that may be asked: one without a key in it, secure or the page's own. */
export function readService(attribute: string, text: string | undefined, complain: Complain): string | undefined {
  try {
    // The template form of a resolver's address (RFC 8484) says nothing more than the address.
    return text ? serviceAddress(text.replace(/\{\?dns\}$/, '')) : undefined;
  } catch (error) {
    const { code, message } = error as ConfigError;
    complain(code, `${attribute}: ${message}`);
    return undefined;
  }
}
