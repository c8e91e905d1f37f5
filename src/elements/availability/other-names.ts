// Owns which names are offered in the place of another. Asks nobody.

import { formatDomainName, parseDomainName } from '../../domains/domain-name.ts';
import { findSuffix } from '../../domains/suffixes.ts';
import { kindOfName, suggestNames } from '../../domains/suggestions.ts';

/** The suffix below which names are offered: a business gets no suffix for people where it can have its own. */
function suffixFor(from: string, chosen: string, listed: readonly string[]): string {
  const isForPeople = /citizens|people/.test(findSuffix(chosen)?.who ?? '');
  return isForPeople && kindOfName(from) === 'business' && listed.includes('biz.vn') ? 'biz.vn' : chosen;
}

/**
 * Whole names made from a full name or from a label, the best first; the third has the initials of the province, as people write them:
 * `chetancuongtn.biz.vn`.
 * @param chosen the suffix in the list
 * @param listed the suffixes to choose from
 * @param province slug
 */
export function otherNames(from: string, chosen: string, listed: readonly string[] = [], province = ''): string[] {
  const suffix = suffixFor(from, chosen, listed);
  const labels = suggestNames(from, { limit: 6, kind: /\s/.test(from) || suffix === 'id.vn' ? undefined : 'business' });
  const words = province.split('-');
  const place = words.length > 1 ? words.map((word) => word[0]).join('') : province;
  const withPlace = `${labels[0]}${place}`;
  if (labels[0] && place && parseDomainName(withPlace, { suffix }).ok) labels.splice(2, 0, withPlace);
  return labels.map((label) => formatDomainName({ label, suffix }));
}
