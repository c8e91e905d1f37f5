import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { readSnippet } from '../../../src/embed/snippet/read-snippet.ts';
import { writeSnippet } from '../../../src/embed/snippet/write-snippet.ts';
import { pastedText } from '../../../apps/builder/paste/clipboard.ts';
import { outcomeOf, verdictOf } from '../../../apps/builder/paste/outcome.ts';
import { repairPasted } from '../../../apps/builder/paste/repair.ts';
import { BuilderPaste } from '../../../apps/builder/paste/paste.ts';
import { BuilderText } from '../../../apps/builder/text.ts';
import { joomla, nukeviet } from '../../embed/cms-rules.ts';
import { textOf } from '../../support.ts';
import { banner, fill, opened, site, systemOf } from './builder-data.ts';
import { checked } from '../../embed/embeds.ts';
import { inProvince, withoutAttributes } from '../../../src/embed/settings.ts';

customElements.define('builder-paste', BuilderPaste);
customElements.define('builder-text', BuilderText);

const bare = withoutAttributes(banner);
const link = writeSnippet(banner, 'link', site);
const div = writeSnippet(banner, 'div', site);
const frame = writeSnippet(bare, 'iframe', site);
const escaped = div.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function readBack(text: string) {
  const found = readSnippet(text, { site });
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

describe('the verdict on a pasted snippet', () => {
  const rows: [what: string, left: string, without: string, then: string, verdict: string][] = [
    ['a link', link, 'link', 'block', 'works'],
    ['a link among words', link.replace('<p>', '<p>Xem '), 'link', 'link', 'partly'],
    ['a block', div, 'link', 'block', 'works'],
    ['a block without its link', div.replace(/<a.*<\/a>/, '&nbsp;'), 'nothing', 'block', 'partly'],
    ['an element', writeSnippet(banner, 'element', site), 'block', 'block', 'works'],
    [
      'an element without its script',
      writeSnippet(banner, 'element', site).replace(/<script.*<\/script>/, ''),
      'link',
      'block',
      'works',
    ],
    ['a frame', frame, 'frame', 'frame', 'works'],
    ['a frame without scripts', frame.replace('<iframe', '<iframe sandbox=""'), 'words', 'words', 'partly'],
    ['a frame without its address', nukeviet(frame), 'box', 'box', 'broken'],
    ['code as text', escaped, 'code', 'code', 'broken'],
    ['a link without words', link.replace(/>[^<]*<\/a>/, '></a>'), 'nothing', 'block', 'partly'],
    ['a link over http', link.replace('https', 'http'), 'link', 'link', 'partly'],
    ['a link to the page for frames', link.replace('/e/', '/f/'), 'link', 'link', 'partly'],
    [
      'an element with the link of the programme',
      '<tenmien-banner province="hue"><a href="https://tenmien.vn">Chương trình</a></tenmien-banner>',
      'inside',
      'block',
      'works',
    ],
    [
      'an element whose script is refused',
      writeSnippet(banner, 'element', site).replace(/sha384-A+/, 'sha384-B'),
      'link',
      'block',
      'works',
    ],
    ['an address', writeSnippet(bare, 'address', site), 'address', 'address', 'partly'],
    [
      'an address in an editor’s tag',
      `<oembed url="${writeSnippet(bare, 'address', site)}"></oembed>`,
      'nothing',
      'nothing',
      'broken',
    ],
  ];
  for (const [what, left, without, then, verdict] of rows) {
    it(`is “${verdict}” for ${what}`, () => {
      const outcome = outcomeOf(readBack(left), systemOf('nukeviet'));
      expect([outcome.without, outcome.with, verdictOf(outcome)]).to.deep.equal([without, then, verdict]);
    });
  }

  for (const [where, left, verdict] of [
    ['alone', writeSnippet(bare, 'address', site), 'works'],
    ['alone in a paragraph', `<p>${writeSnippet(bare, 'address', site)}</p>`, 'works'],
    ['in a sentence', `<p>Xem ${writeSnippet(bare, 'address', site)} nhé</p>`, 'partly'],
  ] as const) {
    it(`is “${verdict}” for an address ${where} on WordPress`, () => {
      expect(verdictOf(outcomeOf(readBack(left), systemOf('wordpress')))).to.equal(verdict);
    });
  }
});

describe('a mended snippet', () => {
  const mended = (
    left: string,
    form: 'link' | 'div' | 'element' | 'iframe' | 'address',
    system = systemOf('nukeviet'),
  ) => repairPasted(readBack(left), { settings: form === 'iframe' ? bare : banner, form }, system, site);

  it('has the form’s settings again after the system removed them', () => {
    expect(mended(link.replace(/ data-tenmien-hotline="[^"]*"/, ''), 'link').snippet).to.equal(link);
  });

  it('keeps the changes that somebody made', () => {
    expect(mended(div.replace('0234 000 000', '0234 111 111'), 'div').snippet).to.equal(
      div.replace('0234 000 000', '0234 111 111'),
    );
  });

  it('is of a form that survives in the system', () => {
    expect(mended(joomla(writeSnippet(banner, 'element', site)), 'element').snippet).to.equal(link);
    expect(mended(nukeviet(frame), 'iframe').snippet).to.equal(writeSnippet(bare, 'link', site));
  });

  it('is a link when the code was pasted as text, because the editor pastes the same way again', () => {
    for (const code of [div, frame, writeSnippet(banner, 'element', site)]) {
      const { form, snippet } = mended(code.replaceAll('<', '&lt;').replaceAll('>', '&gt;'), 'div');
      expect([form, snippet]).to.deep.equal(['link', link]);
    }
  });

  it('has today’s province in the place of a former one', () => {
    expect(mended(link.replace('/hue', '/bac-kan'), 'link').snippet).to.equal(
      writeSnippet(inProvince(banner, 'thai-nguyen'), 'link', site),
    );
  });

  it('is the other snippet when another was pasted', () => {
    const other = writeSnippet(inProvince(bare, 'ha-noi'), 'link', site);
    expect(mended(other, 'link')).to.deep.include({ snippet: other, damages: [{ code: 'another' }] });
  });
});

describe('text taken from a clipboard', () => {
  const rich = `<meta charset="utf-8"><!--StartFragment-->${link}<!--EndFragment-->`;
  const rows: [what: string, words: string, html: string, taken: string][] = [
    ['words with the link only in the HTML', 'Chương trình', rich, link],
    ['source that an editor of code coloured', div, `<span style="color:red">${escaped}</span>`, div],
    ['words alone', 'Xin chào', '', 'Xin chào'],
    ['HTML without a snippet', 'Xin chào', '<p>Xin chào</p>', 'Xin chào'],
  ];
  for (const [what, words, markup, taken] of rows)
    it(`is right for ${what}`, () => expect(pastedText(words, markup)).to.equal(taken));
});

describe('the field for HTML that a system saved', () => {
  const tool = async (language: 'vi' | 'en' = 'vi') =>
    opened(
      await fixture<BuilderPaste>(html`<builder-paste
      .language=${language} .settings=${banner} .form=${'div' as const} .site=${site} .system=${systemOf('nukeviet')}></builder-paste>`),
    );
  const status = (element: Element): string => element.querySelector('[role=status]')!.textContent!.trim();

  it('is empty at first, without a message', async () => {
    const element = await tool();
    expect(status(element)).to.equal('');
    await expect(element).to.be.accessible();
  });

  it('says that a whole snippet works, and that nothing needs mending', async () => {
    const element = await tool();
    await fill(element, 'textarea', div);
    expect(status(element)).to.equal('Khối này vẫn dùng được.');
    expect(textOf(element)).to.include('Việc cần làm: không phải làm gì.');
    expect(textOf(element)).to.include('Không có gì bị bỏ hay bị đổi.');
    expect(element.querySelector('builder-text')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('names the lost field, and gives the snippet whole', async () => {
    const element = await tool();
    await fill(element, 'textarea', joomla(div).replace(/ data-tenmien-hotline="[^"]*"/, ''));
    expect(textOf(element)).to.match(/Hệ thống bỏ tùy chọn: Điện thoại hỗ trợ/);
    expect(element.querySelector<HTMLTextAreaElement>('#paste-mended')!.value).to.equal(div);
    await expect(element).to.be.accessible();
  });

  it('does not report success when a setting was lost', async () => {
    const element = await tool();
    await fill(element, 'textarea', div.replace(/ data-tenmien-hotline="[^"]*"/, ''));
    expect(status(element)).to.equal('Vẫn hiện, nhưng mất: Điện thoại hỗ trợ.');
  });

  it('says where a link without a host can be used', async () => {
    const element = await tool();
    await fill(element, 'textarea', link.replace(site.host, '/'));
    expect(status(element)).to.equal('Chỉ dùng được nếu chính cổng của bạn lưu các tệp của khối.');
    expect(element.querySelector<HTMLTextAreaElement>('#paste-mended-code')!.value).to.equal(link);
  });

  it('says that a fixed day never expires', async () => {
    const element = await tool();
    await fill(
      element,
      'textarea',
      writeSnippet(banner, 'element', site).replace('<tenmien-banner', '<tenmien-banner today="2026-01-01"'),
    );
    expect(status(element)).to.equal('Vẫn hiện, nhưng ngày bị cố định nên không tự hết hạn.');
    expect(element.querySelector<HTMLTextAreaElement>('#paste-mended')!.value).to.equal(
      writeSnippet(banner, 'element', site),
    );
  });

  it('names today’s province for a former one', async () => {
    const element = await tool();
    await fill(element, 'textarea', 'https://embed.example.vn/e/banner/vi/bac-kan');
    expect(textOf(element)).to.match(/Nay là tỉnh Thái Nguyên; đoạn đã sửa ghi tên hiện nay\. Tên cũ:\s+bac-kan/);
    expect(element.querySelector<HTMLTextAreaElement>('#paste-mended')!.value).to.equal(
      'https://embed.example.vn/e/banner/vi/thai-nguyen',
    );
  });

  it('gives the link for code that was pasted as text, as a link that can be copied', async () => {
    const element = await tool();
    await fill(element, 'textarea', escaped);
    expect(textOf(element)).to.include('Hãy xóa phần mã ấy, rồi chép liên kết ở dưới');
    expect(element.querySelector('#paste-mended a')!.getAttribute('href')).to.equal(
      writeSnippet(bare, 'address', site),
    );
    expect(element.querySelector<HTMLTextAreaElement>('#paste-mended-code')!.value).to.equal(link);
    await expect(element).to.be.accessible();
  });

  it('counts the snippets, checks the form’s own first, and another on demand', async () => {
    const element = await tool();
    await fill(element, 'textarea', writeSnippet(checked({ ...bare, widget: 'progress' }), 'link', site) + div);
    expect(status(element)).to.equal('Thấy 2 khối. Khối này vẫn dùng được.');
    const [first, second] = element.querySelectorAll<HTMLInputElement>('[name=paste-piece]');
    expect([first!.checked, second!.checked]).to.deep.equal([true, false]);
    expect(textOf(element)).to.match(/Xem khối nào\?.*1\. Chương trình.*2\. Số liệu/s);
    await expect(element).to.be.accessible();
    first!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(document.activeElement).to.equal(second);
    expect(second!.checked).to.equal(true);
    expect(textOf(element)).to.match(/Khối: Số liệu/);
    expect(textOf(element)).to.include('Đây không phải khối đang chọn ở trên');
  });

  it('says in English that the page shows code', async () => {
    const element = await tool('en');
    await fill(element, 'textarea', escaped);
    expect(status(element)).to.equal('This block does not work.');
    expect(textOf(element)).to.include('The code was pasted as ordinary text');
    await expect(element).to.be.accessible();
  });

  it('keeps the typed text when it holds no snippet, and says what to do', async () => {
    const element = await tool();
    await fill(element, 'textarea', '<p>Tin mới</p>');
    expect(status(element)).to.match(/^Không thấy khối nào ở đây/);
    expect(element.querySelector('textarea')!.value).to.equal('<p>Tin mới</p>');
    await expect(element).to.be.accessible();
  });

  it('says which mail system replaced the address, and gives the original link', async () => {
    const element = await tool();
    await fill(
      element,
      'textarea',
      '<p><a href="https://protect-eu.mimecast.com/s/AbC?domain=embed.example.vn">Xem</a></p>',
    );
    expect(status(element)).to.include('protect-eu.mimecast.com: hệ thống thư hoặc dịch vụ rút gọn đã thay địa chỉ');
    expect(element.querySelector('builder-text[name=paste-mended]')).to.exist;
    await expect(element).to.be.accessible();
  });

  it('says which province does not exist', async () => {
    const element = await tool();
    await fill(element, 'textarea', link.replace('/hue', '/atlantis'));
    expect(status(element)).to.include('tên tỉnh trong đó không phải tỉnh nào');
  });

  it('warns of another host in a pasted snippet', async () => {
    const element = await tool();
    await fill(element, 'textarea', link.replace('embed.example.vn', 'other.example.vn'));
    expect(textOf(element)).to.include('máy chủ khác: https://other.example.vn/');
  });

  it('fills the form by keyboard, and says so', async () => {
    const element = await tool();
    const heard: unknown[] = [];
    element.addEventListener('builder-settings', (event) => heard.push((event as CustomEvent).detail));
    await fill(element, 'textarea', writeSnippet(inProvince(banner, 'ha-noi'), 'div', site));
    [...element.querySelectorAll('button')].at(-1)!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(heard).to.deep.equal([{ settings: inProvince(banner, 'ha-noi'), form: 'div' }]);
    expect(status(element)).to.equal('Đã điền vào các bước ở trên.');
  });

  it('takes the link from a rich clipboard', async () => {
    const element = await tool();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Chương trình');
    clipboardData.setData('text/html', `<!--StartFragment-->${link}<!--EndFragment-->`);
    const field = element.querySelector('textarea')!;
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    // Firefox and WebKit give a made event an empty clipboard.
    if (!event.clipboardData?.getData('text/html'))
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    field.dispatchEvent(event);
    await element.updateComplete;
    expect(field.value).to.equal(link);
    expect(status(element)).to.equal('Khối này vẫn dùng được.');
    expect(textOf(element)).to.include('Việc cần làm: không phải làm gì.');
  });
});
