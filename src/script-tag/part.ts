// Loads another file of the script-tag build from the folder of core.js, with integrity. The build replaces `import()` by this.

import { warnOnce } from '../base/warn.ts';
import { policy, self } from './policy.ts';

/** The exports of each loaded part, by name. */
export const parts: Record<string, unknown> = {};

const loading: Record<string, Promise<unknown> | undefined> = {};

/** The exports of a part. If a part does not load, the error is reported, and the next call tries again. */
export const loadPart = (name: string, integrity: string): Promise<unknown> =>
  (loading[name] ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const end = (): void => {
      // A file of another version runs, but registers no exports here.
      if (parts[name]) return resolve(parts[name]);
      loading[name] = undefined;
      script.remove();
      warnOnce('tenmien-*', 'part-not-loaded', `${name}.js`);
      reject(Error(name));
    };
    Object.assign(script, {
      src: policy.createScriptURL(name),
      integrity,
      crossOrigin: '',
      nonce: self.nonce,
      onload: end,
      onerror: end,
    });
    document.head.append(script);
  }));
