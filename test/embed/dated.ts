// How words that cannot change by themselves are read on 1 January 2027, when the offers have ended.

import { widgets } from '../../src/contract.ts';
import { provinceNames } from '../../src/domains/places.ts';
import type { Permalink } from '../../src/embed/permalink.ts';

/** Every embed there is a page of. */
export const everyEmbed: readonly Permalink[] = widgets.flatMap(({ name: widget }) =>
  (['vi', 'en'] as const).flatMap((language) => [
    { widget, language },
    ...provinceNames.map(({ slug }) => ({ widget, language, province: slug })),
  ]),
);

/** Words that are true only on the day when they are read. */
const NOW =
  /hiện nay|hiện tại|đang |hôm nay|năm nay|tháng này|sắp|mới nhất|vừa|còn \d+ ngày|\b(?:now|today|currently|at present|this (?:year|month)|latest|soon|ongoing|under way|new(?:est)?(?! (?:enterprises|household|cooperatives)))\b/i;
/** Words that promise money. */
const PROMISE =
  /miễn|ưu đãi|tặng|không (?:phải )?(?:mất|nộp|trả|tốn|đóng|thu)|nộp phí|(?<![\d.,])0\s?(?:đồng|đ(?!\p{L})|VND)|\bfree\b|waive|\boffers?\b|\bdue\b|\b(?:no|without)(?: \w+)? (?:fees?|charge|cost)\b/iu;
/** What ties a promise to its time, or says that none is made. */
const BOUND = /31\/12\/2026|31 December 2026|chưa nói rõ|do not say/;
/** What is wrong with a text on 1 January 2027; empty where nothing is. */
export function wrongIn2027(text: string): string[] {
  const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu})|\n/u).filter(Boolean);
  return sentences.filter((sentence) => NOW.test(sentence) || (PROMISE.test(sentence) && !BOUND.test(sentence)));
}
