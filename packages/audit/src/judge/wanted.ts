// The files and pages that the blocks of a page need: from its HTML, from a loader, data, and the blocks' own pages.

import type { FileFacts } from '../ask/files.ts';
import { filesLoaded } from '../builder.ts';
import { pathOf } from '../../../../src/embed/permalink.ts';
import type { ReadSnippet } from '../../../../src/embed/snippet/read-snippet.ts';
import { isByLoader, isFrame } from '../../../../src/embed/snippet/write-snippet.ts';
import type { NamedFile, PageFacts } from '../page/facts.ts';

export type FileOf = (address: string) => FileFacts | undefined;

/** Limit per page, so that a page cannot cause hundreds of requests. */
const MOST = 40;
const MOST_HOSTS = 3;

export const snippetsOf = ({ readings }: PageFacts): ReadSnippet[] =>
  readings.flatMap((reading) => (reading.ok ? [reading.value] : []));

/** The loader of a host that a page names. */
export const loaderOf = ({ files }: PageFacts, host: string | undefined): NamedFile | undefined =>
  files.find((file) => file.file === 'loader.js' && file.host === host);

/** The version of the files that a script loads: its own, or the one that a rolling loader names. */
export const versionOf = (file: NamedFile | undefined, fileOf: FileOf): string | undefined =>
  file && (file.version ?? fileOf(file.address)?.version);

const listAt = (host: string, version: string): string => `${host}w/${version}/integrity.json`;

/** The hashes of a version's files, from the list of its host. */
export function hashesOf(host: string, version: string, fileOf: FileOf): Readonly<Record<string, string>> {
  try {
    const list: unknown = JSON.parse(fileOf(listAt(host, version))?.text ?? '');
    return list && typeof list === 'object' ? (list as Record<string, string>) : {};
  } catch {
    return {};
  }
}

/** The names of the files that a block loads at once. */
export const firstFiles = ({ settings, form }: ReadSnippet): readonly string[] =>
  filesLoaded({ settings, form }, (vi) => vi).first.filter((file) => file !== 'loader.js' && file !== 'frame.js');

/** The address from which a block requests the programme file; undefined if it makes no request. */
export function programmeAddress(
  { settings: { attributes }, form, host }: ReadSnippet,
  page: string,
): string | undefined {
  const { programme } = attributes;
  if (isFrame(form) || programme === 'none' || !host) return undefined;
  return programme
    ? URL.canParse(programme, page)
      ? new URL(programme, page).href
      : undefined
    : `${host}data/programme.json`;
}

/** The block's own page: the target of its link, or the page in its frame. */
export const pageAddress = ({ settings, form, host }: ReadSnippet): string | undefined =>
  host && host + pathOf(settings, form === 'iframe' ? 'f' : 'e');

/** Absolute addresses, each once. */
export function wantedFiles(
  { page, address }: { readonly page?: PageFacts; readonly address: string },
  fileOf: FileOf,
): Set<string> {
  if (!page) return new Set();
  const wanted = new Set(page.files.map((file) => file.address));
  const version = (file: NamedFile): void => {
    const known = versionOf(file, fileOf);
    if (known) wanted.add(listAt(file.host, known));
  };
  page.files.forEach(version);
  for (const snippet of snippetsOf(page)) {
    const { form, host } = snippet;
    const loader = loaderOf(page, host);
    const known = versionOf(loader, fileOf);
    // Other versions have other files.
    const listed = loader && known && isByLoader(form) ? hashesOf(loader.host, known, fileOf) : {};
    for (const file of firstFiles(snippet)) if (Object.hasOwn(listed, file)) wanted.add(`${host}w/${known}/${file}`);
    const pages = [pageAddress(snippet), programmeAddress(snippet, address)];
    for (const one of pages) if (one) wanted.add(one);
  }
  const hosts = [...new Set([...wanted].map((file) => new URL(file).host))].slice(0, MOST_HOSTS);
  return new Set([...wanted].filter((file) => hosts.includes(new URL(file).host)).slice(0, MOST));
}
