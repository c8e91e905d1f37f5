// Unpacks the zip as a host does. It contains the published files, and its pages work unchanged (tools/check/embed.ts).
// Re-hosted pages name no other host, and with another programme file they show its offers. Needs dist: npm run build.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { builtIntegrity, integrityOf, root, version } from '../lib/release.ts';

const integrity = builtIntegrity();

const files = unzipSync(readFileSync(join(root, `dist/tenmien-widgets-${version}.zip`)));
const problems: string[] = [];
const same = (what: string, got: unknown, wanted: unknown): void => {
  if (got !== wanted) problems.push(`${what}: ${got} instead of ${wanted}`);
};

for (const [file, hash] of Object.entries(integrity)) {
  const content = files[`w/${version}/${file}`];
  same(`${file} in the zip`, content && integrityOf(content), hash);
}

/** A programme file with one more offer than the release. */
function newer() {
  const student = (birthDate: string) => ({
    kind: 'citizen',
    birthDate,
    vietnamese: true,
    answers: { student: true },
    firstDomain: true,
  });
  // Announced in December for the next year.
  const offer = {
    id: 'id-vn-2027',
    who: 'citizen',
    suffix: 'id.vn',
    from: '2027-03-01',
    until: '2030-12-31',
    freeYears: 1,
    limit: { minYears: 16, readings: [{ id: 'to-30th-birthday', years: 30 }] },
    conditions: [{ id: 'student', question: { vi: 'Bạn có đang là sinh viên không?', en: 'Are you a student?' } }],
    services: ['website', 'email'],
    registrationFee: 'unsettled',
    cites: [{ source: '88/2026/TT-BTC', article: '3' }],
    examples: [
      { on: '2027-03-01', applicant: student('2011-03-01'), outcome: 'eligible' },
      { on: '2027-03-01', applicant: student('2011-03-02'), outcome: 'not-yet' },
    ],
  };
  const document = {
    id: '88/2026/TT-BTC',
    kind: 'circular',
    issuer: 'Bộ Tài chính',
    date: '2026-12-15',
    url: 'https://vanban.chinhphu.vn/88',
    checkedOn: '2026-12-20',
  };
  return {
    version: 1,
    updated: '2026-12-20',
    publisher: 'Sở Khoa học và Công nghệ',
    documents: [document],
    offers: [offer],
    ends: [],
    fees: [],
  };
}

const folder = mkdtempSync(join(tmpdir(), 'zip-'));
const text = (path: string) => readFileSync(join(folder, path), 'utf8');
const put = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const rehost = (...args: string[]) =>
  spawnSync(process.execPath, ['rehost.mjs', ...args], { cwd: folder, encoding: 'utf8' });
const done = (what: string, ...args: string[]) => {
  const { status, stderr } = rehost(...args);
  same(`${what} ends with`, `${status}${stderr}`, '0');
};
/** Returns one hash of all files in the folder. */
function state() {
  const hash = createHash('sha256');
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (statSync(join(folder, path)).isFile()) hash.update(path).update(readFileSync(join(folder, path)));
  return hash.digest('hex');
}

/** Returns the uncompressed text of a file, or '' if the file is missing or not compressed. */
function unpacked(unpack: (packed: Buffer) => Buffer, path: string): string {
  try {
    return unpack(readFileSync(join(folder, path))).toString();
  } catch {
    return '';
  }
}

/** Every file of a release that shows the offers. */
const SURFACES = [
  'e/banner/vi/hue.html',
  'e/eligibility/vi/index.html',
  'f/banner/vi/hue.html',
  'f/eligibility/vi.html',
  'oembed/banner/vi/hue.json',
  'oembed/eligibility/vi.json',
  'index.html',
];

