// Lists, for each statement about an offer, its confidence and its document. For readers who want details; running text has a star.

import type { SiteLanguage } from '../../localization/language.ts';
import type { Known } from '../../program/known.ts';
import { claimOf, type PolicyClaim } from '../../program/policy-claims.ts';
import type { Policy } from '../../program/policies.ts';
import type { Citation, Confidence } from '../../program/sources.ts';
import { placeIn } from './document-names.ts';
import { kindText, windowText } from './offer-phrases.ts';
import { grouped, toldOffers } from './lasting-offers.ts';
import { sayIn, type Say } from './bilingual.ts';

const CLAIMS: Readonly<Record<PolicyClaim, readonly [vi: string, en: string]>> = {
  window: ['thời gian', 'period'],
  who: ['đối tượng', 'who it is for'],
  fee: ['phí duy trì', 'maintenance fee'],
  registrationFee: ['lệ phí đăng ký', 'registration fee'],
  firstDomain: ['tên miền đầu tiên', 'first name only'],
  services: ['dịch vụ kèm theo', 'services with it'],
};

const GRADES: Readonly<Record<Confidence, readonly [vi: string, en: string]>> = {
  settled: ['theo văn bản', 'stated in the document'],
  single: ['dẫn theo một nguồn', 'quoted from one source'],
  inferred: ['suy ra từ văn bản', 'inferred from the documents'],
  contradictory: ['các nguồn nêu khác nhau', 'sources differ'],
  'not-found': ['văn bản chưa nêu rõ', 'not stated in the document'],
};

/** The claims that an offer makes. */
const claimsOf = ({ suffix, services }: Policy): PolicyClaim[] => [
  'window',
  'who',
  ...(suffix ? (['fee', 'registrationFee', 'firstDomain'] as const) : []),
  ...(services.length ? (['services'] as const) : []),
];

/** The confidence of a claim. A fee that the offer leaves open is stated in no document. */
const confidenceOf = (policy: Policy, claim: PolicyClaim): Confidence =>
  claim === 'registrationFee' && (policy.registrationFee ?? 'unsettled') === 'unsettled'
    ? 'not-found'
    : claimOf(policy, claim).confidence;

/** The possible readings of an offer's limit, if there are several. */
function readingsText({ who, limit }: Policy, say: Say): string {
  const readings = limit?.readings ?? [];
  if (readings.length < 2) return '';
  const text = readings
    .map(({ years, days = 0 }) => {
      const before = days < 0 ? say('trước ngày ', 'the day before ') : '';
      return who === 'citizen'
        ? say(`đến hết ngày ${before}sinh nhật ${years} tuổi`, `up to ${before}birthday ${years}`)
        : say(
            `đến hết ngày ${before}tròn ${years * 12} tháng`,
            `up to ${before}the day on which ${years * 12} months are full`,
          );
    })
    .join(say(' hoặc ', ' or '));
  return say(`có thể hiểu là ${text}`, `may be read as ${text}`);
}

/** The documents of the listed offers and of the claims about them. */
export const groundsCites = (known: Known): Citation[] =>
  toldOffers(known).flatMap((policy) => [
    ...policy.cites,
    ...claimsOf(policy).flatMap((claim) => claimOf(policy, claim).cites),
  ]);

/** One line for each offer, with its claims grouped by confidence. */
export function groundsTexts(language: SiteLanguage, known: Known): string[] {
  const say = sayIn(language);
  return toldOffers(known).map((policy) => {
    const claims = grouped(claimsOf(policy), (claim) => [
      confidenceOf(policy, claim),
      claimOf(policy, claim).cites,
    ]).map((group) => {
      const [first] = group as [PolicyClaim, ...PolicyClaim[]];
      const places = [...new Set(claimOf(policy, first).cites.map((place) => placeIn(place, known, language)))].join(
        '; ',
      );
      return `${group.map((claim) => say(...CLAIMS[claim])).join(', ')}: ${say(...GRADES[confidenceOf(policy, first)])} (${places})`;
    });
    const name = `${policy.suffix ?? say('Dịch vụ', 'Services')}, ${kindText(policy.who, language)}, ${windowText(policy, language)}`;
    return `${name} – ${[...claims, readingsText(policy, say)].filter(Boolean).join('; ')}.`;
  });
}
