// The text for a commune's loudspeakers. Listeners hear it once, so its sentences are short and have no symbols.
// Vietnamese only, because loudspeakers announce in Vietnamese.

import { capital } from '../../../src/base/capital.ts';
import { partsOf, type CivilDate } from '../../../src/base/civil-date.ts';
import { kindText, whoShort } from '../../../src/embed/words/offer-phrases.ts';
import { placeName } from '../../../src/embed/words/place-words.ts';
import type { EmbedSettings } from '../../../src/embed/settings.ts';
import {
  grouped,
  isAnnounced,
  lastDayOf,
  overlaps,
  toldNames,
  toldOffers,
  type NameOffer,
} from '../../../src/embed/words/lasting-offers.ts';
import { builtIn, type Known } from '../../../src/program/known.ts';
import type { Policy, RegistrationFee, Service } from '../../../src/program/policies.ts';

/** Spoken syllables per minute: slow, for listeners in the street. An assumption; the speaker may change it. */
export const SYLLABLES_PER_MINUTE = 200;

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** A whole number up to 9999 in words: 21 is “hai mươi mốt”, 2026 “hai nghìn không trăm hai mươi sáu”. */
export function spokenNumber(value: number): string {
  const [thousands, hundreds, tens, ones] = [1000, 100, 10, 1].map((unit) => Math.floor(value / unit) % 10) as [
    number,
    number,
    number,
    number,
  ];
  const words: (string | undefined)[] = [];
  if (thousands) words.push(DIGITS[thousands], 'nghìn');
  if (hundreds || (thousands && (tens || ones))) words.push(DIGITS[hundreds], 'trăm');
  if (tens > 1) words.push(DIGITS[tens], 'mươi');
  else if (tens) words.push('mười');
  else if (ones && words.length) words.push('linh');
  if (ones) words.push(ones === 1 && tens > 1 ? 'mốt' : ones === 5 && tens ? 'lăm' : DIGITS[ones]);
  return words.join(' ') || 'không';
}

const spokenDay = (date: CivilDate): string => {
  const { year, month, day } = partsOf(date);
  return `ngày ${day} tháng ${month} năm ${year}`;
};

/** “id chấm vn”. */
const spokenName = (name: string): string => name.replaceAll('.', ' chấm ');

/** Digit by digit, in the groups of the written number. */
const spokenTelephone = (telephone: string): string =>
  telephone
    .split(/[^\d]+/)
    .filter(Boolean)
    .map((group) => [...group].map((digit) => DIGITS[Number(digit)]).join(' '))
    .join(', ');

const SERVICES: Readonly<Record<Service, string>> = {
  website: 'trang web',
  email: 'thư điện tử',
  hosting: 'lưu trữ web',
  cv: 'trang giới thiệu',
};

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
const joined = (texts: readonly string[]): string =>
  [texts.slice(0, -1).join(', '), ...texts.slice(-1)].filter(Boolean).join(' và ');
const servicesOf = (services: readonly Service[]): string => joined(services.map((service) => SERVICES[service]));

/** The first day, if the offer had not begun when the information was updated, and the last day. */
const daysOf = (policy: Policy, known: Known): string =>
  `${isAnnounced(policy, known) ? `từ ${spokenDay(policy.from)} ` : ''}đến hết ${spokenDay(policy.until)}`;

const termOf = (policy: Policy, known: Known): string =>
  `Đăng ký ${daysOf(policy, known)}, ${
    policy.freeYears
      ? `${spokenNumber(policy.freeYears)} năm đầu không phải nộp phí duy trì`
      : 'phí duy trì nộp từ năm đầu'
  }.`;

const FEES: Readonly<Record<RegistrationFee, string>> = {
  waived: 'Không phải nộp lệ phí đăng ký.',
  due: 'Lệ phí đăng ký nộp một lần.',
  unsettled: 'Lệ phí đăng ký xin hỏi khi đăng ký.',
};

