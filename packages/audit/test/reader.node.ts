// The threads in which pages are read: one that takes too long is ended, and the next page is read.

import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { createReader } from '../src/page/reader.ts';

const site = { version: '0.2.0', integrity: {} };
const task = (html: string) => ({
  ...{
    body: new TextEncoder().encode(html),
    type: 'text/html; charset=utf-8',
    address: 'https://a.vn/',
    madeBy: '',
    site,
  },
});

describe('the audit’s reader of pages', () => {
  const [hasty, patient] = [createReader(1), createReader()];
  after(() => Promise.all([hasty.close(), patient.close()]));

  it('gives up a page that takes too long, and reads each later page anew', async () => {
    const large = '<p>Tin của xã</p>'.repeat(60_000);
    for (let turn = 0; turn < 2; turn++) await assert.rejects(hasty.read(task(large)), { code: 'too-complex' });
  });

  it('decodes the text of a page as browsers do', async () => {
    const { promises } = await patient.read(task('<p>Miễn phí tên miền id.vn đến hết ngày 31/12/2026</p>'));
    assert.deepEqual(promises, [{ text: 'Miễn phí tên miền id.vn đến hết ngày 31/12/2026', ends: ['2026-12-31'] }]);
  });
});
