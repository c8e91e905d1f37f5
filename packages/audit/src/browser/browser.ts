// Opens portals in Chromium, through the audit's own proxy: rendered blocks, layout shift, axe results of blocks, a screenshot.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import type { Page } from 'puppeteer-core';
import { tagOf, widgetNames } from '../../../../src/widgets.ts';
import { anyReach, publicReach, type OpenNetwork } from '../ask/guard.ts';
import type { Portal } from '../portal.ts';
import type { Order } from '../usage.ts';
import type { Visit } from '../visit.ts';
import type { BrowserLook } from './look.ts';
import { lookAround } from './look-around.ts';
import { openProxy } from './proxy.ts';

export interface Browser {
  readonly look: (portal: Portal, visit: Visit) => Promise<BrowserLook>;
  close(): Promise<void>;
}

/** With two cores, more pages at a time are not faster. */
const AT_ONCE = 2;
/** Milliseconds for blocks to appear after the page has loaded. */
const SETTLED = 3_000;

const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  // Requests to loopback also go through the proxy, which refuses them.
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

/** Optional and large dependencies. */
async function libraries(): Promise<{
  readonly puppeteer: typeof import('puppeteer-core').default;
  readonly axe: string;
}> {
  try {
    const [{ default: puppeteer }, axe] = await Promise.all([import('puppeteer-core'), import('axe-core')]);
    return { puppeteer, axe: axe.default.source };
  } catch {
    throw new Error('--browser: npm install puppeteer-core axe-core');
  }
}

export async function openBrowser(
  order: Order & { readonly folder: string },
  reach: OpenNetwork = order.allowPrivate ? anyReach : publicReach,
): Promise<Browser> {
  if (!order.chromium) throw new Error('--browser: --chromium /usr/bin/chromium');
  const { puppeteer, axe } = await libraries();
  const proxy = await openProxy(reach);
  const profile = mkdtempSync(join(tmpdir(), 'tenmien-audit-'));
  const pictures = join(order.folder, 'pictures');
  mkdirSync(pictures, { recursive: true });
  const chromium = await puppeteer.launch({
    executablePath: order.chromium,
    userDataDir: profile,
    args: [...FLAGS, `--proxy-server=${proxy.address}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const turn = pLimit(AT_ONCE);

  async function open(page: Page, portal: Portal, { address }: Visit): Promise<BrowserLook> {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && /tenmien|\/w\/\d/.test(message.text()) && errors.length < 5)
        errors.push(message.text().slice(0, 300));
    });
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(address, { waitUntil: 'load', timeout: order.timeout });
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    const tags = widgetNames.map(tagOf);
    const seen = await lookAround(page, tags, axe);
    const picture = `pictures/${portal.row}.png`;
    await page.screenshot({ path: join(pictures, `${portal.row}.png`) as `${string}.png` });
    return { ...seen, errors, picture };
  }

  return {
    look: (portal, visit) =>
      turn(async () => {
        const context = await chromium.createBrowserContext();
        try {
          return await open(await context.newPage(), portal, visit);
        } catch (error) {
          return {
            failed: String((error as Error).message).slice(0, 200),
            drawn: 0,
            undrawn: 0,
            shift: 0,
            blockShift: 0,
            axe: [],
            errors: [],
          };
        } finally {
          await context.close().catch(() => undefined);
        }
      }),
    async close() {
      await chromium.close();
      await proxy.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
