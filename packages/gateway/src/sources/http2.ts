// Sends HTTP/2 requests from Node, for resolvers that support only HTTP/2, as BIND, unbound and Knot Resolver do. Uses HTTP/1.1 if the server asks
// for it.

import { Agent, request } from 'undici';
import { RequestError, ResponseError } from '../../../../src/base/errors.ts';
import { MEDIA_TYPE, type GetDnsMessage } from './doh.ts';

/** Connections to one resolver. unbound accepts ten in all. */
const CONNECTIONS = 2;

/** Parallel questions on each connection. */
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
