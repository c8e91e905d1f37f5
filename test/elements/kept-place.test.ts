// What embed.css keeps free below an element, and when it is given back.

import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../src/define.ts';
import { waitUntil } from '../wait-until.ts';

const KEPT = 1500;

describe('the room that is reserved below an element', () => {
  const style = document.createElement('style');
  before(() => {
    style.textContent = `tenmien-availability { display: flow-root } tenmien-availability::before { content: ''; float: left; height: ${KEPT}px }`;
    document.head.append(style);
  });
  after(() => style.remove());

  const show = async (above: number): Promise<LitElement> => {
    const place = await fixture<HTMLElement>(html`<div>
      <div .style=${`height:${above}px`}></div>
      <tenmien-availability province="thai-nguyen"></tenmien-availability>
      <p>${'Đoạn văn này nằm dưới thành phần. '.repeat(20)}</p>
    </div>`);
    const element = place.querySelector<LitElement>('tenmien-availability')!;
    await element.updateComplete;
    return element;
  };
  const drawnHeight = (element: LitElement): number =>
    element.shadowRoot!.querySelector<HTMLElement>('.root')!.offsetHeight;

  it('is released at once when the element ends below the screen', async () => {
    const element = await show(innerHeight - 20);
    await waitUntil(() => element.offsetHeight === drawnHeight(element));
  });

  it('stays while the end of the element is on the screen, until a person presses something', async () => {
    const element = await show(0);
    await aTimeout(300);
    expect(element.offsetHeight).to.equal(KEPT);
    document.body.click();
    expect(element.offsetHeight).to.equal(KEPT);
    await sendKeys({ press: 'Shift' });
    expect(element.offsetHeight).to.equal(drawnHeight(element));
  });
});
