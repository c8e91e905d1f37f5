import { expect } from '@open-wc/testing';
import { warnings } from '../support.ts';

/** What a classic script knows of itself while it runs; core.js keeps it, and finds the parts beside it. */
const core = Object.assign(document.createElement('script'), { nonce: '' });
core.setAttribute('src', new URL('./parts/core.js', import.meta.url).href);
Object.defineProperty(document, 'currentScript', { configurable: true, get: () => core });
const { loadPart, parts } = await import('../../src/script-tag/part.ts');
delete (document as { currentScript?: unknown }).currentScript;

const integrityOf = async (name: string): Promise<string> => {
  const bytes = await (await fetch(new URL(`./parts/${name}.js`, import.meta.url))).arrayBuffer();
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))))}`;
};

const failed = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'loaded',
    (error: unknown) => error,
  );
const tags = () => [...document.head.querySelectorAll('script')].map(({ src }) => src);

describe('a part of the script-tag build', () => {
  before(() => Object.assign(globalThis, { partsForTest: parts }));

  it('is loaded once, with integrity, from the folder of core.js', async () => {
    const integrity = await integrityOf('good');
    const first = loadPart('good', integrity);
    expect(loadPart('good', integrity)).to.equal(first);
    expect(await first).to.deep.equal({ answer: 42 });
    expect(tags().filter((src) => src.endsWith('/parts/good.js'))).to.have.length(1);
  });

  for (const [what, name, integrity] of [
    ['is not there', 'missing', 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
    ['has another hash', 'changed', 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
    ['leaves nothing behind, as one of another version', 'nothing', undefined],
  ] as const) {
    it(`is reported on the console and requested again when it ${what}`, async () => {
      const said = warnings();
      const hash = integrity ?? (await integrityOf(name));
      const before = tags();
      expect(await failed(loadPart(name, hash))).to.be.an.instanceOf(Error);
      expect(said()).to.contain('part-not-loaded').and.to.contain(`${name}.js`);
      expect(tags()).to.deep.equal(before);
      const again = loadPart(name, hash);
      expect(tags()).to.have.length(before.length + 1);
      expect(await failed(again)).to.be.an.instanceOf(Error);
    });
  }
});
