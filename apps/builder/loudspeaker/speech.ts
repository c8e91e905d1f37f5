// Owns the text for a commune's loudspeakers: what is read aloud must be heard right at once, so it has short sentences and no signs.
// Vietnamese only, for that is what loudspeakers speak. Knows no page and no clock.

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
import { capital } from '../../../src/embed/words/bilingual.ts';
import { builtIn, type Known } from '../../../src/program/known.ts';
import type { Policy, RegistrationFee, Service } from '../../../src/program/policies.ts';

/** Spoken syllables a minute: slow, as for streets. An assumption, which whoever reads may change. */
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

/** Digit by digit, in the groups in which it was written. */
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

/** From when, where an offer had not begun when the information was brought up to date, and until when. */
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

/** Questions are a host's own, and may have signs in them. */
const spokenQuestion = (question: string): string =>
  spokenName(
    question
      .replace(/[^\p{L}\p{N}\s.,]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );

const conditionsOf = ({ conditions = [] }: Policy): string[] =>
  conditions.map(({ question }) => `Người đăng ký phải trả lời có cho câu hỏi ${spokenQuestion(question.vi)}.`);

/** What is offered with names, said once for all that share it, and to whom, by ending; a service that only some have is said with them. */
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

/** Services that are free alone. */
const serviceLines = (known: Known): string[] =>
  toldOffers(known)
    .filter(({ suffix }) => !suffix)
    .flatMap((policy) => [
      `${capital(whoShort(policy, 'vi'))} được dùng miễn phí ${servicesOf(policy.services)}, ${daysOf(policy, known)}.`,
      ...conditionsOf(policy),
    ]);

/** Which of two offers counts on days that they share. */
const overlapLines = (known: Known): string[] =>
  overlaps(toldOffers(known)).map(
    ([, later]) =>
      `${capital(kindText(later.who, 'vi'))} đăng ký từ ${spokenDay(later.from)} thì theo quy định bắt đầu từ ngày đó.`,
  );

/** Names that people can imagine, by ending. */
const EXAMPLES = { 'id.vn': 'nguyễn thị hoa chấm id chấm vn', 'biz.vn': 'chè tân cương chấm biz chấm vn' } as const;

/** Left open for whoever reads. */
const BLANK = '…………';

/** The text, one breath to a line; empty where there is no offer to tell. The telephone is spelled out; where there is none it is left open. */
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

/** Syllables as they are spoken, numbers in words. */
export const syllables = (text: string): number =>
  text
    .replace(/\d+/g, (digits) => ` ${spokenNumber(Number(digits))} `)
    .split(/[^\p{L}]+/u)
    .filter(Boolean).length;

/** How long it takes to read, in seconds, with a breath after each line. */
export const secondsOf = (lines: readonly string[]): number =>
  Math.round((lines.reduce((sum, line) => sum + syllables(line), 0) * 60) / SYLLABLES_PER_MINUTE + lines.length * 0.5);
