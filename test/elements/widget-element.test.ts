import { expect, fixture, html } from '@open-wc/testing';
import { AvailabilityElement } from '../../src/elements/availability/availability.ts';
import { BannerElement } from '../../src/elements/banner/banner.ts';
import { EligibilityElement } from '../../src/elements/eligibility/eligibility.ts';
import { ProgressElement } from '../../src/elements/progress/progress.ts';
import type { WidgetElement } from '../../src/elements/widget-element.ts';
import { textOf, warnings } from '../support.ts';

const kinds = {
  banner: BannerElement,
  eligibility: EligibilityElement,
  availability: AvailabilityElement,
  progress: ProgressElement,
};
for (const [name, kind] of Object.entries(kinds)) customElements.define(`tenmien-${name}`, kind);

const turn = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 20));

describe('an element of the library', () => {
  for (const [name, kind] of Object.entries(kinds)) {
    it(`<tenmien-${name}> shows its child content when drawing throws, and reports it once, without a rejection`, async () => {
      const Broken = class extends (kind as unknown as typeof WidgetElement) {
        protected override render(): never {
          throw new SyntaxError('The provided markup is invalid XML');
        }
      };
      customElements.define(`broken-${name}`, Broken);
      const rejected: string[] = [];
      const listen = (event: PromiseRejectionEvent): void => void rejected.push(String(event.reason));
      addEventListener('unhandledrejection', listen);
      const heard = warnings();
      const box = await fixture<HTMLElement>(html`<section></section>`);
      box.innerHTML = `<broken-${name}><a href="https://embed.example.vn/e/${name}/vi">Chương trình</a></broken-${name}>`;
      await turn();
      const element = box.firstElementChild as WidgetElement;
      element.requestUpdate();
      await turn();
      removeEventListener('unhandledrejection', listen);
      expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
      expect(heard().match(/not-drawn: SyntaxError/g)).to.have.length(1);
      expect(rejected).to.deep.equal([]);
    });

    it(`<tenmien-${name}> speaks the language of its own lang, beside one in the page’s language`, async () => {
      const box = await fixture<HTMLElement>(html`<section></section>`);
      const figure = 'value="3295" as-of="2025-03-31" source="Sở"';
      // A page shows one banner.
      const languages = name === 'banner' ? ['en'] : ['en', 'vi'];
      box.innerHTML = languages
        .map((language) => `<tenmien-${name} ${language === 'en' ? 'lang="en"' : ''} ${figure}></tenmien-${name}>`)
        .join('');
      const elements = [...box.children] as WidgetElement[];
      const roots = (): (Element | null)[] => elements.map((element) => element.shadowRoot!.querySelector('.root'));
      for (let tries = 0; tries < 100 && !roots().every(Boolean); tries++) await turn();
      for (let drawing = 0; drawing < 2; drawing++) {
        expect(roots().map((root) => root!.getAttribute('lang'))).to.deep.equal(languages);
        expect(textOf(elements[0]!))
          .to.match(/\b(the|of|your|name)\b/i)
          .and.not.match(/tên/i);
        if (elements[1])
          expect(textOf(elements[1]))
            .to.match(/tên/i)
            .and.not.match(/\b(the|your)\b/i);
        for (const element of elements) element.requestUpdate();
        await turn();
      }
    });
  }
});

describe('child content of an element whose styles throw', () => {
  for (const tag of ['tenmien-banner', 'tenmien-eligibility', 'tenmien-availability', 'tenmien-progress']) {
    it(`of <${tag}> stays in view`, () => {
      const { adoptedStyleSheets } = Object.getOwnPropertyDescriptors(ShadowRoot.prototype);
      const element = document.createElement(tag) as HTMLElement & { createRenderRoot(): unknown };
      element.append('Lời thay thế');
      Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
        configurable: true,
        set() {
          throw new Error('replaced by a script of the page');
        },
      });
      try {
        expect(() => element.createRenderRoot()).to.throw('replaced by a script of the page');
      } finally {
        Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', adoptedStyleSheets);
      }
      expect(
        element
          .shadowRoot!.querySelector('slot')!
          .assignedNodes()
          .map(({ nodeValue }) => nodeValue),
      ).to.deep.equal(['Lời thay thế']);
    });
  }
});
