// Loads a further file of the script-tag build from beside core.js, under integrity. The build puts this in the place of `import()`.

interface Policy {
  createScriptURL(url: string): string;
}

/** Where core.js came from; a classic script knows while it runs. */
const self = document.currentScript as HTMLScriptElement;
const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };

/** What each part leaves behind, by name. */
export const parts: Record<string, unknown> = {};

const loading: Record<string, Promise<unknown> | undefined> = {};
let policy: Policy | undefined;

/** The exports of a part. One that failed to load is asked for again the next time. Trusted Types: the policy is `tenmien`. */
export const loadPart = (name: string, integrity: string): Promise<unknown> =>
  (loading[name] ??= new Promise((resolve, reject) => {
    const onlyNames: Policy = { createScriptURL: (file) => new URL(`${file}.js`, self.src).href };
    policy ??= trustedTypes?.createPolicy('tenmien', onlyNames) ?? onlyNames;
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
