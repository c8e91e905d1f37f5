// Generates the ids in a file, so that nobody has to enter them.

import type { Draft, DraftOffer } from './draft.ts';

const free = (wanted: string, taken: ReadonlySet<string>): string => {
  for (let count = 1; ; count++) {
    const id = count === 1 ? wanted : `${wanted}-${count}`;
    if (!taken.has(id)) return id;
  }
};

/** `id-vn-2027`, `biz-vn-household-2027`, `cooperative-services-2027`. @param taken the ids of other offers */
export function offerId(
  { who, suffix, from }: Pick<DraftOffer, 'who' | 'suffix' | 'from'>,
  taken: ReadonlySet<string>,
): string {
  const year = /^\d{4}(?=-)/.exec(from ?? '')?.[0];
  const kind = who ?? 'offer';
  const name =
    suffix === 'id.vn' && who === 'citizen'
      ? 'id-vn'
      : suffix
        ? `${suffix.replace('.', '-')}-${kind}`
        : suffix === null
          ? `${kind}-services`
          : kind;
  return free([name, ...(year ? [year] : [])].join('-').replace(/[^A-Za-z0-9._-]/g, ''), taken);
}

/** The id of a question that no other offer asks. */
export function conditionId({ offers }: Draft): string {
  const taken = new Set(offers.flatMap(({ conditions }) => conditions.map(({ id }) => id)));
  for (let count = 1; ; count++) if (!taken.has(`question-${count}`)) return `question-${count}`;
}
