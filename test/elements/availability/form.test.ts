import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AvailabilityElement } from '../../../src/elements/availability/availability.ts';
import { inEnglish, warnings, wordsOf } from '../../support.ts';
import { answered, ask, AT, fake, input, select, show, type } from './form-on-page.ts';
import { all, button, one, spoken } from '../../shadow.ts';
import { waitUntil } from '../../wait-until.ts';

const inForm = async (
  attributes: Record<string, string> = {},
): Promise<{ form: HTMLFormElement; element: AvailabilityElement }> => {
  const form = await fixture<HTMLFormElement>(html`<form><fieldset></fieldset></form>`);
  const element = document.createElement('tenmien-availability');
  for (const [name, value] of Object.entries({ name: 'ten', ...attributes })) element.setAttribute(name, value);
  form.firstElementChild!.append(element);
  await element.updateComplete;
  return { form, element };
};
/** Its validity, as the form knows it. */
const control = (element: AvailabilityElement) =>
  (element as unknown as { control: { internals: ElementInternals } }).control.internals;
const sent = (form: HTMLFormElement) => new FormData(form).get('ten');

describe('<tenmien-availability>: the element as a form control', () => {
  it('submits the whole name as a person types it', async () => {
    const { form, element } = await inForm({ suffix: 'biz.vn' });
    expect(element.form).to.equal(form);
    expect(sent(form)).to.equal(null);
    await type(element, 'ChèTânCương');
    expect(sent(form)).to.equal('chètâncương.biz.vn');
    await type(element, 'chetancuong');
    expect(sent(form)).to.equal('chetancuong.biz.vn');
    select(element).value = 'id.vn';
    select(element).dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(sent(form)).to.equal('chetancuong.id.vn');
  });

  it('submits no invalid name, and blocks the form with a reason in its own words', async () => {
    const { form, element } = await inForm();
    expect(form.checkValidity()).to.equal(true);
    await type(element, 'che_tan');
    expect(sent(form)).to.equal(null);
    let submitted = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted = true;
    });
    form.requestSubmit();
    await nextFrame();
    expect(submitted).to.equal(false);
    expect(control(element).validationMessage).to.equal('Tên miền không có dấu gạch dưới');
    expect(document.activeElement).to.equal(element);
    expect(element.shadowRoot!.activeElement).to.equal(input(element));
    await type(element, 'che-tan');
    form.requestSubmit();
    expect(submitted).to.equal(true);
  });

  it('lets the browser show the error, in the language of the page', async () => {
    const { form, element } = await inForm();
    let isStopped = true;
    element.addEventListener('invalid', (event) => void setTimeout(() => (isStopped = event.defaultPrevented)));
    await inEnglish(async () => {
      await waitUntil(() => one(element, '.root').lang === 'en', 'turned to English');
      for (const [text, words] of [
        ['che_tan', /underscore/i],
        ['ab.vn', /ab\.vn/],
        ['hanoi.vn', /hanoi\.vn/],
      ] as const) {
        await type(element, text);
        expect(form.reportValidity(), text).to.equal(false);
        expect(control(element).validationMessage)
          .to.match(words)
          .and.not.to.match(/[ăâđêôơư]/i);
        expect(element.shadowRoot!.activeElement).to.equal(input(element));
      }
    });
    await aTimeout(0);
    expect(isStopped).to.equal(false);
  });

  it('shows no error while the page calls checkValidity at each input', async () => {
    const { form, element } = await inForm();
    await type(element, 'che_tan');
    const mail = Object.assign(document.createElement('input'), { type: 'email' });
    mail.addEventListener('input', () => form.checkValidity());
    form.append(mail);
    mail.focus();
    await sendKeys({ type: 'a@b.vn' });
    expect(mail.value).to.equal('a@b.vn');
    expect(document.activeElement).to.equal(mail);
    expect(all(element, '.band')).to.be.empty;
    expect(spoken(element)).to.equal('');
  });

  it('leaves the focus to an earlier invalid control', async () => {
    const { form, element } = await inForm();
    const earlier = Object.assign(document.createElement('input'), { required: true });
    form.prepend(earlier);
    await type(element, 'che_tan');
    form.requestSubmit();
    await nextFrame();
    expect(document.activeElement).to.equal(earlier);
  });

  it('reports its error through the form', async () => {
    const { form, element } = await inForm();
    await type(element, 'che_tan');
    expect(form.checkValidity()).to.equal(false);
    expect(element.matches(':invalid')).to.equal(true);
    await type(element, 'che-tan');
    expect(form.checkValidity()).to.equal(true);
  });

  it('returns to its attributes when the form is reset', async () => {
    const { form, element } = await inForm({ value: 'dao.biz.vn' });
    expect([input(element).value, select(element).value]).to.deep.equal(['dao', 'biz.vn']);
    await ask(element, 'hoa.id.vn');
    expect(sent(form)).to.equal('hoa.id.vn');
    form.reset();
    await element.updateComplete;
    expect(sent(form)).to.equal('dao.biz.vn');
    expect([input(element).value, select(element).value]).to.deep.equal(['dao', 'biz.vn']);
    expect(all(element, '.band')).to.be.empty;
  });

  it('is disabled with its fieldset', async () => {
    const { form, element } = await inForm({ value: 'dao.id.vn' });
    const fieldset = form.querySelector('fieldset')!;
    fieldset.disabled = true;
    await element.updateComplete;
    for (const part of [input(element), select(element), button(element, 'Xem tên này')])
      expect(part.matches(':disabled')).to.equal(true);
    expect(sent(form)).to.equal(null);
    fieldset.disabled = false;
    await element.updateComplete;
    expect(input(element).matches(':disabled')).to.equal(false);
    expect(sent(form)).to.equal('dao.id.vn');
  });

  it('is restored by a browser that restores the page', async () => {
    const { form, element } = await inForm();
    element.formStateRestoreCallback('dao.biz.vn');
    expect(sent(form)).to.equal('dao.biz.vn');
    await element.updateComplete;
    expect(select(element).value).to.equal('biz.vn');
    // What was typed, and not what a script gave.
    element.formStateRestoreCallback('null');
    await element.updateComplete;
    expect(input(element).value).to.equal('null');
  });

  it('does not submit the host’s form when a name is checked', async () => {
    const { form, element } = await inForm();
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    await type(element, 'dao');
    element.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(wordsOf(one(element, 'h3'))).to.contain('dao.id.vn');
    expect(submitted).to.equal(0);
  });
});

