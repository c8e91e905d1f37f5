// Owns why a question brought no page.

/**
 * - `no-such-name`: the name has no address · `no-connection`: nothing takes the connection, or it breaks off
 * - `timeout` · `certificate`: one that no browser trusts · `private`: an address of an inner network · `redirects`: too many, or to no web address
 * - `status`: an error page · `too-large` · `not-html` · `too-complex`: a page that was given up while it was read
 * - `robots`: robots.txt says no · `robots-unknown`: robots.txt answered with an error, which counts as a no (RFC 9309, 2.3.1.4)
 * - `bad-answer`: no HTTP
 */
export type FailureCode =
  | 'no-such-name'
  | 'no-connection'
  | 'timeout'
  | 'certificate'
  | 'private'
  | 'redirects'
  | 'status'
  | 'too-large'
  | 'not-html'
  | 'too-complex'
  | 'robots'
  | 'robots-unknown'
  | 'bad-answer';

export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    /** For whoever looks after the machine: a status, a library's code. */
    readonly detail = '',
  ) {
    super(`${code} ${detail}`);
  }
}

const CERTIFICATE = /CERT|ALTNAME|SELF_SIGNED|UNABLE_TO_(?:GET_ISSUER|VERIFY)|ERR_SSL|ERR_TLS|EPROTO/;

/** What an error of the network means. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { code, name, cause } = (error ?? {}) as { code?: unknown; name?: string; cause?: { code?: unknown } };
  // A number is an old one of a DOMException, which its name says better.
  const said = [code, cause?.code, name].find((one): one is string => typeof one === 'string' && one !== '') ?? '';
  if (said === 'PRIVATE_ADDRESS') return new Failure('private');
  if (/ENOTFOUND|ENODATA|EAI_NONAME|EAI_NODATA/.test(said)) return new Failure('no-such-name', said);
  if (/TIMEOUT|ETIMEDOUT|TimeoutError|AbortError|UND_ERR_ABORTED|ABORT_ERR/.test(said))
    return new Failure('timeout', said);
  if (CERTIFICATE.test(said)) return new Failure('certificate', said);
  if (/^HPE_|HTTPParserError|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES|^Z_|ERR__ERROR|BROTLI/.test(said))
    return new Failure('bad-answer', said);
  return new Failure('no-connection', said);
}
