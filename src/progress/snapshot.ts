// A snapshot is the figure of one province on one day. Only these rules turn input (feed, attributes, script) into a snapshot.

import { parseCivilDate, type CivilDate } from '../base/civil-date.ts';
import type { Result } from '../base/result.ts';

interface TargetBase {
  /** Last day on which the target can still be met. */
  readonly by: CivilDate;
  /** The document sets a minimum ("at least"), not a point to hit. */
  readonly atLeast: boolean;
}
/** A number of names. */
export interface CountTarget extends TargetBase {
  readonly count: number;
}
/** A percentage (above 0, up to 100) of a group such as `enterprises`: a key of `groups` where the feed knows that group. */
export interface PercentTarget extends TargetBase {
  readonly percent: number;
  readonly of: string;
}
export type Target = CountTarget | PercentTarget;

/** A group that percentage targets speak of. */
export interface Group {
  /** How many there are: the denominator. Never 0. */
  readonly size: number;
  /** How many of them have a name. Not `total`, which counts everybody's names. */
  readonly registered: number;
}

/** Names registered up to the end of one day, as somebody reported them. */
export interface ProgressSnapshot {
  /** Slug of a province of today or of before July 2025; left out where the input does not say. */
  readonly province?: string;
  readonly asOf: CivilDate;
  readonly source: { readonly title: string; readonly url?: string };
  /** A reported number. 0 is a figure; "no data" is the absence of a snapshot. */
  readonly total: number;
  /** Names by suffix, such as `id.vn`. A suffix left out was not reported, which is not 0. */
  readonly parts: Readonly<Record<string, number>>;
  readonly groups: Readonly<Record<string, Group>>;
  /** The earliest first. */
  readonly targets: readonly Target[];
  /** The oldest first, one per day; the last is this snapshot's own `asOf` and `total`. */
  readonly series: readonly { readonly asOf: CivilDate; readonly total: number }[];
}

/**
 * Why an input is no snapshot, and where. `field` is the place in the feed: `asOf`, `source.title`, `targets[0].by`.
 * - `missing`: left out or empty
 * - `malformed`: not of the form (a date that is none, a count that is negative or not whole, an address that is no web address)
 * - `impossible`: a date that the calendar does not have
 * - `conflict`: contradicts the rest (two totals for one day, a series that runs past `asOf`)
 * - `version`: a feed of a later format
 * - `lost-letters`: a text with �, which stands for letters that were lost
 * - `too-long`: a list of more than is read
 */
export interface SnapshotProblem {
  readonly code: 'missing' | 'malformed' | 'impossible' | 'conflict' | 'version' | 'lost-letters' | 'too-long';
  readonly field: string;
}

/** A suffix that `parts` may name. */
export const SUFFIX = /^([a-z]+\.)?vn$/;
/** The most days of a series, and the most targets. Enough for a figure of each day for ten years. */
const MOST = 4_000;
const SLUG = /^[a-z]+(-[a-z0-9]+)*$/;

class Refusal {
  constructor(readonly problem: SnapshotProblem) {}
}
const refuse = (code: SnapshotProblem['code'], field: string): never => {
  throw new Refusal({ code, field });
};

type Fields = Readonly<Record<string, unknown>>;
const isLeftOut = (value: unknown): value is null | undefined | '' =>
  value === undefined || value === null || value === '';

function record(value: unknown, field: string): Fields {
  if (isLeftOut(value)) return refuse('missing', field);
  return typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : refuse('malformed', field);
}

function list<Item>(value: unknown, field: string, read: (item: unknown, field: string) => Item): Item[] {
  if (isLeftOut(value)) return [];
  if (!Array.isArray(value)) return refuse('malformed', field);
  return value.length > MOST ? refuse('too-long', field) : value.map((item, index) => read(item, `${field}[${index}]`));
}

function table<Item>(
  value: unknown,
  field: string,
  key: RegExp,
  read: (item: unknown, field: string) => Item,
): Record<string, Item> {
  if (isLeftOut(value)) return {};
  return Object.fromEntries(
    Object.entries(record(value, field))
      .filter(([, item]) => !isLeftOut(item))
      .map(([name, item]) =>
        key.test(name) ? [name, read(item, `${field}.${name}`)] : refuse('malformed', `${field}.${name}`),
      ),
  );
}

function count(value: unknown, field: string): number {
  if (isLeftOut(value)) return refuse('missing', field);
  // Turns -0 into 0.
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) || 0 : refuse('malformed', field);
}

const positive = (value: unknown, field: string): number => count(value, field) || refuse('malformed', field);

function date(value: unknown, field: string): CivilDate {
  if (isLeftOut(value)) return refuse('missing', field);
  const parsed = parseCivilDate(value);
  return parsed.ok ? parsed.value : refuse(parsed.problem.code, field);
}

