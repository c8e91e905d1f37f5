// Three kinds of errors. They differ in who has to act.

/** A setting on the host page is wrong: the integrator has to act. `code` is a heading in ERRORS.md. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** No answer was had (offline, time-out, blocked): trying again later may help. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  constructor(
    readonly code: 'offline' | 'timeout' | 'network',
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** An answer came that cannot be used: the operator of the address has to act. */
export class ResponseError extends Error {
  override readonly name = 'ResponseError';
  constructor(
    /** `too-long`: more bytes than are taken. */
    readonly code: 'status' | 'rate-limited' | 'invalid' | 'too-long',
    /** HTTP status, where there is one. */
    readonly status?: number,
    /** When to ask again, milliseconds since 1970, as the server said in Retry-After. */
    readonly retryAt?: number,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
