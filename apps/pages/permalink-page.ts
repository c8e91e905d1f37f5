// The page behind a permalink: text for everybody, the element where scripts run, and metadata for other systems.

import { encode, openTag } from '../../src/embed/snippet/html-text.ts';
import { benefitText } from '../../src/embed/words/benefit-words.ts';
import { pathOf, type Permalink } from '../../src/embed/permalink.ts';
import { addressSettings } from '../../src/embed/settings.ts';
import { writeLink } from '../../src/embed/snippet/write-snippet.ts';
import { placeName } from '../../src/embed/words/place-words.ts';
import { widgetTitles } from '../../src/embed/words/widget-titles.ts';
import { domainName, programmeName } from '../../src/embed/words/widget-words.ts';
import type { Fallback } from '../../src/embed/words/bilingual.ts';
import { formatDate } from '../../src/localization/format.ts';
import type { SiteLanguage } from '../../src/localization/language.ts';
import { builtIn } from '../../src/program/known.ts';
import {
  attributesOf,
  formerPlaceNote,
  kept,
  renderBasis,
  renderElement,
  renderGrounds,
  renderLinks,
  renderPage,
  renderParagraphs,
  renderText,
  rootOf,
  todays,
  fallbackOf,
  type PageHost,
} from './page.ts';
import { shareAlt, sharePath, shareSize } from './share-picture.ts';
import { widgetNames } from '../../src/widgets.ts';

/** Links to the four widgets of the same place, and to the same page in the other language. */
function renderTabs(embed: Permalink, root: string): string {
  const link = (to: Permalink, text: string, more: Readonly<Record<string, string>> = {}): string =>
    `<li>${openTag('a', { href: root + pathOf(to), ...more })}${encode(text)}</a></li>`;
  const { language } = embed;
  const tabs = widgetNames.map((widget) =>
    link(
      { ...embed, widget },
      widgetTitles[widget][language],
      widget === embed.widget ? { 'aria-current': 'page' } : {},
    ),
  );
  const other = language === 'vi' ? 'en' : 'vi';
  return [
    openTag('nav', { 'aria-label': language === 'vi' ? 'Các trang về tên miền “.vn”' : 'Pages on “.vn” names' }),
    `<ul class="tabs">${tabs.join('')}${link({ ...embed, language: other }, other === 'vi' ? 'Tiếng Việt' : 'In English', { class: 'other', hreflang: other, lang: other })}</ul>`,
    '</nav>',
  ].join('');
}

/** The link to copy by hand, and a link to the builder. */
function renderEmbed(embed: Permalink, host: PageHost, root: string): string {
  const vi = embed.language === 'vi';
  const link = writeLink(addressSettings(embed), host.address, host.known);
  const chosen = new URLSearchParams({ ...embed });
  return [
    '<details class="embed small">',
    `<summary>${vi ? 'Đưa lên trang của bạn' : 'Put this on your page'}</summary>`,
    `<p><label for="link">${vi ? 'Chép dòng này và dán vào chế độ mã nguồn, đứng riêng một đoạn:' : 'Copy this line and paste it into the source view, as a paragraph of its own:'}</label></p>`,
    `<textarea id="link" rows="4" readonly spellcheck="false">${encode(link)}</textarea>`,
    `<p>${openTag('a', { href: `${root}builder/#${chosen}` })}${vi ? 'Xem trước, chọn thêm, cách dán vào từng hệ thống' : 'Preview it, choose more, and see how to paste it into your system'}</a></p>`,
    '</details>',
  ].join('');
}

/**
 * The element and the text. Where scripts run, the element replaces its child content. The conditions of the offers stay below the
 * element, because the banner shows them folded and the checker one by one.
 */
