// Parses the name in an address, and checks that it may be asked about.

import punycode from 'punycode/punycode.js';
import type { Result } from '../../../src/base/result.ts';
import { isNotRegistrable, parseDomainName, toAscii } from '../../../src/domains/domain-name.ts';
import type { DomainNameProblem, NotRegistrableCode } from '../../../src/domains/domain-name-problem.ts';

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
  // The URL parser would decode these characters itself, but here only a name is allowed.
  const ascii = typed.length > 253 ? null : toAscii(typed);
  if (ascii === null) {
    const read = parseDomainName(typed);
    return { ok: false, problem: { code: read.ok ? 'character' : read.problem.code } };
  }
  const unicode = toUnicode(ascii);
  if (unicode === null) return { ok: false, problem: { code: 'encoding' } };
  const read = parseDomainName(unicode);
  if (!read.ok && !isNotRegistrable(read.problem.code)) return { ok: false, problem: { code: read.problem.code } };

  // Those rules refuse only names directly below .vn, so the suffix is known.
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

/** The name in Unicode; `null` if the text after `xn--` is invalid. */
function toUnicode(ascii: string): string | null {
  try {
    return punycode.toUnicode(ascii).normalize('NFC');
  } catch {
    return null;
  }
}
