// Sentences about the offers for use outside elements: pages without script, snippets, paper. Such text cannot change, so each sentence
// about an offer contains its days.

import { capital } from '../../base/capital.ts';
import { addDays, type CivilDate } from '../../base/civil-date.ts';
import { formatDate, formatMoney } from '../../localization/format.ts';
import type { SiteLanguage } from '../../localization/language.ts';
import { offeredFeeOn } from '../../program/fees.ts';
import { awaitedYears, checkedOn, FRESH_DAYS, type Known } from '../../program/known.ts';
import type { Policy } from '../../program/policies.ts';
import { programmeSite } from '../../program/campaign.ts';
import type { Citation } from '../../program/sources.ts';
import {
  conditionsText,
  isSettled,
  kindText,
  registrationFeeText,
  servicesText,
  starred,
  termText,
  whoText,
  windowText,
  type Mark,
} from './offer-phrases.ts';
import { grouped, lastDayOf, overlaps, toldNames, toldOffers } from './lasting-offers.ts';
import { listed, sayIn } from './bilingual.ts';

/** Groups of offers that differ only in their applicants. */
const sameTerms = (offers: readonly Policy[], language: SiteLanguage, mark: Mark): Policy[][] =>
  grouped(offers, (offer) => [
    offer.suffix,
    offer.from,
    offer.until,
    termText(offer, language, mark),
    servicesText(offer, language, mark),
    registrationFeeText(offer, language, mark),
    conditionsText(offer, language),
  ]);

function offerText(group: readonly [Policy, ...Policy[]], language: SiteLanguage, mark: Mark): string {
  const say = sayIn(language);
  const [offer] = group;
  const who = capital(group.map((one) => whoText(one, language, mark)).join(say(', ', ', and ')));
  const [window, services, conditions] = [
    windowText(offer, language),
    servicesText(offer, language, mark),
    conditionsText(offer, language),
  ];
  const only = conditions && `; ${conditions}`;
  if (!offer.suffix) {
    return say(
      `${who} được dùng miễn phí ${services} ${window}, không kèm tên miền miễn phí${only}.`,
      `${who} get ${services} free of charge ${window}, but no name free of charge${only}.`,
    );
  }
  // The phrase for a certificate's age ends with the same words as the next phrase begins with.
  const isOne = group.length === 1 && !(offer.who === 'enterprise' && offer.limit);
  const register = say(
    `${isOne ? '' : ', khi'} đăng ký tên miền ${offer.suffix} ${window}${isOne ? '' : ','}`,
    `${isOne ? '' : ','} who register a name below ${offer.suffix} ${window}${isOne ? '' : ','}`,
  );
  const extra = services && say(`, kèm ${services}`, `, with ${services}`);
  return `${who}${register} ${termText(offer, language, mark)}${extra}; ${registrationFeeText(offer, language, mark)}${only}.`;
}

/** The offers in sentences; offers that differ only in their applicants share one. */
export const offerTexts = (language: SiteLanguage, known: Known, mark: Mark = starred): string[] =>
  sameTerms(toldOffers(known), language, mark).map((group) =>
    offerText(group as [Policy, ...Policy[]], language, mark),
  );

/** States that only the first name of an applicant counts. */
export function firstNameText(language: SiteLanguage, known: Known, mark: Mark = starred): string {
  const say = sayIn(language);
  const names = toldNames(known);
  const kinds = [...new Set(names.map(({ who }) => who))].map(
    (who) => `${say('mỗi', 'each')} ${kindText(who, language)}`,
  );
  if (!kinds.length) return '';
  const star = mark(names.every((offer) => isSettled(offer, 'firstDomain')));
  return say(
    `${capital(listed(kinds, say))} chỉ tính một tên miền đăng ký lần đầu${star}.`,
    `One name for ${listed(kinds, say)}, the first that is registered${star}.`,
  );
}

