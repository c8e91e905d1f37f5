// No link of the manual leads nowhere: every relative link and anchor in the Markdown of the repository leads to a file and a heading, the version
// in lines to be copied is that of this release, and the package ships every page that its pages lead to.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { marked, type Token, type Tokens } from 'marked';
import { anchors } from '../../apps/docs/anchors.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = (file: string): string => readFileSync(join(root, file), 'utf8');
const pages = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...(readdirSync(join(root, 'docs'), { recursive: true }) as string[])
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

/** What a heading says, without signs of Markdown. */
const words = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => ('tokens' in token && token.tokens ? words(token.tokens) : 'text' in token ? token.text : ''))
    .join('');

function targetsOf(file: string): { links: string[]; anchors: Set<string> } {
  const links: string[] = [];
  const own = new Set<string>();
  const anchorOf = anchors();
  void marked.walkTokens(marked.lexer(text(file)), (token) => {
    if (token.type === 'link' || token.type === 'image') links.push((token as Tokens.Link).href);
    if (token.type === 'heading') own.add(anchorOf(words((token as Tokens.Heading).tokens)));
    if (token.type === 'html') for (const [, id] of token.raw.matchAll(/ id="([^"]+)"/g)) own.add(id!);
  });
  return { links, anchors: own };
}
const targets = new Map(pages.map((file) => [file, targetsOf(file)]));

describe('the Markdown pages of the manual', () => {
  it('are exactly the listed pages', () =>
    assert(pages.includes('README.md') && pages.includes(join('docs', 'api.md')) && pages.length > 20));

  for (const [file, { links }] of targets)
    it(`link to existing targets: ${file}`, () => {
      for (const link of links.filter((href) => !/^[a-z]+:/.test(href))) {
        const [path = '', anchor] = decodeURI(link).split('#');
        const target = path ? join(dirname(file), path) : file;
        assert(existsSync(join(root, target)), `${link} leads to no file`);
        if (anchor) assert(targets.get(target)?.anchors.has(anchor), `${link} leads to no heading`);
      }
    });

  it('link to no other host', () => {
    const hosts = new Set(
      [...targets.values()].flatMap(({ links }) =>
        links.filter((link) => /^https?:/.test(link)).map((link) => new URL(link).hostname),
      ),
    );
    assert.deepEqual([...hosts].sort(), []);
  });

  it('name the version of this release in lines to copy', () => {
    const { version } = JSON.parse(text('package.json')) as { version: string };
    for (const file of pages.filter((name) => name !== 'CHANGELOG.md'))
      for (const [line, named] of text(file).matchAll(/(?:your\.host\/w\/|tenmien-widgets-)(\d+\.\d+\.\d+)/g))
        assert.equal(named, version, `${file}: ${line}`);
  });

  it('say what to put in the place of a version and hashes that are left open', () => {
    const open = pages.filter((file) => /\/w\/x\.y\.z\/.*sha384-…/.test(text(file)) && !file.includes('decisions'));
    assert(open.length > 5);
    for (const file of open) assert.match(text(file), /`x\.y\.z`[^]*integrity\.json/, file);
  });

  it('put no comment after a line to copy, where it would become an argument or a part of the value', () => {
    for (const file of pages)
      for (const [, lines = ''] of text(file).matchAll(/```sh\n([^]*?)```/g)) {
        // systemd reads a comment only at the start of a line of an environment file.
        assert.doesNotMatch(lines, /^[A-Z_]+=\S*\s+#/m, file);
        // zsh and cmd.exe pass `# words` on, so that npm installs packages of these names. Guides for Debian are for its shell.
        if (file === 'README.md' || file.endsWith('start.md')) assert.doesNotMatch(lines, /\S\s+#/, file);
      }
  });
});

describe('the npm package', () => {
  const build = text('tools/build/package.ts');

  it('contains the pages that its pages link to', () => {
    const shipped = /const FILES = \[([^]*?)\];/.exec(build)![1]!;
    for (const [file, { links }] of targets)
      for (const link of [
        file,
        ...links
          .filter((href) => !/^([a-z]+:|#)/.test(href))
          .map((href) => join(dirname(file), decodeURI(href.split('#')[0]!))),
      ])
        assert(shipped.includes(`'${link.split('/')[0]}'`), `${file} leads to ${link}, which is not shipped`);
  });
});
