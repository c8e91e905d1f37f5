// The suffixes below .vn under which names are registered, and who may register there.

import { provinceNames } from './places.ts';

/**
 * Who may register below a suffix, as far as it is known.
 * `anyone`: people and organisations; `citizens`: people who are Vietnamese citizens; `people`: one's own name; `organisations`: those of
 * the suffix's kind; `state`: State bodies; `unknown`: no document read says it, so a registrar has to.
 */
export type Registrants = 'anyone' | 'citizens' | 'people' | 'organisations' | 'state' | 'unknown';

/** A place where names are registered. Its purpose, and the confidence of `who`, are in suffix-claims.ts. */
export interface SuffixInfo {
  /** Without a leading dot: `vn`, `id.vn`, `hanoi.vn`. */
  readonly name: string;
  readonly who: Registrants;
}

/*
 * Decree 147/2024/ND-CP, article 9 (anyone, directly below .vn). Circular 48/2025/TT-BKHCN, in force 10/02/2026 (ap, ad, on; edu for organisations
 * only). The others come from registrars' guides and the provincial plans. The purpose of a suffix does not say who may register. If a source states
 * only the purpose, `who` is unknown.
 */
const namesBy: Readonly<Record<Registrants, string>> = {
  anyone: 'vn biz.vn com.vn net.vn io.vn ai.vn',
  citizens: 'id.vn',
  people: 'name.vn',
  organisations: 'org.vn ac.vn int.vn health.vn edu.vn',
  state: 'gov.vn',
  unknown: 'info.vn pro.vn ap.vn ad.vn on.vn',
};

/** The suffixes that are not a place's; `vn` first. */
export const suffixes: readonly SuffixInfo[] = /* @__PURE__ */ (
  Object.entries(namesBy) as [Registrants, string][]
).flatMap(([who, names]) => names.split(' ').map((name) => ({ name, who })));

/** Labels that are not simply the name without marks. */
const irregular: Readonly<Record<string, string>> = {
  'ba-ria-vung-tau': 'baria-vungtau',
  'ho-chi-minh': 'thanhphohochiminh',
};

/**
 * The labels of places: `thainguyen` of `thainguyen.vn`. 64 of them: one per province as it was before 01/07/2025, and a second for Huế
 * since January 2026. The registry still goes by the 63 (Public Suffix List, checked 15/11/2026).
 */
export const geographicLabels: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...provinceNames
    .flatMap((province) => [province, ...province.absorbed])
    .map(({ slug }) => irregular[slug] ?? slug.replace(/-/g, '')),
  'thuathienhue',
]);

/**
 * Finds a suffix by its name, lower case, without a leading dot. Who may register below a place's label is not known here.
 * @returns undefined where no names are registered below it
 */
export function findSuffix(name: string): SuffixInfo | undefined {
  const known = suffixes.find((suffix) => suffix.name === name);
  if (known || !name.endsWith('.vn') || !geographicLabels.has(name.slice(0, -3))) return known;
  return { name, who: 'unknown' };
}
