import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CivilDate } from '../../../src/base/civil-date.ts';
import { forms } from '../../../src/embed/snippet/write-snippet.ts';
import { systems } from '../../../src/embed/cms/cms-list.ts';
import { BuilderApp } from '../../../apps/builder/app.ts';
import { renderExpiry } from '../../../apps/builder/expiry.view.ts';
import { BuilderFigures } from '../../../apps/builder/figures/figures.ts';
import { BuilderLetter } from '../../../apps/builder/letter/letter.ts';
import { BuilderLoudspeaker } from '../../../apps/builder/loudspeaker/loudspeaker.ts';
import { BuilderPaste } from '../../../apps/builder/paste/paste.ts';
import { BuilderPoster } from '../../../apps/builder/poster/poster.ts';
import { BuilderPreview } from '../../../apps/builder/preview-frame.ts';
import { BuilderText } from '../../../apps/builder/text.ts';
import { builtInWith, students2027 } from '../../program/offers.ts';
import { bytes, site } from './builder-data.ts';
import { waitUntil } from '../../wait-until.ts';

for (const [tag, part] of Object.entries({
  'builder-app': BuilderApp,
  'builder-figures': BuilderFigures,
  'builder-letter': BuilderLetter,
  'builder-loudspeaker': BuilderLoudspeaker,
  'builder-paste': BuilderPaste,
  'builder-poster': BuilderPoster,
  'builder-preview': BuilderPreview,
  'builder-text': BuilderText,
})) {
  customElements.define(tag, part);
}

const START = location.href;

async function open(fragment: string): Promise<BuilderApp> {
  history.replaceState(null, '', `${START.replace(/#.*/, '')}#${fragment}`);
  const app = await fixture<BuilderApp>(html`<builder-app .release=${{ ...site, bytes }}></builder-app>`);
  await drawn(app);
  return app;
}

/** The parts draw after the page that holds them. */
async function drawn(app: BuilderApp): Promise<void> {
  await app.updateComplete;
  for (const part of app.querySelectorAll<BuilderText>('builder-preview, builder-paste, builder-letter, builder-text'))
    await part.updateComplete;
}

async function press(app: BuilderApp, selector: string): Promise<void> {
  app.querySelector<HTMLElement>(selector)!.click();
  await drawn(app);
}

async function type(app: BuilderApp, selector: string, value: string): Promise<void> {
  const field = app.querySelector<HTMLInputElement | HTMLSelectElement>(selector)!;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn(app);
}

const textOf = (app: BuilderApp, selector: string): string =>
  app.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const radio = (name: string, value: string): string => `input[name="${name}"][value="${value}"]`;

