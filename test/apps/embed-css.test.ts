import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import '../../src/define.ts';

const elements: Readonly<Record<string, TemplateResult>> = {
  banner: html`<tenmien-banner province="thai-nguyen" today="2026-11-20" hotline="0000 000 000"><p>…</p></tenmien-banner>`,
  eligibility: html`<tenmien-eligibility province="thai-nguyen" today="2026-11-20"><p>…</p></tenmien-eligibility>`,
  availability: html`<tenmien-availability province="thai-nguyen"><p>…</p></tenmien-availability>`,
  progress: html`<tenmien-progress
    province="thai-nguyen"
    today="2026-11-20"
    value="3295"
    as-of="2025-03-31"
    source="Chỉ thị của Chủ tịch UBND tỉnh Thái Nguyên"
    target="≥300000"
    target-by="2026-12-31"
    ><p>…</p></tenmien-progress
  >`,
};

describe('embed.css', () => {
  const style = document.createElement('style');
  before(async () => {
    style.textContent = await fetch(new URL('../../apps/public/embed.css', import.meta.url)).then((answer) =>
      answer.text(),
    );
    document.head.append(style);
  });
  after(() => style.remove());

  for (const [name, element] of Object.entries(elements)) {
    for (const width of [200, 320, 640, 960]) {
      it(`reserves the room of ${name} in a column of ${width}px, so that nothing below moves`, async () => {
        const parentNode = document.createElement('div');
        parentNode.style.width = `${width}px`;
        const box = await fixture<HTMLElement>(html`<div>${element}</div>`, { parentNode });
        const shown = box.firstElementChild as LitElement;
        await shown.updateComplete;
        const kept = Number.parseFloat(getComputedStyle(shown, '::before').height);
        const root = shown.shadowRoot!.querySelector<HTMLElement>('.root')!;
        expect(root.offsetHeight)
          .to.be.at.most(kept)
          .and.at.least(kept / 2);
        // Below the screen what is not needed is given back.
        const isSeen = root.getBoundingClientRect().bottom < innerHeight;
        expect(shown.offsetHeight).to.be.oneOf(isSeen ? [kept] : [kept, root.offsetHeight]);
      });
    }
  }

  it('reserves no room for a hidden element', async () => {
    const hidden = await fixture<HTMLElement>(html`<tenmien-banner hidden></tenmien-banner>`);
    expect(hidden.offsetHeight).to.equal(0);
  });

  it('lets a page hide an element by a class of its own', async () => {
    const page = document.createElement('style');
    page.textContent = '.not-here { display: none }';
    document.head.prepend(page);
    const hidden = await fixture<HTMLElement>(html`<tenmien-banner class="not-here"></tenmien-banner>`);
    expect(hidden.offsetHeight).to.equal(0);
    page.remove();
  });
});
