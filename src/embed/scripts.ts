// Owns how the loader gets its own files: under integrity, in their order, each once. Knows no widget.

import type { ScriptFile } from './files.ts';
import { names } from './permalink.ts';

interface Policy {
  createScriptURL(url: string): string;
}

const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };

/** Letters of a sha256, without the sign that fills it up. */
const HASH = 43;

/**
 * A function that loads files of one folder, by name. What does not come is not asked for again, so that a page whose policy refuses it
 * gets one report and not one per change. Trusted Types: the policy is `tenmien-loader`; where the page refuses it, this throws.
 * @param folder with a slash at its end
 * @param hashes sha256 of core.js and of the widgets' files in the order of their names, in one string, which packs best
 */
export function scriptsOf(folder: string, hashes: string): (files: Iterable<ScriptFile>) => void {
  const rules: Policy = { createScriptURL: (file) => `${folder}${file}.js` };
  const policy = trustedTypes?.createPolicy('tenmien-loader', rules) ?? rules;
  const nonce = (document.currentScript ?? document.querySelector<HTMLScriptElement>('script[nonce]'))?.nonce ?? '';
  const known: readonly string[] = ['core', ...names];
  const wanted = new Set<string>();
  return (files) => {
    for (const file of files) {
      if (wanted.has(file)) continue;
      wanted.add(file);
      const at = known.indexOf(file) * HASH;
      const script = document.createElement('script');
      Object.assign(script, {
        src: policy.createScriptURL(file),
        integrity: `sha256-${hashes.slice(at, at + HASH)}=`,
        crossOrigin: '',
        nonce,
        // In the order in which they are asked for, while they come side by side.
        async: false,
      });
      document.head.append(script);
    }
  };
}
