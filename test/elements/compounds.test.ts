import { expect } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { keepsCompounds } from '../../src/elements/compounds.ts';

class Sample extends LitElement {
  static override properties = { words: {}, count: {} };
  declare words: string;
  declare count: number;

  constructor() {
    super();
    this.words = 'Chọn tên miền';
    this.count = 1;
    keepsCompounds(this);
  }

  protected override render() {
    return html`<p>${this.words}</p><p>${this.count}</p>`;
  }
}
customElements.define('compounds-sample', Sample);

describe('keepsCompounds', () => {
  it('keeps the compounds of any drawn text, at first and after each change', async () => {
    const element = new Sample();
    document.body.append(element);
    await element.updateComplete;
    const said = () => element.renderRoot.querySelector('p')!.textContent;
    expect(said()).to.equal('Chọn tên\u00a0miền');
    element.count = 2;
    await element.updateComplete;
    expect(said()).to.equal('Chọn tên\u00a0miền');
    element.words = 'Xem số liệu';
    await element.updateComplete;
    expect(said()).to.equal('Xem số\u00a0liệu');
    element.remove();
  });
});
