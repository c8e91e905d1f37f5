// The manual in one language: which words stay, that nothing of the other is left, and that its host can be renamed.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { manualAddress, readdressed, YOURS } from '../../apps/docs/address.ts';
import { finder } from '../../apps/docs/find.ts';
import { manualSources } from '../../apps/docs/manual.ts';
import { render, manualTitleOf } from '../../apps/docs/render.ts';

const markdown = new Map(
  manualSources.map((file) => [file, readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')]),
);
const titles = (language: 'vi' | 'en') =>
  new Map([...markdown].map(([file, text]) => [file, manualTitleOf(text, language)]));
const html = (text: string, language: 'vi' | 'en'): string =>
  render(`# Tên · Name\n\n${text}`, 'docs/editor.md', language, titles(language)).html.trim();

describe('a piece of the manual in one language', () => {
  const pieces: [markdown: string, vi: string, en: string][] = [
    ['Một câu. *A sentence.*', '<p>Một câu.</p>', '<p>A sentence.</p>'],
    ['`code`', '<p><code>code</code></p>', '<p><code>code</code></p>'],
    ['Câu.\n\n*Sentence.*', '<p>Câu.</p>', '<p>Sentence.</p>'],
    ['Dán này · *Paste this*:', '<p>Dán này:</p>', '<p>Paste this</p>'],
    ['1. Bước.  \n   *Step.*', '<ol>\n<li>Bước.</li>\n</ol>', '<ol>\n<li>Step.</li>\n</ol>'],
    [
      '[Khác · *Others*](cms/other.md)',
      '<p><a href="cms-other.html">Khác</a></p>',
      '<p><a href="cms-other.html">Others</a></p>',
    ],
    [
      'Xem [feed.md](feed.md). *See [feed.md](feed.md#csv).*',
      '<p>Xem <a href="feed.html">Tệp số liệu</a>.</p>',
      '<p>See <a href="feed.html#csv">Files of figures</a>.</p>',
    ],
    ['Xem [mẫu](../deploy/x.conf). *See [it](../deploy/x.conf).*', '<p>Xem mẫu.</p>', '<p>See it.</p>'],
    ['## Một · One', '<h2 id="một--one">Một</h2>', '<h2 id="một--one">One</h2>'],
    ['**Đậm** và. ***Bold** and.*', '<p><strong>Đậm</strong> và.</p>', '<p><strong>Bold</strong> and.</p>'],
  ];
  for (const [text, vi, en] of pieces)
    it(`is split from ${JSON.stringify(text)}`, () => assert.deepEqual([html(text, 'vi'), html(text, 'en')], [vi, en]));

  it('keeps code from becoming tags', () =>
    assert.match(html('```html\n<script>x</script>\n```', 'vi'), /&lt;script>|&lt;script&gt;/));
});

describe('the pages of the manual', () => {
  /** Letters that only Vietnamese has, outside code and names in quotation marks. */
  const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
  for (const [file, text] of markdown)
    it(`are in English when they exist in both languages: ${file}`, () => {
      const page = render(text, file, 'en', titles('en'));
      const words = page.html
        .replace(/<pre[^]*?<\/pre>|<code>[^]*?<\/code>/g, '')
        .replace(/“[^”]*”|‘[^’]*’/g, '')
        .replace(/<[^>]+>/g, '\n');
      const left = words
        .split('\n')
        .filter((line) => line.split(/\s+/).filter((word) => VIETNAMESE.test(word)).length > 4);
      assert.deepEqual(left, []);
    });
});

describe('the host name in the manual', () => {
  it('is replaced as an address and as an origin, and nowhere else', () => {
    const text = `${YOURS}w/ 'self' https://your.host; https://your.host.example/ https://your.hostel`;
    assert.equal(
      readdressed(text, YOURS, 'https://a.vn/khoi/'),
      "https://a.vn/khoi/w/ 'self' https://a.vn; https://your.host.example/ https://your.hostel",
    );
  });
  it('is replaced back to the same text', () => {
    const text = `<link rel="canonical" href="${YOURS}docs/start.html"> ${YOURS} https://your.host`;
    const moved = readdressed(text, YOURS, 'https://a.vn/khoi/');
    assert.equal(manualAddress(moved), 'https://a.vn/khoi/');
    assert.equal(readdressed(moved, manualAddress(moved)!, YOURS), text);
  });
});

describe('the search of the manual', () => {
  const find = finder([
    { id: 'a.html#x', title: 'Ngày sinh', page: 'Quyền riêng tư', text: 'Không rời khỏi máy của người đọc.' },
    {
      id: 'b.html#y',
      title: 'tenmien-banner',
      page: 'API',
      text: `${'Chữ '.repeat(80)}Đặt màu ở đây${' rồi thôi'.repeat(80)}`,
    },
  ]);
  const ids = (words: string) => find(words).map(({ entry }) => entry.id);
  for (const [words, wanted] of [
    ['ngày sinh', ['a.html#x']],
    ['NGAY SINH', ['a.html#x']],
    ['rieng tu', ['a.html#x']],
    ['banner', ['b.html#y']],
    ['bannner', ['b.html#y']],
    ['dat mau', ['b.html#y']],
    ['sinh banner', []],
    ['', []],
  ] as const)
    it(`finds the right page by “${words}”`, () => assert.deepEqual(ids(words), wanted));
  it('shows the words around a match', () => assert.match(find('dat mau')[0]!.excerpt, /^… .*Đặt màu ở đây.* …$/));
});
