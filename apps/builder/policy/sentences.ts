// Selects the project's sentences on an offer for each field. All text of the tool on an offer's terms comes from here.

import { capital } from '../../../src/base/capital.ts';
import { formatDate } from '../../../src/localization/format.ts';
import { unmarked, whoShort } from '../../../src/embed/words/offer-phrases.ts';
import { offerTexts } from '../../../src/embed/words/offer-words.ts';
import { feeLine, reportedOfferLines } from '../../../src/embed/programme-report/offer-lines.ts';
import { REGISTRATION_FEE, SERVICE, WHO } from '../../../src/embed/words/programme-terms.ts';
import type { SiteLanguage } from '../../../src/localization/language.ts';
import type { Known } from '../../../src/program/known.ts';
import type { Policy } from '../../../src/program/policies.ts';

export { capital, feeLine, REGISTRATION_FEE, SERVICE, WHO };

/** A part of an offer with its own fields. */
export type OfferPiece = 'who' | 'days' | 'name' | 'services' | 'fee' | 'conditions' | 'cites';

/** The lines of an offer, by subject. */
export function pieceLines(
  policy: Policy,
  known: Known,
  language: SiteLanguage,
): ReadonlyMap<OfferPiece, readonly string[]> {
  const lines = reportedOfferLines(policy, known, language);
  const { suffix, limit, conditions = [] } = policy;
  const order: [OfferPiece, number][] = [
    ['who', limit?.readings[0] ? 2 : 1],
    ['days', 1],
    ['name', 1],
    ['services', 1],
    ['fee', suffix ? 1 : 0],
    ['conditions', conditions.length],
    ['cites', lines.length],
  ];
  let from = 0;
  return new Map(
    order.map(([piece, count]) => {
      const own = lines.slice(from, from + count);
      from += count;
      return [piece, own];
    }),
  );
}

/** The whole offer in the wording of the pages. */
export const wholeText = (policy: Policy, known: Known, language: SiteLanguage): readonly string[] =>
  offerTexts(language, { ...known, policies: [policy] }, unmarked);

/** The name of an offer: applicant and benefit. */
export function offerName(policy: Policy, language: SiteLanguage): string {
  const what = policy.suffix ?? (language === 'vi' ? 'chỉ dịch vụ' : 'services only');
  return `${capital(whoShort(policy, language))}: ${what}`;
}

export const draftDaysText = ({ from, until }: Pick<Policy, 'from' | 'until'>, language: SiteLanguage): string =>
  `${formatDate(from, language)} – ${formatDate(until, language)}`;
