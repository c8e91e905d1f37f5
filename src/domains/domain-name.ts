// Parses a name below .vn and checks it by the rules of the registry. Sends no request.

import type { Result } from '../base/result.ts';
import { findSuffix, geographicLabels } from './suffixes.ts';
import { foldVietnamese } from './vietnamese.ts';
import { isOwnSite, isPlatform, nameInAddress } from './web-page.ts';
import type { DomainNameProblem, MalformedCode, NotRegistrableCode } from './domain-name-problem.ts';

/** A name that may be asked for at a registrar. Whether it is free is another question. */
export interface DomainName {
  /** The registered label, lower case and composed (NFC): `đặcsản`. */
  readonly label: string;
  /** The ending below which it is registered, without a leading dot: `biz.vn`, `vn`, `hanoi.vn`. */
  readonly suffix: string;
  /** The whole name for people: `đặcsản.biz.vn`. */
  readonly unicode: string;
  /** The whole name as the DNS has it: `xn--csn-uqa6698amda.biz.vn`. */
  readonly ascii: string;
}

/** Whether a problem is a rule about who gets the name, not a mistake in writing it. */
export const isNotRegistrable = (code: DomainNameProblem['code']): code is NotRegistrableCode =>
  code === 'auction' || code === 'geographic' || code === 'generic';

/** Every vowel of Vietnamese in each of the six tones. */
const vowels = (): string =>
  [...'aăâeêioôơuưy']
    .flatMap((vowel) =>
      ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize()),
    )
    .join('');

const NOT_ALLOWED = /* @__PURE__ */ new RegExp(`[^a-z0-9.đ${/* @__PURE__ */ vowels()}-]`);

/** Invisible characters that text from web pages and word processors contains. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

type Parts = Pick<DomainName, 'label' | 'suffix'>;

/** Writes a name from its two parts, the way parseDomainName reads it. */
export const formatDomainName = ({ label, suffix }: Parts): string => `${label}.${suffix}`;

/**
 * A name as the DNS has it: lower case, `xn--` where needed, no trailing dot. Goes by the platform's URL parser (UTS 46), and by no
 * rule of .vn.
 * @returns null where the DNS cannot have such a name
 */
