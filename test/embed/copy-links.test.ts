import { expect } from '@open-wc/testing';
import '../../src/elements/banner/banner.define.ts';
import { widgets } from '../../src/contract.ts';
import { copied } from '../../src/embed/loader/copy-links.ts';
import { follow } from '../../src/embed/loader/follow-changes.ts';
import { readSnippet } from '../../src/embed/snippet/read-snippet.ts';
import { site } from './embeds.ts';

const attributes = [...new Set(widgets.flatMap((widget) => widget.attributes))];
follow({ address: site.host, attributes, feeds: [] });

const LINK = `<a href="${site.host}e/banner/vi/hue" data-tenmien-hotline="0234 000 000">Chương trình</a>`;

/** What is on the clipboard when all of a page's part has been copied. */
async function copyOf(markup: string, select = (box: HTMLElement): void => getSelection()!.selectAllChildren(box)) {
  const box = document.body.appendChild(document.createElement('article'));
  box.append(document.createRange().createContextualFragment(markup));
  await new Promise((resolve) => setTimeout(resolve));
  await box.querySelector('tenmien-banner')?.updateComplete;
  select(box);
  const copy = copied(getSelection()!, attributes);
  getSelection()!.removeAllRanges();
  box.remove();
  return copy;
}

/** What another page makes of it. */
function settingsIn(html: string) {
  const found = readSnippet(html, { site });
  return found.ok ? { ...found.value.settings, form: found.value.form, damages: found.value.damages } : undefined;
}

const whole = {
  widget: 'banner',
  language: 'vi',
  province: 'hue',
  attributes: { hotline: '0234 000 000' },
  form: 'link',
  damages: [],
};

describe('a copy of page text with a widget', () => {
  it('has the link that becomes the widget again, once, and none of the widget’s words of today', async () => {
    const { html, text } = (await copyOf(`<p>Tin của xã.</p><p>${LINK}</p><p>Hết tin.</p>`))!;
    expect(html).to.equal(`<p>Tin của xã.</p><p>${LINK}</p><p>Hết tin.</p>`);
    expect(settingsIn(html)).to.deep.equal(whole);
    expect(text).to.equal(`Tin của xã.\nChương trình ${site.host}e/banner/vi/hue\nHết tin.`);
  });

  it('has the link in a paragraph when only the widget was selected', async () => {
    const { html } = (await copyOf(`<p>Tin.</p><p>${LINK}</p>`, (box) =>
      getSelection()!.selectAllChildren(box.lastElementChild!),
    ))!;
    expect(html).to.equal(`<p>${LINK}</p>`);
  });

  it('has the settings of a widget that was written as an element', async () => {
    const { html } = (await copyOf(
      `<p>Tin.</p><tenmien-banner province="hue" hotline="0234 000 000"><a href="${site.host}e/banner/vi/hue">Chương trình</a></tenmien-banner>`,
    ))!;
    expect(settingsIn(html)).to.deep.equal(whole);
  });

  it('has the block that a widget was made of', async () => {
    const block = `<div data-tenmien-widget="banner" data-tenmien-hotline="0234 000 000"><a href="${site.host}e/banner/vi/hue">Chương trình</a></div>`;
    expect((await copyOf(`<p>Tin.</p>${block}`))!.html).to.equal(`<p>Tin.</p>${block}`);
  });

  it('has addresses that lead back to the page, and nothing invisible', async () => {
    const { html } = (await copyOf(
      `<p><a href="/tin/1">Tin</a><img src="/logo.png" alt=""></p><script type="text/plain">x</script><p hidden>y</p><p>${LINK}</p>`,
    ))!;
    expect(html).to.equal(
      `<p><a href="${location.origin}/tin/1">Tin</a><img src="${location.origin}/logo.png" alt=""></p><p>${LINK}</p>`,
    );
  });

  it('is left to the browser without a widget', async () => {
    expect(
      await copyOf(`<p>Tin.</p><p>${LINK}</p>`, (box) => getSelection()!.selectAllChildren(box.firstElementChild!)),
    ).to.equal(undefined);
  });
});
