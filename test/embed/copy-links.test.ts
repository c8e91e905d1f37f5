import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/banner/banner.define.ts';
import { widgets } from '../../src/contract.ts';
import { copied, copyLinks } from '../../src/embed/loader/copy-links.ts';
import { follow } from '../../src/embed/loader/follow-changes.ts';
import { readSnippet } from '../../src/embed/snippet/read-snippet.ts';
import { site } from './embeds.ts';

const attributes = [...new Set(widgets.flatMap((widget) => widget.attributes))];
follow({ address: site.host, attributes, feeds: [] });
copyLinks(attributes);

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

  for (const [what, cells, words] of [
    ['cells and rows', '<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>', 'a\tb\nc\td'],
    [
      'headings, and spaces between the tags',
      '\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr></thead>\n<tbody><tr><td>c</td> <td>d</td></tr>\n</tbody>',
      'a\tb\nc\td',
    ],
    ['empty cells', '<tr><td></td><td>b</td><td></td></tr><tr><td></td><td>d</td><td>e</td></tr>', '\tb\t\n\td\te'],
    [
      'paragraphs in cells',
      '<tr><td><p>a</p></td><td> <p>b</p> </td></tr><tr><td><p>c</p></td><td>d</td></tr>',
      'a\tb\nc\td',
    ],
    ['a line break in a cell', '<tr><td>a<br>x</td><td>b</td></tr>', 'a\nx\tb'],
    ['a paragraph and text behind it', '<tr><td><p>a</p>x</td><td>b</td></tr>', 'a\nx\tb'],
    ['text and a block behind it', '<tr><td>a<div>x</div></td><td>b</td></tr>', 'a\nx\tb'],
    ['a list', '<tr><td>a<ul><li>x</li> <li>y</li></ul></td><td>b</td></tr>', 'a\nx\ny\tb'],
    ['blocks in blocks', '<tr><td><div><p>a</p><p>x</p></div>y</td><td><h3>b</h3></td></tr>', 'a\nx\ny\tb'],
    ['a line at the end of a cell', '<tr><td>a<br></td><td>b<hr></td></tr>', 'a\tb'],
    ['a caption', '<caption>a</caption><tr><td>c</td><td>d</td></tr>', 'a\nc\td'],
    ['a table in a table', '<tr><td><table><tr><td>a</td><td>b</td></tr></table></td><td>c</td></tr>', 'a\tb\n\tc'],
  ] as const)
    it(`has tabs between cells and lines for rows in its plain text: ${what}`, async () => {
      const { text } = (await copyOf(`<p>${LINK}</p><table>${cells}</table><p>Hết.</p>`))!;
      expect(text).to.equal(`Chương trình ${site.host}e/banner/vi/hue\n${words}\nHết.`);
    });

  it('has the widget of a layout table in its own cell, and joins the lines of the page’s source', async () => {
    const { text } = (await copyOf(`<table><tr><td>Tin\n  của xã</td><td><p>${LINK}</p></td><td>x</td></tr></table>`))!;
    expect(text).to.equal(`Tin của xã\tChương trình ${site.host}e/banner/vi/hue\tx`);
  });

  it('is left to the browser without a widget', async () => {
    expect(
      await copyOf(`<p>Tin.</p><p>${LINK}</p>`, (box) => getSelection()!.selectAllChildren(box.firstElementChild!)),
    ).to.equal(undefined);
  });

  // WebKit's driver cannot hold a key.
  const holdsKeys = !/AppleWebKit(?!.*Chrom)/.test(navigator.userAgent);
  if (holdsKeys)
    it('reaches the clipboard when a visitor presses Ctrl+C, as a browser writes a table', async () => {
      const press = async (key: string): Promise<void> => {
        await sendKeys({ down: 'Control' });
        await sendKeys({ press: key });
        await sendKeys({ up: 'Control' });
      };
      const field = document.createElement('textarea');
      const pasted = async (markup: string): Promise<string> => {
        const box = document.body.appendChild(document.createElement('article'));
        box.append(document.createRange().createContextualFragment(markup));
        await new Promise((resolve) => setTimeout(resolve));
        getSelection()!.selectAllChildren(box);
        await press('c');
        box.replaceChildren(field);
        field.value = '';
        field.focus();
        await press('v');
        box.remove();
        return field.value;
      };
      const table = '<table><tr><td>Một</td><td>3.295</td></tr><tr><td>Hai</td><td>120</td></tr></table>';
      expect(await pasted(table)).to.equal('Một\t3.295\nHai\t120');
      expect(await pasted(`${table}<p>${LINK}</p>`)).to.equal(
        `Một\t3.295\nHai\t120\nChương trình ${site.host}e/banner/vi/hue`,
      );
    });
});
