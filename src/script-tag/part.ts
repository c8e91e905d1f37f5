// Loads a further file of the script-tag build from beside core.js, under integrity. The build puts this in the place of `import()`.

/** Where core.js came from; a classic script knows while it runs. */
const self = document.currentScript as HTMLScriptElement | null;

/** What each part leaves behind, by name. */
export const parts: Record<string, unknown> = {};

const loading: Record<string, Promise<unknown>> = {};

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** Trusted Types: the policy `tenmien` gives addresses of files beside core.js and no others. */
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;
const trusted = (name: string): string => {
  policy ??= (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('tenmien', {
    createScriptURL: (file) => new URL(`${file}.js`, self?.src).href,
  });
  return policy ? policy.createScriptURL(name) : new URL(`${name}.js`, self?.src).href;
};

/** The exports of a part. A part that failed to load is asked for again the next time. */
export function loadPart(name: string, integrity: string): Promise<unknown> {
  return (loading[name] ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = trusted(name);
    script.integrity = integrity;
    script.crossOrigin = 'anonymous';
    if (self?.nonce) script.nonce = self.nonce;
    script.onload = () => resolve(parts[name]);
    script.onerror = () => {
      delete loading[name];
      script.remove();
      reject(new Error(name));
    };
    document.head.append(script);
  }));
}
