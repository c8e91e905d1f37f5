// The schema of a feed entry, from which tools/generate/feed.ts writes the JSON Schema and the page in the manual. Pages read feeds with
// `parseSnapshot`, which needs no library. Tests check that both accept the same input.

import * as z from 'zod/mini';
import { parseCivilDate } from '../base/civil-date.ts';
import { SUFFIX } from './snapshot.ts';

const SLUG = /^[a-z]+(-[a-z0-9]+)*$/;

export const Day = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d$/),
  z.refine((text) => parseCivilDate(text).ok),
);
export const Count = z.int().check(z.nonnegative());
const Positive = z.int().check(z.positive());
const Words = z.string().check(z.regex(/\S/), z.regex(/^[^\uFFFD]*$/));
export const Slug = z.string().check(z.regex(SLUG));

export const Source = z.object({ title: Words, url: z.optional(Words) });
export const CountTarget = z.object({
  by: Day,
  count: Positive,
  atLeast: z.optional(z.boolean()),
});
export const PercentTarget = z.object({
  by: Day,
  percent: z.number().check(z.gt(0), z.lte(100)),
  of: Slug,
  atLeast: z.optional(z.boolean()),
});
export const Group = z.object({ size: Positive, registered: Count });
export const Point = z.object({ asOf: Day, total: Count });

export const FeedEntry = z.object({
  version: z.optional(z.literal(1)),
  province: z.optional(Slug),
  asOf: Day,
  source: Source,
  total: Count,
  parts: z.optional(z.record(z.string().check(z.regex(SUFFIX)), Count)),
  groups: z.optional(z.record(Slug, Group)),
  targets: z.optional(z.array(z.union([CountTarget, PercentTarget]))),
  series: z.optional(z.array(Point)),
});

/** A file: one entry, or one for each province. */
export const Feed = z.union([FeedEntry, z.array(FeedEntry)]);
