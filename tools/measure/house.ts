// Measures the source of a revision: `node --import tsx tools/measure/house.ts [REVISION]`, by default the last commit. Writes nothing;
// docs/house.md has the figures of chosen revisions. The counts of clauses are counts of patterns in comments.

import { spawnSync } from 'node:child_process';
import { posix } from 'node:path';
import ts from 'typescript';
import { root } from '../lib/release.ts';

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const git = (...args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync('git', [...args], { cwd: root, maxBuffer: 2 ** 28 });
  if (status) throw new Error(stderr.toString());
  return stdout.toString();
};

/** The files that people write; pages of tests and generated words are left out. */
const isSource = (path: string): boolean =>
  /^(?:src|apps|packages|tools|scripts)\/.*\.(?:ts|mjs)$/.test(path) &&
  !/\/(?:generated|test)\/|\.d\.ts$/.test(path.replace(/^tools\/test\//, 'tools/'));

const filesAt = (revision: string): SourceFile[] =>
  git('ls-tree', '-r', '--name-only', revision)
    .split('\n')
    .filter(isSource)
    .map((path) => ({ path, text: git('show', `${revision}:${path}`) }));

/** The comments of a file, without their signs. */
function commentsIn({ path, text }: SourceFile): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const found = new Map<number, string>();
  const visit = (node: ts.Node): void => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ];
    for (const { pos, end } of ranges) found.set(pos, text.slice(pos, end));
    node.getChildren(file).forEach(visit);
  };
  visit(file);
  return [...found].sort(([a], [b]) => a - b).map(([, comment]) => comment);
}

const wordsOf = (comment: string): string =>
  comment
    .replace(/^\/\*\*?|\*\/$|^\/\/ ?|^\s*\* ?/gm, ' ')
    .replace(/`[^`]*`/g, 'code')
    .replace(/@\w+|https?:\S+/g, ' ');

/** “what is”, “whoever asks”: a clause in the place of a noun. A question (“what to do”, “says what”) is not counted. */
const FREE_RELATIVE =
  /(?:^|[.:;,(]\s*|\b(?:of|for|to|in|on|by|from|with|than|and|or|as)\s+)(?:what|whatever|whoever|whomever|that which)\s+(?!to\b)\p{L}+/gimu;
const AFTER_PREPOSITION =
  /\b(?:of|in|on|by|from|with|for|to|at|below|under|behind|after|before|through|into) (?:which|whom|whose)\b/gi;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const at = (sorted: readonly number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

function english(files: readonly SourceFile[]) {
  const comments = files.flatMap(commentsIn);
  const texts = comments.map(wordsOf);
  const text = texts.join('\n\n');
  const words = count(text, /[\p{L}\p{N}’'-]+/gu);
  const sentences = texts.reduce((sum, one) => sum + Math.max(1, count(one.trim(), /[.?!](?=\s|$)/g)), 0);
  const thousand = (pattern: RegExp): string => ((count(text, pattern) / words) * 1000).toFixed(1);
  return {
    'comment words': words,
    'words a sentence': (words / sentences).toFixed(1),
    'free relatives / 1000': thousand(FREE_RELATIVE),
    'preposition + which / 1000': thousand(AFTER_PREPOSITION),
  };
}

function sizes(files: readonly SourceFile[]) {
  const lines = files.flatMap(({ text }) => text.replace(/\n$/, '').split('\n'));
  const lengths = files.map(({ text }) => text.replace(/\n$/, '').split('\n').length).sort((a, b) => a - b);
  return {
    files: files.length,
    lines: lines.length,
    'median file': at(lengths, 0.5),
    'p90 file': at(lengths, 0.9),
    'longest file': at(lengths, 1),
    'files over 250 lines': lengths.filter((length) => length > 250).length,
    'longest line': Math.max(...lines.map((line) => line.length)),
    'lines over 120': `${((lines.filter((line) => line.length > 120).length / lines.length) * 100).toFixed(1)} %`,
  };
}

/** Folders, the imports between them, and the files that import each other in a circle. */
function rooms(files: readonly SourceFile[]) {
  const imports = new Map<string, ReadonlySet<string>>();
  const paths = new Set(files.map(({ path }) => path));
  const arrows = new Set<string>();
  for (const { path, text } of files) {
    const from = posix.dirname(path);
    const known = ts
      .preProcessFile(text, true, true)
      .importedFiles.map(({ fileName }) => posix.join(from, fileName))
      .filter((imported) => paths.has(imported));
    imports.set(path, new Set(known));
    for (const to of known.map(posix.dirname)) if (to !== from) arrows.add(`${from} ${to}`);
  }
  const isInCircle = (path: string): boolean => {
    const seen = new Set<string>();
    const next = [...imports.get(path)!];
    for (let file = next.pop(); file !== undefined; file = next.pop()) {
      if (file === path) return true;
      if (!seen.has(file)) next.push(...imports.get(file)!);
      seen.add(file);
    }
    return false;
  };
  return {
    folders: new Set([...paths].map((path) => posix.dirname(path))).size,
    arrows: arrows.size,
    'files in a circle': [...paths].filter(isInCircle).length,
  };
}

const [revision = 'HEAD'] = process.argv.slice(2);
const files = filesAt(revision);
const product = files.filter(({ path }) => !/^(?:tools|scripts)\//.test(path));
const tools = files.filter(({ path }) => /^(?:tools|scripts)\//.test(path));
console.log(`${git('rev-parse', '--short', revision).trim().padEnd(31)}product     tools`);
const [ours, theirs] = [product, tools].map((list) => ({ ...sizes(list), ...rooms(list), ...english(list) }));
for (const [name, value] of Object.entries(ours!))
  console.log(
    `${name.padEnd(28)}${String(value).padStart(10)}${String(theirs![name as keyof typeof ours]).padStart(10)}`,
  );
