// Owns the page inside a frame: small at first sight, complete without any script, the element where scripts run.

import { encode, openTag } from '../../embed/markup.ts';
import { pathOf, type Permalink } from '../../embed/permalink.ts';
import { renderElement, renderPage, renderWords, wordsOf, type Host } from './page.ts';

export function framePage(embed: Permalink, host: Host): string {
  const { widget, language } = embed;
  const words = wordsOf(embed);
  // The banner is small, so without script its details are behind a line that opens, as they are in the element.
  const details = widget === 'banner' ? '<details>' : '<details open>';
  return renderPage({
    embed,
    host,
    room: 'f',
    title: words.title,
    head: [openTag('link', { rel: 'canonical', href: host.address + pathOf(embed) }), '<meta name="robots" content="noindex">'],
    body: [
      '<body class="frame">',
      renderElement(embed, host, [
        `<p><b>${encode(words.link)}</b></p>`,
        details,
        `<summary>${language === 'vi' ? 'Chi tiết' : 'Details'}</summary>`,
        ...renderWords(words, language),
        '</details>',
      ]),
      '</body>',
    ],
  });
}
