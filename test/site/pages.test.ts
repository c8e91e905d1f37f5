import { expect } from '@open-wc/testing';
import { frameHeights } from '../../src/contract.ts';
import { readPath } from '../../src/embed/permalink.ts';
import { read } from '../../src/embed/read-snippet.ts';
import { pagesOf } from '../../src/site/pages/pages.ts';
import { everyEmbed, wrongIn2027 } from '../embed/dated.ts';

const host = {
  address: 'https://embed.example.vn/',
  feeds: ['thai-nguyen'],
  scripts: (widget: string, room: string) => [{ defer: 'defer', src: `/w/1.4.2/${widget}.js`, 'data-room': room }],
};
const pages = pagesOf(host);
const text = (path: string): string => pages.get(path)!();
const parsed = (path: string): Document => new DOMParser().parseFromString(text(path), 'text/html');

/** Everything that a page or an answer says: its text, and what stands in attributes for people. */
function said(path: string): string {
  const wordsIn = (html: string): string[] => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const attributes = [...page.querySelectorAll('[content],[title],[aria-label]')].filter((node) => !node.matches('[http-equiv]'));
    const lines = [...page.querySelectorAll('title,h1,p,li,summary,a,blockquote,textarea')].map((node) => node.textContent!);
    return [...lines, ...attributes.flatMap((node) => ['content', 'title', 'aria-label'].map((name) => node.getAttribute(name) ?? ''))];
  };
  if (!path.endsWith('.json')) return wordsIn(text(path)).join('\n');
  const { title, html } = JSON.parse(text(path)) as { title: string; html: string };
  return [title, ...wordsIn(html)].join('\n');
}

describe('the static pages', () => {
  it('are there for every widget, language and province, and for the country, each with frame and oEmbed answer', () => {
    expect(pages.size).to.equal(3 * 4 * 2 * 35);
    expect([...pages.keys()].filter((path) => readPath(path))).to.have.length(2 * everyEmbed.length);
  });

  it('say nothing that is untrue on 1 January 2027', () => {
    for (const path of pages.keys()) expect(wrongIn2027(said(path)), path).to.deep.equal([]);
  });

  it('say something without script', () => {
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
      expect([...page.scripts].every((script) => script.src && !script.textContent), path).to.equal(true);
      expect(page.querySelector('meta[http-equiv]')!.getAttribute('content')).to.include("default-src 'none'");
    }
  });

  it('name their address, their oEmbed answer and the other language', () => {
    const page = parsed('e/banner/vi/thai-nguyen');
    const link = (selector: string): string | null => page.querySelector(selector)!.getAttribute('href');
    expect(link('link[rel=canonical]')).to.equal('https://embed.example.vn/e/banner/vi/thai-nguyen');
    expect(link('link[type="application/json+oembed"]')).to.equal('https://embed.example.vn/oembed/banner/vi/thai-nguyen.json');
    expect(link('link[hreflang=en]')).to.equal('https://embed.example.vn/e/banner/en/thai-nguyen');
    expect(page.querySelector('meta[property="og:title"]')!.getAttribute('content')).to.equal(page.title);
  });

  it('say that the documents’ names are Vietnamese', () => {
    const basis = parsed('e/progress/en/thai-nguyen').querySelector('.small')!;
    expect([...basis.querySelectorAll('span')].map(({ lang, textContent }) => lang === 'vi' && !!textContent)).to.deep.equal([true]);
    expect(parsed('e/progress/vi/thai-nguyen').querySelector('.small [lang]')).to.equal(null);
  });

  it('hold the link that puts them on another page, to be copied without script, and lead to more', () => {
    const page = parsed('e/banner/en/hue');
    const box = page.querySelector('textarea')!;
    expect(box.readOnly).to.equal(true);
    expect(page.querySelector(`label[for="${box.id}"]`)!.textContent).to.include('Copy this line');
    const found = read(box.value);
    expect(found.ok && found.value.settings).to.deep.equal({ widget: 'banner', language: 'en', province: 'hue', attributes: {} });
    expect(found.ok && found.value.host).to.equal(host.address);
    expect(page.querySelector('a[href^="/builder/"]')!.getAttribute('href')).to.equal('/builder/#widget=banner&language=en&province=hue');
  });

  it('leave search results to the provinces’ portals, and the country to be found', () => {
    expect(parsed('e/banner/vi/thai-nguyen').querySelector('meta[name=robots]')).to.exist;
    expect(parsed('e/banner/vi').querySelector('meta[name=robots]')).to.equal(null);
    expect(parsed('f/banner/vi').querySelector('meta[name=robots]')).to.exist;
  });

  it('take figures from the host where it has them, and make none up', () => {
    expect(parsed('e/progress/vi/thai-nguyen').querySelector('tenmien-progress')!.getAttribute('src')).to.equal('/data/thai-nguyen.json');
    expect(parsed('e/progress/vi/ca-mau').querySelector('tenmien-progress')!.attributes).to.have.length(1);
  });

  it('are answered to a CMS with a quotation and a frame that WordPress lets grow', () => {
    const answer = JSON.parse(text('oembed/eligibility/vi/hue.json')) as Record<string, unknown>;
    expect(answer).to.include({ version: '1.0', type: 'rich', width: 640, height: frameHeights.eligibility[640] });
    expect(answer['html']).to.match(
      /^<blockquote class="wp-embedded-content"><a href="https:\/\/embed\.example\.vn\/e\/eligibility\/vi\/hue">[^<]+<\/a><\/blockquote><iframe class="wp-embedded-content" [^>]*src="https:\/\/embed\.example\.vn\/f\/eligibility\/vi\/hue"/,
    );
  });
});
