import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { frameHeights } from '../../src/contract.ts';
import { pathOf, readPath } from '../../src/embed/permalink.ts';
import { readSnippet } from '../../src/embed/snippet/read-snippet.ts';
import { withAddress } from '../../src/embed/frames/copy-line.ts';
import { pagesOf } from '../../apps/pages/pages.ts';
import { shareAlt } from '../../apps/pages/share-picture.ts';
import { widgetNames } from '../../src/widgets.ts';
import '../dom-parser.ts';
import { everyEmbed, wrongIn2027 } from '../embed/dated.ts';

const host = {
  address: 'https://embed.example.vn/',
  ending: '',
  feeds: ['thai-nguyen'],
  scripts: (widget: string, root: string) => [{ defer: 'defer', src: `${root}w/1.4.2/${widget}.js` }],
} as const;
const pages = pagesOf(host);
const text = (path: string): string => pages.get(path)!();
const parsed = (path: string): Document => new DOMParser().parseFromString(text(path), 'text/html');

/** Everything that a page or an answer says: its text, and what stands in attributes for people. */
function said(path: string): string {
  const wordsIn = (html: string): string[] => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const attributes = [...page.querySelectorAll('[content],[title],[aria-label]')].filter(
      (node) => !node.matches('[http-equiv]'),
    );
    const lines = [...page.querySelectorAll('title,h1,p,li,summary,a,blockquote,textarea')].map(
      (node) => node.textContent!,
    );
    return [
      ...lines,
      ...attributes.flatMap((node) => ['content', 'title', 'aria-label'].map((name) => node.getAttribute(name) ?? '')),
    ];
  };
  if (!path.endsWith('.json')) return wordsIn(text(path)).join('\n').replaceAll('\u00a0', ' ');
  const { title, html } = JSON.parse(text(path)) as { title: string; html: string };
  return [title, ...wordsIn(html)].join('\n');
}

