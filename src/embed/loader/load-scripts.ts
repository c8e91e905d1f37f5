// Loads the loader's own files: with integrity, in parallel, each once.

import { warn } from '../../base/warn.ts';
import { loaderFiles, type LoaderFile } from './bundle-files.ts';

interface Policy {
  createScriptURL(url: string): string;
}

const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };

/** Length of a sha256 in base64 without the padding. */
const HASH = 43;

/** Loads files. @param isMissed whether to load a file even if the page has a script for it, because that script failed */
export type Load = (files: Iterable<LoaderFile>, isMissed?: boolean) => void;

/**
 * Returns a function that loads files of one folder by name, each once. A file that the page has a script for is skipped. Its template
 * may load the file itself, and a page whose policy refuses the file gets no report for each change. The Trusted Types policy is
 * `tenmien-loader`.
 * @param host address of the host, with a slash at its end
 * @param room folder of the files there, such as `w/1.2.3/`
 * @param hashes sha256 of the files in the order of `loaderFiles`, as one string, which compresses best
 * @throws if the page refuses the Trusted Types policy
 */
export function createLoad(host: string, room: string, hashes: string): Load {
  const rules: Policy = { createScriptURL: (file) => `${host}${room}${file}.js` };
  const policy = trustedTypes?.createPolicy('tenmien-loader', rules) ?? rules;
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  const asked = new Set<LoaderFile>();
  return (files, isMissed) => {
    for (const file of files) {
      // Some systems append `?ver=` to script addresses.
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
