// Owns which names may be asked about, and how they may be written in an address. Knows no HTTP and no source.

import punycode from 'punycode/punycode.js';
import type { Result } from '../base/result.ts';
import {
  isNotRegistrable,
  parseDomainName,
  toAscii,
  type DomainNameProblem,
  type NotRegistrableCode,
} from '../domains/domain-name.ts';

/** A name that may be asked about. */
export interface AskedName {
  readonly ascii: string;
  readonly unicode: string;
  readonly suffix: string;
  /** Why nobody can simply register it, if so. Somebody may hold it all the same. */
  readonly rule?: NotRegistrableCode;
}

/** `suffix`: below an ending that this gateway is not for. */
export type NameProblem = DomainNameProblem['code'] | 'encoding' | 'suffix';

/**
 * Reads a name from the last part of an address (RFC 9082, section 3.1.3): U-labels, A-labels or both, in any case, with or without the
 * dot of the root.
 * @param text as it stands in the address, percent-encoded
 */
export function readName(text: string, suffixes: ReadonlySet<string>): Result<AskedName, { code: NameProblem }> {
  let typed: string;
  try {
    typed = decodeURIComponent(text);
  } catch {
    return { ok: false, problem: { code: 'encoding' } };
  }
  // The URL parser would read these on its own; here nothing but a name is asked for.
  const ascii = typed.length > 253 ? null : toAscii(typed);
  if (ascii === null) {
    const read = parseDomainName(typed);
    return { ok: false, problem: { code: read.ok ? 'character' : read.problem.code } };
  }
  const unicode = toUnicode(ascii);
  if (unicode === null) return { ok: false, problem: { code: 'encoding' } };
  const read = parseDomainName(unicode);
  if (!read.ok && !isNotRegistrable(read.problem.code)) return { ok: false, problem: { code: read.problem.code } };

  // Only a name directly below .vn is refused by those rules, so there its suffix is known.
  const suffix = read.ok ? read.value.suffix : 'vn';
  if (!suffixes.has(suffix)) return { ok: false, problem: { code: 'suffix' } };
  if (read.ok)
    return read.value.ascii === ascii
      ? { ok: true, value: { ascii, unicode, suffix } }
      : { ok: false, problem: { code: 'character' } };
  return isNotRegistrable(read.problem.code)
    ? { ok: true, value: { ascii, unicode, suffix, rule: read.problem.code } }
    : { ok: false, problem: { code: read.problem.code } };
}

/** A name for people; null where what follows `xn--` stands for nothing. */
function toUnicode(ascii: string): string | null {
  try {
    return punycode.toUnicode(ascii).normalize('NFC');
  } catch {
    return null;
  }
}