function renderMain(embed: Permalink, words: Fallback, host: PageHost): string[] {
  const { language, widget } = embed;
  const { known = builtIn } = host;
  const vi = language === 'vi';
  if (widget === 'availability' || widget === 'progress') {
    const text = [...renderText(words, language, known), renderLinks(words, language)];
    // A counter without a figure only has this text.
    const { value, src } = attributesOf(embed, host);
    if (widget === 'progress' && !value && !src)
      return [renderElement(embed, host, text), ...renderGrounds(words, language)];
    const below =
      widget === 'availability'
        ? vi
          ? 'Quy tắc và nơi đăng ký'
          : 'Rules, and where to register'
        : vi
          ? 'Bằng lời'
          : 'In words';
    const lead = [
      `<p><b>${encode(kept(words.link, language))}</b></p>`,
      ...renderParagraphs([domainName(language)], language),
      renderLinks(words, language),
    ];
    return [
      renderElement(embed, host, lead),
      '<section class="conditions" id="words">',
      `<h2>${kept(below, language)}</h2>`,
      ...text,
      ...renderGrounds(words, language),
      '</section>',
    ];
  }
  const note = formerPlaceNote(embed);
  const conditions = words.paragraphs.filter((text) => text !== note && text !== domainName(language));
  const first =
    widget === 'banner'
      ? benefitText(language, known) || words.link
      : vi
        ? 'Điều kiện ở ngay bên dưới. Nơi đăng ký:'
        : 'The conditions are just below. Where to register:';
  return [
    renderElement(embed, host, [
      `<p><b>${encode(kept(first, language))}</b></p>`,
      ...renderParagraphs([note || domainName(language)], language),
      renderLinks(words, language),
    ]),
    '<section class="conditions" id="words">',
    `<h2>${kept(vi ? 'Điều kiện' : 'Conditions', language)}</h2>`,
    ...renderParagraphs(conditions, language),
    // Without script the checker leads nowhere, while the banner's offers are links.
    ...(widget === 'eligibility' ? [renderLinks(words, language)] : []),
    renderBasis(words, language, known),
    ...renderGrounds(words, language),
    '</section>',
  ];
}

/** The heading of a page. The name of the programme already stands in the banner and above the tabs. */
const headingOf = ({ widget, language, province }: Permalink, { title }: Fallback): string =>
  widget === 'banner'
    ? `${language === 'vi' ? 'Tên miền “.vn”' : '“.vn” domain names'} – ${placeName(province, language)}`
    : title;

/** The publisher of the page, if known, and the day up to which its information is current. */
function renderOwner(language: SiteLanguage, { address, known = builtIn }: PageHost): string[] {
  const { hostname } = new URL(address);
  if (hostname.endsWith('.example')) return [];
  const day = formatDate(known.updated, language);
  return [
    `<p class="small">${encode(language === 'vi' ? `Trang do ${hostname} phát hành, cập nhật đến ${day}.` : `Published by ${hostname}, information up to ${day}.`)}</p>`,
  ];
}

export function permalinkPage(embed: Permalink, host: PageHost): string {
  const { language, province, widget } = embed;
  const words = fallbackOf(embed, host.known);
  const root = rootOf(embed, host);
  // The page of a former province leads to today's province, in its text and in every link.
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
        openTag('link', {
          rel: 'alternate',
          hreflang: other,
          href: host.address + pathOf({ ...main, language: other }),
        }),
      ),
      openTag('link', {
        rel: 'alternate',
        type: 'application/json+oembed',
        href: host.address + pathOf(embed, 'oembed'),
        title: words.title,
      }),
      property('type', 'website'),
      property('title', words.title),
      property('description', words.link),
      property('url', address),
      property('locale', language === 'vi' ? 'vi_VN' : 'en_GB'),
      property('image', host.address + sharePath(widget, language)),
      property('image:width', String(shareSize.width)),
      property('image:height', String(shareSize.height)),
      property('image:alt', shareAlt(widget, language)),
      openTag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
      // Search engines should find the province's own portal, not this page.
      ...(province ? ['<meta name="robots" content="noindex">'] : []),
    ],
    body: [
      '<body>',
      '<header>',
      `<p class="brand"><span class="mark" aria-hidden="true">.vn</span> ${encode(kept(programmeName(language), language))}</p>`,
      renderTabs(main, root),
      '</header>',
      '<main>',
      // No line begins with the dash.
      `<h1>${encode(kept(headingOf(embed, words), language).replace(' – ', '\u00a0– '))}</h1>`,
      ...renderMain(embed, words, host),
      '</main>',
      '<footer>',
      ...renderOwner(language, host),
      renderEmbed(main, host, root),
      '</footer>',
      '</body>',
    ],
  });
}