describe('the builder', () => {
  before(async () => {
    for (const name of ['builder.css', 'tools.css']) {
      const sheet = Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        href: `/apps/builder/${name}`,
      });
      document.head.append(sheet);
      await oneEvent(sheet, 'load');
    }
  });
  after(() => history.replaceState(null, '', START));

  it('speaks everywhere of the offers of its host’s programme file', async () => {
    const app = await open('widget=banner&language=vi&province=hue');
    const everywhere = (): string[] => [
      app.querySelector('#expiry h2')!.textContent!,
      app.querySelector('.poster')!.textContent!,
      app
        .querySelector<HTMLTextAreaElement>('#loudspeaker-text')!
        .value.replace('ngày 31 tháng 12 năm 2030', '31/12/2030'),
      ...[...app.querySelectorAll('.code.shown a')].slice(0, 1).map((link) => link.textContent!),
    ];
    expect(everywhere()).to.have.length(4);
    for (const text of everywhere()) expect(text).to.not.include('2030');
    app.known = builtInWith([students2027]);
    await drawn(app);
    for (const part of app.querySelectorAll<BuilderText>('builder-poster, builder-loudspeaker, builder-text'))
      await part.updateComplete;
    for (const text of everywhere()) expect(text).to.include('31/12/2030');
  });

  it('passes the requested province to the figures’ tool, a former province too', async () => {
    const app = await open('widget=progress&province=ben-tre');
    expect(app.querySelector<HTMLSelectElement>('#figures-province')!.value).to.equal('ben-tre');
    await type(app, '#province', 'hue');
    await app.querySelector<BuilderFigures>('builder-figures')!.updateComplete;
    expect(app.querySelector<HTMLSelectElement>('#figures-province')!.value).to.equal('hue');
  });

  it('offers a link before anything is chosen', async () => {
    const app = await open('');
    const link = app.querySelector<HTMLAnchorElement>('#piece a')!;
    expect(link.href).to.match(/\/e\/banner\/vi$/);
    expect(textOf(app, '#copy .main')).to.equal('Chép liên kết');
  });

  it('recommends for each system the form that survives there, with the steps of that system', async () => {
    const app = await open('');
    await press(app, radio('system', 'wordpress'));
    expect(app.querySelector<HTMLTextAreaElement>('#code')!.value).to.match(/^https?:\/\/\S+\/e\/banner\/vi$/);
    expect(textOf(app, '#paste h3')).to.equal('Dán vào WordPress');
    await press(app, radio('system', 'sharepoint'));
    expect(app.querySelector<HTMLTextAreaElement>('#code')!.value).to.match(/^<iframe /);
    await press(app, radio('system', 'nukeviet'));
    expect(app.querySelectorAll('#paste ol li')).to.have.length.above(2);
    expect(app.querySelector('#piece a')).to.exist;
  });

  it('fills fields from the province’s plan, names the plan, and marks the fields that the plan leaves open', async () => {
    const app = await open('system=nukeviet');
    await type(app, '#province', 'ninh-binh');
    await press(app, radio('kind', 'commune'));
    expect(app.querySelector<HTMLInputElement>('#field-agency')!.value).to.equal(
      'Sở Khoa học và Công nghệ tỉnh Ninh Bình',
    );
    expect(textOf(app, '.field:has(#field-agency)')).to.include('Theo Kế hoạch của UBND tỉnh Ninh Bình');
    expect(textOf(app, '.field:has(#field-hotline)')).to.include('tự điền');
    expect(textOf(app, '#from-plans')).to.include('UBND các xã, phường: logo và thông tin chương trình');
    await type(app, '#province', 'ha-noi');
    expect(textOf(app, '#from-plans')).to.include('chưa có kế hoạch nào của Hà Nội');
    expect(app.querySelector<HTMLInputElement>('#field-agency')!.value).to.equal('');
  });

  it('accepts a former province and names its successor', async () => {
    const app = await open('province=Bến Tre');
    expect(textOf(app, '#province-note')).to.equal('Bến Tre nay thuộc Vĩnh Long; khối dùng tên hiện nay.');
    expect(app.querySelector<HTMLAnchorElement>('#piece a')!.href).to.match(/\/e\/banner\/vi\/vinh-long$/);
  });

  it('shows an error at the field, keeps the typed text, and leaves the wrong value out of the snippet', async () => {
    const app = await open('hotline=0208+0000+000');
    await type(app, '#field-agency', 'Sở KH&CN');
    const field = app.querySelector<HTMLInputElement>('#field-agency')!;
    expect(field.value).to.equal('Sở KH&CN');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(app, '#field-agency-error')).to.include('Bỏ các dấu # &');
    expect(field.getAttribute('aria-describedby')).to.include('field-agency-error');
    const code = app.querySelector<HTMLTextAreaElement>('#code')!.value;
    expect(code).to.include('data-tenmien-hotline').and.not.to.include('data-tenmien-agency');
    expect(textOf(app, '#paste > [role=status]')).to.include('Có ô cần sửa ở “Tùy chọn”: Nơi hỏi.');
    expect(app.querySelector<HTMLDetailsElement>('#settings')!.open, 'the fold with the field is open').to.equal(true);
  });

  it('labels a row of choices with its purpose and its error', async () => {
    const app = await open('widget=eligibility&desk=perhaps');
    const row = app.querySelector('input[name=desk]')!.closest('fieldset')!;
    const described = row
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => app.querySelector(`#${id}`)!.textContent);
    expect(described[0]).to.include('Người tiếp theo');
    expect(described[1]).to.equal('Chọn một trong các mục.');
    const level = (await open('widget=banner')).querySelector('#field-heading-level')!;
    expect(document.getElementById(level.getAttribute('aria-describedby')!)!.textContent).to.include('đúng thứ bậc');
  });

  it('warns when a system may remove the settings from a link', async () => {
    for (const [system, says] of [
      ['nukeviet', 'CKEditor 5 chỉ giữ địa chỉ'],
      ['drupal', '“Basic HTML” chỉ giữ địa chỉ'],
      ['dnn', 'mở lại để sửa'],
      ['moodle', 'văn bản bị lọc'],
      ['other', 'CKEditor'],
    ] as const) {
      const app = await open(`system=${system}&hotline=0208+0000+000`);
      expect(textOf(app, '#lost'), system).to.include('Hệ thống này có thể bỏ: Điện thoại hỗ trợ');
      expect(textOf(app, '#may-lose'), 'for the administrator').to.include(says);
      expect((await open(`system=${system}`)).querySelector('#lost'), 'nothing to lose').to.equal(null);
    }
    expect(textOf(await open('system=joomla&hotline=0208+0000+000'), '#lost')).to.equal('');
  });

  it('lists steps for every form in every system, and the screen that its administrator opens', async () => {
    const app = await open('');
    for (const { id, form: own } of Object.values(systems)) {
      for (const form of forms) {
        const changed = oneEvent(window, 'hashchange');
        location.hash = `system=${id}&form=${form}&lang=vi`;
        await changed;
        await app.updateComplete;
        const [steps, tasks] = ['#paste ol', '#administrator ol'].map(
          (list) => app.querySelector(list)!.children.length,
        );
        expect(steps, `${id} ${form}`).to.be.above(2);
        expect(tasks, `${id} ${form}`).to.be.above(0);
        expect(textOf(app, '#paste h3')).to.match(form === own ? /^Dán vào [^,]+$/ : /, theo cách “/);
      }
    }
  });

  it('gives the administrator both lines, and the block’s own file for a page that always has it', async () => {
    const app = await open('system=wordpress&form=link&widget=progress');
    const given = (id: string): string => app.querySelector<HTMLTextAreaElement>(id)!.value;
    expect(given('#script').split('\n')).to.have.length(2);
    expect(given('#script')).to.match(/^<link rel="stylesheet" href="[^"]+\/embed\.css">\n<script [^>]+loader\.js/);
    expect(given('#early')).to.match(/core\.js[^]+progress\.js/);
    expect((await open('system=liferay')).querySelector<HTMLTextAreaElement>('#script')!.value).to.not.include('<');
    expect((await open('system=sharepoint')).querySelector('#script')).to.equal(null);
  });

  it('reports the targets of past years in the past tense', async () => {
    const app = await open('province=ben-tre&kind=department');
    expect(textOf(app, '#from-plans')).to.include('Đã phải đăng (2024–2025)').and.not.include('Cổng phải đăng');
  });

  it('names the settings that a form does not hold', async () => {
    const app = await open('system=wordpress&hotline=0208+0000+000');
    expect(textOf(app, '#lost')).to.include('Cách dán này không mang theo: Điện thoại hỗ trợ');
    await press(app, radio('form', 'link'));
    expect(textOf(app, '#lost')).to.equal('');
    expect(app.querySelector<HTMLTextAreaElement>('#code')!.value).to.include('data-tenmien-hotline="0208 0000 000"');
    expect(textOf(app, '#paste ol')).to.include('HTML tùy chỉnh');
  });

  it('says when the words change by themselves, so that nobody has to edit the page', async () => {
    const told = async (today: string): Promise<string> =>
      (await fixture<HTMLElement>(html`<div>${renderExpiry('banner', today as CivilDate, 'vi')}</div>`)).textContent!;
    expect(await told('2026-12-31'))
      .to.include('Sau ngày 31/12/2026')
      .and.include('Bạn không phải sửa hay gỡ gì vào ngày đó.');
    expect(await told('2027-01-01'))
      .to.include('Ưu đãi đã hết hạn')
      .and.include('Bạn không phải sửa hay gỡ gì.')
      .and.not.include('ngày đó');
  });

  it('keeps the settings in the address, so that a reload and the Back button restore them', async () => {
    const app = await open('widget=progress&province=ninh-binh');
    await press(app, radio('system', 'joomla'));
    expect(location.hash).to.equal('#widget=progress&language=vi&province=ninh-binh&system=joomla');
    const changed = oneEvent(window, 'hashchange');
    location.hash = 'widget=eligibility&lang=en';
    await changed;
    await drawn(app);
    expect(app.querySelector<HTMLInputElement>(radio('widget', 'eligibility'))!.checked).to.equal(true);
    expect(document.documentElement.lang).to.equal('en');
  });

  it('takes over the settings that a tool read from a snippet', async () => {
    const app = await open('system=wordpress');
    const settings = { widget: 'eligibility', language: 'en', province: 'hue', attributes: { desk: 'true' } } as const;
    app
      .querySelector('builder-paste')!
      .dispatchEvent(new CustomEvent('builder-settings', { bubbles: true, detail: { settings, form: 'div' } }));
    await drawn(app);
    expect(app.querySelector<HTMLTextAreaElement>('#code')!.value)
      .to.include('data-tenmien-widget="eligibility"')
      .and.to.include('data-tenmien-desk="true"');
    expect(document.documentElement.lang, 'the page keeps its own language').to.equal('vi');
  });

  it('says that nothing was copied when the browser refuses', async () => {
    const app = await open('');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    Object.defineProperty(document, 'execCommand', { configurable: true, value: () => false });
    try {
      await press(app, '#copy .main');
      await new Promise((resolve) => setTimeout(resolve));
      await drawn(app);
      const status = app.querySelector('builder-text:has(#piece) [role=status]')!;
      expect(status.textContent).to.include('Chưa chép gì').and.to.include('Ctrl+C');
      expect(getSelection()!.toString()).to.include('Miễn phí duy trì');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      Reflect.deleteProperty(document, 'execCommand');
    }
  });

  it('requests only files of its own host', async () => {
    const calls: string[] = [];
    const [ask, beacon, send] = [window.fetch, navigator.sendBeacon, XMLHttpRequest.prototype.open];
    window.fetch = (input) => (calls.push(String(input)), Promise.reject(new TypeError()));
    navigator.sendBeacon = () => !!calls.push('beacon');
    XMLHttpRequest.prototype.open = () => void calls.push('request');
    try {
      const app = await open('province=thai-nguyen&kind=commune&hotline=0208+0000+000');
      for (const name of ['banner', 'eligibility', 'availability', 'progress']) await press(app, radio('widget', name));
      await press(app, '#copy .main');
    } finally {
      window.fetch = ask;
      navigator.sendBeacon = beacon;
      XMLHttpRequest.prototype.open = send;
    }
    expect(calls).to.deep.equal([]);
    const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    expect(
      asked.filter(
        ({ origin, protocol }) => origin !== location.origin && protocol !== 'data:' && protocol !== 'blob:',
      ),
    ).to.deep.equal([]);
    expect(asked.filter(({ search }) => search.includes('0208'))).to.deep.equal([]);
  });

  it('reaches the copy button with twelve presses of Tab, from the top and with nothing chosen', async () => {
    const app = await open('');
    const before = document.createElement('button');
    app.before(before);
    before.focus();
    let presses = 0;
    do await sendKeys({ press: 'Tab' });
    while (++presses < 20 && document.activeElement !== app.querySelector('#copy .main'));
    before.remove();
    expect(document.activeElement).to.equal(app.querySelector('#copy .main'));
    expect(presses).to.be.at.most(12);
  });

  it('lets a keyboard pass over the preview, whose block has links of its own', async () => {
    const app = await open('');
    app.querySelector<HTMLElement>('#copy .main')!.focus();
    await sendKeys({ press: 'Tab' });
    const skip = document.activeElement as HTMLElement;
    expect(skip.textContent).to.equal('Bỏ qua phần xem trước');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement!.closest('section')!.id).to.equal('paste');
  });

  it('keeps a word of several syllables on one line, and leaves code and links to copy as they are', async () => {
    const app = await open('');
    const words = [...app.querySelectorAll('#widget .hint, #paste li, #place legend')].map((part) => part.textContent);
    expect(words.filter((text) => /ưu đãi|đăng ký|quy tắc|chỉ tiêu|liên kết|cơ quan/i.test(text))).to.deep.equal([]);
    expect(app.querySelector('#piece')!.textContent).to.include('tên miền');
  });

  it('opens with three steps and nothing else', async () => {
    const app = await open('');
    expect([...app.querySelectorAll('.step > h2')].map((heading) => heading.textContent)).to.deep.equal([
      '1Chọn khối',
      '2Của tỉnh nào, trên cổng nào?',
      '3Dán vào bài viết',
    ]);
    expect([...app.querySelectorAll('details')].filter((fold) => fold.open)).to.deep.equal([]);
  });

  it('shows editors no tag, no attribute and no version, whatever their system', async () => {
    for (const system of Object.values(systems)) {
      const app = await open(`system=${system.id}&hotline=0208+0000+000`);
      const seen = ['#widget', '#place', '#paste']
        .map((part) => app.querySelector<HTMLElement>(part)!.innerText)
        .join('\n');
      expect(seen, system.id).to.not.match(/<\/?\w|data-|CKEditor|TinyMCE|\biframe\b|\d\.\d(?!\d{2})/);
    }
  });

  it('explains what to do when a page shows only a link, and fills in the e-mail to the administrator', async () => {
    const app = await open('system=joomla');
    expect(textOf(app, '#paste ol')).to.include('Thấy khối: xong. Chỉ thấy một liên kết: cổng chưa cài hai dòng');
    await press(app, '#to-letter');
    expect(app.querySelector<HTMLDetailsElement>('#letter')!.open).to.equal(true);
    expect(document.activeElement).to.equal(app.querySelector('#letter > summary'));
    expect(app.querySelector<HTMLAnchorElement>('#letter a.main')!.href).to.match(
      /^mailto:\?subject=%C4%90%E1%BB%81%20ngh%E1%BB%8B/,
    );
  });

  it('opens each tool by its card and by its address', async () => {
    const app = await open('widget=eligibility');
    const cards = [...app.querySelectorAll<HTMLButtonElement>('.tool-cards button')];
    expect(cards.map((card) => card.textContent!.trim())).to.deep.equal([
      'Áp phích có mã QR',
      'Bản tin loa',
      'Thư gửi người quản trị',
      'Nhập số liệu từ Excel',
      'Kiểm tra bài đã lưu',
      'Chính sách mới',
    ]);
    cards[1]!.click();
    expect(app.querySelector<HTMLDetailsElement>('#loudspeaker')!.open).to.equal(true);
    const changed = oneEvent(window, 'hashchange');
    location.hash = 'poster';
    await changed;
    await drawn(app);
    expect(app.querySelector<HTMLDetailsElement>('#poster')!.open).to.equal(true);
    expect(
      app.querySelector<HTMLInputElement>(radio('widget', 'eligibility'))!.checked,
      'what was chosen stays',
    ).to.equal(true);
  });

  it('shows days and numbers as people write them, and keeps machine formats in the snippet', async () => {
    const app = await open(
      'widget=progress&value=3295&as-of=2025-03-31&source=CT&target=%E2%89%A5300000&target-by=2026-12-31',
    );
    const shown = ['value', 'as-of', 'target', 'target-by'].map(
      (name) => app.querySelector<HTMLInputElement>(`#field-${name}`)!.value,
    );
    expect(shown).to.deep.equal(['3.295', '31/3/2025', '≥300.000', '31/12/2026']);
    await type(app, '#field-value', '4.100');
    await type(app, '#field-as-of', '30/6/2026');
    expect(app.querySelector<HTMLTextAreaElement>('#code')!.value)
      .to.include('data-tenmien-value="4100"')
      .and.include('data-tenmien-as-of="2026-06-30"')
      .and.include('data-tenmien-target="≥300000"');
    expect(app.querySelector<HTMLInputElement>('#field-value')!.value).to.equal('4.100');
  });

  it('offers other settings and another widget when the progress counter has no figure', async () => {
    const app = await open('widget=progress&province=hue');
    expect(textOf(app, '#no-figure')).to.include('Khối này chưa có số liệu.');
    await press(app, '#no-figure button');
    expect(app.querySelector<HTMLDetailsElement>('#settings')!.open).to.equal(true);
    await press(app, '#no-figure button:last-of-type');
    expect(app.querySelector<HTMLInputElement>(radio('widget', 'banner'))!.checked).to.equal(true);
    expect(app.querySelector('#no-figure')).to.equal(null);
  });

  it('shows beside the block the link that readers see on a portal without the scripts', async () => {
    const app = await open('');
    expect([...app.querySelectorAll('builder-preview h3')].map((heading) => heading.textContent)).to.deep.equal([
      'Cổng đã cài: thấy khối',
      'Cổng chưa cài: thấy liên\u00a0kết, bấm vào vẫn xem được',
    ]);
    const plain = app.querySelectorAll<HTMLIFrameElement>('builder-preview iframe')[1]!;
    // It is loaded once it comes near the screen.
    plain.scrollIntoView();
    await waitUntil(() => plain.contentDocument?.querySelector('p a'), 'no link');
    expect(plain.contentDocument!.scripts).to.have.length(0);
    await press(app, radio('system', 'sharepoint'));
    expect(app.querySelectorAll('builder-preview iframe'), 'a frame needs nothing on the portal').to.have.length(1);
  });

  it('says that the copied snippet no longer matches the choice', async () => {
    const app = await open('');
    const undo = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write: () => Promise.resolve() } });
    try {
      await press(app, '#copy .main');
      await waitUntil(() => textOf(app, '#copy [role=status]').includes('Đã chép. Giờ dán vào bài viết: xem bước 3.'));
    } finally {
      if (undo) Object.defineProperty(navigator, 'clipboard', undo);
      else Reflect.deleteProperty(navigator, 'clipboard');
    }
    await type(app, '#province', 'hue');
    expect(textOf(app, '#copy [role=status]')).to.include('Nội dung đã đổi từ lúc bạn chép.');
  });

  for (const language of ['vi', 'en']) {
    it(`passes the accessibility rules (${language})`, async () => {
      const app = await open(
        `lang=${language}&widget=progress&province=thai-nguyen&kind=university&system=wordpress&value=x`,
      );
      app.querySelectorAll('details').forEach((details) => (details.open = true));
      await expect(app).to.be.accessible();
    });
  }
});
