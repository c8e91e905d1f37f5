// Checks whether a page's Content-Security-Policy allows a file (CSP 3, 6.7).

import parsePolicy from 'content-security-policy-parser';

export type Fetch = 'script' | 'style' | 'connect' | 'frame';

/** The directives for each kind of request, the most specific first. */
const RULES: Readonly<Record<Fetch, readonly string[]>> = {
  script: ['script-src-elem', 'script-src', 'default-src'],
  style: ['style-src-elem', 'style-src', 'default-src'],
  connect: ['connect-src', 'default-src'],
  frame: ['frame-src', 'child-src', 'default-src'],
};

export interface Wanted {
  readonly fetch: Fetch;
  readonly address: string;
  readonly nonce?: string | undefined;
  readonly integrity?: string | undefined;
  /** Whether a script that the policy allows loads it. */
  readonly byScript?: boolean;
}

export type ContentPolicy = ReadonlyMap<string, readonly string[]>;

/** A header may hold several policies, separated by commas. Each has to allow a file. */
export const policiesOf = (headers: readonly string[]): ContentPolicy[] =>
  headers.flatMap((header) => header.split(',').map(parsePolicy)).filter(({ size }) => size);

const DEFAULT_PORT: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };
const portOf = ({ port, protocol }: URL): string => port || DEFAULT_PORT[protocol] || '';

/** `http:` also matches `https:`. */
const isScheme = (scheme: string, { protocol }: URL): boolean =>
  scheme === protocol || (scheme === 'http:' && protocol === 'https:');

const isHost = (pattern: string, host: string): boolean =>
  pattern === '*' || (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern);

const SOURCE = /^(?:([a-z][a-z\d+.-]*):\/\/)?((?:\*\.)?[^:/?#*]+|\*)(?::(\d+|\*))?(\/[^?#]*)?$/i;

function isSource(source: string, url: URL, self: URL): boolean {
  const text = source.toLowerCase();
  if (text === "'self'") return url.host === self.host ? isScheme(self.protocol, url) : url.origin === self.origin;
  if (text === '*') return isScheme('http:', url) || url.protocol === self.protocol;
  if (/^[a-z][a-z\d+.-]*:$/.test(text)) return isScheme(text, url);
  const [, scheme, host, port, path] = SOURCE.exec(source) ?? [];
  if (!host || text.startsWith("'")) return false;
  if (!isScheme(scheme ? `${scheme.toLowerCase()}:` : self.protocol, url) || !isHost(host.toLowerCase(), url.hostname))
    return false;
  const isPort =
    port === '*' || (port ?? DEFAULT_PORT[url.protocol]) === portOf(url) || (port === '80' && portOf(url) === '443');
  return (
    isPort && (!path || path === '/' || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path))
  );
}

const NONCE = /^'nonce-(.+)'$/;
const HASH = /^'(sha(?:256|384|512)-.+)'$/;

function isLetIn(sources: readonly string[], wanted: Wanted, self: URL): boolean {
  const { fetch, address, nonce, integrity = '', byScript } = wanted;
  const marks = fetch === 'script' || fetch === 'style';
  if (marks && nonce && sources.some((source) => NONCE.exec(source)?.[1] === nonce)) return true;
  const hashes = sources.flatMap((source) => HASH.exec(source)?.[1] ?? []);
  const own = integrity.split(/\s+/).filter(Boolean);
  if (fetch === 'script' && own.length && own.every((hash) => hashes.includes(hash))) return true;
  if (fetch === 'script' && sources.some((source) => source.toLowerCase() === "'strict-dynamic'")) return !!byScript;
  return sources.some((source) => isSource(source, new URL(address), self));
}

/** The directive that blocks a file; undefined if all policies allow the file. */
export function keptOutBy(policies: readonly ContentPolicy[], wanted: Wanted, page: string): string | undefined {
  const self = new URL(page);
  for (const policy of policies) {
    const directive = RULES[wanted.fetch].find((name) => policy.has(name));
    if (directive && !isLetIn(policy.get(directive)!, wanted, self)) return directive;
  }
  return undefined;
}

/** Whether a policy forbids a Trusted Types policy of this name. */
export const refusesTypes = (policies: readonly ContentPolicy[], name: string): boolean =>
  policies.some((policy) => {
    const names = policy.get('trusted-types');
    return !!names && !names.some((one) => one === name || one === '*');
  });

/** Whether the headers of a page allow another page to frame it. */
export function mayFrame(
  options: string | undefined,
  policies: readonly ContentPolicy[],
  page: string,
  by: string,
): boolean {
  const parent = new URL(by);
  const ancestors = policies.flatMap((policy) =>
    policy.has('frame-ancestors') ? [policy.get('frame-ancestors')!] : [],
  );
  // If both are set, browsers use the policy.
  if (ancestors.length)
    return ancestors.every((sources) => sources.some((source) => isSource(source, parent, new URL(page))));
  const option = options?.split(',')[0]!.trim().toLowerCase();
  return (
    !option ||
    (option === 'sameorigin' && parent.origin === new URL(page).origin) ||
    !/^(?:deny|sameorigin)$/.test(option)
  );
}
