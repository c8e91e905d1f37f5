// docs/feed.md and the schema of files of figures: its whole examples are read by the reader of the pages, all to the same figure, and the
// schema takes and refuses what that reader takes and refuses.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it, mock } from 'node:test';
import fc from 'fast-check';
import { feedAt, watchFeed, type FeedState } from '../../src/progress.ts';
import { FeedEntry } from '../../src/progress/feed-schema.ts';
import { parseSnapshot } from '../../src/progress/snapshot.ts';
import { entry } from '../progress/snapshots.ts';

const page = readFileSync(new URL('../../docs/feed.md', import.meta.url), 'utf8');
const [json, ...csv] = [...page.matchAll(/```(json|csv)\n([^]*?)```/g)].map(([, kind, text]) => ({
  kind: kind!,
  text: text!,
}));

describe('the examples of docs/feed.md', () => {
  const host = 'https://host.example';
  const files = new Map([json!, ...csv].map(({ kind, text }, at) => [`${host}/${at}.${kind}`, text]));
  mock.method(globalThis, 'fetch', (address: RequestInfo | URL) =>
    Promise.resolve(new Response(files.get(String(address)))),
  );

  const figuresOf = (address: string) =>
    new Promise<FeedState>((hear) => watchFeed(feedAt(address), hear)).then((state) => {
      assert.equal(state.error, null);
      assert.deepEqual(state.problems, []);
      return state.snapshots;
    });

  it('are one file in JSON and two in CSV', () =>
    assert.deepEqual([json!.kind, ...csv.map(({ kind }) => kind)], ['json', 'csv', 'csv']));

  for (const address of files.keys())
    it(`are read without an error, to the figure of the JSON: ${address}`, async () => {
      const parsed = parseSnapshot(JSON.parse(json!.text));
      assert(parsed.ok);
      assert.deepEqual(await figuresOf(address), [parsed.value]);
    });
});

describe('the JSON schema of files of figures', () => {
  const agrees = (input: unknown): void => {
    const [schema, reader] = [FeedEntry.safeParse(input).success, parseSnapshot(input).ok];
    assert.equal(schema, reader, `schema ${schema}, reader ${reader}: ${JSON.stringify(input)}`);
  };

  it('accepts every valid entry', () =>
    fc.assert(fc.property(entry, (right) => assert(FeedEntry.safeParse(right).success))));

  /** Every value below an object, as the keys that lead to it. */
  const paths = (value: unknown, before: readonly string[] = []): string[][] =>
    value && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, inner]) => [[...before, key], ...paths(inner, [...before, key])])
      : [];
  const whole: object = JSON.parse(json!.text);
  const replaced = (path: readonly string[], value: unknown): unknown => {
    const copy = structuredClone(whole) as Record<string, unknown>;
    const parent = path
      .slice(0, -1)
      .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
    if (value === undefined) delete parent[path.at(-1)!];
    else parent[path.at(-1)!] = value;
    return copy;
  };

  const WRONG = [undefined, -1, 0.5, 2, 101, '31/3/2026', '2026-02-30', 'x', 'Thái Nguyên', '\uFFFD', true, [1], {}];
  for (const path of paths(whole).filter((keys) => !/^\d+$/.test(keys.at(-1)!)))
    it(`agrees with the reader on ${path.join('.')}`, () => WRONG.forEach((value) => agrees(replaced(path, value))));
});
