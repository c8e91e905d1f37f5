// Owns how the loader gets its own files: under integrity, side by side, each once. Knows no widget.

import { warn } from '../../base/warn.ts';
import { loaderFiles, type LoaderFile } from './bundle-files.ts';

interface Policy {
  createScriptURL(url: string): string;
}

const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };

/** Letters of a sha256, without the sign that fills it up. */
const HASH = 43;

/** Asks for files. @param isMissed whether also for those that the page has a script for: that has failed */
export type Load = (files: Iterable<LoaderFile>, isMissed?: boolean) => void;

/**
 * A function that loads files of one folder, by name, each once. What the page has a script for is not asked for: its template may name it
 * itself, and where a policy refuses it a page gets no report per change. Trusted Types: the policy is `tenmien-loader`; where the page refuses it, this throws.
 * @param host of the files, with a slash at its end
 * @param room their folder there, such as `w/1.2.3/`
 * @param hashes sha256 of the files in the order of `loaderFiles`, in one string, which packs best
 */
export function createLoad(host: string, room: string, hashes: string): Load {
  const rules: Policy = { createScriptURL: (file) => `${host}${room}${file}.js` };
  const policy = trustedTypes?.createPolicy('tenmien-loader', rules) ?? rules;
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  const asked = new Set<LoaderFile>();
  return (files, isMissed) => {
    for (const file of files) {
      // Systems put `?ver=` behind the addresses of their scripts.
      if (asked.has(file) || (!isMissed && document.querySelector(`script[src*="${room}${file}.js"]`))) continue;
      asked.add(file);
      const at = loaderFiles.indexOf(file) * HASH;
      const script = document.createElement('script');
      Object.assign(script, {
        src: policy.createScriptURL(file),
        integrity: `sha256-${hashes.slice(at, at + HASH)}=`,
        crossOrigin: '',
        nonce,
        onerror: () => warn('tenmien-*', 'file-not-loaded', script.src),
      });
      document.head.append(script);
    }
  };
}