/** A host may add its own questions, which may contain symbols. */
const spokenQuestion = (question: string): string =>
  spokenName(
    question
      .replace(/[^\p{L}\p{N}\s.,]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );

const conditionsOf = ({ conditions = [] }: Policy): string[] =>
  conditions.map(({ question }) => `Người đăng ký phải trả lời có cho câu hỏi ${spokenQuestion(question.vi)}.`);

/**
 * The benefits of names, said once for all offers that share them, and the applicants by ending.
 * A service of only some offers is said with those offers.
 */
function nameLines(known: Known): string[] {
  const terms = grouped(toldNames(known), (policy) => [
    termOf(policy, known),
    policy.registrationFee,
    conditionsOf(policy),
  ]);
  return terms.flatMap((own) => {
    const [policy] = own as [NameOffer, ...NameOffer[]];
    const common = policy.services.filter((service) => own.every(({ services }) => services.includes(service)));
    const audiences = grouped(own, ({ suffix, services }) => [suffix, services]).map((group) => {
      const [{ suffix, services }] = group as [NameOffer, ...NameOffer[]];
      const extra = servicesOf(services.filter((service) => !common.includes(service)));
      return `Tên miền ${spokenName(suffix)} dành cho ${distinct(group.map((offer) => whoShort(offer, 'vi'))).join(', và ')}${extra && `, thêm ${extra}`}.`;
    });
    return [
      termOf(policy, known),
      ...audiences,
      ...conditionsOf(policy),
      [...(common.length ? [`Kèm ${servicesOf(common)}.`] : []), FEES[policy.registrationFee ?? 'unsettled']].join(' '),
    ];
  });
}

/** Services that are free without a name. */
const serviceLines = (known: Known): string[] =>
  toldOffers(known)
    .filter(({ suffix }) => !suffix)
    .flatMap((policy) => [
      `${capital(whoShort(policy, 'vi'))} được dùng miễn phí ${servicesOf(policy.services)}, ${daysOf(policy, known)}.`,
      ...conditionsOf(policy),
    ]);

/** Tells which of two overlapping offers applies. */
const overlapLines = (known: Known): string[] =>
  overlaps(toldOffers(known)).map(
    ([, later]) =>
      `${capital(kindText(later.who, 'vi'))} đăng ký từ ${spokenDay(later.from)} thì theo quy định bắt đầu từ ngày đó.`,
  );

/** Example names, by ending. */
const EXAMPLES = { 'id.vn': 'nguyễn thị hoa chấm id chấm vn', 'biz.vn': 'chè tân cương chấm biz chấm vn' } as const;

/** A blank for the speaker to fill in. */
const BLANK = '…………';

/** The text, one breath per line; empty if there is no offer. The phone number is spelled out; a missing number is a blank. */
export function speech({ province, attributes }: EmbedSettings, known: Known = builtIn): string[] {
  const told = toldOffers(known);
  const names = toldNames(known);
  const last = lastDayOf(names) ?? lastDayOf(told);
  if (!last) return [];
  const { agency, hotline } = attributes;
  const digits = hotline && spokenTelephone(hotline);
  const kinds = distinct(names.map(({ who }) => kindText(who, 'vi')));
  return [
    'Kính thưa bà con.',
    `Tên miền là địa chỉ riêng trên mạng, ví dụ ${EXAMPLES[names.at(-1)?.suffix ?? 'biz.vn']}.`,
    `Xin thông báo về chương trình phổ cập tên miền quốc gia chấm vn${province ? ` tại ${placeName(province, 'vi')}` : ''}.`,
    ...nameLines(known),
    ...serviceLines(known),
    ...overlapLines(known),
    ...(kinds.length ? [`Mỗi ${joined(kinds)} chỉ tính một tên miền đầu tiên.`] : []),
    `Xin nhắc lại, hạn cuối là hết ${spokenDay(last)}.`,
    `Muốn đăng ký hay hỏi trường hợp của mình, mời bà con gọi ${agency ?? BLANK}, số điện thoại ${digits || BLANK}.`,
    'Xin cảm ơn bà con.',
  ];
}

/** The spoken syllables, with numbers in words. */
export const syllables = (text: string): number =>
  text
    .replace(/\d+/g, (digits) => ` ${spokenNumber(Number(digits))} `)
    .split(/[^\p{L}]+/u)
    .filter(Boolean).length;

/** The reading time in seconds, with a pause after each line. */
export const secondsOf = (lines: readonly string[]): number =>
  Math.round((lines.reduce((sum, line) => sum + syllables(line), 0) * 60) / SYLLABLES_PER_MINUTE + lines.length * 0.5);
