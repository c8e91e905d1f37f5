// What comes in of the page around an element, and what does not.

import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.ts';
import { waitUntil } from '../wait-until.ts';

const elements = {
  banner: '<tenmien-banner province="thai-nguyen" today="2026-11-20"></tenmien-banner>',
  eligibility: '<tenmien-eligibility today="2026-11-20"></tenmien-eligibility>',
  availability: '<tenmien-availability></tenmien-availability>',
  progress:
    '<tenmien-progress province="thai-nguyen" today="2026-11-20" value="3295" as-of="2025-03-31" source="Báo cáo" target="300000" target-by="2026-12-31"></tenmien-progress>',
};

const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(23, 29, 36)';

async function within(style: string, markup: string, theme?: string): Promise<LitElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.cssText = style;
  place.innerHTML = `<div>${markup}</div>`;
  const element = place.firstElementChild!.firstElementChild as LitElement;
  if (theme) element.setAttribute('theme', theme);
  await element.updateComplete;
  await aTimeout(0);
  return element;
}

const card = (element: LitElement): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('.card')!;
const ground = (element: LitElement): string => getComputedStyle(card(element)).backgroundColor;

for (const [name, markup] of Object.entries(elements)) {
  describe(`<tenmien-${name}> on its page`, () => {
    for (const [style, wanted] of [
      ['background:#fff', LIGHT],
      ['background:#fafafa;color-scheme:dark', LIGHT],
      ['background:rgba(255,255,255,.9)', LIGHT],
      ['background:#12181a', DARK],
      ['background:navy', DARK],
      ['background:rgb(18 24 26 / 80%)', DARK],
      ['color-scheme:dark', DARK],
      ['color-scheme:light', LIGHT],
    ] as const) {
      it(`is light or dark like the page: ${style}`, async () => {
        expect(ground(await within(style, markup))).to.equal(wanted);
      });
    }

    for (const [style, wanted] of [
      ['background:oklch(0.21 0.034 264.665)', DARK],
      ['background:oklch(98.5% 0.002 247.839);color-scheme:dark', LIGHT],
      ['background:oklab(0.3 0 0 / 90%)', DARK],
      ['background:oklch(0.2 0 0 / 20%)', LIGHT],
      ['background:lab(12 0 0)', DARK],
      ['background:color(display-p3 0.1 0.1 0.12)', DARK],
      ['background:color-mix(in srgb, black 90%, white)', DARK],
    ] as const) {
      it(`is light or dark like the page, in any colour space: ${style}`, async () => {
        const element = await within(style, markup);
        await waitUntil(() => ground(element) === wanted, wanted);
      });
    }

    it('follows a page that turns dark in OKLCh, and light again', async () => {
      const element = await within('background:#fff', markup);
      const place = element.parentElement!.parentElement!;
      for (const [colour, wanted] of [
        ['oklch(0.21 0.034 264.665)', DARK],
        ['oklch(0.985 0.002 247.839)', LIGHT],
      ] as const) {
        place.style.background = colour;
        await waitUntil(() => ground(element) === wanted, colour);
        element.requestUpdate();
        await element.updateComplete;
        await waitUntil(() => ground(element) === wanted, `${colour}, drawn again`);
      }
    });

    it('follows its property `theme`, which frameworks set, and reflects it in the attribute', async () => {
      const element = (await within('background:#fff', markup)) as LitElement & { theme?: string | undefined };
      for (const [theme, wanted] of [
        ['dark', DARK],
        ['light', LIGHT],
        ['auto', LIGHT],
      ] as const) {
        element.theme = theme;
        await element.updateComplete;
        expect(ground(element), theme).to.equal(wanted);
        expect(element.getAttribute('theme')).to.equal(theme);
      }
      element.theme = undefined;
      await element.updateComplete;
      expect(element.hasAttribute('theme')).to.equal(false);
    });

    it('follows the nearest background, or its attribute `theme`', async () => {
      for (const [style, theme, wanted] of [
        ['background:#fff', 'dark', DARK],
        ['background:#111', 'light', LIGHT],
        ['background:#111', 'auto', DARK],
      ] as const) {
        const element = await within(style, markup, theme);
        expect(ground(element), theme).to.equal(wanted);
        element.remove();
      }
      const place = await fixture<HTMLElement>(
        html`<div style="background:#111"><div style="background:#eee"></div></div>`,
      );
      place.firstElementChild!.innerHTML = markup;
      const element = place.firstElementChild!.firstElementChild as LitElement;
      await element.updateComplete;
      await aTimeout(0);
      expect(ground(element)).to.equal(LIGHT);
    });

    for (const [how, turn] of [
      ['a class of the page', () => document.documentElement.classList.toggle('turned')],
      ['an attribute of the page', () => document.documentElement.toggleAttribute('data-turned')],
      [
        'a style around it',
        (place: HTMLElement) => void (place.style.background = place.style.background ? '' : '#111'),
      ],
      [
        'the page’s color-scheme',
        () =>
          void (document.documentElement.style.colorScheme = document.documentElement.style.colorScheme ? '' : 'dark'),
      ],
      [
        'a style sheet',
        () =>
          (
            document.querySelector('#turned') ??
            document.head.appendChild(Object.assign(document.createElement('style'), { id: 'turned', textContent: '' }))
          ).toggleAttribute('data-on'),
      ],
      ['a slow class', (place: HTMLElement) => void place.classList.toggle('fading')],
    ] as const) {
      it(`follows ${how} when it turns dark and light again`, async () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          `.turned body, [data-turned] body, html:has(#turned[data-on]) body { background: #111 } .place { background: none; transition: background-color .3s } .fading { background: #111 }`,
        );
        document.adoptedStyleSheets = [sheet];
        const element = await within('', markup);
        const place = element.parentElement!.parentElement!;
        place.className = 'place';
        await waitUntil(() =>
          performance.getEntriesByType('resource').some(({ name: file }) => /page-later/.test(file)),
        );
        await aTimeout(50);
        expect(ground(element)).to.equal(LIGHT);
        turn(place);
        await waitUntil(() => ground(element) === DARK, 'dark');
        turn(place);
        await waitUntil(() => ground(element) === LIGHT, 'light');
        document.adoptedStyleSheets = [];
        document.querySelector('#turned')?.remove();
      });
    }

    it('stays hidden where the page hides it, and out of the tab order', async () => {
      const unseen = await within('visibility:hidden', markup);
      for (const part of unseen.shadowRoot!.querySelectorAll<HTMLElement>('.root, .card, a, button, input, select')) {
        expect(getComputedStyle(part).visibility, part.outerHTML).to.equal('hidden');
        part.focus();
        expect(unseen.shadowRoot!.activeElement).to.equal(null);
      }
      unseen.remove();
      const gone = await within('', markup);
      gone.classList.add('an-office-hides-it');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.an-office-hides-it { display: none }');
      document.adoptedStyleSheets = [sheet];
      try {
        expect(gone.getBoundingClientRect().height).to.equal(0);
        expect(card(gone).checkVisibility()).to.equal(false);
      } finally {
        document.adoptedStyleSheets = [];
      }
    });

    it('inherits no direction, lines or custom properties of the page', async () => {
      const looks = (element: LitElement): string[] =>
        [...element.shadowRoot!.querySelectorAll('.root, .root *')].map((part) => {
          const { color, backgroundColor, borderColor, direction, textAlign, padding, textIndent } =
            getComputedStyle(part);
          return [color, backgroundColor, borderColor, direction, textAlign, padding, textIndent].join();
        });
      const plain = await within('', markup);
      const wanted = looks(plain);
      plain.remove();
      const dressed = await within(
        'direction:rtl;text-decoration:underline;text-indent:40px;--ground:red;--accent:red;--tone:red;--text:red;--line:red;--muted:red;--soft:red;--pad:99px;--edge:red',
        markup,
      );
      // A line goes on into the blocks that flow, and not into inline blocks and grids.
      expect(getComputedStyle(card(dressed)).display).to.match(/^inline-/);
      expect(looks(dressed)).to.deep.equal(wanted);
    });
  });
}

