// Unpacks the zip as somebody who hosts it does: it holds the published files, its pages work as they are (scripts/check-embed.mjs), and
// re-hosted they name no other host. Needs dist: npm run build.

import './install.mjs';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { unzipSync } = await import('fflate');

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const integrity = JSON.parse(readFileSync(`${root}dist/site/w/${version}/integrity.json`, 'utf8'));
const files = unzipSync(readFileSync(`${root}dist/tenmien-widgets-${version}.zip`));
const problems = [];
const same = (what, got, wanted) => got === wanted || problems.push(`${what}: ${got} instead of ${wanted}`);

for (const [file, hash] of Object.entries(integrity)) {
  same(`${file} in the zip`, `sha384-${createHash('sha384').update(files[`w/${version}/${file}`]).digest('base64')}`, hash);
}

const folder = mkdtempSync(join(tmpdir(), 'zip-'));
try {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const text = (path) => readFileSync(join(folder, path), 'utf8');
  const pages = Object.keys(files).filter((path) => /^(e|f|oembed)\//.test(path));
  let former = /https:\S+(?=;)/.exec(text('README.txt'))[0];
  // Twice, for a host may move.
  for (const address of ['https://khoi.example.vn/', 'https://tinh.example.vn/khoi/']) {
    execFileSync(process.execPath, ['rehost.mjs', address], { cwd: folder });
    const [link] = JSON.parse(text('oembed/banner/vi/ben-tre.json')).html.match(/https:[^"]*/);
    same('oEmbed', link, `${address}e/banner/vi/ben-tre`);
    for (const path of ['e/progress/en/hue.html', 'e/progress/en/hue/index.html']) {
      const page = text(path);
      for (const [what, wanted] of [
        ['canonical', `rel="canonical" href="${address}e/progress/en/hue"`],
        ['oEmbed', `href="${address}oembed/progress/en/hue.json"`],
        ['preview', `property="og:url" content="${address}e/progress/en/hue"`],
        ['policy', `script-src 'self' ${new URL(address).origin};`],
        ['line', `&lt;a href=&quot;${address}e/progress/en/hue&quot;`],
      ]) {
        same(`${path}, ${what}`, page.includes(wanted), true);
      }
    }
    const old = pages.filter((path) => text(path).includes(new URL(former).origin));
    same(`pages that still name ${former}`, old.length, 0);
    former = address;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(problems.length ? problems.join('\n') : 'The zip holds the published files, and its pages take another address.');
process.exitCode = problems.length ? 1 : 0;
