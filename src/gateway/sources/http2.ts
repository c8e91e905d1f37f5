// Owns how Node asks a resolver that speaks HTTP/2 only, as BIND, unbound and Knot Resolver do. HTTP/1.1 is spoken where the other side wants it.

import { Agent, request } from 'undici';
import { RequestError, ResponseError } from '../../base/errors.ts';
import { MEDIA_TYPE, type GetDnsMessage } from './doh.ts';

/** To one resolver; unbound takes ten in all. */
const CONNECTIONS = 2;

/** Questions at a time on each connection. */
const STREAMS = 100;

let agent: Agent | undefined;

export const getDnsMessage: GetDnsMessage = async (address, timeout, signal) => {
  agent ??= new Agent({ allowH2: true, connections: CONNECTIONS, pipelining: STREAMS });
  const ending = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
  try {
    const { statusCode, headers, body } = await request(address, {
      dispatcher: agent,
      headers: { accept: MEDIA_TYPE },
      signal: ending,
    });
    if (statusCode !== 200 || headers['content-type'] !== MEDIA_TYPE) {
      await body.dump();
      throw new ResponseError(
        statusCode === 200 ? 'invalid' : statusCode === 429 ? 'rate-limited' : 'status',
        statusCode,
      );
    }
    return await body.bytes();
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    signal.throwIfAborted();
    throw new RequestError(ending.aborted ? 'timeout' : 'network', { cause: error });
  }
};
