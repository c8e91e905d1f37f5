// Compares the blocks and the share pictures with the reference pictures in test/pictures and apps/public/share.
// `npm run pictures` draws the reference pictures anew. Needs dist/site: npm run build.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { openChromium } from '../lib/chromium.ts';
import { builtIntegrity, root, version } from '../lib/release.ts';
import { servePacked } from '../lib/serve.ts';
import { skip } from '../lib/skip.ts';
import { blockPages, blockPictures, FONT, openBlocks } from './pictures/blocks.ts';
import { difference, readPng, writePng, type Picture } from './pictures/png.ts';
import { statePages, statePictures } from './pictures/states.ts';
import { sharePictures } from './pictures/share.ts';
import { unseenChanges } from './pictures/unseen.ts';

const RENEW = process.argv.includes('--renew');
const REFERENCES = join(root, 'test/pictures');
const PUBLIC = join(root, 'apps/public');
/** For all reference pictures together, in bytes. */
const BUDGET = 2_200_000;
const SHARE_BUDGET = 60_000;
/** The settings of letters do not depend on the machine. */
const FONTS = join(import.meta.dirname, 'pictures/fonts.conf');

function hasFont(): boolean {
  try {
    return execFileSync('fc-list', [FONT, 'family'], {
      encoding: 'utf8',
      env: { ...process.env, FONTCONFIG_FILE: FONTS },
    }).includes(FONT);
  } catch {
    return false;
  }
}

const problems: string[] = [];
let kept: string | undefined;

/** Writes a picture for people who look after a failure. @returns its path */
function keep(name: string, picture: Picture): string {
  kept ??= mkdtempSync(join(tmpdir(), 'pictures-'));
  const file = join(kept, name);
  writeFileSync(file, writePng(picture));
  return file;
}

function compare(file: string, taken: Picture): void {
  const name = relative(root, file);
  if (!existsSync(file)) return void problems.push(`${name} is missing`);
  const [before, now] = [readFileSync(file), writePng(taken)];
  if (before.equals(now)) return;
  const [wanted, found] = [readPng(before), readPng(now)];
  const other = difference(wanted, found);
  if (!other) return;
  const short = name.replaceAll(/[\\/]/g, '-').replace(/\.png$/, '');
  keep(`${short}-differs.png`, other);
  problems.push(
    `${name} (${wanted.width} × ${wanted.height}) looks otherwise: ${keep(`${short}.png`, found)} (${found.width} × ${found.height})`,
  );
}

async function take(browser: Browser, origin: string): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>();
  for (const [name, picture] of await blockPictures(browser, origin))
    pictures.set(join(REFERENCES, `${name}.png`), picture);
  for (const [name, picture] of await statePictures(browser, origin))
    pictures.set(join(REFERENCES, `${name}.png`), picture);
  for (const [path, picture] of await sharePictures(browser)) pictures.set(join(PUBLIC, path), picture);
  return pictures;
}

if (process.platform !== 'linux' || !hasFont()) skip(`pictures: they need ${FONT} (Debian: fonts-noto-core) on Linux`);
const build = { version, integrity: builtIntegrity() };
const server = await servePacked(join(root, 'dist'), {
  ...blockPages(build),
  ...statePages(build),
});
const { browser, close } = await openChromium({
  args: ['--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars'],
  env: { ...process.env, FONTCONFIG_FILE: FONTS },
});
let pictures: Map<string, Picture>;
try {
  pictures = await take(browser, server.origin);
  problems.push(...(await unseenChanges(await openBlocks(browser, server.origin, 'vi', 'before'))));
} finally {
  await close();
  server.stop();
}

if (RENEW) {
  rmSync(REFERENCES, { recursive: true, force: true });
  for (const [file, picture] of pictures) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, writePng(picture));
  }
}
for (const [file, picture] of pictures) compare(file, picture);
const sizes = [...pictures.keys()].filter(existsSync).map((file) => [file, readFileSync(file).length] as const);
const size = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
if (size > BUDGET) problems.push(`the pictures have ${size} bytes, more than ${BUDGET}`);
for (const [file, bytes] of sizes)
  if (file.startsWith(PUBLIC) && bytes > SHARE_BUDGET)
    problems.push(`${relative(root, file)} has ${bytes} bytes, more than ${SHARE_BUDGET}`);
if (existsSync(REFERENCES))
  for (const name of readdirSync(REFERENCES))
    if (!pictures.has(join(REFERENCES, name))) problems.push(`test/pictures/${name} shows nothing of today`);

console.log(
  problems.length
    ? `✗ ${problems.join('\n  ')}\nWhat is drawn now, and where it differs: ${kept ?? 'nothing was drawn'}. If it should look so: npm run pictures`
    : `✓ ${pictures.size} pictures look as they did (${Math.round(size / 1000)} kB); a changed colour, place and word are seen`,
);
process.exitCode = problems.length ? 1 : 0;
