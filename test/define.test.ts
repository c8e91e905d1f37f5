import { expect } from '@open-wc/testing';
import { widgets } from '../src/contract.ts';
import '../src/define.ts';

describe('npm "./define"', () => {
  for (const { tag, attributes } of widgets) {
    it(`registers ${tag} with the attributes of the contract`, () => {
      const element = customElements.get(tag) as
        (CustomElementConstructor & { observedAttributes: string[] }) | undefined;
      // Colours and layout are read by the styles alone.
      const missing = attributes.filter(
        (name) => name !== 'theme' && name !== 'layout' && !element?.observedAttributes.includes(name),
      );
      expect(missing).to.deep.equal([]);
    });
  }

  it('can be loaded twice', async () => {
    const first = widgets.map(({ tag }) => customElements.get(tag));
    for (const { name } of widgets)
      await import(new URL(`../src/elements/${name}/${name}.define.ts?again`, import.meta.url).href);
    expect(widgets.map(({ tag }) => customElements.get(tag))).to.deep.equal(first);
  });
});
