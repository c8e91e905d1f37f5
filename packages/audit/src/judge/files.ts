// Checks whether the files of blocks exist and are intact, and whether the page's policy and the browser allow them.

import { ALGORITHMS, type FileFacts } from '../ask/files.ts';
import type { NamedFile } from '../page/facts.ts';
import type { Visit } from '../visit.ts';
import { keptOutBy, policiesOf, refusesTypes, type Fetch, type ContentPolicy } from './policy.ts';
import { firstFiles, hashesOf, loaderOf, snippetsOf, versionOf, type FileOf } from './wanted.ts';
import { isByLoader } from '../../../../src/embed/snippet/write-snippet.ts';
import type { Release } from '../builder.ts';

/**
 * - `missing`: cannot be loaded · `changed`: its hash differs · `not-shared`: no CORS header for other sites, which integrity needs
 * - `type`: not served as a script or style, so that browsers refuse it · `mixed`: over http on a page on https
 * - `policy`: the page's policy blocks it, by `directive`
 */
export interface FileProblem {
  readonly code: 'missing' | 'changed' | 'not-shared' | 'type' | 'mixed' | 'policy';
  readonly address: string;
  readonly detail?: string;
  readonly directive?: string;
}

/** Of several hashes, browsers use those of the strongest algorithm. */
function isWhole(integrity: string, hashes: Readonly<Record<string, string>>): boolean {
  const said = integrity.split(/\s+/).flatMap((one) => {
    const [, kind, hash] = /^(sha(?:256|384|512))-([^?]+)/.exec(one) ?? [];
    return kind ? [{ kind, hash: hash! }] : [];
  });
  const strongest = [...ALGORITHMS].reverse().find((kind) => said.some((one) => one.kind === kind));
  return !strongest || said.some(({ kind, hash }) => kind === strongest && hashes[kind] === hash);
}

const isShared = ({ sharedWith }: FileFacts, page: string): boolean =>
  sharedWith === '*' || sharedWith === new URL(page).origin;

const TYPES = { script: /javascript|ecmascript/i, style: /^text\/css/i };

interface Needed {
  readonly address: string;
  readonly kind: 'script' | 'style';
  /** All expected hashes. */
  readonly integrity: readonly string[];
  /** Whether the request uses CORS. */
  readonly isCors: boolean;
}

function problemOf(needed: Needed, facts: FileFacts | undefined, page: string): FileProblem | undefined {
  const { address, kind, integrity, isCors } = needed;
  if (page.startsWith('https:') && address.startsWith('http:')) return { code: 'mixed', address };
  if (!facts) return undefined;
  if (facts.failed)
    return facts.failed === 'robots' ? undefined : { code: 'missing', address, detail: facts.detail || facts.failed };
  const isOwn = new URL(address).origin === new URL(page).origin;
  if (!integrity.every((hash) => isWhole(hash, facts.hashes ?? {}))) return { code: 'changed', address };
  if (isCors && !isOwn && !isShared(facts, page)) return { code: 'not-shared', address };
  const isTold =
    TYPES[kind].test(facts.type ?? '') ||
    (kind === 'script' && facts.isSniffed && !/^(?:image|audio|video)\/|text\/csv/i.test(facts.type ?? ''));
  return isTold ? undefined : { code: 'type', address, detail: facts.type ?? '' };
}

const fetchOf = ({ kind }: Pick<NamedFile, 'kind'>): Fetch => kind;

/** The problems of the files in the page's HTML and of the files that its loaders request, each once. */
export function fileProblems(visit: Visit, fileOf: FileOf, release: Release): FileProblem[] {
  const { page, address } = visit;
  if (!page) return [];
  const policies = policiesOf([...visit.policies, ...page.policies]);
  const found = new Map<string, FileProblem>();
  const tell = (problem: FileProblem | undefined): void => {
    if (problem && !found.has(problem.address)) found.set(problem.address, problem);
  };
  const kept = (file: Parameters<typeof keptOutBy>[1]): FileProblem | undefined => {
    const directive = keptOutBy(policies, file, address);
    return directive ? { code: 'policy', address: file.address, directive } : undefined;
  };
  /** The hashes in the host's list for the version, and the hashes that this release has of its own files. */
  const known = (host: string, version: string | undefined, file: string): string[] =>
    version
      ? [
          hashesOf(host, version, fileOf)[file],
          version === release.version ? release.integrity[file] : undefined,
        ].flatMap((hash) => hash ?? [])
      : [];

  for (const file of page.files) {
    const { nonce, integrity, crossorigin, host } = file;
    tell(kept({ fetch: fetchOf(file), address: file.address, nonce, integrity }));
    const hashes = [...(integrity ? [integrity] : []), ...known(host, versionOf(file, fileOf), file.file)];
    tell(
      problemOf(
        { address: file.address, kind: file.kind, integrity: hashes, isCors: crossorigin !== undefined },
        fileOf(file.address),
        address,
      ),
    );
    if (integrity && crossorigin === undefined && new URL(file.address).origin !== new URL(address).origin)
      tell({ code: 'not-shared', address: file.address, detail: 'crossorigin' });
  }
  for (const snippet of snippetsOf(page)) {
    const loader = loaderOf(page, snippet.host);
    const version = versionOf(loader, fileOf);
    if (!loader || !version || !isByLoader(snippet.form)) continue;
    for (const file of firstFiles(snippet)) {
      const needed = `${loader.host}w/${version}/${file}`;
      const facts = fileOf(needed);
      if (!facts) continue;
      tell(kept({ fetch: 'script', address: needed, nonce: loader.nonce, byScript: true }));
      tell(
        problemOf(
          { address: needed, kind: 'script', integrity: known(loader.host, version, file), isCors: true },
          facts,
          address,
        ),
      );
    }
  }
  for (const name of typesNeeded(page.files))
    if (refusesTypes(policies, name)) tell({ code: 'policy', address: name, directive: 'trusted-types' });
  return [...found.values()];
}

/** The Trusted Types policies that our scripts create, for pages that require Trusted Types. */
const typesNeeded = (files: readonly NamedFile[]): string[] => {
  const scripts = files.filter(({ kind }) => kind === 'script');
  return [
    ...(scripts.some(({ file }) => file === 'loader.js') ? ['tenmien-loader'] : []),
    ...(scripts.length ? ['tenmien'] : []),
  ];
};

export const policiesAt = ({ policies, page }: Visit): ContentPolicy[] =>
  policiesOf([...policies, ...(page?.policies ?? [])]);
