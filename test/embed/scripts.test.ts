import { expect } from '@open-wc/testing';
import { scriptsOf } from '../../src/embed/scripts.ts';

const HASHES = ['core', 'banner', 'eligibility', 'availability', 'progress'].map((name) => name[0]!.repeat(43)).join('');
/** Of no file: what is looked at is what is asked for. */
const folder = `${location.origin}/no-such-files/`;
const found = (): HTMLScriptElement[] => [...document.querySelectorAll<HTMLScriptElement>(`script[src^="${folder}"]`)];

describe('the files that the loader asks for', () => {
  afterEach(() => found().forEach((script) => script.remove()));

  it('are each under the hash of their name, in the order in which they are needed', () => {
    scriptsOf(folder, HASHES)(['core', 'progress']);
    expect(found().map(({ src, integrity, async }) => [src.slice(folder.length), integrity, async])).to.deep.equal([
      ['core.js', `sha256-${'c'.repeat(43)}=`, false],
      ['progress.js', `sha256-${'p'.repeat(43)}=`, false],
    ]);
  });

  it('are asked for once, though they do not come', async () => {
    const load = scriptsOf(folder, HASHES);
    load(['core']);
    await new Promise((resolve) => found()[0]!.addEventListener('error', resolve, { once: true }));
    load(['core', 'eligibility']);
    expect(found().map(({ src }) => src.slice(folder.length))).to.deep.equal(['core.js', 'eligibility.js']);
  });

  it('are not asked for where the page names them itself', () => {
    const own = Object.assign(document.createElement('script'), { src: `${folder}banner.js` });
    document.head.append(own);
    scriptsOf(folder, HASHES)(['banner']);
    expect(found()).to.deep.equal([own]);
  });
});
