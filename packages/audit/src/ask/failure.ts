// The reasons why a request returned no page.

/**
 * - `no-such-name`: the name has no address · `no-connection`: the connection is refused or breaks off
 * - `timeout` · `certificate`: not trusted by browsers · `private`: an address of an internal network · `redirects`: too many, or to no web address
 * - `status`: an error page · `too-large` · `not-html` · `too-complex`: parsing the page was aborted
 * - `robots`: robots.txt forbids it · `robots-unknown`: robots.txt answered with an error, which counts as forbidden (RFC 9309, 2.3.1.4)
 * - `bad-answer`: not HTTP
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
    /** For the person who operates the machine: a status, or an error code of a library. */
    readonly detail = '',
  ) {
    super(`${code} ${detail}`);
  }
}

const CERTIFICATE = /CERT|ALTNAME|SELF_SIGNED|UNABLE_TO_(?:GET_ISSUER|VERIFY)|ERR_SSL|ERR_TLS|EPROTO/;

/** Maps a network error to a failure. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { code, name, cause } = (error ?? {}) as { code?: unknown; name?: string; cause?: { code?: unknown } };
  // A numeric code is a legacy one of a DOMException. Its name is more precise.
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
