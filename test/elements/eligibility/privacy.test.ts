import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { CivilDate } from '../../../src/base/civil-date.ts';
import { writeShared } from '../../../src/elements/eligibility/shared-result.ts';
import { listenTo, quiet, wordsOf, warnings } from '../../support.ts';
import { answer, press, settled, show, title, type, until } from './checker-on-page.ts';
import { all, button, findButton, has, one, spoken } from '../../shadow.ts';

/** Everything that is in the page's markup and in this element's, fields included. */
const markup = (element: Element): string =>
  document.documentElement.outerHTML +
  element.outerHTML +
  element.shadowRoot!.innerHTML +
  all<HTMLInputElement>(element, 'input')
    .map(({ value }) => value)
    .join();

describe('<tenmien-eligibility> and a person’s answers', () => {
  it('makes no request, stores nothing and keeps the address, from the first question to the calendar', async () => {
    const calls: string[] = [];
    const { fetch, print } = window;
    const { open } = XMLHttpRequest.prototype;
    const { sendBeacon } = Navigator.prototype;
    const { setItem } = Storage.prototype;
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    const note = (name: string) => (): never => {
      calls.push(name);
      throw new Error(name);
    };
    window.fetch = note('fetch');
    XMLHttpRequest.prototype.open = note('XMLHttpRequest');
    Navigator.prototype.sendBeacon = note('sendBeacon');
    Storage.prototype.setItem = note('storage');
    Object.defineProperty(document, 'cookie', { configurable: true, get: () => '', set: note('cookie') });
    let printed = false;
    window.print = () => void (printed = true);
    // What is loaded when somebody asks for it is a file of ours, and holds nothing of theirs.
    await import('../../../src/elements/eligibility/result.part.ts');
    const address = location.href;
    const requested = () => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    const before = requested();
    try {
      const element = await show({ province: 'thai-nguyen', hotline: '0208 385 5555' });
      await answer(element, 'citizen', '20/5/2006', 'yes');
      button(element, 'In kết quả').click();
      await until(() => printed);
      await press(element, 'Làm lại từ đầu');
      await answer(element, 'enterprise', '5/9/2026', 'no');
      await aTimeout(50);
    } finally {
      Object.assign(window, { fetch, print });
      XMLHttpRequest.prototype.open = open;
      Navigator.prototype.sendBeacon = sendBeacon;
      Storage.prototype.setItem = setItem;
      Reflect.deleteProperty(document, 'cookie');
    }
    expect(Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')).to.deep.equal(cookie);
    expect(calls).to.deep.equal([]);
    // The element's own code is all that came: what follows the first question, once.
    expect(
      requested()
        .slice(before.length)
        .filter((path) => !/^\/(src|node_modules)\/.*\.(ts|js|mjs)$/.test(path)),
    ).to.deep.equal([]);
    expect(location.href).to.equal(address);
  });

  it('reports to the page’s script the outcome and nothing of the person', async () => {
    const decided = listenTo('tenmien-decided');
    const element = await show();
    await answer(element, 'citizen', '20/5/2006', 'yes');
    expect(JSON.stringify(decided())).to.not.contain('2006');
    expect(Object.keys(decided()[0] as object)).to.deep.equal(['outcome', 'suffix', 'policy']);
  });

  it('shares only kind, outcome and day: two birthdays give one address, without the page’s query', async () => {
    const before = location.href;
    history.replaceState(null, '', `?session=8401&wtr${location.search.replace('?', '&')}`);
    const copied: string[] = [];
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: async ({ url }: { url: string }) => void copied.push(url),
    });
    try {
      for (const birthday of ['20/5/2006', '3/12/2005']) {
        const element = await show();
        await answer(element, 'citizen', birthday, 'yes');
        button(element, 'Chia sẻ').click();
        await until(() => spoken(element) === 'Liên kết chỉ ghi kết quả, không ghi câu trả lời của bạn.');
      }
    } finally {
      Reflect.deleteProperty(navigator, 'share');
      history.replaceState(null, '', before);
    }
    expect(copied[0]).to.equal(copied[1]);
    expect(copied[0]).to.equal(
      `${location.origin}${location.pathname}#tenmien-eligibility=citizen.eligible.2026-11-20`,
    );
  });

  it('shows the address for copying, and says so, also when the device cannot share', async () => {
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: () => Promise.reject(new DOMException('', 'NotAllowedError')),
    });
    try {
      const element = await show();
      await answer(element, 'cooperative');
      button(element, 'Chia sẻ').click();
      await until(() => spoken(element) === 'Liên kết chỉ ghi kết quả, không ghi câu trả lời của bạn.');
      await settled(element);
      expect(wordsOf(one(element, '.address'))).to.contain('#tenmien-eligibility=cooperative.services-only');
      expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Chép liên kết'));
      await expect(element).to.be.accessible();
    } finally {
      Reflect.deleteProperty(navigator, 'share');
    }
  });
});