describe('<tenmien-availability>: the input field', () => {
  it('takes value and suffix from attributes in either order', async () => {
    for (const attributes of [
      { suffix: 'id.vn', value: 'dao.biz.vn' },
      { value: 'dao.biz.vn', suffix: 'id.vn' },
    ]) {
      const element = await show(attributes);
      expect(element.value).to.equal('dao.biz.vn');
    }
    expect((await show({ value: 'dao', suffix: 'biz.vn' })).value).to.equal('dao.biz.vn');
  });

  it('follows a suffix that a script sets, and takes the focus when asked to', async () => {
    const element = await show();
    element.suffix = 'biz.vn';
    element.focus();
    await element.updateComplete;
    expect(select(element).value).to.equal('biz.vn');
    expect(element.shadowRoot!.activeElement).to.equal(input(element));
    element.setAttribute('suffix', 'com.vn');
    await element.updateComplete;
    expect(select(element).value).to.equal('com.vn');
  });

  it('chooses the suffix of a whole name, and leaves the label in the field', async () => {
    const element = await show();
    element.focus();
    await sendKeys({ type: 'chetancuong.com.vn' });
    expect(select(element).value).to.equal('com.vn');
    expect(input(element).value).to.equal('chetancuong.com.vn');
    await sendKeys({ press: 'Tab' });
    await element.updateComplete;
    expect(input(element).value).to.equal('chetancuong');
    expect(element.value).to.equal('chetancuong.com.vn');
  });

  it('is used with the keyboard alone', async () => {
    const element = await show({}, fake({ state: 'registered', source: 'rdap', checkedAt: AT }));
    element.focus();
    await sendKeys({ type: 'dao' });
    await sendKeys({ press: 'Enter' });
    await answered(element);
    expect(wordsOf(one(element, 'h3'))).to.equal('dao.id.vn đã có người đăng ký');
    expect(element.shadowRoot!.activeElement).to.equal(input(element));
    for (let presses = 0; presses < 3; presses++) await sendKeys({ press: 'Tab' });
    const [first] = all(element, '.name');
    const name = first!.textContent;
    expect(element.shadowRoot!.activeElement).to.equal(first);
    await sendKeys({ press: 'Enter' });
    await nextFrame();
    await answered(element);
    expect(element.value).to.equal(name);
    expect(wordsOf(one(element, 'h3'))).to.equal(`${element.value} đã có người đăng ký`);
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Kiểm tra'));
  });

  it('turns off autocomplete, automatic capitals and spell checking', async () => {
    const element = await show();
    const expected = { autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', enterkeyhint: 'search' };
    for (const [name, value] of Object.entries(expected)) expect(input(element).getAttribute(name)).to.equal(value);
  });

  it('offers the suffixes that the host names, and says below which suffixes nobody registers', async () => {
    const said = warnings();
    const element = await show({ suffixes: '.BIZ.vn, vn; mil.vn com.vn biz.vn' });
    expect(all(element, 'option').map((option) => wordsOf(option))).to.deep.equal(['.biz.vn', '.vn', '.com.vn']);
    expect(said()).to.contain('unknown-suffix').and.to.contain('mil.vn');
  });

  it('falls back to the default suffixes when no suffix can be used', async () => {
    const said = warnings();
    const element = await show({ suffixes: 'com', suffix: 'org' });
    expect(all(element, 'option').map((option) => wordsOf(option))).to.deep.equal(['.id.vn', '.biz.vn']);
    expect(select(element).value).to.equal('id.vn');
    expect(said()).to.contain('"com"').and.to.contain('"org"');
  });
});

describe('<tenmien-availability>: the way to a registrar', () => {
  const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  const copyBy = (writeText?: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: writeText && { writeText } });
  let gone: string[] = [];
  const stay = (event: MouseEvent) => {
    const link = event.composedPath()[0] as HTMLAnchorElement;
    if (event.defaultPrevented || !link.href) return;
    gone.push(link.href);
    event.preventDefault();
  };
  beforeEach(() => {
    gone = [];
    addEventListener('click', stay);
  });
  afterEach(() => {
    removeEventListener('click', stay);
    if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
    else delete (navigator as { clipboard?: unknown }).clipboard;
  });
  const pressLink = async (element: AvailabilityElement, init: MouseEventInit = {}) => {
    const link = all<HTMLAnchorElement>(element, '.places a').at(-1)!;
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }));
    await nextFrame();
    await element.updateComplete;
    return link.href;
  };

  it('copies the name, announces it, and then opens the registrar', async () => {
    const copied: string[] = [];
    copyBy((text) => {
      expect(gone).to.be.empty;
      copied.push(text);
      return Promise.resolve();
    });
    const element = await show();
    await ask(element, 'chetancuong.biz.vn');
    const href = await pressLink(element);
    expect(copied).to.deep.equal(['chetancuong.biz.vn']);
    expect(gone).to.deep.equal([href]);
    expect(wordsOf(element)).to.contain('Đã chép chetancuong.biz.vn.');
  });

  it('lets a new tab open at once, with the name copied', async () => {
    const copied: string[] = [];
    copyBy((text) => Promise.resolve(void copied.push(text)));
    const element = await show();
    await ask(element, 'chetancuong.biz.vn');
    const href = await pressLink(element, { ctrlKey: true });
    expect(gone).to.deep.equal([href]);
    expect(copied).to.have.length(1);
  });

  for (const [what, writeText] of [
    ['is refused', () => Promise.reject(new Error('no'))],
    ['is not there', undefined],
  ] as const) {
    it(`shows the name to select when the clipboard ${what}, and opens the registrar with the next press`, async () => {
      copyBy(writeText);
      const element = await show();
      await ask(element, 'chetancuong.biz.vn');
      await pressLink(element);
      expect(gone).to.be.empty;
      expect(wordsOf(element)).to.contain('Hãy tự chép chetancuong.biz.vn rồi bấm lại').and.not.to.contain('Đã chép');
      expect(getComputedStyle(one(element, '.whole')).userSelect || 'all').to.equal('all');
      await expect(element).to.be.accessible();
      const href = await pressLink(element);
      expect(gone).to.deep.equal([href]);
    });
  }
});

