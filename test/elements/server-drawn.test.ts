import { expect } from '@open-wc/testing';
import { AvailabilityElement } from '../../src/elements/availability/availability.ts';
import { BannerElement } from '../../src/elements/banner/banner.ts';
import { EligibilityElement } from '../../src/elements/eligibility/eligibility.ts';
import { ProgressElement } from '../../src/elements/progress/progress.ts';
import type { WidgetElement } from '../../src/elements/widget-element.ts';

let count = 0;

/** An element whose script comes now, in a page that has its shadow root from a server; and what stood in the root after each change of it. */
async function takeOver(
  kind: new () => WidgetElement,
  attributes: string,
): Promise<{ element: WidgetElement; seen: string[][] }> {
  const name = `drawn-${count++}`;
  const page = Document.parseHTMLUnsafe(
    `<${name} ${attributes}><template shadowrootmode="open"><style>.root { display: block }</style><div class="root" id="old">cũ</div></template><p>con</p></${name}>`,
  );
  const element = document.adoptNode(page.body.firstElementChild!) as WidgetElement;
  document.body.append(element);
  const root = element.shadowRoot!;
  // Lit's renderer ends its content with a comment, which this parser leaves out.
  root.append(new Comment('/lit-part'));
  const seen: string[][] = [];
  const look = (): number => seen.push([...root.querySelectorAll('.root')].map(({ id }) => id));
  new MutationObserver(look).observe(root, { childList: true });
  customElements.define(name, class extends kind {});
  for (let tries = 0; tries < 100 && (root.querySelector('#old') || !root.querySelector('.root')); tries++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return { element, seen };
}

describe('a server-drawn element in the browser', () => {
  const kinds = {
    banner: BannerElement,
    eligibility: EligibilityElement,
    availability: AvailabilityElement,
    progress: ProgressElement,
  };
  for (const [name, kind] of Object.entries(kinds)) {
    for (const lang of ['vi', 'en']) {
      it(`is drawn again in one step: ${name}, ${lang}`, async () => {
        const { element, seen } = await takeOver(kind, `lang="${lang}" province="hue" today="2026-11-30"`);
        const root = element.shadowRoot!;
        expect(root.querySelectorAll('.root')).to.have.length(1);
        expect(root.querySelector<HTMLElement>('.root')!.lang).to.equal(lang);
        expect(root.textContent).to.not.include('cũ');
        // Before and after each change there is exactly one drawing in view.
        expect(seen.length).to.be.greaterThan(0);
        for (const roots of seen) expect(roots).to.have.length(1);
        element.remove();
      });
    }
  }
});
