// Owns the one Trusted Types policy of a page's core.js, `tenmien`: for Lit's templates, whose text is the elements' own, and for the parts
// that are loaded when needed. Under Lit's own name it could not be made on a page that has a Lit of its own.

interface Policy {
  createHTML(html: string): string;
  createScriptURL(file: string): string;
}

/** Where core.js came from; a classic script knows while it runs. */
export const self = document.currentScript as HTMLScriptElement;

const rules: Policy = {
  createHTML: (html) => html,
  /** Files beside core.js only. */
  createScriptURL: (file) => new URL(`${file}.js`, self.src).href,
};

const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };

/** Where the page refuses the policy this throws, and core.js stays away: links stay links. */
export const policy: Policy = trustedTypes?.createPolicy('tenmien', rules) ?? rules;
