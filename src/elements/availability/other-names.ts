// Makes suggestions without a request to any service.

import { formatDomainName, parseDomainName } from '../../domains/domain-name.ts';
import { findSuffix } from '../../domains/suffixes.ts';
import { kindOfName, suggestNames } from '../../domains/suggestions.ts';

/** The suffix of the suggestions. A business gets no suffix for people if `biz.vn` can be chosen. */
function suffixFor(from: string, chosen: string, listed: readonly string[]): string {
  const isForPeople = /citizens|people/.test(findSuffix(chosen)?.who ?? '');
  return isForPeople && kindOfName(from) === 'business' && listed.includes('biz.vn') ? 'biz.vn' : chosen;
}

/**
 * Whole names made from a full name or from a label, the best first. The third has the usual initials of the province:
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
