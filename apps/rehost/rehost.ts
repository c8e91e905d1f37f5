// Makes the static pages of an unpacked release anew, for another host or by another programme file. Everything is made before anything is
// written, so that a file that is refused changes nothing.

import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { problemWords } from '../../src/embed/programme-report/problem-words.ts';
import type { SiteLanguage } from '../../src/localization/language.ts';
import { builtIn, type Known } from '../../src/program/known.ts';
import { parseProgrammeText } from '../../src/program/programme-file.ts';
import { knownFrom } from '../../src/program/programme-merge.ts';
import { addressOf, readdressed } from '../docs/address.ts';
import { drawingWith } from '../pages/drawing.ts';
import { fillFrontPage } from '../pages/front-page.ts';
import { endings, feedsAmong, siteFileOf, siteFiles } from './site-files.ts';

/** Why nothing was written, in words. */
export class Refused extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

const PROGRAMME = 'data/programme.json';

/** A page that is always there, by which the former host is known. */
const FIRST = 'e/banner/vi';

/** What a programme file adds to the release. */
function knownBy(text: string, language: SiteLanguage): Known {
  const read = parseProgrammeText(text);
  if (read.ok) return knownFrom(read.value);
  throw new Refused(
    read.problem.map((problem) => `✗ ${problemWords(problem, language)}${problem.path && ` [${problem.path}]`}`),
  );
}

/** Writes a text, and anew what is ready compressed beside it. */
async function renew(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  if (existsSync(`${file}.br`))
    await writeFile(`${file}.br`, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
  if (existsSync(`${file}.gz`)) await writeFile(`${file}.gz`, gzipSync(text, { level: 9 }));
}

/** The address that the pages of a folder name; undefined where there are none. */
async function formerAddress(folder: string): Promise<string | undefined> {
  const page = endings.map((ending) => join(folder, siteFileOf(FIRST, ending))).find((file) => existsSync(file));
  return page && /rel="canonical" href="([^"]*)e\/banner\/vi"/.exec(await readFile(page, 'utf8'))?.[1];
}

/** The pages of the manual, which name their host in canonical addresses and in lines to be copied. */
async function manualFor(folder: string, address: string): Promise<[path: string, text: string][]> {
  const below = join(folder, 'docs');
  const paths = existsSync(below) ? await readdir(below, { recursive: true }) : [];
  const pages = paths.filter((path) => path.endsWith('.html')).map((path) => join('docs', path));
  const read = async (path: string): Promise<[string, string]> => {
    const text = await readFile(join(folder, path), 'utf8');
    return [path, readdressed(text, addressOf(text) ?? address, address)];
  };
  return Promise.all(pages.map(read));
}

export interface RehostOptions {
  /** Where the release was unpacked: e/, f/, oembed/, w/, data/ and index.html are in it. */
  readonly folder: string;
  /** Where its files are from now on. */
  readonly address: string;
  readonly version: string;
  /** The text of a programme file that takes the place of the host's own. */
  readonly programme?: string | undefined;
  /** Of what is said of a file that is refused. */
  readonly language?: SiteLanguage;
}

/** @returns the address that the pages had before */
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
  // A host that has put its file there keeps it.
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
