import { expect, fixture, html } from '@open-wc/testing';
import { widgets } from '../../src/contract.ts';
import { candidates } from '../../src/embed/loader/find-embeds.ts';
import { upgrade } from '../../src/embed/loader/upgrade.ts';
import { tagOf, widgetNames } from '../../src/widgets.ts';

const host = {
  address: 'https://embed.example.vn/',
  attributes: [...new Set(widgets.flatMap(({ attributes }) => attributes))],
  feeds: ['thai-nguyen'],
};
const LINK = '<a href="https://embed.example.vn/e/banner/vi/thai-nguyen">Chương trình</a>';

/** What a page becomes, and the widgets that it needs. */
async function upgraded(markup: string): Promise<{ box: HTMLElement; needs: (string | undefined)[] }> {
  const box = await fixture<HTMLElement>(html`<section></section>`);
  box.append(document.createRange().createContextualFragment(markup));
  const needs = [...box.querySelectorAll(candidates)].map((found) => upgrade(found, host));
  return { box, needs };
}

describe('upgrade of links to elements', () => {
  it('has the same four names as the contract, the addresses and the tags', () => {
    expect(widgets.map(({ name }) => name)).to.deep.equal(['banner', 'eligibility', 'availability', 'progress']);
    expect(widgets.map(({ tag }) => tag)).to.deep.equal(widgetNames.map(tagOf));
  });

  for (const [where, markup] of [
    ['alone in its paragraph', `<p>${LINK}</p>`],
    ['alone in a block of the editor', `<div class="wp-block"><p> ${LINK}&nbsp;<br></p></div>`],
    ['in bold letters', `<p><strong><span>${LINK}</span></strong></p>`],
    ['with a class of ours in a sentence', `<p>Xem ${LINK.replace('<a', '<a class="tenmien-embed"')} nhé.</p>`],
    ['with a script behind it', `<p>${LINK}<script src="data:text/javascript,"></script></p>`],
    ['behind what an editor left', `<div contenteditable="false"><p>${LINK}</p></div>`],
    ['with a slash and a query at its end', `<p>${LINK.replace('nguyen"', 'nguyen/?utm_source=mail#top"')}</p>`],
  ]) {
    it(`puts the element around a link ${where}`, async () => {
      const { box, needs } = await upgraded(markup!);
      const element = box.querySelector('tenmien-banner')!;
      expect(needs).to.deep.equal(['banner']);
      expect(element.getAttribute('province')).to.equal('thai-nguyen');
      expect(element.querySelector('a')!.textContent).to.equal('Chương trình');
    });
  }

  for (const [where, markup] of [
    ['in a sentence', `<p>Xem ${LINK} nhé.</p>`],
    ['in a list', `<ul><li>${LINK}</li></ul>`],
    ['in a menu', `<nav><div>${LINK}</div></nav>`],
    ['that is a heading', `<h2>${LINK}</h2>`],
    ['beside a picture', `<p><img alt="">${LINK}</p>`],
    ['in an editor', `<div contenteditable="true"><p>${LINK}</p></div>`],
    ['in a block of an editor', `<div contenteditable><div contenteditable="false"><p>${LINK}</p></div></div>`],
    ['to another host', `<p>${LINK.replace('embed.example.vn', 'embed.example.vn.evil.example')}</p>`],
    ['to another page', `<p>${LINK.replace('/banner/', '/news/')}</p>`],
    ['of a drawing', `<div><svg xmlns="http://www.w3.org/2000/svg">${LINK}</svg></div>`],
    ['whose address is none', '<p><a href="https://[/e/banner/vi">Chương trình</a></p>'],
  ]) {
    it(`leaves a link ${where}`, async () => {
      const { box, needs } = await upgraded(markup!);
      expect(box.querySelector('tenmien-banner')).to.equal(null);
      expect(needs.every((need) => need === undefined)).to.equal(true);
      expect(box.textContent).to.include('Chương trình');
    });
  }

  it('puts the element around a root-relative link when the page is the host’s', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = host.address;
    try {
      const { box } = await upgraded('<p><a href="e/banner/vi/thai-nguyen">Chương trình</a></p>');
      expect(box.querySelector('tenmien-banner')!.getAttribute('province')).to.equal('thai-nguyen');
    } finally {
      base.remove();
    }
  });

  it('puts the element around a marked block, with its settings', async () => {
    const { box, needs } = await upgraded(
      `<div data-tenmien-widget="progress" data-tenmien-value="3295" data-tenmien-as-of="2025-03-31">${LINK.replace('banner', 'progress')}</div>`,
    );
    const element = box.querySelector('tenmien-progress')!;
    expect(needs[0]).to.equal('progress');
    expect(element.getAttributeNames()).to.have.members(['province', 'value', 'as-of']);
    expect(element.querySelector('a')).to.exist;
    expect(box.querySelectorAll('tenmien-progress')).to.have.length(1);
  });

  it('requests figures from the host when the host has them and the editor gave none', async () => {
    const { box } = await upgraded(
      `<p>${LINK.replace('banner', 'progress')}</p><p>${LINK.replace('banner/vi/thai-nguyen', 'progress/vi/hue')}</p>`,
    );
    const [known, unknown] = box.querySelectorAll('tenmien-progress');
    expect(known!.getAttribute('src')).to.equal('https://embed.example.vn/data/thai-nguyen.json');
    expect(unknown!.hasAttribute('src')).to.equal(false);
  });

  it('copies no data that could become a handler or a style', async () => {
    const { box } = await upgraded(
      `<div data-tenmien-widget="banner" data-tenmien-onclick="alert(1)" data-tenmien-style="position:fixed" data-tenmien-id="x">${LINK}</div>`,
    );
    expect(box.querySelector('tenmien-banner')!.getAttributeNames()).to.deep.equal(['province']);
  });

  it('loads the widgets of existing elements, and does not change those elements', async () => {
    const { box, needs } = await upgraded(`<tenmien-eligibility province="hue"><p>${LINK}</p></tenmien-eligibility>`);
    expect(needs).to.deep.equal(['eligibility', undefined]);
    expect(box.querySelectorAll('tenmien-banner')).to.have.length(0);
  });

  it('does nothing more on a second run', async () => {
    const { box } = await upgraded(`<p>${LINK}</p><div data-tenmien-widget="banner">${LINK}</div>`);
    const before = box.outerHTML;
    for (let look = 0; look < 3; look++) for (const found of box.querySelectorAll(candidates)) upgrade(found, host);
    expect(box.outerHTML).to.equal(before);
  });

  it('does nothing for an unknown widget', async () => {
    const { box } = await upgraded(`<div data-tenmien-widget="clock">${LINK.replace('/banner/', '/clock/')}</div>`);
    expect(box.querySelector('div')!.firstElementChild!.localName).to.equal('a');
  });
});
