// Sample portals for `npm run bench:audit`. Each is a separate host that answers in 150–2,000 ms. Half of them have blocks of a test site.

import { setTimeout as pause } from 'node:timers/promises';
import { builtIntegrity, builtSite, version } from '../lib/release.ts';
import { fileAnswer, listen, mediaTypes, pathOf, type Server } from '../lib/serve.ts';

export interface Portals {
  readonly addresses: readonly string[];
  /** Number of requests to portals and site, and the maximum of parallel requests to one portal. */
  readonly counts: { asked: number; mostAtOnce: number };
  stop(): void;
}

/** As long as the first page of a portal. */
const NEWS =
  '<div class="news"><h3><a href="/tin/1.html">Hội nghị triển khai nhiệm vụ</a></h3><p>Sáng nay, Ủy ban nhân dân xã tổ chức hội nghị.</p></div>\n'.repeat(
    500,
  );

/** Pseudo-random numbers from 0 to 1, the same in every run. */
function* numbers(): Generator<number, never> {
  for (let seed = 1; ;) yield (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
}

export async function openPortals(count: number): Promise<Portals> {
  const counts = { asked: 0, mostAtOnce: 0 };
  const site = await listen((url) => {
    counts.asked++;
    const path = pathOf(url).replace(/(?<=\/[ef]\/[a-z/-]+)$/, '.html');
    return fileAnswer(builtSite, path);
  });
  const files = `${site.origin}/w/${version}/`;
  const lines =
    `<link rel="stylesheet" href="${files}embed.css">` +
    `<script defer src="${files}loader.js" integrity="${builtIntegrity()['loader.js']}" crossorigin="anonymous"></script>`;
  const block = `<p><a href="${site.origin}/e/banner/vi/ninh-binh">Chương trình: đăng ký đến hết ngày 31/12/2026</a></p>`;
  const pages = [
    [lines, block],
    ['', block],
    ['', ''],
    ['', ''],
  ].map(([head, body]) =>
    Buffer.from(
      `<!doctype html><html lang="vi"><head><meta charset="utf-8">${head}</head><body>${NEWS}${body}</body></html>`,
    ),
  );
  const delays = numbers();
  const portal = (at: number): Promise<Server> => {
    let under = 0;
    return listen(async (url) => {
      counts.asked++;
      counts.mostAtOnce = Math.max(counts.mostAtOnce, ++under);
      await pause(150 + 1850 * delays.next().value);
      under--;
      return url === '/' ? { body: pages[at % 4]!, headers: { 'content-type': mediaTypes['.html'] } } : null;
    });
  };
  const servers: Server[] = [];
  for (let at = 0; at < count; at++) servers.push(await portal(at));
  return {
    addresses: servers.map(({ origin }) => `${origin}/`),
    counts,
    stop: () => [site, ...servers].forEach((server) => server.stop()),
  };
}
