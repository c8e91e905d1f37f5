// Rebuilds the static pages of an unpacked release for another host or another programme file. Everything is built before
// anything is written, so that a refused file changes nothing.

import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { problemWords } from '../../src/embed/programme-report/problem-words.ts';
import type { SiteLanguage } from '../../src/localization/language.ts';
import { builtIn, type Known } from '../../src/program/known.ts';
import { parseProgrammeText } from '../../src/program/programme-file.ts';
import { knownFrom } from '../../src/program/programme-merge.ts';
import { manualAddress, readdressed } from '../docs/address.ts';
import { drawingWith } from '../pages/drawing.ts';
import { fillFrontPage } from '../pages/front-page.ts';
import { endings, feedsAmong, siteFileOf, siteFiles } from './site-files.ts';

/** The reason why nothing was written, as text. */
export class Refused extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

const PROGRAMME = 'data/programme.json';

/** A page that every release has. It tells the former host. */
const FIRST = 'e/banner/vi';

/** The release's facts merged with a programme file. */
function knownBy(text: string, language: SiteLanguage): Known {
  const read = parseProgrammeText(text);
  if (read.ok) return knownFrom(read.value);
  throw new Refused(
    read.problem.map((problem) => `✗ ${problemWords(problem, language)}${problem.path && ` [${problem.path}]`}`),
  );
}

/** Writes a file, and updates its compressed versions. */
async function renew(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  if (existsSync(`${file}.br`))
    await writeFile(`${file}.br`, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
  if (existsSync(`${file}.gz`)) await writeFile(`${file}.gz`, gzipSync(text, { level: 9 }));
}

/** The address in the pages of a folder; undefined if there are none. */
async function formerAddress(folder: string): Promise<string | undefined> {
  const page = endings.map((ending) => join(folder, siteFileOf(FIRST, ending))).find((file) => existsSync(file));
  return page && /rel="canonical" href="([^"]*)e\/banner\/vi"/.exec(await readFile(page, 'utf8'))?.[1];
}

/** The pages of the manual, which name their host in canonical addresses and in lines to copy. */
async function manualFor(folder: string, address: string): Promise<[path: string, text: string][]> {
  const below = join(folder, 'docs');
  const paths = existsSync(below) ? await readdir(below, { recursive: true }) : [];
  const pages = paths.filter((path) => path.endsWith('.html')).map((path) => join('docs', path));
  const read = async (path: string): Promise<[string, string]> => {
    const text = await readFile(join(folder, path), 'utf8');
    return [path, readdressed(text, manualAddress(text) ?? address, address)];
  };
  return Promise.all(pages.map(read));
}

export interface RehostOptions {
  /** The folder of the unpacked release, with e/, f/, oembed/, w/, data/ and index.html. */
  readonly folder: string;
  /** The new address of the files. */
  readonly address: string;
  readonly version: string;
  /** The text of a programme file that replaces the host's own. */
  readonly programme?: string | undefined;
  /** Of the messages about a refused file. */
  readonly language?: SiteLanguage;
}

/** @returns the former address of the pages */
export async function rehost({
  folder,
  address,
  version,
  programme,
  language = 'vi',
}: RehostOptions): Promise<string | undefined> {
  const to = new URL('./', address);
  if (!/^https?:$/.test(to.protocol)) throw new TypeError(`${address} is no address of a host`);
  const own = join(folder, PROGRAMME);
  // Without a new file, the host's existing file stays.
  const text = programme ?? (existsSync(own) ? await readFile(own, 'utf8') : undefined);
  const known = text === undefined ? builtIn : knownBy(text, language);

  const integrity = JSON.parse(await readFile(join(folder, 'w', version, 'integrity.json'), 'utf8')) as Record<
    string,
    string
  >;
  const feeds = existsSync(join(folder, 'data')) ? feedsAmong(await readdir(join(folder, 'data'))) : [];
  const kinds = endings.filter((ending) => existsSync(join(folder, siteFileOf(FIRST, ending))));
  const from = await formerAddress(folder);
  const figures = feeds.map(
    async (slug) => [slug, await readFile(join(folder, 'data', `${slug}.json`), 'utf8')] as const,
  );
  const drawing = drawingWith(await readFile(join(folder, 'page.css'), 'utf8'), new Map(await Promise.all(figures)));
  const files = siteFiles({
    address: to.href,
    version,
    integrity,
    feeds,
    known,
    drawing,
    ...(kinds.length && { kinds }),
  });
  const front = join(folder, 'index.html');
  if (existsSync(front)) files.set('index.html', fillFrontPage(await readFile(front, 'utf8'), known));
  for (const [path, page] of await manualFor(folder, to.href)) files.set(path, page);
  if (programme !== undefined) files.set(PROGRAMME, programme);

  for (const [path, content] of files) await renew(join(folder, path), content);
  return from;
}
