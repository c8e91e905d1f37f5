// The relative links of a package's Markdown pages: each leads to a file of the same package, because a user may have nothing else.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { marked, type Tokens } from 'marked';

/** @param pack folder of the package @returns links that lead to no file, as sentences */
export function brokenLinks(pack: string): string[] {
  const pages = (readdirSync(pack, { recursive: true, encoding: 'utf8' }) as string[]).filter(
    (file) => file.endsWith('.md') && !file.includes('node_modules'),
  );
  return pages.flatMap((page) => {
    const broken: string[] = [];
    void marked.walkTokens(marked.lexer(readFileSync(join(pack, page), 'utf8')), (token) => {
      if (token.type !== 'link' && token.type !== 'image') return;
      const { href } = token as Tokens.Link;
      if (/^([a-z]+:|#)/.test(href)) return;
      const target = join(pack, dirname(page), decodeURI(href.replace(/#.*/, '')));
      if (relative(pack, target).startsWith('..') || !existsSync(target))
        broken.push(`${page}: ${href} leads to no file`);
    });
    return broken;
  });
}
