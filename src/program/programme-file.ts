// Reads a programme file: either the whole file is accepted, or it is refused with all its problems.

import type * as z from 'zod/mini';
import { contradictions } from './programme-checks.ts';
import { exampleProblems } from './programme-examples.ts';
import { checkForm, isTooLarge, MOST_BYTES } from './programme-guard.ts';
import { withProgramme } from './programme-merge.ts';
import { MOST_PROBLEMS, problemPath, type ProgrammeProblem, type ProgrammeProblemCode } from './programme-problem.ts';
import { ProgrammeSchema, VERSION } from './programme-schema.ts';
import type { Programme } from './programme-types.ts';

/** A file that holds, with the fields that nobody here knows; or all that is wrong with it. */
export type ParsedProgramme =
  { ok: true; value: Programme; unknownFields: string[] } | { ok: false; problem: ProgrammeProblem[] };

const refuse = (...problem: ProgrammeProblem[]): ParsedProgramme => ({
  ok: false,
  problem: problem.slice(0, MOST_PROBLEMS),
});

/** Reads the text of a programme file. */
export function parseProgrammeText(text: string): ParsedProgramme {
  const refuseFile = (code: ProgrammeProblemCode, more?: Partial<ProgrammeProblem>) =>
    refuse({ path: '', code, ...more });
  if (isTooLarge(text)) return refuseFile('too-large', { wanted: MOST_BYTES });
  const json = text.replace(/^\uFEFF/, '');
  if (!json.trim()) return refuseFile('empty');
  // UTF-16 contains NUL characters. A decoder replaces bytes that are not UTF-8 with U+FFFD.
  if (/[\0\uFFFD]/.test(json)) return refuseFile('encoding');
  if (/^\s*</.test(json)) return refuseFile('html');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const line = lineOf(error, json);
    return refuseFile('not-json', line ? { found: line } : {});
  }
  return parseProgramme(value);
}

/** The line of the JSON syntax error, if the engine reports it. */
function lineOf(error: unknown, json: string): number | undefined {
  const { message } = error as Error;
  const [, line] = / line (\d+)/.exec(message) ?? [];
  if (line) return Number(line);
  const [, position] = / position (\d+)/.exec(message) ?? [];
  return position ? json.slice(0, Number(position)).split('\n').length : undefined;
}

/** Parses a programme file. Answers for every input, in bounded time. */
export function parseProgramme(value: unknown): ParsedProgramme {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse({ path: '', code: 'not-an-object' });
  const unsafe = checkForm(value);
  if (unsafe.length) return refuse(...unsafe);
  const { version } = value as { version?: unknown };
  // For a later version, no other problem can be reported.
  if (typeof version === 'number' && version > VERSION)
    return refuse({ path: 'version', code: 'newer', wanted: VERSION, found: version });

  const read = ProgrammeSchema.safeParse(value);
  if (!read.success) return refuse(...read.error.issues.map((issue) => problemOf(issue, value)));
  const problems = contradictions(read.data);
  if (problems.length) return refuse(...problems);
  const examples = exampleProblems(read.data, withProgramme(read.data).policies);
  if (examples.length) return refuse(...examples);
  return { ok: true, value: read.data, unknownFields: unknownFields(value, read.data).slice(0, MOST_PROBLEMS) };
}

type Issue = z.core.$ZodIssue;

const CODES: Partial<Record<Issue['code'], ProgrammeProblemCode>> = {
  invalid_value: 'unknown-value',
  invalid_union: 'unknown-value',
  not_multiple_of: 'not-whole',
};

function problemOf(issue: Issue, root: unknown): ProgrammeProblem {
  const path = problemPath(issue.path);
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], root);
  const found =
    typeof value === 'string' || typeof value === 'number'
      ? { found: typeof value === 'string' ? value.slice(0, 60) : value }
      : {};
  if (value === undefined) return { path, code: 'missing' };
  switch (issue.code) {
    case 'invalid_type':
      return { path, code: 'wrong-type', wanted: issue.expected, ...found };
    case 'invalid_value':
      return { path, code: 'unknown-value', wanted: issue.values.map(String), ...found };
    case 'too_big':
    case 'too_small': {
      const small = issue.code === 'too_small';
      const lists: ProgrammeProblemCode = small ? 'too-few' : 'too-many';
      const code = codeIn(issue) ?? (issue.origin === 'array' ? lists : 'out-of-range');
      const wanted = Number(small ? issue.minimum : issue.maximum);
      return {
        path,
        code,
        ...(code !== 'blank' && code !== 'no-document' && { wanted }),
        ...(code === 'out-of-range' && found),
      };
    }
    default:
      return { path, code: codeIn(issue) ?? CODES[issue.code] ?? 'wrong-type', ...found };
  }
}

const OWN = /^[a-z]+(-[a-z]+)+$|^(blank|markup)$/;
/** The code that our own checks pass as their message. */
const codeIn = ({ message }: Issue): ProgrammeProblemCode | undefined =>
  OWN.test(message) ? (message as ProgrammeProblemCode) : undefined;

/** The paths of the fields that were ignored. */
function unknownFields(given: unknown, read: unknown, keys: readonly PropertyKey[] = []): string[] {
  if (typeof given !== 'object' || given === null || typeof read !== 'object' || read === null) return [];
  return Object.entries(given).flatMap(([key, value]) => {
    const path = [...keys, Array.isArray(given) ? Number(key) : key];
    // A file may name a schema at its head, which helps editors.
    if (!keys.length && key === '$schema') return [];
    return Object.hasOwn(read, key)
      ? unknownFields(value, (read as Record<string, unknown>)[key], path)
      : [problemPath(path)];
  });
}
