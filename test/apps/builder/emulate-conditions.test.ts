import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulate } from '../../../apps/builder/emulate-conditions.ts';
import type { Look } from '../../../apps/builder/preview.ts';
import { waitUntil } from '../../wait-until.ts';

const plain: Look = { width: 320, colours: 'light', large: false, hostile: false, script: true, later: false };

const RULE = '@media (forced-colors: active) { .card { outline: 3px solid Highlight; } }';

/** A frame with a banner that has a rule for forced colours, dressed as a preview is. */
async function preview(
  look: Partial<Look>,
  attributes = '',
): Promise<{ page: Document; banner: HTMLElement; root: ShadowRoot }> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="preview"></iframe>`);
  frame.srcdoc = `<!doctype html><html lang="vi"><head><script type="module" src="/src/elements/banner/banner.define.ts"></script></head><body><p><tenmien-banner ${attributes}></tenmien-banner></body></html>`;
  await oneEvent(frame, 'load');
  const page = frame.contentDocument!;
  const banner = page.querySelector<HTMLElement>('tenmien-banner')!;
  await waitUntil(() => banner.shadowRoot?.querySelector('.card'), 'the banner is not drawn');
  const root = banner.shadowRoot!;
  const sheet = new (frame.contentWindow as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(RULE);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  emulate(frame, { ...plain, ...look });
  await waitUntil(() => banner.hasAttribute('theme'), 'the banner is not dressed');
  await aTimeout(50);
  return { page, banner, root };
}

describe('the page inside a preview', () => {
  it('has the first day after the offers as its date, without code of its own', async () => {
    const now = await preview({});
    const later = await preview({ later: true });
    expect(later.root.textContent!.toLowerCase()).to.include('ưu đãi đã hết ngày');
    expect(now.root.textContent!.toLowerCase()).to.include('đăng ký đến hết');
    expect(now.banner.hasAttribute('today')).to.equal(false);
  });

  it('uses the colours of the reader’s device unless the editor has set them', async () => {
    expect((await preview({ colours: 'dark' })).banner.getAttribute('theme')).to.equal('dark');
    expect((await preview({ colours: 'light' })).banner.getAttribute('theme')).to.equal('light');
    expect((await preview({ colours: 'dark' }, 'theme="light"')).banner.getAttribute('theme')).to.equal('light');
  });

  it('applies the element’s rules for forced colours in this frame alone', async () => {
    const styleOf = ({ page, root }: { page: Document; root: ShadowRoot }): CSSStyleDeclaration =>
      page.defaultView!.getComputedStyle(root.querySelector('.card')!);
    const [light, forced] = [await preview({}), await preview({ colours: 'forced' })];
    expect([styleOf(light).outlineStyle, styleOf(forced).outlineStyle]).to.deep.equal(['none', 'solid']);
    expect(styleOf(forced).backgroundColor).to.equal(canvas(forced.page));
    expect(canvas(forced.page)).not.to.equal(canvas(light.page));
    expect(document.documentElement.style.colorScheme).to.equal('');
  });
});

/** What the system colour is on a dark page. */
function canvas(page: Document): string {
  const probe = page.createElement('p');
  probe.style.background = 'Canvas';
  page.body.append(probe);
  return page.defaultView!.getComputedStyle(probe).backgroundColor;
}