describe('the link to an eligibility result', () => {
  const { execCommand } = document;
  afterEach(() => {
    document.execCommand = execCommand;
    Reflect.deleteProperty(navigator, 'clipboard');
  });
  const clipboard = (value: unknown): void =>
    void Object.defineProperty(navigator, 'clipboard', { configurable: true, value });

  async function shared(): Promise<Awaited<ReturnType<typeof show>>> {
    const element = await show();
    await answer(element, 'cooperative');
    await press(element, 'Chia sẻ');
    await until(() => !!findButton(element, 'Chép liên kết'));
    return element;
  }

  it('is copied at a press, with one message beside it', async () => {
    const copied: string[] = [];
    clipboard({ writeText: async (text: string) => void copied.push(text) });
    const element = await shared();
    await press(element, 'Chép liên kết');
    await until(() => spoken(element) === 'Đã chép liên kết.');
    expect(copied).to.deep.equal([
      `${location.origin}${location.pathname}#tenmien-eligibility=cooperative.services-only.2026-11-20`,
    ]);
    expect(wordsOf(one(element, '.done p'))).to.equal('✓ Đã chép liên kết.');
    expect(one(element, '[role=status]').className).to.equal('hidden-text');
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Chép liên kết'));
  });

  it('is copied over plain HTTP as well', async () => {
    clipboard(undefined);
    let text = '';
    document.execCommand = () => {
      const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      text = event.clipboardData!.getData('text/plain');
      return true;
    };
    const element = await shared();
    await press(element, 'Chép liên kết');
    await until(() => spoken(element) === 'Đã chép liên kết.');
    expect(text).to.equal(wordsOf(one(element, '.address')));
  });

  it('stays visible for copying by hand when a browser refuses', async () => {
    clipboard({ writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) });
    document.execCommand = () => false;
    const element = await shared();
    await press(element, 'Chép liên kết');
    await until(() => spoken(element) === 'Máy không cho chép tự động. Hãy chọn liên kết rồi chép.');
    expect(wordsOf(one(element, '.address'))).to.contain('#tenmien-eligibility=');
    await expect(element).to.be.accessible();
  });

  it('is shown whole on a narrow screen', async () => {
    const element = await shared();
    element.style.width = '240px';
    const address = one(element, '.address');
    expect(address.scrollWidth).to.be.at.most(address.clientWidth);
    expect(address.getBoundingClientRect().height).to.be.greaterThan(40);
  });
});

