// The gateway's answers and those of services abroad, by the same measure: what the form's own checker makes of them.

import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createRdapChecker } from '../../../src/domains/rdap-checker.ts';
import { answerAbroad, foreign, PEOPLE, timeless } from '../../../test/foreign-rdap.ts';
import { gatewayFor, get, readRdap, replaceFetch } from './support.ts';

const abroad = {
  name: 'rdap',
  authority: 'registry',
  ...createRdapChecker({ endpoint: 'https://abroad.example/v1', pause: 1 }),
} as const;

describe('the gateway with answers of foreign RDAP services', () => {
  let restore = () => undefined as void;
  let gateway = gatewayFor();
  beforeEach(() => {
    gateway = gatewayFor({ sources: [abroad] });
    restore = replaceFetch((url, init) =>
      url.host === 'abroad.example' ? answerAbroad(url) : get(gateway, url.pathname, { headers: init.headers ?? {} }),
    );
  });
  afterEach(() => restore());

  for (const { form, name, says } of foreign) {
    it(`returns the same state and nothing of people: ${form}`, async () => {
      const text = await (await get(gateway, `/rdap/domain/${encodeURIComponent(name)}`)).text();
      assert.doesNotMatch(text, PEOPLE);
      await readRdap(await get(gateway, `/rdap/domain/${encodeURIComponent(name)}`));
      const through = timeless(
        await createRdapChecker({ endpoint: 'https://gateway.example/rdap', pause: 1 }).check(name),
      );
      // Why nothing is known is the gateway's own trouble with its source.
      assert.deepEqual(through, says.state === 'unknown' ? { state: 'unknown', reason: 'unavailable' } : says);
    });
  }
});
