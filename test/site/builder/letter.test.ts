import { expect, fixture, html } from '@open-wc/testing';
import type { Settings } from '../../../src/embed/settings.ts';
import type { Form } from '../../../src/embed/snippet.ts';
import { BuilderLetter } from '../../../src/site/builder/letter/letter.ts';
import { letterFor, plainText, policyLines } from '../../../src/site/builder/letter/letter-text.ts';
import { systems } from '../../../src/embed/systems.ts';
import { BuilderText } from '../../../src/site/builder/text.ts';
import { textOf } from '../../support.ts';
import { banner, bytes, site, systemOf } from './given.ts';

customElements.define('builder-letter', BuilderLetter);
customElements.define('builder-text', BuilderText);

const of = (widget: Settings['widget'], attributes: Settings['attributes'] = {}): Settings => ({ widget, language: 'vi', province: 'hue', attributes });
const letter = (settings: Settings, form: Form = 'link', language: 'vi' | 'en' = 'vi', system = systemOf('nukeviet')): string =>
  plainText(letterFor({ language, settings, form, site, system, bytes }));

describe('the lines of a policy', () => {
  const host = 'https://embed.example.vn';
  const TRUSTED = 'trusted-types tenmien-loader tenmien lit-html';
  const rows: [what: string, settings: Settings, form: Form, lines: string[]][] = [
    ['a link', of('banner'), 'link', [`script-src 'self' ${host}`, `style-src 'self' ${host}`, TRUSTED]],
    ['a frame', of('banner'), 'iframe', [`frame-src 'self' ${host}`]],
    ['an address, which becomes a frame', of('progress'), 'address', [`frame-src 'self' ${host}`]],
    ['a counter of the host’s figures', of('progress'), 'link', [`script-src 'self' ${host}`, `style-src 'self' ${host}`, `connect-src 'self' ${host}`, TRUSTED]],
    ['a counter of its own figure', of('progress', { value: '5' }), 'link', [`script-src 'self' ${host}`, `style-src 'self' ${host}`, TRUSTED]],
    ['figures from elsewhere', of('progress', { src: 'https://so.example.vn/a.json' }), 'link', [`script-src 'self' ${host}`, `style-src 'self' ${host}`, "connect-src 'self' https://so.example.vn", TRUSTED]],
    ['figures of the portal itself', of('progress', { src: '/data/hue.json' }), 'link', [`script-src 'self' ${host}`, `style-src 'self' ${host}`, TRUSTED]],
    ['services for names', of('availability', { endpoint: 'https://rdap.example.vn/rdap', doh: 'https://dns.example.vn/q' }), 'div', [`script-src 'self' ${host}`, `style-src 'self' ${host}`, "connect-src 'self' https://rdap.example.vn https://dns.example.vn", TRUSTED]],
    ['a logo from elsewhere', of('banner', { 'logo-src': 'https://tinh.example.vn/logo.svg' }), 'link', [`script-src 'self' ${host}`, `style-src 'self' ${host}`, "img-src 'self' https://tinh.example.vn", TRUSTED]],
  ];
  for (const [what, settings, form, lines] of rows) it(what, () => expect(policyLines({ settings, form, site })).to.deep.equal(lines));
});

describe('the letter', () => {
  it('has the two lines of the template, whole', () => {
    const text = letter(banner);
    expect(text).to.include('<link rel="stylesheet" href="https://embed.example.vn/w/1.4.2/embed.css">');
    expect(text).to.include(`src="https://embed.example.vn/w/1.4.2/loader.js" integrity="sha384-${'A'.repeat(64)}"`);
  });

  it('has no lines for the template where a frame needs none', () => {
    expect(letter(banner, 'iframe')).to.not.include('loader.js" integrity');
  });

  it('tells the size of what is loaded', () => {
    expect(letter(banner)).to.include('Tải lần đầu 11\u00a0kB (nén brotli): loader.js 1,5\u00a0kB, banner.js 9,6\u00a0kB.');
    expect(letter({ ...of('progress'), language: 'en' }, 'link', 'en')).to.include(
      'The first load is 19.2\u00a0kB (brotli): loader.js 1.5\u00a0kB, core.js 8.6\u00a0kB, progress.js 4\u00a0kB, en.js 5.1\u00a0kB.',
    );
  });

  it('tells where a name goes, and only where it does', () => {
    expect(letter(of('availability'))).to.include('không được gửi đi đâu');
    expect(letter(of('availability', { endpoint: 'https://rdap.example.vn/rdap' }))).to.include('được gửi tới https://rdap.example.vn, vì');
    expect(letter(of('eligibility'))).to.include('Ngày sinh và câu trả lời không rời khỏi máy');
    for (const { widget } of [banner, of('eligibility'), of('progress')]) expect(letter(of(widget))).to.include('Không cookie');
  });

  it('has what each system’s administrator opens, in both languages', () => {
    for (const system of systems) {
      for (const language of ['vi', 'en'] as const) {
        const text = letter(banner, system.form, language, system);
        for (const step of system.administrator) expect(text).to.include(step[language]);
      }
    }
  });

  it('claims no conformity', () => {
    expect(letter(banner)).to.include('Chưa có đánh giá độc lập');
    expect(letter(banner, 'link', 'en')).to.include('There was no independent audit');
  });
});

describe('the letter’s tool', () => {
  const tool = (language: 'vi' | 'en' = 'vi') =>
    fixture<BuilderLetter>(html`<builder-letter
      .language=${language} .settings=${banner} .form=${'link' as const} .site=${site} .system=${systemOf('drupal')} .bytes=${bytes}></builder-letter>`);

  it('shows the letter in the page’s language, and in the other when asked', async () => {
    const element = await tool();
    const text = (): string => element.querySelector('textarea')!.value;
    expect(text()).to.match(/^Đề nghị cho đặt khối/);
    element.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    await element.updateComplete;
    await element.querySelector<BuilderText>('builder-text')!.updateComplete;
    expect(text()).to.match(/^Request for the portal: /);
    expect(textOf(element)).to.include('Thư gửi người quản trị');
    await expect(element).to.be.accessible();
  });

  it('opens an e-mail that no program cuts off, to nobody yet', async () => {
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