function text(value: unknown, field: string): string {
  const trimmed = typeof value === 'string' ? value.normalize().trim() : value;
  if (isLeftOut(trimmed)) return refuse('missing', field);
  if (typeof trimmed !== 'string') return refuse('malformed', field);
  return trimmed.includes('\uFFFD') ? refuse('lost-letters', field) : trimmed;
}

function slug(value: unknown, field: string): string {
  const read = text(value, field);
  return SLUG.test(read) ? read : refuse('malformed', field);
}

/** The address becomes a link, so only web addresses are allowed. A relative address belongs to the host page. */
function address(value: unknown, field: string): string {
  const read = text(value, field);
  try {
    if (/^https?:$/.test(new URL(read, 'https://host.invalid').protocol)) return read;
  } catch {
    // Not a valid address.
  }
  return refuse('malformed', field);
}

function target(value: unknown, field: string): Target {
  const { by, atLeast, count: names, percent, of } = record(value, field);
  if (!isLeftOut(atLeast) && typeof atLeast !== 'boolean') return refuse('malformed', `${field}.atLeast`);
  const base = { by: date(by, `${field}.by`), atLeast: atLeast === true };
  if (isLeftOut(percent)) return { ...base, count: positive(names, `${field}.count`) };
  if (!isLeftOut(names)) return refuse('conflict', `${field}.percent`);
  if (typeof percent !== 'number' || !(percent > 0 && percent <= 100)) return refuse('malformed', `${field}.percent`);
  return { ...base, percent, of: slug(of, `${field}.of`) };
}

function group(value: unknown, field: string): Group {
  const { size, registered } = record(value, field);
  return { size: positive(size, `${field}.size`), registered: count(registered, `${field}.registered`) };
}

function series(value: unknown, asOf: CivilDate, total: number): ProgressSnapshot['series'] {
  const totals = new Map([[asOf, total]]);
  list(value, 'series', (item, field) => {
    const point = record(item, field);
    const day = date(point['asOf'], `${field}.asOf`);
    const names = count(point['total'], `${field}.total`);
    if (day > asOf) refuse('conflict', `${field}.asOf`);
    if ((totals.get(day) ?? names) !== names) refuse('conflict', `${field}.total`);
    totals.set(day, names);
  });
  return [...totals].map(([day, names]) => ({ asOf: day, total: names })).sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
}

/**
 * Reads one entry of the feed format (version 1; an input without a version is read as version 1). Attributes and CSV rows take
 * the same way through `row.ts`. Refuses a figure without its day or its source. Unknown fields are ignored, so that
 * feeds may grow. A snapshot read again is the same snapshot.
 *
 * Does not ask whether `asOf` lies in the future (`ageOf` does, it has the day) nor whether the parts make the total (`checkParts`).
 */
export function parseSnapshot(input: unknown): Result<ProgressSnapshot, SnapshotProblem> {
  try {
    const feed = record(input, '');
    if (!isLeftOut(feed['version']) && feed['version'] !== 1) refuse('version', 'version');
    const source = record(feed['source'], 'source');
    const asOf = date(feed['asOf'], 'asOf');
    const total = count(feed['total'], 'total');
    return {
      ok: true,
      value: {
        ...(isLeftOut(feed['province']) ? {} : { province: slug(feed['province'], 'province') }),
        asOf,
        source: {
          title: text(source['title'], 'source.title'),
          ...(isLeftOut(source['url']) ? {} : { url: address(source['url'], 'source.url') }),
        },
        total,
        parts: table(feed['parts'], 'parts', SUFFIX, count),
        groups: table(feed['groups'], 'groups', SLUG, group),
        targets: list(feed['targets'], 'targets', target).sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0)),
        series: series(feed['series'], asOf, total),
      },
    };
  } catch (refusal) {
    if (refusal instanceof Refusal) return { ok: false, problem: refusal.problem };
    throw refusal;
  }
}

/**
 * Compares the split with the total: `none` (no split reported), `equal`, `less` (other suffixes may be in the total, or a part is
 * missing), `more` (one of the numbers is wrong: the split should not be shown). A warning for the editor and never a refusal, since
 * the total is what was reported. `rest` is total − sum.
 */
export function checkParts(snapshot: ProgressSnapshot): {
  readonly state: 'none' | 'equal' | 'less' | 'more';
  readonly rest: number;
} {
  const parts = Object.values(snapshot.parts);
  const rest = parts.reduce((left, part) => left - part, snapshot.total);
  return { state: !parts.length ? 'none' : rest > 0 ? 'less' : rest < 0 ? 'more' : 'equal', rest };
}
