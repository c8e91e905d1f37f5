// On the pages of others: frames that forbid forms, a form around the page, shortcuts, labels, text enlarged, old scripts.

import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AvailabilityElement } from '../../../src/elements/availability/availability.ts';
import { listenTo, warnings, wordsOf } from '../../support.ts';
import { answered, ask, AT, fake, input, select, show, type } from './form-on-page.ts';
import { all, button, one } from '../../shadow.ts';
import { waitUntil } from '../../wait-until.ts';

const DEFINE = new URL('../../../src/elements/availability/availability.define.ts', import.meta.url).href;

/** An element in a frame of its own, after the scripts of that page. */
async function inFrame(
  script: string,
  sandbox?: string,
): Promise<{ page: Window & typeof globalThis; element: AvailabilityElement }> {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = `<!doctype html><html lang="vi"><body><script>${script}</script><tenmien-availability></tenmien-availability><script type="module" src="${DEFINE}"></script>`;
  await fixture(frame as unknown as string);
  await waitUntil(
    () => frame.contentDocument?.querySelector('tenmien-availability')?.shadowRoot?.querySelector('input'),
    'drawn',
  );
  return {
    page: frame.contentWindow as Window & typeof globalThis,
    element: frame.contentDocument!.querySelector('tenmien-availability')!,
  };
}

describe('<tenmien-availability>: the form in a frame that forbids forms', () => {
  for (const way of ['the button', 'Enter']) {
    it(`is answered by ${way}`, async () => {
      const { element } = await inFrame('', 'allow-scripts allow-same-origin');
      expect(element.shadowRoot!.querySelector('form')).to.equal(null);
      element.focus();
      await type(element, 'chetancuong');
      if (way === 'Enter') await sendKeys({ press: 'Enter' });
      else button(element, 'Xem tên này').click();
      await waitUntil(() => all(element, 'h3').length, 'answered');
      expect(wordsOf(one(element, 'h3'))).to.contain('chetancuong.id.vn');
    });
  }
});

describe('<tenmien-availability>: the element inside a form of the page', () => {
  const heard: string[] = [];
  /** As WebForms has it: a script of the form sends it on Enter, whichever key event it listens to. */
  const around = async (attribute: string): Promise<{ form: HTMLFormElement; element: AvailabilityElement }> => {
    heard.length = 0;
    const form = await fixture<HTMLFormElement>(
      html`<form action="/search"><input name="q" /><button id="go">Tìm kiếm</button></form>`,
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      heard.push('submit');
    });
    form.querySelector('button')!.addEventListener('click', () => heard.push('go'));
    form.setAttribute(attribute, `return event.keyCode != 13 || (document.getElementById('go').click(), false)`);
    const element = document.createElement('tenmien-availability');
    form.append(element);
    await element.updateComplete;
    return { form, element };
  };

  for (const attribute of ['onkeypress', 'onkeydown', 'onkeyup']) {
    it(`checks the name on Enter when the page has ${attribute}`, async () => {
      const { element } = await around(attribute);
      element.focus();
      await sendKeys({ type: 'dao' });
      await sendKeys({ press: 'Enter' });
      await answered(element);
      expect(wordsOf(one(element, 'h3'))).to.contain('dao.id.vn');
      expect(heard).to.deep.equal([]);
    });

    it(`keeps its buttons usable by keyboard when the page has ${attribute}`, async () => {
      const { element } = await around(attribute);
      await type(element, 'dao');
      button(element, 'Xem tên này').focus();
      await sendKeys({ press: 'Enter' });
      await answered(element);
      expect(wordsOf(one(element, 'h3'))).to.contain('dao.id.vn');
      expect(heard).to.deep.equal([]);
    });
  }

  it('leaves Enter in the page’s own fields to the page', async () => {
    const { form } = await around('onkeypress');
    form.querySelector('input')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(heard).to.include('go');
  });
});

