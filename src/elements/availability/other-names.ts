// Owns which labels are offered in the place of another. Asks nobody.

import { parseDomainName } from '../../domains/domain-name.ts';
import { suggestNames } from '../../domains/suggestions.ts';

/**
 * Labels made from a full name or from another label, the best first; the third has the initials of the province, as people write
 * them: `chetancuongtn`.
 * @param province slug
 */
export function otherNames(from: string, suffix: string, province = ''): string[] {
  const names = suggestNames(from, { limit: 6, kind: /\s/.test(from) || suffix === 'id.vn' ? undefined : 'business' });
  const words = province.split('-');
  const place = words.length > 1 ? words.map((word) => word[0]).join('') : province;
  const withPlace = `${names[0]}${place}`;
  if (names[0] && place && parseDomainName(withPlace, { suffix }).ok) names.splice(2, 0, withPlace);
  return names;
}
