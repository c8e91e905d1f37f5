// Owns what a CMS is told about a permalink (oEmbed 1.0): the link as a quotation, and a frame that WordPress lets grow by message.

import { frameHeights } from '../../src/contract.ts';
import { encode, openTag } from '../../src/embed/snippet/html-text.ts';
import { pathOf, type Permalink } from '../../src/embed/permalink.ts';
import { fallbackOf, type PageHost } from './page.ts';

const WIDTH = 640;

/** WordPress shows the quotation until the frame answers, and loads its own script for frames of this class. */
export function oembedAnswer(embed: Permalink, { address, known }: PageHost): string {
  const words = fallbackOf(embed, known);
  const height = frameHeights[embed.widget][WIDTH];
  const link = `${openTag('a', { href: address + pathOf(embed) })}${encode(words.link)}</a>`;
  const frame = openTag('iframe', {
    class: 'wp-embedded-content',
    // WordPress writes its own, which has scripts alone; whoever takes this one lets readers print, save and leave.
    sandbox: 'allow-scripts allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox',
    src: address + pathOf(embed, 'f'),
    title: words.title,
    // On a telephone too. The border that WordPress's own frames do without is taken away with an attribute: a style would not be left.
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