describe('<tenmien-availability>: pressed keys', () => {
  const keys: string[] = [];
  const note = ({ key }: KeyboardEvent) => keys.push(key);
  beforeEach(() => {
    keys.length = 0;
    document.addEventListener('keydown', note);
  });
  afterEach(() => document.removeEventListener('keydown', note));

  it('do not reach the page’s shortcuts when they are typed into a field', async () => {
    const element = await show();
    element.focus();
    await sendKeys({ type: 'dk/?1 ' });
    for (const press of ['ArrowLeft', 'Home', 'Backspace', 'Enter']) await sendKeys({ press });
    select(element).focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(keys).to.deep.equal([]);
  });

  it('reach the page when they are meant for the page or the browser', async () => {
    const element = await show();
    element.focus();
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'F2' });
    input(element).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'b', ctrlKey: true, bubbles: true, composed: true }),
    );
    expect(keys).to.include.members(['Escape', 'Tab', 'F2']);
    expect(keys.at(-1)).to.equal('b');
  });

  it('check nothing while they compose a word or are held down', async () => {
    const element = await show();
    await type(element, 'dao');
    for (const init of [{ isComposing: true }, { keyCode: 229 }, { repeat: true }]) {
      input(element).dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, ...init }),
      );
    }
    await aTimeout(0);
    expect(all(element, '.band')).to.be.empty;
  });
});

describe('<tenmien-availability>: a label of the page', () => {
  const labelled = async (markup: string): Promise<AvailabilityElement> => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(document.createRange().createContextualFragment(markup));
    const element = place.querySelector('tenmien-availability')!;
    await element.updateComplete;
    return element;
  };

  for (const [what, markup] of [
    [
      'beside the element',
      '<label for="ten-mien">Tên miền của hộ</label><tenmien-availability id="ten-mien"><a href="https://tenmien.vn">Đăng ký</a></tenmien-availability>',
    ],
    [
      'around it',
      '<label><span>Tên miền của hộ</span> <tenmien-availability><a href="https://tenmien.vn">Đăng ký</a></tenmien-availability></label>',
    ],
  ] as const) {
    it(`names the field and focuses it when it stands ${what}`, async () => {
      const element = await labelled(markup);
      expect(input(element).getAttribute('aria-label')).to.equal('Tên miền của hộ – Tên bạn muốn');
      await expect(element).to.be.accessible();
      (
        element.parentElement!.querySelector('label span') ?? element.parentElement!.querySelector('label')!
      ).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      expect(document.activeElement).to.equal(element);
      expect(element.shadowRoot!.activeElement).to.equal(input(element));
    });
  }

  it('does not take the focus back from a button of the element that it surrounds', async () => {
    const element = await labelled('<label>Tên <tenmien-availability></tenmien-availability></label>');
    await type(element, 'dao');
    button(element, 'Xem tên này').focus();
    button(element, 'Xem tên này').click();
    await aTimeout(0);
    expect(wordsOf(one(element, 'h3'))).to.contain('dao.id.vn');
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Xem tên này'));
  });

  it('may be missing: then the field keeps its own name', async () => {
    const element = await show();
    expect(input(element).hasAttribute('aria-label')).to.equal(false);
    expect(wordsOf(input(element).labels![0]!)).to.equal('Tên bạn muốn');
  });
});

describe('<tenmien-availability>: the description of the field', () => {
  it('has whole sentences, without the buttons beside them', async () => {
    const element = await show();
    for (const text of ['che_tan', 'tân+cương', 'https://dao.id.vn/']) {
      await ask(element, text);
      const ids = input(element).getAttribute('aria-describedby')!.split(' ');
      const parts = ids.map((id) => one(element, `#${id}`));
      expect(parts.map((part) => wordsOf(part)).join(' ')).to.contain(wordsOf(one(element, '.band h3')));
      for (const part of parts) expect(part.querySelectorAll('button, a')).to.have.length(0);
    }
  });
});