describe('<tenmien-availability>: the element on a host page', () => {
  it('shows its child content until its first drawing, and keeps that content in place', async () => {
    const host = await fixture<AvailabilityElement>(
      html`<tenmien-availability><form action="/tra-cuu"><input name="q" /></form></tenmien-availability>`,
    );
    expect(host.querySelector('form')).to.exist;
    expect(all(host, 'slot')).to.be.empty;
  });

  it('switches to English and back without losing the typed text or the answer', async () => {
    const element = await show();
    await ask(element, 'dao_hoa');
    element.focus();
    await inEnglish(async () => {
      await waitUntil(() => one(element, '.root').lang === 'en', 'turned to English');
      expect(wordsOf(element)).not.to.match(/[ăâđêôơư]/i);
      expect(input(element).value).to.equal('dao_hoa');
      expect(element.shadowRoot!.activeElement).to.equal(input(element));
      await expect(element).to.be.accessible();
      for (const text of ['dao.id.vn', 'đào.id.vn', 'hanoi.vn', 'Le Van Ba']) {
        await type(element, text);
        one<HTMLButtonElement>(element, '.main').click();
        await element.updateComplete;
        await expect(element).to.be.accessible();
      }
    });
    await waitUntil(() => one(element, '.root').lang === 'vi', 'turned back');
  });

  it('is not changed by the page’s style rules', async () => {
    const style = document.createElement('style');
    style.textContent =
      'html { font-size: 10px } * { font-size: 40px !important; color: red !important; letter-spacing: 9px; text-transform: uppercase }';
    document.head.append(style);
    try {
      const element = await show();
      await ask(element, 'dao.id.vn');
      for (const part of [input(element), one(element, 'h3')]) {
        const { fontSize, color, letterSpacing, textTransform } = getComputedStyle(part);
        expect(fontSize).to.equal('16px');
        expect(color).not.to.equal('rgb(255, 0, 0)');
        expect([letterSpacing, textTransform]).to.deep.equal(['normal', 'none']);
      }
    } finally {
      style.remove();
    }
  });

  it('fits a column of 160 px and has targets of 44 px', async () => {
    const element = await show();
    element.parentElement!.style.width = '160px';
    await ask(element, 'ubndxatancuongthanhphothainguyen.biz.vn');
    expect(one(element, '.root').scrollWidth).to.be.at.most(160);
    for (const target of all(element, 'button, a, input, select'))
      expect(target.getBoundingClientRect().height).to.be.at.least(43.9);
  });

  it('survives a second definition, a move and a copy', async () => {
    await import('../../../src/elements/availability/availability.define.ts?twice' as string);
    const element = await show({ value: 'dao.id.vn' });
    const copy = element.cloneNode() as AvailabilityElement;
    element.after(copy);
    element.before(copy);
    await copy.updateComplete;
    expect(copy.value).to.equal('dao.id.vn');
    copy.remove();
  });
});
