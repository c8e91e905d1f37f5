// The offers in one line, and the names that they are for.

import { capital } from '../../base/capital.ts';
import { formatDate } from '../../localization/format.ts';
import type { SiteLanguage } from '../../localization/language.ts';
import type { Known } from '../../program/known.ts';
import type { Policy } from '../../program/policies.ts';
import { freeText, kindsText } from './offer-phrases.ts';
import { grouped, isAnnounced, toldNames, toldOffers, type NameOffer } from './lasting-offers.ts';
import { listed, sayIn } from './bilingual.ts';

/** The key of offers whose names can be listed together. */
const cellOf = (offer: NameOffer, known: Known): unknown[] => [
  offer.freeYears,
  isAnnounced(offer, known) && offer.from,
  offer.until,
];

/** Whether an ending has different terms for different applicants, so that the applicants must be named. */
const isShared = (offers: readonly NameOffer[], known: Known): boolean =>
  grouped(offers, ({ suffix }) => suffix).some(
    (own) => grouped(own, (offer) => cellOf(offer, known)).length > 1 && grouped(own, ({ who }) => who).length > 1,
  );

/** "tên miền id.vn, biz.vn (đăng ký đến hết 31/12/2026)"; an announced offer also has its first day. */
function namesText(
  offers: readonly NameOffer[],
  language: SiteLanguage,
  known: Known,
  withWho = isShared(offers, known),
): string {
  const say = sayIn(language);
  const texts = grouped(offers, (offer) => cellOf(offer, known).slice(1)).map((group) => {
    const [first] = group as [NameOffer, ...NameOffer[]];
    const names = [...new Set(group.map(({ suffix }) => suffix))];
    const who = withWho
      ? say(' của ', ' of ') + listed([...new Set(group.map((offer) => kindsText(offer.who, language)))], say)
      : '';
    const from = isAnnounced(first, known)
      ? say(`từ ${formatDate(first.from, language)} `, `from ${formatDate(first.from, language)} `)
      : '';
    const until = formatDate(first.until, language);
    return say(
      `tên miền ${names.join(', ')}${who} (đăng ký ${from}đến hết ${until})`,
      `${listed(names, say)} names${who} (registered ${from}up to ${until})`,
    );
  });
  return texts.join(', ');
}

/** "hợp tác xã (đăng ký đến hết 31/12/2026)", for offers that consist of services only. */
const servedText = (offers: readonly Policy[], language: SiteLanguage, known: Known): string =>
  grouped(offers, (offer) => [isAnnounced(offer, known) && offer.from, offer.until])
    .map((group) => {
      const say = sayIn(language);
      const [first] = group as [Policy, ...Policy[]];
      const who = listed([...new Set(group.map((offer) => kindsText(offer.who, language)))], say);
      const from = isAnnounced(first, known)
        ? say(`từ ${formatDate(first.from, language)} `, `from ${formatDate(first.from, language)} `)
        : '';
      const until = formatDate(first.until, language);
      return say(`${who} (${from}đến hết ${until})`, `${who} (${from}up to ${until})`);
    })
    .join(', ');

/** The offers in one line, the benefit first; empty if there is none. */
export function benefitText(language: SiteLanguage, known: Known): string {
  const say = sayIn(language);
  const names = toldNames(known);
  const withWho = isShared(names, known);
  const free = grouped(
    names.filter(({ freeYears }) => freeYears),
    ({ freeYears }) => freeYears,
  );
  if (free[0])
    return capital(
      free
        .map(
          (group) =>
            `${freeText(group[0]!.freeYears, language)} ${say('cho', 'for')} ${namesText(group, language, known, withWho)}`,
        )
        .join('; '),
    );
  const waived = names.filter(({ registrationFee }) => registrationFee === 'waived');
  if (waived[0])
    return `${say('Miễn lệ phí đăng ký', 'No registration fee for')} ${namesText(waived, language, known)}`;
  const alone = names[0] ? [] : toldOffers(known);
  return alone[0]
    ? `${say('Miễn phí dịch vụ số cho', 'Digital services free of charge for')} ${servedText(alone, language, known)}`
    : '';
}

/** The names without maintenance fee, with their last days; empty if there are none. */
export const freeNames = (language: SiteLanguage, known: Known): string =>
  namesText(
    toldNames(known).filter(({ freeYears }) => freeYears),
    language,
    known,
  );
