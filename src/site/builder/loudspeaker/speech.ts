// Owns the text for a commune's loudspeakers: what is read aloud must be heard right at once, so it has short sentences and no signs.
// Vietnamese only, for that is what loudspeakers speak. Knows no page and no clock.

import { partsOf, type CivilDate } from '../../../base/civil-date.ts';
import { placeName } from '../../../embed/place.ts';
import { offers } from '../../../embed/offer-words.ts';
import type { Settings } from '../../../embed/settings.ts';
import type { Policy } from '../../../program/policies.ts';

/** Spoken syllables a minute: slow, as for streets. An assumption, which whoever reads may change. */
export const SYLLABLES_PER_MINUTE = 200;

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** A whole number up to 9999 in words: 21 is “hai mươi mốt”, 2026 “hai nghìn không trăm hai mươi sáu”. */
export function spokenNumber(value: number): string {
  const [thousands, hundreds, tens, ones] = [1000, 100, 10, 1].map((unit) => Math.floor(value / unit) % 10) as [number, number, number, number];
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

function whoOf({ who, limit }: Policy): string {
  const reading = limit?.readings[0];
  switch (who) {
    case 'citizen':
      return `công dân Việt Nam từ đủ ${limit?.minYears} đến ${reading?.years} tuổi`;
    case 'enterprise':
      return `doanh nghiệp được cấp giấy chứng nhận đăng ký trong vòng ${(reading?.years ?? 0) * 12} tháng trước đó`;
    case 'household':
      return 'hộ kinh doanh có giấy chứng nhận đăng ký';
    case 'cooperative':
      return 'hợp tác xã';
  }
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

const termOf = ({ until, freeYears }: Policy): string =>
  `Tên miền đăng ký đến hết ${spokenDay(until)}, từ năm thứ ${spokenNumber(freeYears + 1)} mới phải nộp phí duy trì.`;

/** What is offered, said once for all that share it, and then to whom. */
function offerLines(all: readonly Policy[]): string[] {
  return distinct(all.map(termOf)).flatMap((term) => {
    const own = all.filter((policy) => termOf(policy) === term);
    const names = distinct(own.map(({ suffix }) => suffix ?? ''));
    return [term, ...names.map((name) => `Áp dụng cho tên miền ${spokenName(name)} của ${own.filter(({ suffix }) => suffix === name).map(whoOf).join(', và ')}.`)];
  });
}

/** Left open for whoever reads. */
const BLANK = '…………';

/** The text, one breath to a line. The telephone is spelled out; where there is none it is left open. */
export function speech({ province, attributes }: Settings): string[] {
  const [first] = offers();
  if (!first) return [];
  const { agency, hotline } = attributes;
  const digits = hotline && spokenTelephone(hotline);
  return [
    'Kính thưa bà con.',
    `Xin thông báo về chương trình phổ cập tên miền quốc gia chấm vn${province ? ` tại ${placeName(province, 'vi')}` : ''}.`,
    ...offerLines(offers()),
    'Mỗi người, mỗi doanh nghiệp hay hộ kinh doanh chỉ được một tên miền, đăng ký lần đầu.',
    'Lệ phí đăng ký, điều khoản về biz chấm vn và trường hợp cụ thể, xin hỏi nhà đăng ký.',
    `Muốn biết thêm, xin hỏi ${agency ?? BLANK}, số điện thoại ${digits || BLANK}.`,
    `Xin nhắc lại: ưu đãi tính đến hết ${spokenDay(first.until)}.`,
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
