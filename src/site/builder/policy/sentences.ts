// Owns which of the project's sentences on an offer stand beside the fields. All that the tool says of an offer's terms comes through here.

import { formatDate } from '../../../localization/format.ts';
import { citeText, feeLine, offerLines } from '../../../embed/programme-lines.ts';
import { REGISTRATION_FEE, SERVICE, WHO } from '../../../embed/programme-terms.ts';
import type { Language } from '../../../localization/language.ts';
import { monthsOf, mostYearsOf, type Policy } from '../../../program/policies.ts';

export { citeText, feeLine, REGISTRATION_FEE, SERVICE, WHO };

/** A piece of an offer that is asked for by itself. */
export type Piece = 'who' | 'days' | 'name' | 'services' | 'fee' | 'conditions' | 'cites';

/** The lines of an offer, by what each is about. */
export function pieceLines(policy: Policy, language: Language): ReadonlyMap<Piece, readonly string[]> {
  const lines = offerLines(policy, language);
  const { suffix, conditions = [] } = policy;
  const order: [Piece, number][] = [['who', 1], ['days', 1], ['name', 1], ['services', 1], ['fee', suffix ? 1 : 0], ['conditions', conditions.length], ['cites', lines.length]];
  let from = 0;
  return new Map(
    order.map(([piece, count]) => {
      const own = lines.slice(from, from + count);
      from += count;
      return [piece, own];
    }),
  );
}

/** Whom it is for, in few words: "Công dân Việt Nam từ đủ 16 đến 30 tuổi". */
function whoText({ who, limit }: Policy, language: Language): string {
  const vi = language === 'vi';
  const kind = WHO[who][language];
  const name = kind.charAt(0).toUpperCase() + kind.slice(1);
  if (!limit) return name;
  if (who === 'enterprise') return vi ? `${name}, ${monthsOf(limit)} tháng đầu` : `${name}, first ${monthsOf(limit)} months`;
  const [least, most] = [limit.minYears, mostYearsOf(limit)];
  if (most === undefined) return vi ? `${name} từ đủ ${least} tuổi` : `${name} from the age of ${least}`;
  return least === undefined ? (vi ? `${name} đến ${most} tuổi` : `${name} up to the age of ${most}`) : vi ? `${name} từ đủ ${least} đến ${most} tuổi` : `${name} aged ${least} to ${most}`;
}

/** An offer by its name: whom and what. */
export function offerName(policy: Policy, language: Language): string {
  const what = policy.suffix ?? (language === 'vi' ? 'chỉ dịch vụ' : 'services only');
  return `${whoText(policy, language)}: ${what}`;
}

export const daysText = ({ from, until }: Pick<Policy, 'from' | 'until'>, language: Language): string => `${formatDate(from, language)} – ${formatDate(until, language)}`;
