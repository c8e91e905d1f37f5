import { expect } from '@open-wc/testing';
import { fakeFetch, restoreFetch } from '../../base/fake-fetch.ts';
import { answerAbroad, foreign, PEOPLE } from '../../foreign-rdap.ts';
import { wordsOf } from '../../support.ts';
import { answered, ask, show } from './form-on-page.ts';

describe('<tenmien-availability> with answers of foreign RDAP services', () => {
  before(() => fakeFetch(({ url }) => answerAbroad(new URL(url))));
  after(restoreFetch);
  for (const { form, name, shows } of foreign) {
    it(`shows ${form} without any person`, async () => {
      const element = await show({ endpoint: 'https://rdap.example/v1' });
      await ask(element, name);
      await answered(element);
      for (const words of shows) expect(wordsOf(element)).to.contain(words);
      expect(wordsOf(element)).not.to.match(PEOPLE);
      expect(wordsOf(element)).not.to.match(/còn đăng ký được|còn trống/);
      element.remove();
    });
  }
});
