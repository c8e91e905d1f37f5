// A fictional registry from a file, for demonstrations and tests. Every answer is marked as a sample.

import * as z from 'zod/mini';
import { parseCivilDate, timestamp } from '../../../../src/base/civil-date.ts';
import type { NameSource } from './source.ts';

const day = z.string().check(z.refine((text) => parseCivilDate(text).ok, 'is no date of the form YYYY-MM-DD'));

/** A label, below any suffix, and its made-up answer. Every other label is not in the registry. */
export const SampleRegistry = z.record(
  z.string(),
  z.discriminatedUnion('state', [
    z.strictObject({
      state: z.literal('registered'),
      registrar: z.optional(z.string()),
      expiry: z.optional(day),
      inactive: z.optional(z.literal(true)),
    }),
    z.strictObject({ state: z.literal('free') }),
    z.strictObject({
      state: z.literal('not-registrable'),
      reason: z.enum(['auction', 'geographic', 'generic', 'reserved']),
    }),
  ]),
);

export type SampleRegistry = z.infer<typeof SampleRegistry>;

/** @param registry as it stands in the file */
export const createSampleSource = (registry: SampleRegistry): NameSource => ({
  name: 'sample',
  authority: 'registry',
  check: async (name) => {
    const said = { checkedAt: timestamp(), sample: true } as const;
    const label = name.split('.')[0]!;
    const entry = Object.hasOwn(registry, label) ? registry[label] : undefined;
    switch (entry?.state) {
      case undefined:
        return { state: 'no-record', source: 'registry', ...said };
      case 'free':
      case 'not-registrable':
        return { ...entry, source: 'registrar', ...said };
      case 'registered': {
        const { registrar, inactive } = entry;
        const expiry = parseCivilDate(entry.expiry);
        return {
          state: 'registered',
          source: 'registry',
          ...(registrar !== undefined && { registrar }),
          ...(expiry.ok && { expiry: expiry.value }),
          ...(inactive && { inactive }),
          ...said,
        };
      }
    }
  },
});
