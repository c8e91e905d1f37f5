// Owns what stands on the poster: the benefit in large letters, whom it is for, the last day. Its words cannot change by themselves.

import { documentNames } from '../../../embed/document-names.ts';
import { conditionsText, registrationFeeText, servicesText, termText, unmarked, whoShort } from '../../../embed/offer-phrases.ts';
import { feeTexts, firstNameText, freshnessText } from '../../../embed/offer-words.ts';
import { grouped, isAnnounced, lastDayOf, toldNames, toldOffers, type NameOffer } from '../../../embed/told-offers.ts';
import { domainName, programmeName } from '../../../embed/widget-words.ts';
import { capital, listed, sayIn } from '../../../embed/words.ts';
import { formatDate } from '../../../localization/format.ts';
import type { Language } from '../../../localization/language.ts';
import type { Known } from '../../../program/known.ts';
import type { Policy } from '../../../program/policies.ts';

/** One box: a name's ending, or services without a name, and whom it is for. */
export interface Box {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface PosterWords {
  readonly benefit: string;
  /** The last day, in white on black. */
  readonly deadline: string;
  /** What a domain name is. */
  readonly about: string;
  readonly boxes: readonly Box[];
  readonly smallPrint: readonly string[];
}

/** Names that people can imagine, by ending. */
const EXAMPLES: Readonly<Record<NameOffer['suffix'], string>> = { 'id.vn': 'nguyenthihoa', 'biz.vn': 'chetancuong' };

/** The largest line. Offers of several terms have theirs in the boxes. */
function benefitOf(language: Language, known: Known): string {
  const say = sayIn(language);
  const names = toldNames(known);
  const years = [...new Set(names.map(({ freeYears }) => freeYears))];
  const [only = 0] = years;
  if (years.length > 1) return say('Tên miền của bạn: những năm đầu không mất phí duy trì', 'Your own name: no maintenance fee at first');
  if (only) return say(`Tên miền của bạn: ${only} năm đầu không mất phí duy trì`, `Your own name: no maintenance fee for ${only === 1 ? '1 year' : `${only} years`}`);
  if (names.length && names.every(({ registrationFee }) => registrationFee === 'waived')) return say('Tên miền của bạn: không mất lệ phí đăng ký', 'Your own name: no registration fee');
  return programmeName(language);
}

const daysText = (offer: Policy, language: Language, known: Known): string => {
  const from = isAnnounced(offer, known) ? sayIn(language)(`từ ngày ${formatDate(offer.from, language)} `, `from ${formatDate(offer.from, language)} `) : '';
  return sayIn(language)(`${from}đến hết ngày ${formatDate(offer.until, language)}`, `${from}up to ${formatDate(offer.until, language)}`);
};

/** One line where all offers of names have the same days, else the last of them; each box has then its own. */
function deadlineOf(language: Language, known: Known): string {
  const say = sayIn(language);
  const names = toldNames(known);
  const days = [...new Set(names.map((offer) => daysText(offer, language, known)))];
  const last = lastDayOf(names) ?? lastDayOf(toldOffers(known));
  if (days[0] && !days[1]) return say(`Đăng ký ${days[0]}`, `Register ${days[0]}`);
  return last ? say(`Hạn cuối: ${formatDate(last, language)}`, `Last day: ${formatDate(last, language)}`) : '';
}

/** Whom an offer is for and what differs between the offers, each line with its days where they differ. */
function boxesOf(language: Language, known: Known): Box[] {
  const say = sayIn(language);
  const told = toldOffers(known);
  const names = toldNames(known);
  const isOneTerm = new Set(names.map(({ freeYears }) => freeYears)).size === 1;
  const isOneTime = new Set(names.map((offer) => daysText(offer, language, known))).size === 1;
  const services = (offer: Policy): string => servicesText(offer, language, unmarked);
  const lineOf = (group: readonly Policy[]): string => {
    const [offer] = group as [Policy, ...Policy[]];
    const details = [
      ...(offer.suffix && !isOneTerm ? [termText(offer, language, unmarked)] : []),
      ...(services(offer) ? [offer.suffix ? say(`kèm ${services(offer)}`, `with ${services(offer)}`) : say(`được dùng miễn phí ${services(offer)}`, `get ${services(offer)} free of charge`)] : []),
      ...(offer.suffix && isOneTime && isOneTerm ? [] : [daysText(offer, language, known)]),
      ...(conditionsText(offer, language) ? [conditionsText(offer, language)] : []),
    ];
    return `${capital(group.map((one) => whoShort(one, language)).join('; '))}${details.length ? `: ${details.join(', ')}` : ''}`;
  };
  return grouped(told, ({ suffix }) => suffix).map((own) => ({
    title: own[0]!.suffix ?? say('Dịch vụ số', 'Digital services'),
    lines: grouped(own, (offer) => [offer.freeYears, offer.from, offer.until, services(offer), conditionsText(offer, language)]).map(lineOf),
  }));
}

/** The registration fee, said once for all offers that share it. */
const registrationTexts = (language: Language, known: Known): string[] =>
  grouped(toldNames(known), (offer) => [registrationFeeText(offer, language, unmarked)]).map((own) => {
    const suffixes = listed([...new Set(own.map(({ suffix }) => suffix))], sayIn(language));
    const last = formatDate(lastDayOf(own)!, language);
    return `${suffixes}: ${registrationFeeText(own[0]!, language, unmarked)} ${sayIn(language)(`(đăng ký đến hết ${last})`, `(registered up to ${last})`)}`;
  });

export function posterWords(language: Language, known: Known): PosterWords {
  const say = sayIn(language);
  const told = toldOffers(known);
  const suffixes = [...new Set(toldNames(known).map(({ suffix }) => suffix))];
  const examples = suffixes.map((suffix) => `${EXAMPLES[suffix]}.${suffix}`).join(', ');
  const cites = told.flatMap((offer) => offer.cites);
  const fees = feeTexts(language, known);
  const sentence = (texts: readonly string[]): string[] => (texts.length ? [`${texts.join('; ')}.`] : []);
  return {
    benefit: benefitOf(language, known),
    deadline: deadlineOf(language, known),
    about: `${domainName(language).replace(/\.$/, '')}${examples && say(`, ví dụ ${examples}`, `, such as ${examples}`)}.`,
    boxes: boxesOf(language, known),
    smallPrint: [
      [...(cites.length ? [`${documentNames(cites, known, language)}.`] : []), firstNameText(language, known, unmarked)].filter(Boolean).join(' '),
      [...sentence(fees.map((text, at) => (at ? text : capital(text)))), ...sentence(registrationTexts(language, known))].join(' '),
      `${say('Chi tiết và điều kiện: quét mã; nhà đăng ký xác nhận.', 'Details and conditions: scan the code; the registrar confirms.')} ${freshnessText(cites, language, known)}`,
    ].filter(Boolean),
  };
}