describe('<tenmien-availability>: the focus ring', () => {
  /** The window of a test may not have the focus (WebKitGTK), and then nothing in it has: the same rules for a class, which weighs as much. */
  const asIfFocused = (element: AvailabilityElement, part: HTMLElement): void => {
    const rules = element.shadowRoot!.adoptedStyleSheets.flatMap((sheet) =>
      [...sheet.cssRules].map(({ cssText }) => cssText),
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules.join('\n').replace(/:focus-visible/g, '.focused'));
    element.shadowRoot!.adoptedStyleSheets = [sheet];
    part.classList.add('focused');
  };

  for (const part of ['input', 'select'] as const) {
    it(`is visible inside the frame of the field, which clips its outside: ${part}`, async () => {
      const element = await show();
      element.focus();
      if (part === 'select') await sendKeys({ press: 'Tab' });
      else await sendKeys({ type: 'd' });
      if (!document.hasFocus()) asIfFocused(element, one(element, part));
      const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(one(element, part));
      expect(outlineStyle).to.equal('solid');
      expect(parseFloat(outlineWidth)).to.be.at.least(2);
      expect(parseFloat(outlineOffset)).to.be.at.most(-parseFloat(outlineWidth));
      expect(outlineColor).not.to.match(/transparent|, 0\)/);
    });
  }
});

describe('<tenmien-availability>: the form with enlarged text', () => {
  for (const width of [240, 320, 640]) {
    it(`shows the whole name and each button at ${width} px`, async () => {
      const element = await show();
      element.style.width = `${width}px`;
      const style = new CSSStyleSheet();
      style.replaceSync('.root { font-size: 190% !important }');
      element.shadowRoot!.adoptedStyleSheets.push(style);
      await type(element, 'chetancuong');
      await nextFrame();
      const { clientWidth, scrollWidth } = input(element);
      expect(scrollWidth, 'the name').to.be.at.most(width < 320 ? Infinity : clientWidth + 1);
      // Six letters at least, beside the padding.
      expect(clientWidth - 24).to.be.at.least(Math.min(width - 60, 3.2 * 30));
      expect(one(element, '.root').scrollWidth).to.be.at.most(width);
    });
  }
});

describe('<tenmien-availability>: properties that scripts and frameworks set', () => {
  it('may be numbers, lists and addresses', async () => {
    const element = await show();
    Object.assign(element, {
      suffixes: ['biz.vn', 'com.vn'],
      suffix: 'com.vn',
      value: 19001234,
      endpoint: new URL('https://rdap.example.vn/'),
      name: 5,
      province: 5,
    });
    warnings();
    await element.updateComplete;
    expect(all(element, 'option').map((option) => wordsOf(option))).to.deep.equal(['.biz.vn', '.com.vn']);
    expect(element.value).to.equal('19001234.com.vn');
    expect(input(element).value).to.equal('19001234');
    expect(wordsOf(element)).to.contain('rdap.example.vn');
    expect(element.getAttribute('name')).to.equal('5');
  });

  it('are reported when they have another type, and the form stays', async () => {
    for (const name of ['province', 'suffixes', 'suffix', 'name', 'value', 'endpoint', 'doh', 'today', 'policies']) {
      for (const given of [{}, Object.create(null), () => 'x', Symbol('x'), true, [{}]]) {
        const said = warnings();
        const heard = listenTo('tenmien-failed');
        const element = await show();
        (element as unknown as Record<string, unknown>)[name] = given;
        await element.updateComplete;
        await ask(element, 'dao');
        expect(wordsOf(one(element, 'h3')), `${name} = ${typeof given}`).to.contain('dao.id.vn');
        // Offers are looked at once all was drawn.
        await waitUntil(() => heard().length, name);
        expect(heard(), name).to.deep.include({ code: 'not-text' });
        expect(said()).not.to.contain('[object');
      }
    }
  });

  it('count as absent when they are empty', async () => {
    const heard = listenTo('tenmien-failed');
    const element = await show();
    Object.assign(element, {
      province: null,
      suffixes: undefined,
      suffix: false,
      value: null,
      endpoint: null,
      doh: undefined,
      today: null,
      policies: null,
      checker: null,
    });
    await element.updateComplete;
    await ask(element, 'dao');
    expect(wordsOf(one(element, 'h3'))).to.contain('dao.id.vn');
    expect(heard()).to.deep.equal([]);
  });

  it('leave the form usable when the checker is no checker', async () => {
    for (const checker of [5, 'x', {}, () => undefined, []]) {
      warnings();
      const element = await show({}, checker as never);
      await ask(element, 'dao');
      await answered(element);
      expect(wordsOf(one(element, 'h3'))).to.equal('Chưa tra được dao.id.vn');
    }
  });
});

