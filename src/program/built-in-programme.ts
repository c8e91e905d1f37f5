// The built-in programme: all offers and fees of this release, in the format of a host's programme file.

import { textHash } from '../base/text-hash.ts';
import { edgeExamples } from './edge-examples.ts';
import { offeredFees } from './fees.ts';
import { policies } from './policies.ts';
import { VERSION } from './programme-schema.ts';
import { dataDate, sources, type Source, type SourceId } from './sources.ts';

const OFFERED = ['id.vn', 'biz.vn'] as const;

/** The fees are valid from the first offer of the circular that sets them. */
const fees = () =>
  OFFERED.map((suffix) => {
    const { registration, maintenance, cites } = offeredFees[suffix];
    const { from } = policies.find((policy) =>
      policy.cites.some(({ source }) => cites.some((cite) => cite.source === source)),
    )!;
    return { suffix, from, registration, maintenance, cites };
  });

/** Writes small lists and objects on one line. */
const write = (file: unknown): string =>
  JSON.stringify(file, null, 2).replace(/\{[^{}[\]]*\}|\[[^{}[\]]*\]/g, (inner) => inner.replace(/\n\s*/g, ' '));

/** The text of `/data/programme.json` as every build writes it. */
export function builtInProgramme(): string {
  const offers = policies.map((policy) => {
    const { id, who, suffix, from, until, ...rest } = policy;
    return { id, who, suffix, from, until, ...rest, examples: edgeExamples(policy, policies) };
  });
  const cited = new Set<SourceId>([...policies, ...fees()].flatMap(({ cites }) => cites.map(({ source }) => source)));
  const documents = [...cited].map((id) => {
    const { kind, issuer, date, url, checkedOn }: Source = sources[id];
    return { id, kind, issuer, date, url, checkedOn };
  });
  return `${write({ version: VERSION, updated: dataDate, publisher: 'tenmien-widgets', documents, offers, ends: [], fees: fees() })}\n`;
}

/** The number by which a page tells that its host has another file than this one. */
export const builtInHash = (): number => textHash(builtInProgramme());
