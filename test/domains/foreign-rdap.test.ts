import { expect } from '@open-wc/testing';
import { createRdapChecker } from '../../src/domains/rdap-checker.ts';
import { fakeFetch, restoreFetch } from '../base/fake-fetch.ts';
import { answerAbroad, foreign, timeless } from '../foreign-rdap.ts';

describe('createRdapChecker on answers of foreign RDAP services', () => {
  before(() => fakeFetch(({ url }) => answerAbroad(new URL(url))));
  after(restoreFetch);
  for (const { form, name, says } of foreign) {
    it(`reads ${form}`, async () => {
      expect(
        timeless(await createRdapChecker({ endpoint: 'https://rdap.example/v1', pause: 1 }).check(name)),
      ).to.deep.equal(says);
    });
  }
});
