// Attaching and detaching an element over and over: what of it stays in memory.

async function used(client) {
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize;
}

/** @returns bytes that the heap has grown by after `count` times, each with a new element that has drawn itself */
export async function heapGrowth(browser, url, name, count) {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'networkidle0' });
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.enable');
  const churn = (times) =>
    page.evaluate(
      async (tag, times) => {
        const model = (globalThis.model ??= document.querySelector(tag));
        model.remove(); // beside an earlier banner, a later one draws nothing
        for (let i = 0; i < times; i++) {
          const element = model.cloneNode(true);
          document.body.append(element);
          await element.updateComplete;
          element.remove();
        }
      },
      `tenmien-${name}`,
      times,
    );
  await churn(500); // compiled code and caches are there once and for all
  const before = await used(client);
  await churn(count);
  const growth = (await used(client)) - before;
  await page.close();
  return growth;
}
