// Loads a further file of the script-tag build from beside core.js, under integrity. The build puts this in the place of `import()`.

import { warnOnce } from '../base/warn.ts';
import { policy, self } from './policy.ts';

/** What each part leaves behind, by name. */
export const parts: Record<string, unknown> = {};

const loading: Record<string, Promise<unknown> | undefined> = {};

/** The exports of a part. A part that did not come is reported, and is asked for again the next time. */
export const loadPart = (name: string, integrity: string): Promise<unknown> =>
  (loading[name] ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const fail = (): void => {
      loading[name] = undefined;
      script.remove();
      warnOnce('tenmien-*', 'part-not-loaded', `${name}.js`);
      reject(Error(name));
    };
    Object.assign(script, {
      src: policy.createScriptURL(name),
      integrity,
      crossOrigin: 'anonymous',
      nonce: self.nonce,
      // A file of another version runs, and leaves nothing behind.
      onload: () => (parts[name] ? resolve(parts[name]) : fail()),
      onerror: fail,
    });
    document.head.append(script);
  }));
