// The gateway on an edge platform that calls `fetch(request, environment, context)`, as Cloudflare's does; explained in docs/gateway.md.
// Bundle it with its imports, and give it TENMIEN_… variables: TENMIEN_SOURCES is doh, rdap, bkns or inet; there is no dns.

import { createLog, gatewayFrom, readSettings } from 'tenmien-gateway';

const log = createLog((line) => console.log(line.trimEnd()), 0);
let gateway;

export default {
  fetch(request, environment, context) {
    gateway ??= gatewayFrom(readSettings(environment), log);
    // The header is the one in which this platform says who asks; for another platform, name its own.
    const answer = gateway(request, request.headers.get('cf-connecting-ip') ?? '');
    // Who asks the same at the same time waits for this answer, so it is brought to its end even if this client has gone.
    context.waitUntil(Promise.resolve(answer));
    return answer;
  },
};
