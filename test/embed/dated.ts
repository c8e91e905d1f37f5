// How words that cannot change by themselves are read on a day when the offers in them have ended.

import { widgets } from '../../src/contract.ts';
import { provinceNames } from '../../src/domains/places.ts';
import type { Permalink } from '../../src/embed/permalink.ts';
import { formatDate } from '../../src/localization/format.ts';
import { builtIn, type Known } from '../../src/program/known.ts';

/** Every embed there is a page of. */
export const everyEmbed: readonly Permalink[] = widgets.flatMap(({ name: widget }) =>
  (['vi', 'en'] as const).flatMap((language) => [
    { widget, language },
    ...provinceNames.map(({ slug }) => ({ widget, language, province: slug })),
  ]),
);

/** Words that are true only on the day when they are read. */
const NOW =
  /hiện nay|hiện tại|đang |hôm nay|năm nay|tháng này|sắp|mới nhất|vừa|còn \d+ ngày|\b(?:now|today|currently|at present|this (?:year|month)|latest|soon|ongoing|under way|new(?:est)?(?! (?:companies|household|cooperatives|document)))\b/i;
/** Words that promise money. */
const PROMISE =
  /miễn|ưu đãi|tặng|không (?:phải )?(?:mất|nộp|trả|tốn|đóng|thu)|nộp phí|(?<![\d.,])0\s?(?:đồng|đ(?!\p{L})|VND)|\bfree\b|waive|exempt|\boffers?\b|\bdue\b|\b(?:no|without)(?: \w+)? (?:fees?|charge|cost)\b/iu;

/** Texts in sentences. A question that is quoted is a host's own, and part of its sentence. */
const sentencesOf = (text: string): string[] =>
  text
    .replace(/“[^”]*\?”/g, '“…”')
    .split(/(?<=[.!?])\s+(?=\p{Lu})|\n/u)
    .filter(Boolean);

/** What ties a promise to its time: the last day of an offer or, where none is left, the day up to which the information goes. */
const boundsOf = ({ policies, updated }: Known): string[] =>
  [...policies.map(({ until }) => until), updated].flatMap((day) => [formatDate(day, 'vi'), formatDate(day, 'en')]);

/** What is wrong with a text on a day after all its offers; empty where nothing is. */
export function wrongAfter(text: string, known: Known): string[] {
  const bounds = boundsOf(known);
  return sentencesOf(text).filter(
    (sentence) => NOW.test(sentence) || (PROMISE.test(sentence) && !bounds.some((day) => sentence.includes(day))),
  );
}

/** What is wrong with a text on 1 January 2027, when the offers of this release have ended. */
export const wrongIn2027 = (text: string): string[] =>
  wrongAfter(text, { ...builtIn, policies: builtIn.policies.filter(({ until }) => until === '2026-12-31') });
