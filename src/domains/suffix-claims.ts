// The purpose of each suffix, and how certain it is who may register below it. Separate from suffixes.ts, because a form needs only the names.

import { findSuffix } from './suffixes.ts';

export interface SuffixClaim {
  /** The purpose of the suffix, a code: `person`, `business`, … */
  readonly purpose: string;
  /** How sure it is who may register: settled by two independent sources or more, known from a single one, or looked for and not found. */
  readonly confidence: 'settled' | 'single' | 'not-found';
}

const table = /* @__PURE__ */ parse(`
vn         general        settled
id.vn      person         settled
biz.vn     business       settled
com.vn     commerce       settled
net.vn     network        settled
io.vn      technology     settled
ai.vn      intelligence   settled
info.vn    information    not-found
pro.vn     profession     not-found
name.vn    own-name       settled
org.vn     organisation   settled
ac.vn      research       settled
int.vn     international  settled
health.vn  health         settled
edu.vn     education      single
gov.vn     government     settled
ap.vn      apps           not-found
ad.vn      advertising    not-found
on.vn      online         not-found`);

function parse(text: string): ReadonlyMap<string, SuffixClaim> {
  const rows = text.trim().split('\n');
  return new Map(
    rows.map((row) => {
      const [name, purpose, confidence] = row.split(/ +/) as [string, string, SuffixClaim['confidence']];
      return [name, { purpose, confidence }];
    }),
  );
}

/** The claims about a suffix, by its name without a leading dot; undefined where no names are registered below it. */
export const claimOfSuffix = (name: string): SuffixClaim | undefined =>
  table.get(name) ?? (findSuffix(name) && { purpose: 'place', confidence: 'not-found' });
