// The text of the poster: the benefit in large letters, the applicants, the last day. Printed text cannot update itself.

import { capital } from '../../../src/base/capital.ts';
import { documentNames } from '../../../src/embed/words/document-names.ts';
import {
  conditionsText,
  kindText,
  registrationFeeText,
  servicesText,
  termText,
  unmarked,
  whoShort,
} from '../../../src/embed/words/offer-phrases.ts';
import { feeTexts, firstNameText, freshnessText, overlapTexts } from '../../../src/embed/words/offer-words.ts';
import {
  grouped,
  isAnnounced,
  lastDayOf,
  toldNames,
  toldOffers,
  type NameOffer,
} from '../../../src/embed/words/lasting-offers.ts';
import { domainName, programmeName } from '../../../src/embed/words/widget-words.ts';
import { sayIn } from '../../../src/embed/words/bilingual.ts';
import { formatDate } from '../../../src/localization/format.ts';
import type { SiteLanguage } from '../../../src/localization/language.ts';
import type { Known } from '../../../src/program/known.ts';
import { services, type Policy, type Service } from '../../../src/program/policies.ts';

/** One box: a name's ending, and its applicants. */
export interface Box {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface PosterWords {
  readonly benefit: string;
  /** The last day, in white on black. */
  readonly deadline: string;
  /** Explains domain names. */
  readonly about: string;
  readonly boxes: readonly Box[];
  readonly smallPrint: readonly string[];
}

/** Example names, by ending. */
const EXAMPLES: Readonly<Record<NameOffer['suffix'], string>> = { 'id.vn': 'nguyenthihoa', 'biz.vn': 'chetancuong' };

/** The largest line. If the terms differ, they stand in the boxes. */
function benefitOf(language: SiteLanguage, known: Known): string {
  const say = sayIn(language);
  const names = toldNames(known);
  const years = [...new Set(names.map(({ freeYears }) => freeYears))];
  const [only = 0] = years;
  if (years.length > 1)
    return say('Tên miền của bạn: những năm đầu không mất phí duy trì', 'Your own name: no maintenance fee at first');
  if (only)
    return say(
      `Tên miền của bạn: ${only} năm đầu không mất phí duy trì`,
      `Your own name: no maintenance fee for ${only === 1 ? '1 year' : `${only} years`}`,
    );
  if (names.length && names.every(({ registrationFee }) => registrationFee === 'waived'))
    return say('Tên miền của bạn: không mất lệ phí đăng ký', 'Your own name: no registration fee');
  return programmeName(language);
}

const daysText = (offer: Policy, language: SiteLanguage, known: Known): string => {
  const from = isAnnounced(offer, known)
    ? sayIn(language)(`từ ngày ${formatDate(offer.from, language)} `, `from ${formatDate(offer.from, language)} `)
    : '';
  return sayIn(language)(
    `${from}đến hết ngày ${formatDate(offer.until, language)}`,
    `${from}up to ${formatDate(offer.until, language)}`,
  );
};

/** One line if all offers of names have the same days. Otherwise the last of these days, and each box has its own. */
function deadlineOf(language: SiteLanguage, known: Known): string {
  const say = sayIn(language);
  const names = toldNames(known);
  const days = [...new Set(names.map((offer) => daysText(offer, language, known)))];
  const last = lastDayOf(names) ?? lastDayOf(toldOffers(known));
  if (days[0] && !days[1]) return say(`Đăng ký ${days[0]}`, `Register ${days[0]}`);
  return last ? say(`Hạn cuối: ${formatDate(last, language)}`, `Last day: ${formatDate(last, language)}`) : '';
}

/** Services that come with every name. */
const commonServices = (known: Known): readonly Service[] =>
  services.filter((service) => toldNames(known).every((offer) => offer.services.includes(service)));

/** The applicants for names, and the differences between the offers. A line has days only if they differ. */
function boxesOf(language: SiteLanguage, known: Known): Box[] {
  const say = sayIn(language);
  const names = toldNames(known);
  const isOneTerm = new Set(names.map(({ freeYears }) => freeYears)).size === 1;
  const isOneTime = new Set(names.map((offer) => daysText(offer, language, known))).size === 1;
  const common = commonServices(known);
  const more = (offer: Policy): string =>
    servicesText(
      { ...offer, services: offer.services.filter((service) => !common.includes(service)) },
      language,
      unmarked,
    );
  const lineOf = (group: readonly Policy[]): string => {
    const [offer] = group as [Policy, ...Policy[]];
    const details = [
      isOneTerm ? '' : termText(offer, language, unmarked),
      more(offer) && say(`thêm ${more(offer)}`, `with ${more(offer)} as well`),
      isOneTime && isOneTerm ? '' : daysText(offer, language, known),
      conditionsText(offer, language),
    ].filter(Boolean);
    return `${capital(group.map((one) => whoShort(one, language)).join('; '))}${details.length ? `: ${details.join(', ')}` : ''}`;
  };
  return grouped(names, ({ suffix }) => suffix).map((own) => ({
    title: own[0]!.suffix,
    lines: grouped(own, (offer) => [
      offer.freeYears,
      offer.from,
      offer.until,
      more(offer),
      conditionsText(offer, language),
    ]).map(lineOf),
  }));
}

/** Services that are free without a name. */
const servicesAlone = (language: SiteLanguage, known: Known): string[] =>
  toldOffers(known)
    .filter(({ suffix }) => !suffix)
    .map((offer) => {
      const [what, conditions] = [servicesText(offer, language, unmarked), conditionsText(offer, language)];
      const days = daysText(offer, language, known);
      return `${capital(whoShort(offer, language))}: ${sayIn(language)(`được dùng miễn phí ${what}, ${days}`, `${what} free of charge ${days}`)}${conditions && `; ${conditions}`}.`;
    });

/** The registration fee, said once for all offers that share it. */
function registrationTexts(language: SiteLanguage, known: Known): string[] {
  const groups = grouped(toldNames(known), (offer) => registrationFeeText(offer, language, unmarked));
  return groups.map((own) => {
    const whose = [...new Set(own.map((offer) => `${offer.suffix}, ${kindText(offer.who, language)}`))];
    const last = formatDate(lastDayOf(own)!, language);
    const text = registrationFeeText(own[0]!, language, unmarked);
    return `${groups[1] ? `${whose.join('; ')}: ${text}` : capital(text)} ${sayIn(language)(`(đăng ký đến hết ${last})`, `(registered up to ${last})`)}.`;
  });
}

export function posterWords(language: SiteLanguage, known: Known): PosterWords {
  const say = sayIn(language);
  const told = toldOffers(known);
  const suffixes = [...new Set(toldNames(known).map(({ suffix }) => suffix))];
  const examples = suffixes.map((suffix) => `${EXAMPLES[suffix]}.${suffix}`).join(', ');
  const names = toldNames(known);
  const cites = (names.length ? names : told).flatMap((offer) => offer.cites);
  const common = servicesText({ ...names[0]!, services: commonServices(known) }, language, unmarked);
  const about = [
    domainName(language).replace(/\.$/, ''),
    ...(examples ? [say(`ví dụ ${examples}`, `such as ${examples}`)] : []),
    ...(names.length && common ? [say(`kèm ${common}`, `with ${common}`)] : []),
  ];
  const documents = cites.length ? [`${documentNames(cites, known, language)}.`] : [];
  const fees = feeTexts(language, known).map((text) => `${capital(text)}.`);
  return {
    benefit: benefitOf(language, known),
    deadline: deadlineOf(language, known),
    about: `${about.join(', ')}.`,
    boxes: boxesOf(language, known),
    smallPrint: [
      [...documents, firstNameText(language, known, unmarked), ...overlapTexts(language, known), ...fees]
        .filter(Boolean)
        .join(' '),
      [...registrationTexts(language, known), ...servicesAlone(language, known)].join(' '),
      `${say('Chi tiết và điều kiện: quét mã; nhà đăng ký xác nhận.', 'Details and conditions: scan the code; the registrar confirms.')} ${freshnessText(cites, language, known)}`,
    ].filter(Boolean),
  };
}
