// The facts about provinces that the table reader needs.

import { mergedOn } from '../domains/places.ts';
import type { CivilDate } from '../base/civil-date.ts';
import { findProvinceName } from './province-names.ts';

/** The numbers of names that provinces' plans set for a day. Copied from plans.ts, which is larger than a page needs. */
const planned: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'thai-nguyen': { '2025-12-31': 100_000, '2026-12-31': 300_000 },
  'tra-vinh': { '2025-12-31': 4026 },
  'tuyen-quang': { '2026-12-31': 1800, '2030-12-31': 2000 },
};

/** A number of the row or a roman numeral before a name, and the English words for a province. */
const AROUND = /^(?:(?:\d{1,2}|[ivx]{1,5})[.)]\s+|(?:the )?province of )|,? (?:prov\.?|viet ?nam)$/gi;

export const tablePlaces = {
  find: (text: string) => findProvinceName(text) ?? findProvinceName(text.trim().replace(AROUND, '')),
  mergedOn,
  // Before that day, the city was only a part of Thừa Thiên Huế.
  citySince: { hue: '2025-01-01' as CivilDate },
  planned: (province: string, by: string): number | undefined => planned[province]?.[by],
};
