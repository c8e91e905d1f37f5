// Owns the page inside a frame: small at first sight, complete without any script, the element where scripts run.

import { encode, openTag } from '../../src/embed/snippet/html-text.ts';
import { pathOf, type Permalink } from '../../src/embed/permalink.ts';
import {
  renderElement,
  renderLinks,
  renderPage,
  renderText,
  rootOf,
  todays,
  fallbackOf,
  type PageHost,
} from './page.ts';

/** A page of others may refuse to stand in a frame, and a sandbox may leave no other way: then its address can be read. */
const shown = (href: string): string => ` <span class="small">${encode(href.replace(/^https:\/\//, ''))}</span>`;

export function framePage(embed: Permalink, host: PageHost): string {
  const { language } = embed;
  const words = fallbackOf(embed, host.known);
  // No link has a target: see src/embed/frames/frame-links.ts.
  const lead = `<p><b>${openTag('a', { href: rootOf(embed, host) + pathOf(embed) })}${encode(words.link)}</a></b></p>`;
  const text = [
    // A line that opens by itself: without script the frame has to be no higher than the element.
    '<details id="words">',
    `<summary>${language === 'vi' ? 'Chi tiết' : 'Details'}</summary>`,
    ...renderText(words, language, host.known),
    '</details>',
  ];
  return renderPage({
    embed,
    host,
    title: words.title,
    head: [
      openTag('link', { rel: 'canonical', href: host.address + pathOf(todays(embed)) }),
      '<meta name="robots" content="noindex">',
      // WordPress asks for it where somebody pasted the frame's address.
      openTag('link', {
        rel: 'alternate',
        type: 'application/json+oembed',
        href: host.address + pathOf(embed, 'oembed'),
        title: words.title,
      }),
    ],
    body: [
      '<body class="frame">',
      renderElement(embed, host, [lead, renderLinks(words, shown), ...text]),
      // The card's own buttons need a script, so its words stand below it where there is none.
      ...(host.drawing
        ? ['<noscript>', lead, ...text.slice(0, 2), renderLinks(words, shown), ...text.slice(2), '</noscript>']
        : []),
      '</body>',
    ],
  });
}
