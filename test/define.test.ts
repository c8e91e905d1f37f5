import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { widgets } from '../src/contract.ts';
import '../src/define.ts';

describe('npm "./define"', () => {
  for (const { tag, attributes } of widgets) {
    it(`registers ${tag} with the attributes of the contract, each also as a property`, () => {
      const element = customElements.get(tag) as typeof LitElement | undefined;
      const observed = element!.observedAttributes;
      expect(attributes.filter((name) => !observed.includes(name))).to.deep.equal([]);
      const properties = [...element!.elementProperties.keys()].filter(
        (name) => !((name as string) in element!.prototype),
      );
      expect(properties).to.deep.equal([]);
    });
  }

  it('can be imported twice', async () => {
    const first = widgets.map(({ tag }) => customElements.get(tag));
    for (const { name } of widgets)
      await import(new URL(`../src/elements/${name}/${name}.define.ts?again`, import.meta.url).href);
    expect(widgets.map(({ tag }) => customElements.get(tag))).to.deep.equal(first);
  });
});
