// Stands in for the network: each call to fetch takes the next step, the last one for ever.

type Step = (request: Request) => Response | Promise<Response>;

/** Requests made since the last fakeFetch, in order. */
export let requests: Request[] = [];

const real = globalThis.fetch;

export function fakeFetch(...steps: [Step, ...Step[]]): void {
  requests = [];
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const step = steps[Math.min(requests.push(request), steps.length) - 1]!;
    const { signal } = request;
    return Promise.race([
      Promise.resolve(request).then(step),
      // A Request in WebKit has a signal of its own, which may not carry the reason: as fetch does, reject with the given signal's.
      new Promise<never>((_, reject) => {
        const given = init?.signal ?? signal;
        if (given.aborted) reject(given.reason);
        given.addEventListener('abort', () => reject(given.reason));
      }),
    ]);
  };
}

export const restoreFetch = (): void => {
  globalThis.fetch = real;
};

export const answer =
  (body: BodyInit | null, type: string, init: ResponseInit = {}): Step =>
  () =>
    new Response(body, { ...init, headers: { 'content-type': type, ...init.headers } });

export const json = (value: unknown, init?: ResponseInit): Step =>
  answer(JSON.stringify(value), 'application/json', init);
export const html = (init?: ResponseInit): Step => answer('<!doctype html><title>x</title>', 'text/html', init);
export const broken: Step = () => Promise.reject(new TypeError('Failed to fetch'));
export const never: Step = () => new Promise(() => {});
