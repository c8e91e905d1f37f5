// A real Chromium: blocks that are drawn and that are not, a page that moves, and one that asks where nobody may.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { openBrowser } from '../src/browser/browser.ts';
import { orderOf } from '../src/usage.ts';
import { createGround, send } from './made/server.ts';

const chromium = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';

describe('the audit’s browser', { skip: !existsSync(chromium) && 'Chromium is not installed' }, () => {
  const ground = createGround();
  const folder = mkdtempSync(join(tmpdir(), 'audit-'));
  after(async () => {
    await ground.close();
    rmSync(folder, { recursive: true });
  });
  const order = orderOf(['portals.csv', '--contact', 'a@b.vn', '--chromium', chromium, '--allow-private'], {});
  assert(order !== 'help');
  const page = (body: string): Promise<string> =>
    ground.open((_, response) =>
      send(response, {
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: `<!doctype html><html lang="vi"><title>Cổng</title><body>${body}`,
      }),
    );
  const block = '<tenmien-banner><a href="/">Chương trình</a></tenmien-banner>';
  const draw = `<script>addEventListener('load', () => setTimeout(() => customElements.define('tenmien-banner', class extends HTMLElement {
    connectedCallback() { this.style.display = 'block'; this.style.height = '300px'; this.attachShadow({ mode: 'open' }).append('Chương trình'); } }), 300))</script>`;

  it('reports drawn elements, missing elements, and their effect on the page', async () => {
    const browser = await openBrowser({ ...order, folder, timeout: 30_000 });
    try {
      const look = async (row: number, body: string) => {
        const address = await page(body);
        const portal = { row, name: 'Cổng', body: 'UBND xã', address, expected: [] };
        return browser.look(portal, { outcome: 'page', address, redirects: [], policies: [] });
      };
      const [drawn, undrawn, none] = [
        await look(2, block + draw + '<p>Tin</p>'.repeat(20)),
        await look(3, block),
        await look(4, '<p>Tin</p>'),
      ];
      assert.deepEqual([drawn.drawn, drawn.undrawn, drawn.picture], [1, 0, 'pictures/2.png'], JSON.stringify(drawn));
      assert(drawn.shift > 0 && drawn.blockShift === drawn.shift, JSON.stringify(drawn));
      assert(existsSync(join(folder, 'pictures/2.png')));
      assert.deepEqual([undrawn.drawn, undrawn.undrawn], [0, 1]);
      assert.deepEqual([none.drawn, none.undrawn, none.shift, none.axe], [0, 0, 0, []]);
    } finally {
      await browser.close();
    }
  });

  it('opens no address that the audit may not ask', async () => {
    let asked = 0;
    const inner = await ground.open((_, response) => {
      asked++;
      send(response, { body: 'secret' });
    });
    const address = await page(
      `<img src="${inner}/a.png"><iframe src="${inner}/"></iframe><script>fetch('${inner}/', { mode: 'no-cors' })</script>`,
    );
    const reach = { address: () => true, port: (port: number) => port === Number(new URL(address).port) };
    const browser = await openBrowser({ ...order, folder, timeout: 30_000 }, reach);
    try {
      const portal = { row: 5, name: 'Cổng', body: 'UBND xã', address, expected: [] };
      const seen = await browser.look(portal, { outcome: 'page', address, redirects: [], policies: [] });
      assert.equal(seen.failed, undefined);
      assert.equal(asked, 0);
    } finally {
      await browser.close();
    }
  });
});
