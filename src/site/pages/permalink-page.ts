// Owns the page behind a link: the widget in words for everybody, the element where scripts run, and what other systems ask of an address.

import { encode, openTag } from '../../embed/markup.ts';
import { names, pathOf, type Permalink } from '../../embed/permalink.ts';
import { writeLink } from '../../embed/snippet.ts';
import { renderElement, renderLinks, renderPage, renderText, rootOf, todays, wordsOf, type Host } from './page.ts';

/** The other widgets of the same place, and the same page in the other language. */
function renderOthers(embed: Permalink, root: string): string {
  const link = (to: Permalink, text: string): string =>
    `<li>${openTag('a', { href: root + pathOf(to), ...(to.language !== embed.language && { hreflang: to.language, lang: to.language }) })}${encode(text)}</a></li>`;
  const others = names.filter((widget) => widget !== embed.widget).map((widget) => ({ ...embed, widget }));
  const language = embed.language === 'vi' ? 'en' : 'vi';
  return `<ul>${others.map((other) => link(other, wordsOf(other).title)).join('')}${link({ ...embed, language }, language === 'vi' ? 'Tiếng Việt' : 'In English')}</ul>`;
}

/** The link for another page, to be copied by hand, and where there is more to choose. */
function renderEmbed(embed: Permalink, host: Host, root: string): string {
  const vi = embed.language === 'vi';
  const link = writeLink({ ...embed, attributes: {} }, host.address);
  const chosen = new URLSearchParams({ ...embed });
  return [
    '<details class="embed">',
    `<summary>${vi ? 'Đưa lên trang của bạn' : 'Put this on your page'}</summary>`,
    `<p><label for="link">${vi ? 'Chép dòng này và dán vào chế độ mã nguồn, đứng riêng một đoạn:' : 'Copy this line and paste it into the source view, as a paragraph of its own:'}</label></p>`,
    `<textarea id="link" rows="4" readonly spellcheck="false">${encode(link)}</textarea>`,
    `<p>${openTag('a', { href: `${root}builder/#${chosen}` })}${vi ? 'Xem trước, chọn thêm, cách dán vào từng hệ thống' : 'Preview it, choose more, and see how to paste it into your system'}</a></p>`,
    '</details>',
  ].join('');
}

export function permalinkPage(embed: Permalink, host: Host): string {
  const { language, province } = embed;
  const words = wordsOf(embed);
  const root = rootOf(embed, host);
  // A former province leads to today's, with its words and with every link.
  const main = todays(embed);
  const address = host.address + pathOf(main);
  const property = (name: string, content: string): string => openTag('meta', { property: `og:${name}`, content });
  return renderPage({
    embed,
    host,
    title: words.title,
    head: [
      openTag('meta', { name: 'description', content: words.link }),
      openTag('link', { rel: 'canonical', href: address }),
      ...(['vi', 'en'] as const).map((other) =>
        openTag('link', { rel: 'alternate', hreflang: other, href: host.address + pathOf({ ...main, language: other }) })),
      openTag('link', { rel: 'alternate', type: 'application/json+oembed', href: host.address + pathOf(embed, 'oembed'), title: words.title }),
      property('type', 'website'),
      property('title', words.title),
      property('description', words.link),
      property('url', address),
      property('locale', language === 'vi' ? 'vi_VN' : 'en_GB'),
      // The province's own portal is the page to be found.
      ...(province ? ['<meta name="robots" content="noindex">'] : []),
    ],
    body: [
      '<body>',
      '<main>',
      `<h1>${encode(words.title)}</h1>`,
      renderElement(embed, host, [...renderText(words, language), renderLinks(words)]),
      renderEmbed(main, host, root),
      '</main>',
      openTag('nav', { 'aria-label': language === 'vi' ? 'Trang khác' : 'Other pages' }),
      renderOthers(main, root),
      '</nav>',
      '</body>',
    ],
  });
}
