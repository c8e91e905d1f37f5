// The Trusted Types policy of core.js, `tenmien`, one per page. It covers Lit's templates, whose text comes from the elements alone, and the
// parts that are loaded on demand. Lit's own policy name would fail on a page that has its own Lit.

interface Policy {
  createHTML(html: string): string;
  createScriptURL(file: string): string;
}

/** The script element of core.js. Only a classic script can read it, and only while the script runs. */
export const self = document.currentScript as HTMLScriptElement;

const rules: Policy = {
  createHTML: (html) => html,
  /** Allows only files beside core.js. */
  createScriptURL: (file) => new URL(`${file}.js`, self.src).href,
};

const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };

/** Throws if the page refuses the policy. Then core.js does not start, and links stay links. */
export const policy: Policy = trustedTypes?.createPolicy('tenmien', rules) ?? rules;

/** The `globalThis` of Lit's templates and elements (tools/build/script-tag.ts): every policy that they create is ours. */
export const scope = { trustedTypes: { createPolicy: () => policy } };
