// Answers the requests of a story in the place of a server.

import type { Story } from './play.ts';

/** @param answers path of this origin → who answers */
export const answering = (
  answers: Readonly<Record<string, (request: Request) => Response | Promise<Response>>>,
): Pick<Story, 'beforeEach'> => ({
  beforeEach: () => {
    const { fetch } = globalThis;
    globalThis.fetch = async (address, options) => {
      const request = new Request(address, options);
      const { origin, pathname } = new URL(request.url);
      const path = Object.keys(answers).find((one) => origin === location.origin && pathname.startsWith(one));
      return path ? answers[path]!(request) : fetch(address, options);
    };
    return () => {
      globalThis.fetch = fetch;
    };
  },
});