try {
  for (const [path, bytes] of Object.entries(files)) put(path, bytes);
  const pages = Object.keys(files).filter((path) => /^(e|f|oembed)\//.test(path));
  const manual = Object.keys(files).filter((path) => /^docs\/.*\.html$/.test(path));
  const built = /https:\S+(?=;)/.exec(text('README.txt'))![0];

  // With the same host and the release's programme file, re-hosting changes nothing.
  const before = state();
  done('a release re-hosted where it is', built);
  same('a release re-hosted where it is stays as it was', state() === before, true);

  let former = built;
  // Twice, because a host may move.
  for (const address of ['https://khoi.example.vn/', 'https://tinh.example.vn/khoi/']) {
    done(`re-hosting to ${address}`, address);
    const { html } = JSON.parse(text('oembed/banner/vi/ben-tre.json')) as { html: string };
    const link = html.match(/https:[^"]*/)?.[0];
    same('oEmbed', link, `${address}e/banner/vi/ben-tre`);
    for (const path of ['e/progress/en/hue.html', 'e/progress/en/hue/index.html']) {
      const page = text(path);
      for (const [what, wanted] of [
        ['canonical', `rel="canonical" href="${address}e/progress/en/hue"`],
        ['oEmbed', `href="${address}oembed/progress/en/hue.json"`],
        ['preview', `property="og:url" content="${address}e/progress/en/hue"`],
        ['picture', `property="og:image" content="${address}share/progress-en.png"`],
        ['policy', `script-src 'self' ${new URL(address).origin};`],
        ['line', `&lt;a href=&quot;${address}e/progress/en/hue&quot;`],
        ['hash', `integrity="${integrity['progress.js']}"`],
      ] as const) {
        same(`${path}, ${what}`, page.includes(wanted), true);
      }
    }
    for (const [what, wanted] of [
      ['canonical', `rel="canonical" href="${address}docs/administrator.html"`],
      ['line', `&lt;script defer src=&quot;${address}w/${version}/loader.js&quot;`],
      ['policy', `script-src  'self' ${new URL(address).origin}\n`],
    ] as const)
      same(`docs/administrator.html, ${what}`, text('docs/administrator.html').includes(wanted), true);
    const old = [...pages, ...manual].filter((path) => text(path).includes(new URL(former).origin));
    same(`pages that still name ${former}`, old.length, 0);
    former = address;
  }

  // Uses a newer circular, from a file beside the release. Compressed copies are rebuilt with their page.
  for (const path of SURFACES) same(`${path} before the circular names 2030`, /31\/12\/2030/.test(text(path)), false);
  for (const [end, ready] of [
    ['.br', 'old'],
    ['.gz', 'old'],
  ] as const)
    for (const path of ['e/banner/vi/hue.html', 'data/programme.json', 'index.html']) put(path + end, ready);
  const programme = JSON.stringify(newer(), null, 2);
  put('circular.json', programme);
  done('a newer circular', former, '--programme', 'circular.json');
  for (const path of SURFACES) same(`${path} after the circular names 2030`, /31\/12\/2030/.test(text(path)), true);
  same(
    'the page in English',
    /1 March 2027.+31 December 2030.+“Are you a student\?”/.test(text('e/banner/en/hue.html')),
    true,
  );
  same('the page tells what stands as well', text('e/banner/vi/hue.html').includes('31/12/2026'), true);
  // Pages keep compounds whole by no-break spaces.
  same(
    'the document',
    text('e/banner/vi/hue.html').replaceAll('\u00a0', ' ').includes('Thông tư 88/2026/TT-BTC'),
    true,
  );
  same(
    'the years that are no longer awaited',
    pages.some((path) => text(path).includes('2027–2030')),
    false,
  );
  same('the host has the file', text('data/programme.json') === programme, true);
  for (const path of ['e/banner/vi/hue.html', 'data/programme.json', 'index.html']) {
    same(`${path}.br is the page`, unpacked(brotliDecompressSync, `${path}.br`) === text(path), true);
    same(`${path}.gz is the page`, unpacked(gunzipSync, `${path}.gz`) === text(path), true);
  }

  // A host that moves keeps its programme file.
  done('moving with a programme file', 'https://moi.example.vn/');
  same('the circular after a move', text('e/banner/vi/hue.html').includes('31/12/2030'), true);

  // A rejected file changes nothing, and the output gives the reason.
  const kept = state();
  for (const [what, bad] of [
    ['an empty file', ''],
    ['no JSON', programme.slice(0, -20)],
    ['a later version', programme.replace('"version": 1', '"version": 2')],
    ['a day that is none', programme.replace('2030-12-31', '2030-02-30')],
    [
      'an example that comes out otherwise',
      programme.replace('"birthDate": "2011-03-02"', '"birthDate": "2011-03-01"'),
    ],
  ] as const) {
    const path = join(tmpdir(), `refused-${process.pid}.json`);
    writeFileSync(path, bad);
    const { status, stderr } = rehost('https://khac.example.vn/', '--programme', path);
    rmSync(path);
    same(`${what} ends with`, status, 1);
    same(`${what} is told in words`, /bị từ chối; không có gì thay đổi:\n✗ \S.+/.test(stderr), true);
    same(`the pages after ${what} are as they were`, state() === kept, true);
  }
  same('a missing file ends with', rehost('https://khac.example.vn/', '--programme', 'none.json').status, 2);
  same('no address ends with', rehost('khac.example.vn').status, 2);

  // A host may delete one kind of file, because its server looks only for the other kind.
  for (const path of pages) if (path.endsWith('/index.html')) rmSync(join(folder, path));
  done('a host with x.html alone', 'https://mot.example.vn/');
  same(
    'files of the other kind',
    pages.filter((path) => path.endsWith('/index.html') && existsSync(join(folder, path))).length,
    0,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const size = files['rehost.mjs']!.length;
console.log(
  problems.length
    ? problems.join('\n')
    : `The zip holds the published files; its pages take another address and another programme file (rehost.mjs: ${Math.round(size / 1000)} kB).`,
);
process.exitCode = problems.length ? 1 : 0;
