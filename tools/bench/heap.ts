// Measures the memory that remains after an element is attached and detached many times.

import type { LitElement } from 'lit';
import type { Browser, CDPSession } from 'puppeteer-core';
import { tagOf, type WidgetName } from '../../src/widgets.ts';
import { newPage } from '../lib/chromium.ts';

async function used(client: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize;
}

/** @returns growth of the heap in bytes after `count` times, each with a new, rendered element */
export async function heapGrowth(browser: Browser, url: string, name: WidgetName, count: number): Promise<number> {
  const page = await newPage(browser);
  await page.goto(url, { waitUntil: 'networkidle0' });
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.enable');
  const churn = (times: number) =>
    page.evaluate(
      async (tag, times) => {
        const kept = window as unknown as { model?: LitElement };
        const model = (kept.model ??= document.querySelector<LitElement>(tag)!);
        model.remove(); // beside an earlier banner, a later one renders nothing
        for (let i = 0; i < times; i++) {
          const element = model.cloneNode(true) as LitElement;
          document.body.append(element);
          await element.updateComplete;
          element.remove();
        }
      },
      tagOf(name),
      times,
    );
  await churn(500); // warms up: compiled code and caches are created only once
  const before = await used(client);
  await churn(count);
  const growth = (await used(client)) - before;
  await page.close();
  return growth;
}