describe('<tenmien-availability>: the form beside scripts that extend built-in prototypes', () => {
  /** After MooTools, Prototype.js, Datejs and what portals write themselves. */
  const OLD = `
    Object.prototype.each = function () {}; Object.prototype.toJSONString = function () { return ''; };
    Array.prototype.contains = function (item) { return this.indexOf(item) >= 0; };
    Array.prototype.remove = function () {}; Array.prototype.toJSON = function () { return '[]'; };
    Array.prototype.entries = function () { return this.slice(); };
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
    Array.from = function (item) { return item == null ? [] : Array.isArray(item) ? item : [item]; };
    String.prototype.replaceAll = function (find, by) { return this.replace(new RegExp(find, 'g'), by); };
    String.prototype.format = function () { return this; }; String.prototype.toJSON = function () { return this; };
    Function.prototype.extend = function () {}; Number.prototype.times = function () {};
    Date.parse = function (text) { return new Date(text); }; Date.prototype.format = function () {};
    Element.prototype.update = function () {}; Element.prototype.show = function () {}; HTMLElement.prototype.hide = function () {};
    window.fetch = function () { return Promise.resolve(new Response(window.said, { status: window.status, headers: { 'content-type': 'application/rdap+json' } })); };
    window.errors = []; addEventListener('error', function (event) { errors.push(event.message); }); addEventListener('unhandledrejection', function (event) { errors.push(String(event.reason)); });`;

  it('reads names, corrects them and derives names', async () => {
    const { page, element } = await inFrame(OLD);
    for (const [text, words] of [
      ['chetancuong', 'chetancuong.id.vn'],
      ['che_tan', 'gạch dưới'],
      ['müller', 'không dùng được “ü”'],
      ['thi.dao', 'Dấu chấm'],
      ['https://facebook.com/hoa', 'Chỉ gõ tên'],
      ['hanoi.vn', 'không đăng ký được'],
    ] as const) {
      await ask(element, text);
      expect(wordsOf(one(element, 'h3')), text).to.contain(words);
    }
    await ask(element, 'müller');
    await waitUntil(() => all(element, '.band .main').length, 'what judges a mended name is loaded');
    expect(button(element, 'Dùng muller.id.vn')).to.exist;
    await ask(element, 'Hộ kinh doanh Chè Tân Cương');
    await waitUntil(() => all(element, '.name').length, 'names');
    expect(all(element, '.name').map((each) => wordsOf(each))).to.include('chetancuong.biz.vn');
    expect((page as unknown as { errors: string[] }).errors).to.deep.equal([]);
  });

  it('asks an RDAP service', async () => {
    const { page, element } = await inFrame(OLD);
    element.endpoint = 'https://rdap.example.vn';
    const domain = {
      objectClassName: 'domain',
      ldhName: 'dao.id.vn',
      events: [{ eventAction: 'expiration', eventDate: '2027-03-01T00:00:00Z' }],
    };
    Object.assign(page, { said: JSON.stringify(domain), status: 200 });
    await ask(element, 'dao');
    await answered(element);
    expect(wordsOf(one(element, 'h3'))).to.equal('dao.id.vn đã có người đăng ký');
    expect(wordsOf(one(element, '.band'))).to.contain('01/3/2027');
    Object.assign(page, { said: '{"errorCode":404}', status: 404 });
    await ask(element, 'hoa');
    await answered(element);
    expect(wordsOf(one(element, 'h3'))).to.equal('Chưa thấy ai đăng ký hoa.id.vn');
    expect((page as unknown as { errors: string[] }).errors).to.deep.equal([]);
  });

  it('rejects a state that only a prototype has', async () => {
    for (const state of ['toString', 'constructor', '__proto__', 'hasOwnProperty']) {
      const element = await show({}, fake({ state, source: 'registry', checkedAt: AT } as never));
      await ask(element, 'dao');
      await answered(element);
      expect(wordsOf(one(element, 'h3'))).to.equal('Chưa tra được dao.id.vn');
    }
  });
});
