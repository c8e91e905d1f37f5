// Made portals for `npm run bench:audit`, and the site whose blocks stand on half of them. Tells the parent its addresses, and at the end
// what was asked.

import { createServer } from 'node:http';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mediaTypes } from '../media-types.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const site = join(root, 'dist/site');
const { version, integrity } = JSON.parse(readFileSync(join(root, 'dist/audit/release.json'), 'utf8'));
const count = Number(process.argv[2]);
let [asked, mostAtOnce] = [0, 0];

const listen = async (server) => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}/`;
};

/** The same delays in every run. */
let seed = 1;
const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;

const host = await listen(
  createServer((request, response) => {
    asked++;
    const path = join(site, normalize(new URL(request.url, 'http://a/').pathname));
    for (const file of extname(path) ? [path] : [`${path}.html`, join(path, 'index.html')]) {
      try {
        const body = readFileSync(file);
        response.writeHead(200, { 'content-type': mediaTypes[extname(file)], 'access-control-allow-origin': '*' });
        return response.end(body);
      } catch {
        // The next, or none.
      }
    }
    response.writeHead(404).end();
  }),
);

const lines = `<link rel="stylesheet" href="${host}w/${version}/embed.css"><script defer src="${host}w/${version}/loader.js" integrity="${integrity['loader.js']}" crossorigin="anonymous"></script>`;
const block = `<p><a href="${host}e/banner/vi/ninh-binh">Chương trình Phổ cập tên miền quốc gia “.vn” – tỉnh Ninh Bình: ưu đãi phí cho tên miền đăng ký đến hết ngày 31/12/2026</a></p>`;
/** As long as the first page of a portal. */
const news =
  '<div class="news"><h3><a href="/tin/1.html">Hội nghị triển khai nhiệm vụ</a></h3><p>Sáng nay, Ủy ban nhân dân xã tổ chức hội nghị.</p></div>\n'.repeat(
    500,
  );
const pages = [
  `<head>${lines}</head><body>${news}${block}</body>`,
  `<body>${news}${block}</body>`,
  `<body>${news}</body>`,
].map((page) => Buffer.from(`<!doctype html><html lang="vi"><meta charset="utf-8">${page}</html>`));

const portal = (at) => {
  let under = 0;
  return createServer((request, response) => {
    asked++;
    mostAtOnce = Math.max(mostAtOnce, ++under);
    response.once('close', () => under--);
    setTimeout(
      () => {
        if (request.url !== '/') return response.writeHead(404).end();
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(pages[at % 4 === 3 ? 2 : at % 3]);
      },
      150 + 1850 * random(),
    );
  });
};

const addresses = [];
for (let at = 0; at < count; at++) addresses.push(await listen(portal(at)));
process.send({ addresses });
process.on('message', () => process.send({ asked, mostAtOnce }));
process.on('disconnect', () => process.exit());
