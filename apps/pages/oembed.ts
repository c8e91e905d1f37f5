// The oEmbed 1.0 answer for a permalink: the link as a quotation, and a frame that WordPress resizes by message.

import { frameHeights } from '../../src/contract.ts';
import { encode, openTag } from '../../src/embed/snippet/html-text.ts';
import { pathOf, type Permalink } from '../../src/embed/permalink.ts';
import { fallbackOf, type PageHost } from './page.ts';

const WIDTH = 640;

/** WordPress shows the quotation until the frame answers. It loads its own script for frames of this class. */
export function oembedAnswer(embed: Permalink, { address, known }: PageHost): string {
  const words = fallbackOf(embed, known);
  const height = frameHeights[embed.widget][WIDTH];
  const link = `${openTag('a', { href: address + pathOf(embed) })}${encode(words.link)}</a>`;
  const frame = openTag('iframe', {
    class: 'wp-embedded-content',
    // WordPress replaces this value by its own, which only allows scripts.
    // Other systems that keep this value let readers print, save and follow links.
    sandbox: 'allow-scripts allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox',
    src: address + pathOf(embed, 'f'),
    title: words.title,
    // 100% also fits phones. An attribute removes the border, because WordPress would strip a style.
    width: '100%',
    height: String(height),
    frameborder: '0',
  });
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title: words.title,
      provider_name: 'tenmien-widgets',
      provider_url: address,
      cache_age: 86_400,
      width: WIDTH,
      height,
      html: `<blockquote class="wp-embedded-content">${link}</blockquote>${frame}</iframe>`,
    },
    null,
    2,
  )}\n`;
}
