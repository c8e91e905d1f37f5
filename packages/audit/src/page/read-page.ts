// Reads a page: our blocks with their states, our files, and other statements on the offer.

import { CSP } from './policy-header.ts';
import { widgetNames } from '../../../../src/widgets.ts';
import { readSnippets } from '../../../../src/embed/snippet/read-snippet.ts';
import { remainsIn } from '../../../../src/embed/snippet/shown-words.ts';
import type { Site } from '../../../../src/embed/snippet/write-snippet.ts';
import { textBlocks } from './blocks-of-text.ts';
import type { NamedFile, PageFacts } from './facts.ts';
import { plainHtml } from './plain-html.ts';
import { promisesIn } from './promises.ts';
import { systemSeen } from './system-seen.ts';
import { attribute, parsePage, TooComplex, walk, type Element } from './tree.ts';

const SCRIPT = new RegExp(
  `^(.*/)w/(?:(\\d+\\.\\d+\\.\\d+)/((?:loader|links|core|frames|[a-z]{2}|${widgetNames.join('|')})\\.js)|\\d+/(loader\\.js))$`,
);
const STYLE = /^(.*\/)w\/(\d+\.\d+\.\d+)\/(embed\.css)$/;

/** Matches every page with a block, whole or damaged. Most pages do not match and are not parsed. An empty frame has only its title. */
const TRACE = new RegExp(`tenmien|[ef](?:/|%2F)(?:${widgetNames.join('|')})|<iframe`, 'i');
const ADDRESS = new RegExp(`(https?://[^\\s"'<>?#]{1,300}?/)[ef]/(?:${widgetNames.join('|')})/(?:vi|en)\\b`);

/** Limit: nobody puts more blocks on a page. */
const MOST_READINGS = 50;
const MOST_FILES = 30;
/** Number of text blocks in a widget's own text. */
const WIDGET_BLOCKS = 12;

const LOGO =
  /logo[^"]{0,60}(?:tên miền|ten-?mien|chương trình|chuong-?trinh)|(?:tên miền|ten-?mien|chương trình|chuong-?trinh|hien-?dien)[^"]{0,60}logo/iu;

function fileOf(element: Element, base: string): NamedFile | undefined {
  const isScript = element.tagName === 'script';
  const named = attribute(element, isScript ? 'src' : 'href');
  if (!named || !URL.canParse(named, base)) return undefined;
  const { href } = new URL(named, base);
  const [, host, version, file, rolling] = (isScript ? SCRIPT : STYLE).exec(href.replace(/[?#].*$/, '')) ?? [];
  if (!host || !/^https?:/.test(href)) return undefined;
  const [integrity, crossorigin, nonce] = ['integrity', 'crossorigin', 'nonce'].map((name) => attribute(element, name));
  return {
    kind: isScript ? 'script' : 'style',
    address: href,
    host,
    ...(version && { version }),
    file: file ?? rolling!,
    ...(integrity && { integrity }),
    ...(crossorigin !== undefined && { crossorigin }),
    ...(nonce && { nonce }),
  };
}

interface Seen {
  base: string;
  language: string;
  generator: string[];
  addresses: string[];
  files: NamedFile[];
  policies: string[];
  hasLogo: boolean;
}

function look(document: Parameters<typeof walk>[0], address: string): Seen {
  const seen: Seen = {
    base: address,
    language: '',
    generator: [],
    addresses: [],
    files: [],
    policies: [],
    hasLogo: false,
  };
  let hasBase = false;
  const meta = (element: Element): void => {
    const content = attribute(element, 'content') ?? '';
    if (attribute(element, 'name')?.toLowerCase() === 'generator') seen.generator.push(content);
    if (attribute(element, 'http-equiv')?.toLowerCase() === CSP) seen.policies.push(content);
  };
  walk(document, {
    enter: (element) => {
      const { tagName } = element;
      const link = attribute(element, 'src') ?? attribute(element, 'href');
      if (link && seen.addresses.length < 2_000 && /^(?:script|link|img)$/.test(tagName))
        seen.addresses.push(link.slice(0, 300));
      if (tagName === 'html') seen.language = attribute(element, 'lang') ?? '';
      else if (tagName === 'meta') meta(element);
      else if (tagName === 'base' && !hasBase && link !== undefined) {
        hasBase = true;
        if (URL.canParse(link, address)) seen.base = new URL(link, address).href;
      } else if (
        tagName === 'script' ||
        (tagName === 'link' && /\bstylesheet\b/i.test(attribute(element, 'rel') ?? ''))
      ) {
        const file = fileOf(element, seen.base);
        if (file && seen.files.length < MOST_FILES) seen.files.push(file);
      } else if (tagName === 'img') {
        seen.hasLogo ||= LOGO.test(`${attribute(element, 'alt') ?? ''} ${attribute(element, 'src') ?? ''}`);
      }
      return tagName !== 'template';
    },
    leave: () => undefined,
    text: () => undefined,
  });
  return seen;
}

function remainsAmong(blocks: readonly string[]): PageFacts['remains'] {
  for (let at = 0; at < blocks.length; at++) {
    if (!/\.vn|tên|name/i.test(blocks[at]!)) continue;
    const found = remainsIn(
      blocks
        .slice(at, at + WIDGET_BLOCKS)
        .join(' ')
        .slice(0, 2_000),
    );
    if (found) return found;
  }
  return undefined;
}

/**
 * @param address the final address of the page after redirects
 * @param site the site of the expected blocks; without a host, that of the first block
 * @param madeBy the server's statement on its system
 */
export function readPage(
  html: string,
  address: string,
  { host, ...release }: Omit<Site, 'host'> & { readonly host?: string | undefined },
  madeBy = '',
): PageFacts {
  const document = parsePage(html);
  const { base, language, generator, addresses, files, policies, hasLogo } = look(document, address);
  const plain = plainHtml(document, base);
  const found = host ?? hostIn(plain, files, address);
  const readings = TRACE.test(plain)
    ? readSnippets(plain, {
        language: /^en\b/i.test(language) ? 'en' : 'vi',
        ...(found && { site: { ...release, host: found } }),
      })
    : [];
  if (readings.length > MOST_READINGS) throw new TooComplex();
  const blocks = textBlocks(document);
  const isFound = readings.some(({ ok }) => ok);
  const remains = isFound ? undefined : remainsAmong(blocks);
  return {
    language,
    system: systemSeen([madeBy, ...generator].join('\n'), addresses.join('\n')),
    readings,
    ...(remains && { remains }),
    files,
    policies,
    promises: promisesIn(blocks),
    hasLogo,
  };
}

/** The host of a page's blocks, from the first address or the scripts. A page on https loads nothing over http. */
function hostIn(plain: string, [file]: readonly NamedFile[], address: string): string | undefined {
  const host = ADDRESS.exec(plain)?.[1] ?? file?.host;
  return address.startsWith('https:') ? host?.replace(/^http:/, 'https:') : host;
}
