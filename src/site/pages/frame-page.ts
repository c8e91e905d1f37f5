// Owns the page inside a frame: small at first sight, complete without any script, the element where scripts run.

import { encode, openTag } from '../../embed/markup.ts';
import { pathOf, type Permalink } from '../../embed/permalink.ts';
import { renderElement, renderLinks, renderPage, renderText, wordsOf, type Host } from './page.ts';

export function framePage(embed: Permalink, host: Host): string {
  const { language } = embed;
  const words = wordsOf(embed);
  const address = host.address + pathOf(embed);
  return renderPage({
    embed,
    host,
    room: 'f',
    title: words.title,
    head: [openTag('link', { rel: 'canonical', href: address }), '<meta name="robots" content="noindex">'],
    body: [
      '<body class="frame">',
      renderElement(embed, host, [
        `<p><b>${openTag('a', { href: address, target: '_top' })}${encode(words.link)}</a></b></p>`,
        renderLinks(words),
        // A line that opens by itself: without script the frame has to be no higher than the element.
        '<details>',
        `<summary>${language === 'vi' ? 'Chi tiết' : 'Details'}</summary>`,
        ...renderText(words, language),
        '</details>',
      ]),
      '</body>',
    ],
  });
}