describe('<tenmien-eligibility> at a shared address', () => {
  const fragment = writeShared({ kind: 'citizen', outcome: 'likely', on: '2026-11-18' as CivilDate });
  const before = location.href;
  beforeEach(() => history.replaceState(null, '', fragment));
  afterEach(() => history.replaceState(null, '', before));

  it('shows another person’s result as theirs, fills in nothing, sends no event and keeps the address', async () => {
    const decided = listenTo('tenmien-decided');
    const element = await show();
    await until(() => title(element) === 'Kết quả được chia sẻ');
    const text = wordsOf(element);
    for (const part of [
      'Người gửi có thể đủ điều kiện nhận một tên miền id.vn',
      'Kết quả tính theo ngày 18/11/2026',
      'Kết quả của bạn có thể khác',
    ]) {
      expect(text).to.contain(part);
    }
    expect(decided()).to.deep.equal([]);
    expect(location.hash).to.equal(fragment);
    await expect(element).to.be.accessible();
    expect(wordsOf(one(element, 'legend'))).to.contain('Bạn đăng ký tên miền cho ai?');
    expect(all<HTMLInputElement>(element, 'input').some(({ checked }) => checked)).to.equal(false);
    await answer(element, 'cooperative');
    expect(title(element)).to.equal('Hợp tác xã của bạn được miễn phí dịch vụ số, không gồm tên miền');
    expect(wordsOf(element)).to.not.contain('Người gửi');
    expect(location.hash).to.equal(fragment);
  });
});

describe('<tenmien-eligibility desk>', () => {
  const { now } = Date;
  afterEach(() => {
    Date.now = now;
  });

  it('clears everything with one press', async () => {
    const element = await show({ desk: '' });
    expect(!!findButton(element, 'Người tiếp theo')).to.equal(false);
    await answer(element, 'citizen', '23/7/2005', 'yes');
    expect(markup(element)).to.contain('2005');
    expect(!!findButton(element, 'Thêm vào lịch')).to.equal(false);
    expect(!!findButton(element, 'Chia sẻ')).to.equal(false);
    await expect(element).to.be.accessible();
    await press(element, 'Người tiếp theo');
    expect(markup(element)).to.not.contain('2005').and.to.not.contain('23/7');
    expect(location.href).to.not.contain('2005');
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '.title'));
    expect(!!findButton(element, 'Người tiếp theo')).to.equal(false);
  });

  it('suggests no earlier birthday', async () => {
    const element = await show({ desk: '' });
    await answer(element, 'citizen');
    expect(all<HTMLInputElement>(element, '.date input').map((box) => box.getAttribute('autocomplete'))).to.deep.equal([
      'off',
      'off',
      'off',
    ]);
  });

  it('warns and then clears the answers when nobody uses the page; any touch keeps them', async () => {
    const element = await show({ desk: '' });
    await answer(element, 'citizen');
    type(element, '23', '7', '2005');
    await settled(element);
    let passed = 100_000;
    Date.now = () => now() + passed;
    await aTimeout(1100);
    await element.updateComplete;
    expect(spoken(element)).to.equal('Chạm vào màn hình để giữ câu trả lời.');
    expect(wordsOf(one(element, '.desk'))).to.match(/tự xóa sau (20|19|18)\sgiây\./);
    dispatchEvent(new PointerEvent('pointerdown'));
    await aTimeout(1100);
    await element.updateComplete;
    expect(spoken(element)).to.equal('');
    expect(has(element, '.date')).to.equal(true);
    passed += 121_000;
    await aTimeout(1100);
    await element.updateComplete;
    expect(title(element)).to.equal('Bạn đăng ký tên miền cho ai?');
    expect(markup(element)).to.not.contain('2005');
    expect(spoken(element)).to.equal('Đã xóa mọi câu trả lời.');
  });

  it('clears at once when a person leaves the page', async () => {
    const element = await show({ desk: '' });
    await answer(element, 'household', 'yes', 'yes');
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await settled(element);
    expect(title(element)).to.equal('Bạn đăng ký tên miền cho ai?');
  });

  it('is off when the attribute is “false”', async () => {
    const element = await show({ desk: 'false' });
    await answer(element, 'household', 'yes', 'yes');
    expect(!!findButton(element, 'Người tiếp theo')).to.equal(false);
  });

  it('leaves no listener and no timer behind when it is removed', async () => {
    const open = new Set<string>();
    const { addEventListener, removeEventListener, setInterval, clearInterval } = window;
    window.addEventListener = function (this: Window, type: string, ...rest: unknown[]) {
      open.add(type);
      return (addEventListener as (...all: unknown[]) => void).call(this, type, ...rest);
    } as typeof addEventListener;
    window.removeEventListener = function (this: Window, type: string, ...rest: unknown[]) {
      open.delete(type);
      return (removeEventListener as (...all: unknown[]) => void).call(this, type, ...rest);
    } as typeof removeEventListener;
    const timers = new Set<unknown>();
    window.setInterval = ((...all: Parameters<typeof setInterval>) => {
      const timer = setInterval(...all);
      timers.add(timer);
      return timer;
    }) as typeof setInterval;
    window.clearInterval = ((timer: number) => {
      timers.delete(timer);
      clearInterval(timer);
    }) as typeof clearInterval;
    try {
      const element = await show({ desk: '' });
      open.clear();
      await answer(element, 'household');
      expect([...open].sort()).to.deep.equal(['keydown', 'pagehide', 'pointerdown', 'pointermove', 'wheel']);
      expect(timers.size).to.equal(1);
      element.remove();
      expect([...open]).to.deep.equal([]);
      expect(timers.size).to.equal(0);
    } finally {
      Object.assign(window, { addEventListener, removeEventListener, setInterval, clearInterval });
    }
  });
});

