// What the reader of tables has to know of provinces.

import { mergedOn } from '../domains/places.ts';
import type { CivilDate } from '../base/civil-date.ts';
import { findProvinceName } from './province-names.ts';

export const tablePlaces = {
  find: findProvinceName,
  mergedOn,
  // Before, it was the city of Thừa Thiên Huế.
  citySince: { hue: '2025-01-01' as CivilDate },
};
