// Writes docs/cms, one page per system, from the builder's data about the system (src/embed/cms/systems/). Run by generate.ts.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { earlyAddresses, earlyLines, headAddresses, headLines } from '../../src/embed/snippet/head-tags.ts';
import { writeSnippet } from '../../src/embed/snippet/write-snippet.ts';
import { systems } from '../../src/embed/cms/cms-list.ts';
import { join } from 'node:path';
import type { Bilingual } from '../../src/embed/words/bilingual.ts';
import type { Form } from '../../src/embed/snippet/write-snippet.ts';
import type { System } from '../../src/embed/cms/cms.ts';
import { addressSettings } from '../../src/embed/settings.ts';
import { root } from '../lib/release.ts';

const folder = join(root, 'docs/cms');
const host = 'https://your.host/';
const site = {
  host,
  version: 'x.y.z',
  integrity: { 'loader.js': 'sha384-…', 'banner.js': 'sha384-…', 'links.js': 'sha384-…' },
};
const SETTINGS = addressSettings({ widget: 'banner', language: 'vi', province: 'thai-nguyen' });

/** Escapes tags in sentences, so that they are shown as text. */
const text = (words: string) => words.replaceAll('<', '&lt;').replace(/[*[]/g, '\\$&');
const both = ({ vi, en }: Bilingual) => `${text(vi)}  \n   *${text(en)}*`;
const steps = (list: readonly Bilingual[]) => list.map((step, index) => `${index + 1}. ${both(step)}`).join('\n');
const code = (language: string, words: string) => `\`\`\`${language}\n${words}\n\`\`\``;

/** Reasons why a reader does not see the block, by form. */
const CODE_SHOWN = {
  vi: 'Thấy mã HTML: mã đã dán vào nơi viết chữ. Xóa đi và dán liên kết.',
  en: 'HTML is seen: the code was pasted where text is written. Delete it and paste the link.',
};
const BY_LOADER = [
  {
    vi: 'Chỉ thấy liên kết: chưa có hai dòng trong mẫu trang, hoặc đoạn ấy còn chữ khác.',
    en: 'Only the link is seen: the two lines are not in the template yet, or that paragraph has other words.',
  },
  CODE_SHOWN,
];
const SEEN: Readonly<Record<Form, readonly Bilingual[]>> = {
  link: BY_LOADER,
  div: BY_LOADER,
  element: [
    {
      vi: 'Chỉ thấy chữ và liên kết: hệ thống đã bỏ các dòng script.',
      en: 'Only words and a link are seen: the system has removed the script lines.',
    },
    CODE_SHOWN,
  ],
  address: [
    {
      vi: 'Chỉ thấy địa chỉ: nó không đứng một mình trên dòng, hoặc máy chủ của cổng không mở được nó.',
      en: 'Only the address is seen: it is not alone on its line, or the portal’s server cannot reach it.',
    },
    {
      vi: 'Thấy liên kết thay cho khối: trình duyệt không chạy script.',
      en: 'A link is seen in place of the block: the browser runs no script.',
    },
  ],
  iframe: [
    {
      vi: 'Thấy ô trống, hoặc không thấy gì: tên miền của khối chưa được phép.',
      en: 'An empty box or nothing is seen: the domain of the block is not allowed yet.',
    },
    CODE_SHOWN,
  ],
};

const EARLY = {
  vi: 'Trang lúc nào cũng có khối (như trang đầu có khối giới thiệu) thêm tệp của khối, sau loader.js: khối hiện sớm hơn một lượt hỏi máy chủ.',
  en: 'A page that always has a block (a front page with the banner) takes the file of the block after loader.js: the block is there one request sooner.',
};

const YOURS = {
  vi: 'Thay `your.host`, `x.y.z` (bản của máy chủ ấy) và mã băm (`w/x.y.z/integrity.json`); trang tạo mã có sẵn các dòng đúng, ở mục “Dành cho người quản trị”.',
  en: 'Replace `your.host`, `x.y.z` (the version on that host) and the hashes (`w/x.y.z/integrity.json`); the builder has the lines ready, under “For the administrator”.',
};

/** The code for the head of pages, if a form of the system needs it. */
function head(system: System): string {
  const {
    administrator,
    head: { title, asks },
  } = system;
  if (!administrator.some(({ of }) => of.includes('link') && of.includes('div') && !of.includes('element'))) return '';
  const [two, own] = asks
    ? [headAddresses(site), earlyAddresses(site, 'banner')]
    : [headLines(site, system), earlyLines(site, 'banner', system)];
  const as = asks ? 'text' : 'html';
  return `${text(title.vi)} · *${text(title.en)}*:

${code(as, two.join('\n'))}

${text(YOURS.vi)} *${text(YOURS.en)}*

${text(EARLY.vi)} *${text(EARLY.en)}*

${code(as, own.join('\n'))}

`;
}

const CODE = 'Dán đoạn mã này · *Paste this code*:';
const PASTE: Readonly<Record<Form, string>> = {
  link: 'Dán liên kết này (nút “Chép liên kết” của trang tạo mã) · *Paste this link (“Copy the link” of the builder)*:',
  div: CODE,
  element: CODE,
  iframe: 'Dán khung này · *Paste this frame*:',
  address: 'Dán địa chỉ này · *Paste this address*:',
};

const page = (system: System): string => {
  const { name, form, paste, administrator, survives } = system;
  return `# ${name.vi === name.en ? name.vi : `${name.vi} · ${name.en}`}

## Người viết bài · Editor

${PASTE[form]}

${code(form === 'address' ? 'text' : 'html', writeSnippet(SETTINGS, form, site))}

${steps(paste)}

## Người quản trị · Administrator

${head(system)}${steps(administrator)}

## Còn gì, mất gì · What is kept

${text(survives.vi)}

*${text(survives.en)}*

## Kiểm tra · Check

Mở bài như một người đọc. *Open the article as a reader does.*

- Thấy khối: xong. *The block is seen: done.*
${SEEN[form].map((seen) => `- ${text(seen.vi)} *${text(seen.en)}*`).join('\n')}

Điều khác mà người quản trị cần biết: [administrator.md](../administrator.md). *What else administrators have to know: [administrator.md](../administrator.md).*

Chưa rõ thì dán nội dung đã lưu vào phần kiểm tra ở \`${host}builder/\`: trang nói điều gì đã mất và đưa đoạn mã nguyên vẹn. *If in doubt, paste what was
saved into the check at \`${host}builder/\`: it says what was lost and gives the piece whole again.*
`;
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const system of Object.values(systems))
  if (system.id !== 'unknown') writeFileSync(join(folder, `${system.id}.md`), page(system));
