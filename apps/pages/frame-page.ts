// The page inside a frame: compact, complete without script, with the element where scripts run.

import { encode, openTag } from '../../src/embed/snippet/html-text.ts';
import { pathOf, type Permalink } from '../../src/embed/permalink.ts';
import {
  kept,
  renderElement,
  renderLinks,
  renderPage,
  renderText,
  rootOf,
  todays,
  fallbackOf,
  type PageHost,
} from './page.ts';

/** Shows the address as text, because the target may refuse frames and a sandbox may block every other way. */
const shown = (href: string): string => ` <span class="small">${encode(href.replace(/^https:\/\//, ''))}</span>`;

export function framePage(embed: Permalink, host: PageHost): string {
  const { language } = embed;
  const words = fallbackOf(embed, host.known);
  // No link has a target: see src/embed/frames/frame-links.ts.
  const lead = `<p><b>${openTag('a', { href: rootOf(embed, host) + pathOf(embed) })}${encode(kept(words.link, language))}</a></b></p>`;
  const text = [
    // A `details` element opens without script, so that the frame need not be higher than the element.
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
      // WordPress looks for this link when somebody pastes the address of the frame.
      openTag('link', {
        rel: 'alternate',
        type: 'application/json+oembed',
        href: host.address + pathOf(embed, 'oembed'),
        title: words.title,
      }),
    ],
    body: [
      '<body class="frame">',
      renderElement(embed, host, [lead, renderLinks(words, language, shown), ...text]),
      // The buttons of the card need a script. Without script, its text stands below the card.
      ...(host.drawing
        ? [
            '<noscript>',
            lead,
            ...text.slice(0, 2),
            renderLinks(words, language, shown),
            ...text.slice(2),
            '</noscript>',
          ]
        : []),
      '</body>',
    ],
  });
}
