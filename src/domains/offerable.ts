// Labels that are never suggested: a place, a country, a brand, a legal form, a State body, a suffix. People may still ask for them.

import { isBrand } from './brands.ts';
import { everywhere, formsAlone } from './business-words.ts';
import { resemblesStateBody } from './hints.ts';
import { findSuffix, geographicLabels } from './suffixes.ts';
import { foldVietnamese } from './vietnamese.ts';

/** Whether words written together are a place, the country or a word such as "quốc tế". */
export const isPlace = (joined: string): boolean => geographicLabels.has(joined) || everywhere.test(joined);

/** A label without hyphens and without the words that `suggestNames` adds around a name. */
const core = (label: string): string =>
  /^(?:toila|trang|web|www)?(.+?)(?:online)?$/.exec(foldVietnamese(label).replace(/-/g, ''))?.[1] ?? '';

/** Whether a valid label may be offered to a person: it has a letter, and is not what belongs to everybody or to somebody else. */
export function isOfferable(label: string): boolean {
  const name = core(label);
  return (
    /[a-z]/.test(name) &&
    !isPlace(name) &&
    !formsAlone.test(name) &&
    !isBrand(name) &&
    !resemblesStateBody(name) &&
    !/^(?:www|tenmien|vnnic)$/.test(name) &&
    !findSuffix(`${name}.vn`)
  );
}
