import { expect, fixture, html } from '@open-wc/testing';
import { inLanguage, type EmbedSettings } from '../../../src/embed/settings.ts';
import { BuilderLetter } from '../../../apps/builder/letter/letter.ts';
import { letterFor, plainLetter } from '../../../apps/builder/letter/letter-text.ts';
import { filesLoaded, policyLines } from '../../../apps/builder/letter/traffic.ts';
import { forms, type Form } from '../../../src/embed/snippet/write-snippet.ts';
import { tasksOf } from '../../../src/embed/cms/cms.ts';
import { systems } from '../../../src/embed/cms/cms-list.ts';
import { BuilderText } from '../../../apps/builder/text.ts';
import { textOf } from '../../support.ts';
import { banner, bytes, opened, site, systemOf } from './builder-data.ts';
import { checked } from '../../embed/embeds.ts';

customElements.define('builder-letter', BuilderLetter);
customElements.define('builder-text', BuilderText);

const of = (widget: EmbedSettings['widget'], attributes: EmbedSettings['attributes'] = {}): EmbedSettings =>
  checked({ widget, language: 'vi', province: 'hue', attributes });
const letter = (
  settings: EmbedSettings,
  form: Form = 'link',
  language: 'vi' | 'en' = 'vi',
  system = systemOf('nukeviet'),
): string => plainLetter(letterFor({ language, settings, form, site, system, bytes }));

describe('the Content-Security-Policy lines in the letter', () => {
  const host = 'https://embed.example.vn';
  const TRUSTED = 'trusted-types tenmien-loader tenmien';
  const rows: [what: string, settings: EmbedSettings, form: Form, lines: string[]][] = [
    [
      'a link',
      of('banner'),
      'link',
      [`script-src 'self' ${host}`, `style-src 'self' ${host}`, `connect-src 'self' ${host}`, TRUSTED],
    ],
    [
      'an element, which no loader makes',
      of('banner'),
      'element',
      [`script-src 'self' ${host}`, `style-src 'self' ${host}`, `connect-src 'self' ${host}`, 'trusted-types tenmien'],
    ],
    ['a frame', of('banner'), 'iframe', [`frame-src 'self' ${host}`]],
    ['an address, which becomes a frame', of('progress'), 'address', [`frame-src 'self' ${host}`]],
    [
      'a counter of the host’s figures',
      of('progress'),
      'link',
      [`script-src 'self' ${host}`, `style-src 'self' ${host}`, `connect-src 'self' ${host}`, TRUSTED],
    ],
    [
      'a counter of its own figure',
      of('progress', { value: '5' }),
      'link',
      [`script-src 'self' ${host}`, `style-src 'self' ${host}`, `connect-src 'self' ${host}`, TRUSTED],
    ],
    [
      'figures from elsewhere',
      of('progress', { src: 'https://so.example.vn/a.json' }),
      'link',
      [
        `script-src 'self' ${host}`,
        `style-src 'self' ${host}`,
        `connect-src 'self' ${host} https://so.example.vn`,
        TRUSTED,
      ],
    ],
    [
      'figures of the portal itself',
      of('progress', { src: '/data/hue.json' }),
      'link',
      [`script-src 'self' ${host}`, `style-src 'self' ${host}`, `connect-src 'self' ${host}`, TRUSTED],
    ],
    [
      'services for names',
      of('availability', { endpoint: 'https://rdap.example.vn/rdap', doh: 'https://dns.example.vn/q' }),
      'div',
      [
        `script-src 'self' ${host}`,
        `style-src 'self' ${host}`,
        `connect-src 'self' ${host} https://rdap.example.vn https://dns.example.vn`,
        TRUSTED,
      ],
    ],
    [
      'a logo from elsewhere',
      of('banner', { 'logo-src': 'https://tinh.example.vn/logo.svg' }),
      'link',
      [
        `script-src 'self' ${host}`,
        `style-src 'self' ${host}`,
        `connect-src 'self' ${host}`,
        "img-src 'self' https://tinh.example.vn",
        TRUSTED,
      ],
    ],
    [
      'a programme file of nobody',
      of('banner', { programme: 'none' }),
      'link',
      [`script-src 'self' ${host}`, `style-src 'self' ${host}`, TRUSTED],
    ],
    [
      'a programme file from elsewhere',
      of('banner', { programme: 'https://so.example.vn/programme.json' }),
      'link',
      [`script-src 'self' ${host}`, `style-src 'self' ${host}`, "connect-src 'self' https://so.example.vn", TRUSTED],
    ],
    [
      'a programme file of the portal itself',
      of('banner', { programme: '/programme.json' }),
      'link',
      [`script-src 'self' ${host}`, `style-src 'self' ${host}`, TRUSTED],
    ],
  ];
  for (const [what, settings, form, lines] of rows)
    it(`cover ${what}`, () => expect(policyLines({ settings, form, site })).to.deep.equal(lines));
});

