// Renders the Markdown of a page as HTML in one language: anchors, links to the other pages, and its sections for the search.

import { posix } from 'node:path';
import { Marked, type Token, type Tokens } from 'marked';
import { encode } from '../../src/embed/snippet/html-text.ts';
import type { SiteLanguage } from '../../src/localization/language.ts';
import { anchors } from './anchors.ts';
import { manualSources, pageSlugOf } from './manual.ts';
import { blocksInLanguage, isBilingual } from './one-language.ts';

export interface Section {
  readonly anchor: string;
  readonly title: string;
  /** Text only, without code blocks. */
  readonly text: string;
}

export interface Rendered {
  readonly title: string;
  /** The text under the heading, on one line. */
  readonly lead: string;
  /** Without the heading of the page. */
  readonly html: string;
  /** Headings of the second level. */
  readonly contents: readonly Section[];
  readonly sections: readonly Section[];
  /** The page exists only in English, in whichever language it was requested. */
  readonly isEnglishOnly: boolean;
}

const WORDS = {
  vi: { table: 'Bảng, cuộn ngang được', code: 'Đoạn mã' },
  en: { table: 'Table, scrolls sideways', code: 'Code' },
};

const plain = (tokens: readonly Token[]): string =>
  tokens
    .map((token) =>
      'tokens' in token && token.tokens ? plain(token.tokens) : 'text' in token ? (token.text as string) : ' ',
    )
    .join('')
    .replaceAll('&lt;', '<');

/** The whole readable text of a block. */
function wordsOf(block: Token): string {
  if (block.type === 'code' || block.type === 'html') return '';
  if (block.type === 'list')
    return (block as Tokens.List).items.map((item) => item.tokens.map(wordsOf).join(' ')).join(' ');
  if (block.type === 'table') {
    const { header, rows } = block as Tokens.Table;
    return [header, ...rows].map((row) => row.map((cell) => plain(cell.tokens)).join(' ')).join(' ');
  }
  return 'tokens' in block && block.tokens ? plain(block.tokens) : '';
}

/** The title of a page: the first heading of its Markdown. */
export function manualTitleOf(markdown: string, language: SiteLanguage): string {
  const [heading] = blocksInLanguage(new Marked().lexer(markdown), language);
  if (heading?.type !== 'heading') throw new Error(`this does not begin with a heading: ${markdown.slice(0, 60)}`);
  return plain((heading as Tokens.Heading).tokens);
}

/** The target file of a link, if the manual contains it. */
const fileOf = (href: string, from: string): string | undefined =>
  manualSources.find((file) => file === posix.join(posix.dirname(from), href.split('#')[0]!));

/** Converts a link between repository files to a link between pages. Undefined if the manual has no such page. */
function pageOf(href: string, from: string): string | undefined {
  if (/^(https?:|#)/.test(href)) return href;
  const file = fileOf(href, from);
  return file && pageSlugOf(file) + '.html' + (/#.*/.exec(href)?.[0] ?? '');
}

/**
 * @param markdown the text of the page
 * @param file the repository file of the page, which other pages link to
 * @param titles of all pages, by their files
 * @param pictures the HTML for the page's placeholder for pictures
 */
export function render(
  markdown: string,
  file: string,
  language: SiteLanguage,
  titles: ReadonlyMap<string, string>,
  pictures = '',
): Rendered {
  const whole = new Marked().lexer(markdown);
  // From the text in both languages, so that an anchor leads to the same place in each.
  const anchorOf = anchors();
  const anchorsOf = new Map<string, string>();
  const marked = whole.map((block) => {
    if (block.type !== 'heading') return block;
    const anchor = anchorOf(plain((block as Tokens.Heading).tokens));
    anchorsOf.set(anchor, anchor);
    return { ...block, anchor } as Token;
  });
  const blocks = blocksInLanguage(marked, language);

  const parser = new Marked({
    renderer: {
      heading(token) {
        const { depth, tokens } = token;
        const { anchor = '' } = token as Tokens.Heading & { anchor?: string };
        return `<h${depth} id="${encode(anchor)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const page = pageOf(href, file);
        const words = plain(tokens);
        // A link whose text is a file name gets the title of the page.
        const title = /\.md$/.test(words) && titles.get(fileOf(href, file) ?? '');
        const text = title ? encode(title) : this.parser.parseInline(tokens);
        return page ? `<a href="${encode(page)}">${text}</a>` : text;
      },
      code({ text }) {
        return `<pre tabindex="0" role="group" aria-label="${WORDS[language].code}"><code>${encode(text)}</code></pre>\n`;
      },
      tablecell({ header, tokens }) {
        const text = this.parser.parseInline(tokens);
        // An empty table head is not a heading.
        const tag = header && text ? 'th' : 'td';
        return `<${tag}>${text}</${tag}>\n`;
      },
      html({ raw }) {
        return raw.trim() === '<!-- pictures -->' ? pictures : raw;
      },
    },
  });
  const tables = (html: string): string =>
    html
      .replaceAll(
        '<table>',
        `<div class="table" tabindex="0" role="group" aria-label="${WORDS[language].table}"><table>`,
      )
      .replaceAll('</table>', '</table></div>');

  const [, ...rest] = blocks;
  const sections: Section[] = [];
  for (const block of blocks) {
    if (block.type === 'heading') {
      const { tokens, anchor } = block as Tokens.Heading & { anchor: string };
      sections.push({ anchor, title: plain(tokens), text: '' });
    } else {
      const last = sections.at(-1)!;
      sections[sections.length - 1] = { ...last, text: `${last.text} ${wordsOf(block)}`.replace(/\s+/g, ' ').trim() };
    }
  }
  const seconds = new Set(
    blocks.flatMap((block) =>
      block.type === 'heading' && (block as Tokens.Heading).depth === 2
        ? [(block as Tokens.Heading & { anchor: string }).anchor]
        : [],
    ),
  );
  const first = rest.find((block) => block.type === 'paragraph');
  return {
    title: titles.get(file)!,
    lead: first ? wordsOf(first) : '',
    html: tables(parser.parser(rest)),
    contents: sections.filter(({ anchor }) => seconds.has(anchor)),
    sections,
    isEnglishOnly: !isBilingual(whole),
  };
}