export function toAscii(name: string): string | null {
  // In a URL, these characters would start another part of the address.
  if (/[\s/?#@:\\%[\]]/.test(name)) return null;
  try {
    const host = new URL(`http://${name}`).hostname.replace(/\.$/, '');
    return host.length <= 253 && /^([a-z\d-]{1,63}\.)+[a-z][a-z\d-]{0,62}$/.test(host) ? host : null;
  } catch {
    return null;
  }
}

/** A broken rule: where it begins in the normalised text, and a corrected text if there is one. */
interface Fault {
  readonly code: DomainNameProblem['code'];
  readonly index?: number;
  readonly mended?: string | undefined;
}

/**
 * Reads what a person typed as a name to register below .vn: a whole name (`nguyen.id.vn`), or a label with the suffix chosen beside it.
 * A typed suffix wins over the chosen one. Capitals, full-width letters, decomposed accents, spaces around it and a trailing dot do not
 * matter; đ is never d. Whether the registry takes accented labels below id.vn and biz.vn is not published: here they are valid.
 *
 * Rules: Circular 24/2015/TT-BTTTT, article 6, as amended; taken to hold under Circular 48/2025/TT-BKHCN, whose naming rule has not been
 * seen. One and two characters directly below .vn are auctioned (Decree 115/2025/ND-CP); that accented ones are too is inferred.
 * @param options.suffix what a bare label stands below, such as `id.vn`
 */
export function parseDomainName(
  text: string,
  options: { readonly suffix?: string | undefined } = {},
): Result<DomainName, DomainNameProblem> {
  const { name, at } = normalise(text);

  const refuse = ({ code, index, mended }: Fault): { ok: false; problem: DomainNameProblem } => {
    // The corrected text is parsed again, so that the suggestion breaks no other rule. Each correction removes its own fault for good.
    const again = mended ? parseDomainName(mended, options) : undefined;
    const suggestion = again && (again.ok ? again.value.unicode : again.problem.suggestion);
    const position = index === undefined ? undefined : at[index];
    const end = at.find((other) => other > (position ?? Infinity));
    return {
      ok: false,
      problem: {
        code,
        ...(position !== undefined && { position }),
        ...(code === 'character' && { character: text.slice(position, end).trimEnd() }),
        ...(suggestion && { suggestion }),
      },
    };
  };

  const miswritten = faultOfWriting(name);
  if (miswritten) return refuse(miswritten);

  const parts = split(name, options.suffix?.toLowerCase().replace(/^\./, ''));
  if ('code' in parts) return refuse(parts);

  const { label, suffix } = parts;
  const unicode = formatDomainName(parts);
  const ascii = label.length > 63 ? null : toAscii(unicode);
  const fault = faultOfLabel(parts, ascii) ?? faultOfRegistration(label, suffix);
  if (fault) return refuse(fault);
  return { ok: true, value: { label, suffix, unicode, ascii: ascii! } };
}

/** The text in one spelling (NFKC, lower case), and the typed position of each of its units. A character that no name can have stays as typed. */
function normalise(text: string): { name: string; at: number[] } {
  let name = '';
  const at: number[] = [];
  const start = text.length - text.trimStart().length;
  // A letter and its marks are matched together, because they may be typed separately.
  for (const { 0: typed, index } of text.trim().matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const letter = typed.replace(UNSEEN, '').normalize('NFKC').toLowerCase().replace(/。/g, '.');
    const kept = NOT_ALLOWED.test(letter) ? typed : letter;
    name += kept;
    for (let unit = 0; unit < kept.length; unit++) at.push(start + index);
  }
  return { name, at };
}

/** A fault that no name can have. The most informative one comes first. */
function faultOfWriting(name: string): Fault | undefined {
  if (name === '' || (name[0] === '.' && findSuffix(name.slice(1)))) return { code: 'empty' };

  const find = (pattern: RegExp, code: MalformedCode, mended: string): Fault | undefined => {
    const index = name.search(pattern);
    return index < 0 ? undefined : { code, index, mended };
  };
  const [person = '', host = ''] = name.split('@');
  return (
    // The address of a page on a platform may have an @ in its path.
    (/[/\\].*@/.test(name) ? undefined : find(/@/, 'email', isOwnSite(host) ? host : person)) ??
    find(/[/?#:\\]/, 'web-address', nameInAddress(name)) ??
    find(/\s/, 'space', name.replace(/\s+/g, '')) ??
    find(/_/, 'underscore', name.replace(/_/g, '-')) ??
    find(NOT_ALLOWED, 'character', [...name].map(nearest).join('')) ??
    find(/^\.|\.\./, 'dot', name.replace(/\.+/g, '.').replace(/^\./, ''))
  );
}

/** The allowed character that is nearest to this one; empty if none is near. */
function nearest(letter: string): string {
  if (!NOT_ALLOWED.test(letter)) return letter;
  if (/\p{Pd}|−/u.test(letter)) return '-';
  if (/[ðɖ]/i.test(letter)) return 'đ';
  return foldVietnamese(letter).replace(/[^a-z0-9]/g, '');
}

/** Separates the label from the suffix, by the list of suffixes where names are registered. */
function split(name: string, chosen: string | undefined): Parts | Fault {
  const whole = name.replace(/\.$/, '');
  const labels = whole.split('.');
  const [first = ''] = labels;
  const end = labels.at(-1);

  if (labels.length === 1) {
    if (chosen === undefined) return { code: 'no-suffix' };
    return findSuffix(chosen) ? { label: first, suffix: chosen } : { code: 'unknown-suffix' };
  }
  if (end !== 'vn') {
    const rest = labels.slice(0, -1).join('.');
    const isKnown = findSuffix(`${end}.vn`);
    // If a suffix was chosen, a dot is more likely a typing mistake than another suffix.
    if (chosen !== undefined && !isKnown)
      return { code: 'dot', index: first.length, mended: whole.replace(/^www\./, '').replace(/\./g, '-') };
    return {
      code: 'not-vn',
      index: rest.length + 1,
      mended: isPlatform(whole) ? '' : chosen !== undefined ? rest : `${isKnown ? whole : rest}.vn`,
    };
  }
  const second = labels.slice(-2).join('.');
  const suffix = labels.length > 2 && findSuffix(second) ? second : 'vn';
  const label = whole.slice(0, -suffix.length - 1);
  if (!label.includes('.')) return { label, suffix };
  if (first === 'www') return { code: 'web-address', index: 0, mended: labels.slice(1).join('.') };
  if (labels.length === 3 && suffix === 'vn')
    return { code: 'unknown-suffix', index: first.length + 1, mended: chosen ? first : second };
  return { code: 'subdomain', index: 0, mended: `${label.slice(label.lastIndexOf('.') + 1)}.${suffix}` };
}

/** A fault in the form of a label. Its characters are already known to be allowed. */
function faultOfLabel({ label, suffix }: Parts, ascii: string | null): Fault | undefined {
  const fault = (code: MalformedCode, index: number, mended: string): Fault => ({
    code,
    index,
    mended: mended === '' || mended === label ? undefined : formatDomainName({ label: mended, suffix }),
  });
  if (label.startsWith('-')) return fault('hyphen-first', 0, label.replace(/^-+/, ''));
  if (label.endsWith('-')) return fault('hyphen-last', label.length - 1, label.replace(/-+$/, ''));
  const double = label.indexOf('--');
  // The meaning of a typed xn-- cannot be decoded here, and without a hyphen it would be nonsense.
  if (double >= 0) return fault('hyphen-double', double, label.startsWith('xn--') ? '' : label.replace(/-+/g, '-'));
  // Only the length is left as a reason why the DNS cannot have the name. Without accents it may fit.
  return ascii === null ? fault('too-long', 0, foldVietnamese(label)) : undefined;
}

/** Names directly below .vn that cannot simply be registered. */
function faultOfRegistration(label: string, suffix: string): Fault | undefined {
  if (suffix !== 'vn') return undefined;
  if (geographicLabels.has(label)) return { code: 'geographic' };
  if (findSuffix(`${label}.vn`)) return { code: 'generic' };
  return label.length <= 2 ? { code: 'auction' } : undefined;
}