describe('the letter to the administrator', () => {
  it('has the two lines of the template, whole', () => {
    const text = letter(banner);
    expect(text).to.include('<link rel="stylesheet" href="https://embed.example.vn/w/1.4.2/embed.css">');
    expect(text).to.include(`src="https://embed.example.vn/w/1.4.2/loader.js" integrity="sha384-${'A'.repeat(64)}"`);
  });

  it('has no lines for the template when a frame needs none', () => {
    expect(letter(banner, 'iframe')).to.not.include('loader.js" integrity');
  });

  it('tells the size of the loaded files', () => {
    expect(letter(banner)).to.include(
      'Script tải lần đầu 13,1\u00a0kB (nén brotli): loader.js 1,5\u00a0kB, links.js 2\u00a0kB, banner.js 9,6\u00a0kB.',
    );
    expect(letter(inLanguage(of('progress'), 'en'), 'link', 'en')).to.include(
      'Scripts of the first load are 21.2\u00a0kB (brotli): loader.js 1.5\u00a0kB, links.js 2\u00a0kB, core.js 8.6\u00a0kB, progress.js 4\u00a0kB, en.js 5.1\u00a0kB.',
    );
    expect(letter(banner, 'iframe')).to.include('banner.js 9,6\u00a0kB, frame.js 0,3\u00a0kB');
  });

  const FILES: readonly [what: string, settings: EmbedSettings, form: Form, first: string[], later: string[]][] = [
    ['a link', of('banner'), 'link', ['loader.js', 'links.js', 'banner.js'], ['panel.js', 'later.js', 'programme.js']],
    [
      'an element',
      of('eligibility'),
      'element',
      ['core.js', 'eligibility.js'],
      ['result.js', 'sheet.js', 'later.js', 'programme.js'],
    ],
    ['a frame', of('banner'), 'address', ['banner.js', 'frame.js'], ['panel.js', 'later.js', 'programme.js']],
    [
      'a counter with a feed',
      of('progress', { src: 'https://so.example.vn/a.json' }),
      'div',
      ['loader.js', 'links.js', 'core.js', 'progress.js', 'details.js'],
      ['table.js', 'later.js', 'programme.js'],
    ],
    [
      'a counter with a figure',
      of('progress', { value: '5' }),
      'link',
      ['loader.js', 'links.js', 'core.js', 'progress.js'],
      ['details.js', 'later.js', 'programme.js'],
    ],
    [
      'a look-up without a service',
      of('availability'),
      'link',
      ['loader.js', 'links.js', 'core.js', 'availability.js'],
      ['registration.js', 'later.js', 'programme.js'],
    ],
    [
      'a look-up by RDAP',
      of('availability', { endpoint: 'https://r.example.vn/', doh: 'https://d.example.vn/' }),
      'link',
      ['loader.js', 'links.js', 'core.js', 'availability.js'],
      ['registration.js', 'rdap.js', 'later.js', 'programme.js'],
    ],
    [
      'a look-up by a resolver',
      of('availability', { doh: 'https://d.example.vn/' }),
      'link',
      ['loader.js', 'links.js', 'core.js', 'availability.js'],
      ['registration.js', 'doh.js', 'later.js', 'programme.js'],
    ],
    [
      'a frame, which holds no service',
      of('availability', { doh: 'https://d.example.vn/' }),
      'iframe',
      ['core.js', 'availability.js', 'frame.js'],
      ['registration.js', 'later.js', 'programme.js'],
    ],
    [
      'a block that asks no programme file',
      of('banner', { programme: 'none' }),
      'link',
      ['loader.js', 'links.js', 'banner.js'],
      ['panel.js', 'later.js'],
    ],
  ];
  for (const [what, settings, form, first, later] of FILES) {
    it(`counts what ${what} loads`, () => {
      const files = filesLoaded({ settings, form }, (vi) => vi);
      expect(files.first).to.deep.equal(first);
      expect(files.later.map(([file]) => file)).to.deep.equal(later);
      for (const file of [...first, ...later]) expect(bytes, file).to.have.property(file);
    });
  }

  it('names every host that readers’ browsers ask, and the data that the host sees', () => {
    const text = letter(of('banner', { 'logo-src': 'https://tinh.example.vn/logo.svg' }));
    expect(text)
      .to.include('địa chỉ IP, loại trình duyệt và tên cổng')
      .and.include('Logo được tải từ https://tinh.example.vn; máy chủ đó cũng thấy như vậy.');
    expect(letter(of('progress', { src: 'https://so.example.vn/a.json' }))).to.include(
      'Số liệu được tải từ https://so.example.vn; máy chủ đó',
    );
    expect(letter(of('availability', { doh: 'https://dns.example.vn/q' }))).to.include(
      'được gửi tới https://dns.example.vn',
    );
    const own = letter(of('availability', { endpoint: 'https://embed.example.vn/rdap' }));
    expect(own).to.include('được gửi tới https://embed.example.vn').and.not.include('khối không gửi thêm gì');
    expect(
      letter(of('banner', { 'logo-src': 'https://tinh.example.vn/logo.svg' }), 'iframe'),
      'a frame holds no logo',
    ).to.not.include('tinh.example.vn');
  });

  it('names the host that a block asks for the programme file; a frame asks its own host', () => {
    expect(letter(banner)).to.include(
      'khối hỏi https://embed.example.vn tệp chương trình (ưu đãi mới nhất), một lần mỗi trang; không gửi kèm gì.',
    );
    expect(letter(of('banner', { programme: 'https://so.example.vn/programme.json' }))).to.include(
      'khối hỏi https://so.example.vn tệp chương trình',
    );
    expect(letter(of('banner', { programme: 'none' }))).to.not.include('tệp chương trình');
  });

  it('says where a name is sent, and only when it is sent', () => {
    expect(letter(of('availability'))).to.include('không được gửi đi đâu');
    expect(letter(of('availability', { endpoint: 'https://rdap.example.vn/rdap' }))).to.include(
      'được gửi tới https://rdap.example.vn, vì',
    );
    expect(letter(of('eligibility'))).to.include('Ngày sinh và câu trả lời không rời khỏi máy');
    for (const { widget } of [banner, of('eligibility'), of('progress')])
      expect(letter(of(widget))).to.include('Không cookie');
  });

  it('agrees with itself for every system, form and language', () => {
    const TWO = {
      vi: /hai dòng|dòng sau|thay các dòng|nằm trong tệp \.tpl/i,
      en: /two lines|in place of those above/i,
    };
    const NOTHING = { vi: 'Không phải thêm gì', en: 'Nothing to add' };
    const HELP = { vi: 'mở giúp một lần', en: 'need your help once' };
    for (const system of Object.values(systems)) {
      for (const form of forms) {
        for (const language of ['vi', 'en'] as const) {
          const { parts } = letterFor({ language, settings: banner, form, site, system, bytes });
          const text = plainLetter(letterFor({ language, settings: banner, form, site, system, bytes }));
          const what = `${system.id} ${form} ${language}`;
          const code = parts.flatMap((part) => part.code ?? []).join('\n');
          const byLoader = form === 'link' || form === 'div';
          expect(code.includes('loader.js'), what).to.equal(byLoader);
          expect(text.includes('loader.js'), what).to.equal(byLoader);
          expect(code.includes('embed.css'), what).to.equal(byLoader || form === 'element');
          if (!byLoader) expect(text, what).to.not.match(TWO[language]);
          if (form !== 'iframe')
            expect(text, what).to.not.match(/sandbox_iframes_exclusions|Field Security|field security|allow-scripts/);
          expect(text.includes(NOTHING[language]) && text.includes(HELP[language]), what).to.equal(false);
          const tasks = tasksOf(system, form);
          expect(tasks, what).to.not.have.length(0);
          for (const task of tasks) expect(text, what).to.include(task[language]);
          expect(text, what).to.not.match(/undefined|NaN/);
        }
      }
    }
  });

  it('shows the lines as the system takes them: addresses in Liferay, a box in Moodle', () => {
    const liferay = letter(banner, 'link', 'vi', systemOf('liferay'));
    expect(liferay)
      .to.include('Hai địa chỉ cho client extension')
      .and.include('    https://embed.example.vn/w/1.4.2/embed.css')
      .and.not.match(/<script|<link|mẫu trang, trước/);
    expect(letter(banner, 'link', 'vi', systemOf('moodle')))
      .to.include('Hai dòng trong ô “Within HEAD”')
      .and.not.include('mẫu trang, trước');
  });

  it('offers the file of a block that a page always has, behind the loader', () => {
    expect(letter(of('eligibility'))).to.match(/lúc nào cũng có khối này\n[^]*core\.js"[^]*eligibility\.js"/);
    expect(letter(banner)).to.include('w/1.4.2/banner.js" integrity=');
    expect(letter(banner, 'iframe')).to.not.include('banner.js" integrity=');
  });

  it('mentions the line trusted-types last, and ends as letters do', () => {
    const text = letter(banner);
    expect(text.indexOf('Dòng trusted-types')).to.be.above(text.indexOf('trusted-types tenmien-loader'));
    expect(text).to.match(/Trân trọng cảm ơn\.$/);
    expect(letter(banner, 'link', 'en')).to.match(/With thanks,$/);
  });

  it('links for the rest to one page of the manual in its language, and claims no conformity', () => {
    expect(letter(banner))
      .to.include('    https://embed.example.vn/docs/administrator.html')
      .and.include('chưa có đánh giá độc lập');
    expect(letter(banner, 'link', 'en'))
      .to.include('    https://embed.example.vn/docs/en/administrator.html')
      .and.include('without an independent audit');
  });
});