describe('the static pages', () => {
  it('exist for every widget, language and province, former provinces and the country too, with frame and oEmbed answer', () => {
    expect(pages.size).to.equal(3 * 4 * 2 * (1 + 34 + 29));
    for (const embed of everyEmbed)
      for (const room of ['e', 'f', 'oembed'] as const)
        expect(pages.has(pathOf(embed, room)), pathOf(embed, room)).to.equal(true);
    for (const path of pages.keys()) expect(!!readPath(path), path).to.equal(!path.startsWith('oembed'));
  });

  it('contain no untrue sentence on 1 January 2027', () => {
    for (const path of pages.keys()) expect(wrongIn2027(said(path)), path).to.deep.equal([]);
  });

  it('contain the words of the element without script', () => {
    for (const path of pages.keys()) {
      if (path.startsWith('oembed')) continue;
      const page = parsed(path);
      const element = page.querySelector('tenmien-banner,tenmien-eligibility,tenmien-availability,tenmien-progress')!;
      expect(element.querySelectorAll('p').length, path).to.be.greaterThan(1);
      expect(element.querySelector('a[href^="https://"]'), path).to.exist;
      expect(page.documentElement.lang).to.equal(path.split('/')[2]);
      expect(page.title).to.not.equal('');
    }
  });

  it('have no script, style or handler of their own, which their policy would refuse', () => {
    for (const path of pages.keys()) {
      expect(text(path), path).to.not.match(/<style|style=|\son\w+=|javascript:/);
      if (path.startsWith('oembed')) continue;
      const page = parsed(path);
      expect(
        [...page.scripts].every((script) => script.src && !script.textContent),
        path,
      ).to.equal(true);
      expect(page.querySelector('meta[http-equiv]')!.getAttribute('content')).to.include("default-src 'none'");
    }
  });

  it('name their address, their oEmbed answer and the other language', () => {
    const page = parsed('e/banner/vi/thai-nguyen');
    const link = (selector: string): string | null => page.querySelector(selector)!.getAttribute('href');
    expect(link('link[rel=canonical]')).to.equal('https://embed.example.vn/e/banner/vi/thai-nguyen');
    expect(link('link[type="application/json+oembed"]')).to.equal(
      'https://embed.example.vn/oembed/banner/vi/thai-nguyen.json',
    );
    expect(link('link[hreflang=en]')).to.equal('https://embed.example.vn/e/banner/en/thai-nguyen');
    expect(page.querySelector('meta[property="og:title"]')!.getAttribute('content')).to.equal(page.title);
  });

  it('have a picture for shared links, which exists and has the declared size', () => {
    for (const path of [...pages.keys()].filter((path) => path.startsWith('e/'))) {
      const page = parsed(path);
      const meta = (name: string) => page.querySelector(`meta[property="og:${name}"]`)!.getAttribute('content')!;
      const [, widget, language] = path.split('/');
      expect(meta('image'), path).to.equal(`https://embed.example.vn/share/${widget}-${language}.png`);
      const file = readFileSync(`apps/public${new URL(meta('image')).pathname}`);
      expect(`${file.readUInt32BE(16)} × ${file.readUInt32BE(20)}`, path).to.equal(
        `${meta('image:width')} × ${meta('image:height')}`,
      );
      expect(meta('image:alt'), path).to.match(language === 'vi' ? /Chương trình Phổ cập/ : /Programme/);
    }
    expect(parsed('f/banner/vi').querySelector('meta[property^="og:"]')).to.equal(null);
  });

  it('promise nothing in the picture for shared links, which no later rule could withdraw', () => {
    for (const widget of widgetNames)
      for (const language of ['vi', 'en'] as const)
        expect(shareAlt(widget, language)).to.not.match(/\d|miễn phí|ưu đãi|free|offer|https?:/i);
  });

  it('link to every page and file below any path, with and without a final slash', () => {
    for (const [ending, below] of [
      ['', ''],
      ['', 'khoi/'],
      ['/', ''],
      ['/', 'khoi/'],
    ] as const) {
      const root = `https://portal.example.vn/${below}`;
      const built = pagesOf({ ...host, ending });
      for (const path of [
        'e/progress/vi/thai-nguyen',
        'e/banner/en',
        'f/progress/en/thai-nguyen',
        'f/banner/vi',
        'e/progress/vi/bac-kan',
      ]) {
        const page = new DOMParser().parseFromString(built.get(path)!(), 'text/html');
        const found = [...page.querySelectorAll('link:not([rel=canonical],[rel=alternate]),script,a,tenmien-progress')]
          .map((node) => node.getAttribute('href') ?? node.getAttribute('src') ?? '')
          .filter((address) => !address.startsWith('https://'))
          .map((address) => new URL(address, root + path + ending).href);
        expect(found.length, path).to.be.at.least(4);
        for (const address of found) {
          expect(address.startsWith(root), `${address} of ${path}${ending}`).to.equal(true);
          const file = address.slice(root.length).replace(/#.*/, '');
          expect(
            pages.has(file) ||
              /^(page\.css|icon\.svg|w\/1\.4\.2\/\w+\.js|data\/thai-nguyen\.json|builder\/)$/.test(file),
            `${file} of ${path}${ending}`,
          ).to.equal(true);
        }
      }
    }
  });

  it('name today’s province for a former one, and link to its page', () => {
    for (const [language, note] of [
      ['vi', 'Tỉnh Bến Tre nay thuộc tỉnh Vĩnh Long.'],
      ['en', 'Since 1 July 2025 Bến Tre province is part of Vĩnh Long province.'],
    ] as const) {
      for (const room of ['e', 'f']) {
        const page = parsed(`${room}/banner/${language}/ben-tre`);
        expect(page.querySelector('tenmien-banner p:not(:has(b))')!.textContent.replaceAll('\u00a0', ' ')).to.equal(
          note,
        );
        expect(page.querySelector('link[rel=canonical]')!.getAttribute('href')).to.equal(
          `https://embed.example.vn/e/banner/${language}/vinh-long`,
        );
        expect(page.querySelector('meta[name=robots]')!.getAttribute('content')).to.equal('noindex');
      }
      const page = parsed(`e/banner/${language}/ben-tre`);
      expect(
        [...page.querySelectorAll('nav a')].every((link) => link.getAttribute('href')!.endsWith('/vinh-long')),
      ).to.equal(true);
      const copied = readSnippet(page.querySelector('textarea')!.value);
      expect(copied.ok && copied.value.settings.province).to.equal('vinh-long');
    }
    expect(parsed('e/progress/vi/bac-kan').querySelector('tenmien-progress')!.getAttribute('src')).to.equal(
      '../../../data/thai-nguyen.json',
    );
  });

  it('have in frames links without a target, which a sandbox would block, and show their addresses', () => {
    for (const path of ['f/banner/vi/hue', 'f/availability/en']) {
      const page = parsed(path);
      expect(page.querySelectorAll('[target]')).to.have.length(0);
      const links = [...page.querySelectorAll('li')];
      expect(links.length).to.be.greaterThan(0);
      for (const line of links) expect(line.textContent).to.include(new URL(line.querySelector('a')!.href).host);
    }
  });

  it('name their own host in the line to copy', () => {
    const built = parsed('e/banner/en/hue').querySelector('textarea')!.value;
    for (const [address, own] of [
      ['https://khoi.xa.vn/e/banner/en/hue', 'https://khoi.xa.vn/'],
      ['https://xa.vn/khoi/e/banner/en/hue/?a=/e/b#c', 'https://xa.vn/khoi/'],
    ] as const) {
      const found = readSnippet(withAddress(built, address));
      expect(found.ok && found.value).to.deep.include({
        host: own,
        settings: { widget: 'banner', language: 'en', province: 'hue', attributes: {} },
      });
    }
  });

  it('say that the names of documents and agencies are Vietnamese', () => {
    const marked = (path: string): (string | null)[] =>
      [...parsed(path).querySelectorAll('p:not(.small) [lang=vi]')].map(({ textContent }) => textContent);
    expect(marked('e/progress/en/tuyen-quang')).to.deep.equal(['Kế hoạch của UBND tỉnh Tuyên Quang']);
    expect(marked('f/banner/en/ninh-binh')).to.deep.equal(['Sở Khoa học và Công nghệ']);
    expect(marked('e/banner/en/hue')).to.deep.equal(['Trung tâm Internet Việt Nam (VNNIC)']);
    const grounds = [...parsed('e/banner/en/hue').querySelectorAll('.grounds [lang=vi]')].map(
      ({ textContent }) => textContent,
    );
    expect(new Set(grounds)).to.deep.equal(new Set(['Kế hoạch của UBND tỉnh Tuyên Quang']));
    expect(marked('e/banner/vi/hue')).to.deep.equal([]);

    const basis = parsed('e/progress/en/thai-nguyen').querySelector('.small')!;
    expect(
      [...basis.querySelectorAll('span')].map(({ lang, textContent }) => lang === 'vi' && !!textContent),
    ).to.deep.equal([true]);
    expect(parsed('e/progress/vi/thai-nguyen').querySelector('.small [lang]')).to.equal(null);
  });

  it('contain the link that embeds them, to be copied without script, and lead to more', () => {
    const page = parsed('e/banner/en/hue');
    const box = page.querySelector('textarea')!;
    expect(box.readOnly).to.equal(true);
    expect(page.querySelector(`label[for="${box.id}"]`)!.textContent).to.include('Copy this line');
    const found = readSnippet(box.value);
    expect(found.ok && found.value.settings).to.deep.equal({
      widget: 'banner',
      language: 'en',
      province: 'hue',
      attributes: {},
    });
    expect(found.ok && found.value.host).to.equal(host.address);
    expect(page.querySelector('a[href*="builder/"]')!.getAttribute('href')).to.equal(
      '../../../builder/#widget=banner&language=en&province=hue',
    );
  });

  it('lead to the official look-up, which the form cannot ask', () => {
    for (const room of ['e', 'f'])
      for (const language of ['vi', 'en']) {
        const page = parsed(`${room}/availability/${language}/hue`);
        expect(page.querySelector('a[href="https://tracuutenmien.gov.vn"]')!.textContent).to.include(
          'tracuutenmien.gov.vn',
        );
        expect(
          [...page.querySelectorAll('p')].some(({ textContent }) => textContent.includes('tracuutenmien.gov.vn')),
        ).to.equal(true);
      }
  });

  it('tear no Vietnamese word at the end of a line', () => {
    for (const path of ['e', 'f'].flatMap((room) => widgetNames.map((widget) => `${room}/${widget}/vi/hue`))) {
      const page = parsed(path);
      page.querySelectorAll('title, textarea').forEach((node) => node.remove());
      expect(page.documentElement.textContent, path).to.not.match(/tên miền|đăng ký|thông tin|quốc gia|công nghệ/i);
    }
  });

  it('do not repeat the name of the programme as the heading above the banner', () => {
    expect(parsed('e/banner/vi/hue').querySelector('h1')!.textContent.replaceAll('\u00a0', ' ')).to.equal(
      'Tên miền “.vn” – thành phố Huế',
    );
    expect(parsed('e/banner/en').querySelector('h1')!.textContent).to.match(/^“\.vn” domain names\u00a0– /);
  });

  it('keep the conditions as text below the element, which a script fills', () => {
    for (const widget of ['banner', 'eligibility']) {
      const page = parsed(`e/${widget}/vi/hue`);
      const element = page.querySelector(`tenmien-${widget}`)!;
      const below = page.querySelector('.conditions')!;
      expect(element.contains(below), widget).to.equal(false);
      expect(element.compareDocumentPosition(below) & below.DOCUMENT_POSITION_FOLLOWING, widget).to.be.greaterThan(0);
      expect(below.textContent.replaceAll('\u00a0', ' '))
        .to.include('từ đủ 18 đến 23* tuổi')
        .and.include('Căn cứ: Thông tư 64/2025/TT-BTC;')
        .and.include('Quyết định 507/QĐ-BKHCN.');
    }
  });

  it('lead from the conditions of the checker to where names are registered, without script too', () => {
    for (const language of ['vi', 'en']) {
      const links = [...parsed(`e/eligibility/${language}/hue`).querySelectorAll<HTMLAnchorElement>('.conditions a')];
      expect(links.map(({ host }) => host)).to.include.members(['guongmatso.tenmien.vn', 'thuonghieuso.tenmien.vn']);
    }
  });

  it('fold how sure each statement is, and explain the star once', () => {
    for (const path of pages.keys()) {
      if (!path.startsWith('e/')) continue;
      const page = parsed(path);
      for (const fold of page.querySelectorAll('details.grounds')) {
        expect((fold as HTMLDetailsElement).open, path).to.equal(false);
        fold.remove();
      }
      const shown = page.querySelector('main')!.textContent!;
      expect((shown.match(/đánh dấu \*|marked \*/g) ?? []).length, path).to.equal(/\d\*|đầu\*/.test(shown) ? 1 : 0);
      expect(shown, path).to.not.match(
        /chưa (?:được )?đọc|nguyên văn|một nguồn|suy ra|not (?:been )?read|word for word|one source|inferred/,
      );
    }
  });

  it('state their last day, and until when to rely on them', () => {
    for (const path of [
      'e/banner/vi/hue',
      'f/eligibility/vi',
      'e/availability/vi/ca-mau',
      'e/progress/vi/thai-nguyen',
    ]) {
      expect(said(path), path).to.include(
        'Thông tin cập nhật đến ngày 20/11/2026. Sau ngày 18/02/2027, hãy xem tenmien.vn.',
      );
    }
  });

  it('put the part for editors at the very end', () => {
    const page = parsed('e/banner/vi/hue');
    const last = [...page.body.children].at(-1)!;
    expect(last.querySelector('.embed')).to.exist;
    expect(page.querySelector('main .embed')).to.equal(null);
    expect([...page.querySelectorAll('nav a')].map(({ textContent }) => textContent)).to.deep.equal([
      'Giới thiệu',
      'Điều kiện',
      'Chọn tên',
      'Số liệu',
      'In English',
    ]);
  });

  it('leave search results to the provinces’ portals, and let the country’s page be indexed', () => {
    expect(parsed('e/banner/vi/thai-nguyen').querySelector('meta[name=robots]')).to.exist;
    expect(parsed('e/banner/vi').querySelector('meta[name=robots]')).to.equal(null);
    expect(parsed('f/banner/vi').querySelector('meta[name=robots]')).to.exist;
  });

  it('take figures from the host when it has them, and invent none', () => {
    expect(parsed('e/progress/vi/thai-nguyen').querySelector('tenmien-progress')!.getAttribute('src')).to.equal(
      '../../../data/thai-nguyen.json',
    );
    expect(parsed('e/progress/vi/ca-mau').querySelector('tenmien-progress')!.attributes).to.have.length(1);
  });

  it('have an oEmbed answer with a quotation and a frame that WordPress lets grow', () => {
    const answer = JSON.parse(text('oembed/eligibility/vi/hue.json')) as Record<string, unknown>;
    expect(answer).to.include({ version: '1.0', type: 'rich', width: 640, height: frameHeights.eligibility[640] });
    expect(answer['html']).to.match(
      /^<blockquote class="wp-embedded-content"><a href="https:\/\/embed\.example\.vn\/e\/eligibility\/vi\/hue">[^<]+<\/a><\/blockquote><iframe class="wp-embedded-content" [^>]*src="https:\/\/embed\.example\.vn\/f\/eligibility\/vi\/hue"/,
    );
  });
});