describe('<tenmien-eligibility> on a host page', () => {
  it('keeps its place when the page moves it', async () => {
    const element = await show();
    await answer(element, 'citizen', '20/5/2006');
    const other = await fixture<HTMLElement>(html`<section></section>`);
    other.append(element);
    await settled(element);
    expect(title(element)).to.equal('Đây có phải tên miền id.vn đầu tiên không?');
    await answer(element, 'yes');
    expect(title(element)).to.equal('Bạn đủ điều kiện nhận một tên miền id.vn');
  });

  it('can be defined twice', async () => {
    const again = new URL('../../../src/elements/eligibility/eligibility.define.ts?again', import.meta.url).href;
    await import(again);
    expect(customElements.get('tenmien-eligibility')).to.exist;
  });

  it('reports wrong settings once, and continues', () =>
    quiet(async () => {
      const said = warnings();
      const failed = listenTo('tenmien-failed');
      const element = await show({ province: 'atlantis', for: 'nowhere' });
      await answer(element, 'household', 'yes', 'yes');
      element.requestUpdate();
      await settled(element);
      expect(said()).to.contain('unknown-province').and.to.contain('for-not-found');
      expect(failed()).to.have.deep.members([{ code: 'for-not-found' }, { code: 'unknown-province' }]);
      expect(one<HTMLAnchorElement>(element, '.main').href).to.equal('https://thuonghieuso.tenmien.vn/');
    }));

  it('is not changed by the page’s style sheet', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { font-size: 40px !important; color: red !important; margin: 30px !important; display: inline !important } html { font-size: 10px }',
    );
    document.adoptedStyleSheets = [sheet];
    try {
      const element = await show();
      const style = getComputedStyle(one(element, '.title'));
      expect([style.fontSize, style.marginLeft, style.display]).to.deep.equal(['22px', '0px', 'block']);
      expect(style.color).to.not.equal('rgb(255, 0, 0)');
      // Whatever the element is then, for a page may hide it, it is drawn as a block.
      expect(getComputedStyle(one(element, '.root')).display).to.equal('block');
      expect(one(element, '.card').offsetWidth).to.be.at.least(240);
    } finally {
      document.adoptedStyleSheets = [];
    }
  });

  for (const width of [160, 320]) {
    it(`fits into ${width} px`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.style.width = `${width}px`;
      const element = await show({ province: 'thai-nguyen', hotline: '0208 385 5555' });
      place.append(element);
      await answer(element, 'citizen', '19/11/2003', 'yes');
      expect(one(element, '.card').scrollWidth).to.be.at.most(width);
      const edge = element.getBoundingClientRect().right + 0.5;
      for (const part of all(element, 'p, li, b, h2, h3, .button, dd'))
        expect(part.getBoundingClientRect().right).to.be.at.most(edge);
    });
  }
});
