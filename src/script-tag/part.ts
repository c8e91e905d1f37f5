// Loads a further file of the script-tag build from beside core.js, under integrity. The build puts this in the place of `import()`.

import { policy, self } from './policy.ts';

/** What each part leaves behind, by name. */
export const parts: Record<string, unknown> = {};

const loading: Record<string, Promise<unknown> | undefined> = {};

/** The exports of a part. One that failed to load is asked for again the next time. */
export const loadPart = (name: string, integrity: string): Promise<unknown> =>
  (loading[name] ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    Object.assign(script, {
      src: policy.createScriptURL(name),
      integrity,
      crossOrigin: 'anonymous',
      nonce: self.nonce,
      onload: () => resolve(parts[name]),
      onerror: (event: Event) => {
        loading[name] = undefined;
        reject(event);
      },
    });
    document.head.append(script);
  }));