describe('child content of the page in an element', () => {
  const PAGE = 'rgb(51, 51, 51)';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.portal p, .portal a { color: #333 }`);
  before(() => void (document.adoptedStyleSheets = [sheet]));
  after(() => void (document.adoptedStyleSheets = []));

  for (const style of [
    'background:#fff',
    'background:#fff;color-scheme:dark',
    'background:linear-gradient(#fff,#eee)',
    '',
  ]) {
    for (const theme of ['auto', 'dark', 'light']) {
      it(`has the page’s background and colours: ${style || 'no background'}, theme ${theme}`, async () => {
        const element = await within(
          style,
          '<tenmien-progress today="2026-11-20" province="hue"><p>Chưa có số. <a href="/e/x">Xem</a></p></tenmien-progress>',
          theme,
        );
        element.parentElement!.className = 'portal';
        expect(ground(element)).to.equal('rgba(0, 0, 0, 0)');
        for (const part of element.querySelectorAll('p, a')) expect(getComputedStyle(part).color).to.equal(PAGE);
        // Our own heading is in the page's colour as well.
        expect(getComputedStyle(element.shadowRoot!.querySelector('.heading')!).color).to.equal(
          getComputedStyle(element.parentElement!).color,
        );
        element.remove();
      });
    }
  }

  it('has the page’s background in a form whose registrars did not load', async () => {
    const element = await within(
      'background:#fff',
      '<tenmien-availability><p>Các nhà đăng ký.</p></tenmien-availability>',
      'dark',
    );
    expect(ground(element)).to.equal(DARK);
    card(element).append(document.createElement('slot'));
    expect(ground(element)).to.equal('rgba(0, 0, 0, 0)');
  });
});
