import { expect, fixture, html } from '@open-wc/testing';
import { forms, writeSnippet, writeLink } from '../../../src/embed/snippet/write-snippet.ts';
import { clipOf, copy } from '../../../apps/builder/copy.ts';
import { banner, site } from './builder-data.ts';

/** Puts something else in the place of what a browser has, for the time of a test. */
function instead(target: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, value });
  return () => (own ? Object.defineProperty(target, name, own) : Reflect.deleteProperty(target, name));
}

describe('the snippet on the clipboard', () => {
  it('is a link with its address for a target that takes only text, and for other forms the code with the link', () => {
    expect(clipOf(banner, 'link', site)).to.deep.equal({
      html: writeLink(banner, site.host),
      text: 'https://embed.example.vn/e/banner/vi/hue',
    });
    for (const form of ['div', 'element', 'iframe'] as const) {
      expect(clipOf(banner, form, site)).to.deep.equal({
        html: writeLink(banner, site.host),
        text: writeSnippet(banner, form, site),
      });
    }
  });

  it('is only the address when a system asks for oEmbed', () => {
    expect(clipOf(banner, 'address', site)).to.deep.equal({ text: 'https://embed.example.vn/e/banner/vi/hue' });
  });

  it('is one line in every form', () => {
    for (const form of forms) expect(clipOf(banner, form, site).text).not.to.include('\n');
  });
});

describe('copying a snippet', () => {
  const clip = {
    html: '<p><a href="https://embed.example.vn/e/banner/vi">Tên miền</a></p>',
    text: 'https://embed.example.vn/e/banner/vi',
  };
  const undo: (() => void)[] = [];
  const replace = (...what: Parameters<typeof instead>): void => void undo.push(instead(...what));
  let field: HTMLTextAreaElement;

  beforeEach(async () => {
    field = await fixture<HTMLTextAreaElement>(html`<textarea readonly aria-label="code">the code</textarea>`);
  });
  afterEach(() => undo.splice(0).forEach((restore) => restore()));

  it('writes text and HTML through the Clipboard API', async () => {
    const written: Record<string, string> = {};
    replace(navigator, 'clipboard', {
      write: async ([item]: ClipboardItem[]) => {
        for (const type of item!.types) written[type] = await (await item!.getType(type)).text();
      },
    });
    expect(await copy(clip, field)).to.equal('copied');
    expect(written).to.deep.equal({ 'text/html': clip.html, 'text/plain': clip.text });
  });

  it('fills the copy event on a page over plain HTTP', async () => {
    const data = new DataTransfer();
    replace(navigator, 'clipboard', undefined);
    replace(document, 'execCommand', () =>
      document.dispatchEvent(Object.assign(new Event('copy'), { clipboardData: data })),
    );
    expect(await copy(clip, field)).to.equal('copied');
    expect([data.getData('text/html'), data.getData('text/plain')]).to.deep.equal([clip.html, clip.text]);
    expect(document.activeElement).not.to.equal(field);
  });

  it('selects the whole snippet and says so when the browser refuses both ways', async () => {
    replace(navigator, 'clipboard', { write: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) });
    replace(document, 'execCommand', () => false);
    expect(await copy(clip, field)).to.equal('selected');
    expect(document.activeElement).to.equal(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal('the code');
  });

  it('reports a failure when the browser reports success but filled nothing', async () => {
    replace(navigator, 'clipboard', undefined);
    replace(document, 'execCommand', () => true);
    expect(await copy(clip, field)).to.equal('selected');
  });

  it('selects a link as a link, so that it is copied as a link', async () => {
    const shown = await fixture<HTMLElement>(html`<p><a href="https://embed.example.vn/e/banner/vi">Tên miền</a></p>`);
    replace(navigator, 'clipboard', undefined);
    replace(document, 'execCommand', () => false);
    expect(await copy(clip, shown)).to.equal('selected');
    expect(getSelection()!.toString().trim()).to.equal('Tên miền');
  });
});