/** States which of two offers applies on their common days. */
export const overlapTexts = (language: SiteLanguage, known: Known): string[] =>
  overlaps(toldOffers(known)).map(([earlier, later]) => {
    const who = capital(kindText(later.who, language));
    const [from, until] = [later.from, earlier.until < later.until ? earlier.until : later.until].map((day) =>
      formatDate(day, language),
    );
    return sayIn(language)(
      `${who} đăng ký từ ngày ${from} đến hết ngày ${until}: theo quy định bắt đầu từ ngày ${from}.`,
      `Each ${kindText(later.who, language)} that registers from ${from} to ${until}: the rule that begins on ${from} applies.`,
    );
  });

/** The known rules for the time after the offers. */
export function afterTexts(language: SiteLanguage, known: Known): string[] {
  const say = sayIn(language);
  const updated = formatDate(known.updated, language);
  const years = awaitedYears(known.updated, known);
  const last = lastDayOf(toldNames(known));
  return [
    ...(years
      ? [
          say(
            `Chính sách cho các năm ${years} chờ Bộ Tài chính quyết định; đến ngày ${updated} chưa có văn bản mới.`,
            `The policy for ${years} awaits the Ministry of Finance; as of ${updated} there is no new document.`,
          ),
        ]
      : []),
    last
      ? say(
          `Đăng ký sau ngày ${formatDate(last, language)}: hãy hỏi nhà đăng ký.`,
          `For a registration after ${formatDate(last, language)}, ask a registrar.`,
        )
      : say(
          `Đến ngày ${updated}, chưa có ưu đãi phí tên miền nào được công bố cho thời gian sau đó.`,
          `As of ${updated}, no fee offer for names has been announced for the time after it.`,
        ),
  ];
}

/** Explains the star, once on a page; empty if no text has a star. */
export const starText = (texts: readonly string[], language: SiteLanguage): string =>
  texts.some((text) => text.includes('*'))
    ? sayIn(language)(
        'Một số điểm chưa có hướng dẫn chính thức (đánh dấu *); nhà đăng ký xác nhận.',
        'Some points have no official guidance yet (marked *); the registrar confirms.',
      )
    : '';

/** All statements about the offers except the offers themselves. */
export function reservations(language: SiteLanguage, known: Known): string[] {
  const texts = [
    firstNameText(language, known),
    ...overlapTexts(language, known),
    ...afterTexts(language, known),
  ].filter(Boolean);
  return [...texts, starText([...offerTexts(language, known), ...texts], language)].filter(Boolean);
}

/** The State's fee of each ending from the first paid year, as known for the last day of the offer. */
export function feeTexts(language: SiteLanguage, known: Known): string[] {
  const say = sayIn(language);
  return grouped(toldNames(known), ({ freeYears }) => freeYears).map((group) => {
    const fees = group.map(({ suffix, until }) => {
      const money = formatMoney(offeredFeeOn(suffix, until, known.fees).maintenance, language);
      return say(`${money} mỗi năm (${suffix})`, `${money} a year (${suffix})`);
    });
    const year = group[0]!.freeYears + 1;
    return `${say(`từ năm thứ ${year}`, `from year ${year} on`)}: ${[...new Set(fees)].join(', ')}`;
  });
}

/**
 * The day of the information, and the last day to rely on it. Text without a clock cannot tell that it is old.
 * @param cites the documents that the page is based on
 */
export function freshnessText(cites: readonly Citation[], language: SiteLanguage, known: Known): string {
  const checked: CivilDate = cites.length ? checkedOn(cites, known) : known.updated;
  const [day, last] = [checked, addDays(checked, FRESH_DAYS)].map((date) => formatDate(date, language));
  const site = new URL(programmeSite).host;
  return sayIn(language)(
    `Thông tin cập nhật đến ngày ${day}. Sau ngày ${last}, hãy xem ${site}.`,
    `Information as of ${day}. After ${last}, see ${site}.`,
  );
}