describe('the letter’s tool', () => {
  const tool = async (language: 'vi' | 'en' = 'vi') =>
    opened(
      await fixture<BuilderLetter>(html`<builder-letter
      .language=${language} .settings=${banner} .form=${'link' as const} .site=${site} .system=${systemOf('drupal')} .bytes=${bytes}></builder-letter>`),
    );

  it('shows the letter in the page’s language, and in the other language on request', async () => {
    const element = await tool();
    const text = (): string => element.querySelector('textarea')!.value;
    expect(text()).to.match(/^Đề nghị cài khối tên miền/);
    element.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    await element.updateComplete;
    await element.querySelector<BuilderText>('builder-text')!.updateComplete;
    expect(text()).to.match(/^Request for the portal: /);
    expect(textOf(element)).to.include('Thư gửi người quản trị');
    await expect(element).to.be.accessible();
  });

  it('opens an e-mail without a recipient that no program cuts off', async () => {
    const address = (await tool('en')).querySelector<HTMLAnchorElement>('a[href^="mailto:"]')!.href;
    expect(address).to.match(/^mailto:\?subject=Request/);
    expect(address.length).to.be.below(1900);
  });

  it('prints the letter alone', async () => {
    const element = await tool();
    const { print } = window;
    let printed = '';
    window.print = () => void (printed = document.querySelector('.printing')!.className);
    try {
      [...element.querySelectorAll('button')].find(({ textContent }) => textContent === 'In thư')!.click();
    } finally {
      window.print = print;
    }
    expect(printed).to.equal('letter on-paper printing');
    dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('.printing')).to.equal(null);
  });
});
