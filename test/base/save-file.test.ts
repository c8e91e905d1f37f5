import { expect, fixture, html } from '@open-wc/testing';
import { saveFile } from '../../src/base/save-file.ts';
import { waitUntil } from '../wait-until.ts';

const MODULE = new URL('../../src/base/save-file.ts', import.meta.url).href;

/** Saves a file inside a frame of this origin, where a click on a link is only counted. */
async function inFrame(sandbox: string | undefined): Promise<{ sure: boolean; name: string }> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Khung"></iframe>`);
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = `<script type="module">
    import { saveFile } from '${MODULE}';
    HTMLAnchorElement.prototype.click = function () { window.clicked = this.download; };
    window.told = { sure: saveFile('a.ics', 'text/calendar', 'x'), name: window.clicked };
  </script>`;
  const told = (): { sure: boolean; name: string } | undefined =>
    (frame.contentWindow as unknown as { told?: { sure: boolean; name: string } }).told;
  await waitUntil(() => told(), undefined);
  return told()!;
}

describe('a file saved by saveFile', () => {
  it('is offered with its name and text, and its link stays valid long enough for Safari', async () => {
    const { click } = HTMLAnchorElement.prototype;
    let address = '';
    let name = '';
    HTMLAnchorElement.prototype.click = function () {
      [address, name] = [this.href, this.download];
    };
    try {
      expect(saveFile('a.csv', 'text/csv', 'tỉnh')).to.equal(true);
      expect(name).to.equal('a.csv');
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await fetch(address).then((answer) => answer.text())).to.equal('tỉnh');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });

  for (const [sandbox, sure] of [
    [undefined, true],
    ['allow-scripts allow-same-origin allow-downloads', true],
    ['allow-scripts allow-same-origin', false],
  ] as const) {
    it(`is ${sure ? 'surely' : 'not surely'} saved in a frame with sandbox="${sandbox ?? '(none)'}"`, async () => {
      expect(await inFrame(sandbox)).to.deep.equal({ sure, name: 'a.ics' });
    });
  }
});
