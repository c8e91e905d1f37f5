import { expect } from '@open-wc/testing';
import { createLoad } from '../../src/embed/loader/load-scripts.ts';

const HASHES = ['core', 'banner', 'eligibility', 'availability', 'progress']
  .map((name) => name[0]!.repeat(43))
  .join('');
/** Of no file: what is looked at is what is asked for. */
const [host, room] = [`${location.origin}/`, 'no-such-files/'];
const folder = host + room;
const found = (): HTMLScriptElement[] =>
  [...document.querySelectorAll('script')].filter(({ src }) => src.startsWith(folder));

describe('the files that the loader requests', () => {
  afterEach(() => found().forEach((script) => script.remove()));

  it('are each loaded with the integrity hash of their name, and none waits for another', () => {
    createLoad(host, room, HASHES)(['core', 'progress']);
    expect(found().map(({ src, integrity, async }) => [src.slice(folder.length), integrity, async])).to.deep.equal([
      ['core.js', `sha256-${'c'.repeat(43)}=`, true],
      ['progress.js', `sha256-${'p'.repeat(43)}=`, true],
    ]);
  });

  it('are requested once, even when they do not arrive', async () => {
    const load = createLoad(host, room, HASHES);
    load(['core']);
    await new Promise((resolve) => found()[0]!.addEventListener('error', resolve, { once: true }));
    load(['core', 'eligibility']);
    expect(found().map(({ src }) => src.slice(folder.length))).to.deep.equal(['core.js', 'eligibility.js']);
  });

  it('are not requested when the page names them itself', () => {
    for (const src of [`${folder}banner.js`, `/${room}core.js`])
      document.head.append(Object.assign(document.createElement('script'), { src }));
    createLoad(host, room, HASHES)(['banner', 'core']);
    expect(found()).to.have.lengthOf(2);
  });
});
