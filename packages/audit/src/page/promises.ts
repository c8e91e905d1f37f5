// Finds text that promises something about names, and its last days. judge/ checks whether the promises are true.

import { parseCivilDate, type CivilDate } from '../../../../src/base/civil-date.ts';
import { dayIn, termIn } from '../../../../src/progress/table/days.ts';

export interface PromisedText {
  readonly text: string;
  /** The last days in the text. */
  readonly ends: readonly CivilDate[];
}

const ABOUT = /\b(?:id|biz)\.vn\b|tên miền|domain names?\b|["“]\.vn["”]/iu;
/** Words that promise money. */
const PROMISE =
  /miễn (?:phí|lệ phí|giảm|thu)|được miễn|ưu đãi|không (?:phải )?(?:mất|nộp|trả|tốn|đóng|thu)(?: \p{L}+)? (?:phí|tiền|lệ phí)|(?<![\d.,])0 ?(?:đồng|đ(?!\p{L})|VND)|\bfree\b|\bwaive|\bexempt|\b(?:no|without) (?:\w+ )?(?:fees?|charge|cost)\b/iu;

const DAY = String.raw`\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d{4}-\d\d-\d\d|\d{1,2} tháng \d{1,2}(?:[ ,/]+năm |,? |/)\d{4}`;
const END = new RegExp(
  String.raw`(?:đến|tới|hết|trước|hạn(?: cuối| chót)?(?: là)?:?|until|till|through|before|up to|by|to|[-–])(?: hết)?(?: thời điểm)?(?:,? ngày)? ?(${DAY})`,
  'giu',
);
const ENGLISH_DAY =
  /(?:until|till|through|before|up to|by|to)(?: the end of)? (\d{1,2}) (january|february|march|april|may|june|july|august|september|october|november|december) (\d{4})/giu;
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
/** "đến hết năm 2026", "giai đoạn 2025 – 2026". */
const YEAR =
  /(?:(?:đến|hết|cuối)(?: hết| cuối)? năm|end of|giai đoạn(?: năm)? ?20\d\d ?[-–](?: năm)?|đến) (20\d\d)(?![\d/]|[.-]\d)/giu;

const MOST = 20;
const LONGEST = 240;
/** Limit in characters. People write no longer paragraphs. */
const MOST_IN_BLOCK = 5_000;

const real = (days: readonly string[]): CivilDate[] =>
  days.flatMap((day) => {
    const read = parseCivilDate(day);
    return read.ok ? [read.value] : [];
  });

/** The last days in a text. The day of a signature does not count. */
export const endsIn = (text: string): CivilDate[] =>
  real([
    ...[...text.matchAll(END)].map(([, day]) => dayIn(day!)),
    ...[...text.matchAll(ENGLISH_DAY)].map(
      ([, day, month, year]) =>
        `${year}-${String(MONTHS.indexOf(month!.toLowerCase()) + 1).padStart(2, '0')}-${day!.padStart(2, '0')}`,
    ),
    ...[...text.matchAll(YEAR)].map(([, year]) => termIn(year!)),
  ]);

/** The paragraphs that promise something about names, each with its last days. A paragraph is searched as a whole. */
export function promisesIn(blocks: readonly string[]): PromisedText[] {
  const found = new Map<string, PromisedText>();
  for (const block of blocks) {
    const text = block.slice(0, MOST_IN_BLOCK).normalize();
    if (!PROMISE.test(text) || !ABOUT.test(text)) continue;
    found.set(text, { text: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text, ends: endsIn(text) });
    if (found.size >= MOST) break;
  }
  return [...found.values()];
}
