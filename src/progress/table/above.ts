// Reads the title above a table for facts about all figures: the day and the province.

import { daysNamedIn, periodIn, withNumbers } from './days.ts';
import type { Places, TablePlace } from './places.ts';

/** A line above the headings, in one text. */
export interface TitleLine {
  readonly row: number;
  readonly text: string;
}

export interface Above {
  /** Days up to which the title says it counts; several are none. */
  readonly day?: {
    readonly row: number;
    readonly text: string;
    readonly day: string;
    readonly isPeriod: boolean;
    /** The day of an aim, or one that is compared with. */
    readonly isAim: boolean;
  };
  /** A province that the title names. */
  readonly place?: { readonly row: number; readonly text: string };
}

const PLACE = /(?:^|[^\p{L}])(tỉnh|thành phố|tp\.?)[:\s]+(?=((?:\p{L}+[\s–-]*){1,5}))/giu;
/** A further province in a list, where "tỉnh" is not repeated. */
const FURTHER = /^\s*(?:,|;|&|\+|và|and)\s+((?:\p{L}+[\s–-]*){1,5})/iu;

interface NamedPlace {
  readonly kind: 'province' | 'city';
  readonly name: string;
  readonly place: TablePlace;
}

/** The province at the beginning of some words, and the length of its name in letters. */
export function beginning(
  words: string,
  find: Places['find'],
): { readonly name: string; readonly place: TablePlace } | undefined {
  const parts = words.trim().split(/\s+/);
  for (let count = parts.length; count > 0; count -= 1) {
    const name = parts.slice(0, count).join(' ');
    const place = find(name);
    if (place) return { name, place };
  }
  return undefined;
}

/** The provinces after "tỉnh" or "thành phố", and the provinces that are listed with them. */
const namedPlaces = (text: string, find: Places['find']): NamedPlace[] =>
  [...text.matchAll(PLACE)].flatMap(({ 0: before, 1: word, 2: words, index }) => {
    // In "Tỉnh, thành phố: Thái Nguyên" the second word is not that of a town.
    const kind = /^tỉnh/i.test(word!) || /tỉnh\s*[,/–-]?$/iu.test(text.slice(0, index + 1)) ? 'province' : 'city';
    const found: NamedPlace[] = [];
    let rest = text.slice(index + before.length);
    for (let next: string | undefined = words; next; next = FURTHER.exec(rest)?.[1]) {
      const one = beginning(next, find);
      if (!one) break;
      found.push({ kind, ...one });
      rest = rest.slice(rest.indexOf(next) + one.name.length);
    }
    return found;
  });

const slugOf = ({ place }: NamedPlace): string => (place.former ?? place.province).slug;

/** The provinces that a line names, each once. */
export function provincesNamedIn(text: string, { find }: Places): NamedPlace[] {
  const found = namedPlaces(text, find).filter(({ kind, place }) => kind === 'province' || place.province.cityFrom);
  return [...new Map(found.map((one) => [slugOf(one), one])).values()];
}

/** The province that a line names. */
export function placeNamedIn(text: string, places: Places): string | undefined {
  const [only, ...others] = provincesNamedIn(text, places);
  return others.length ? undefined : only?.name;
}

/** A day in such words is not the day of the figures. */
const AIM = /chỉ tiêu|mục tiêu|kế hoạch|giai đoạn|so với|target/iu;

export const isAimed = (text: string): boolean => AIM.test(text);

export function readAbove(lines: readonly TitleLine[], places: Places): Above {
  const named = lines.flatMap(({ row, text }) =>
    daysNamedIn(text).map((day) => ({ row, text, day, isPeriod: false, isAim: isAimed(text) })),
  );
  const periods = lines.flatMap(({ row, text }) => {
    const period =
      /(?<!(?:đầu|giữa|từ|trước|sau|với|hoạch)\s+)(quý (?:I{1,3}|IV|[1-4])[\s/,.-]+(?:năm )?20\d\d|(?:\d{1,2} )?tháng (?:đầu năm |\d{1,2})?[\s/,.-]*(?:năm )?20\d\d)/iu.exec(
        withNumbers(text),
      )?.[1];
    const day = period && !/ngày/i.test(text) ? periodIn(period) : undefined;
    return day ? [{ row, text, day, isPeriod: true, isAim: false }] : [];
  });
  const days = named.length ? named : periods;
  const one = new Set(days.map(({ day }) => day)).size === 1 ? days[0] : undefined;
  const placed = lines.flatMap(({ row, text }) => {
    const name = placeNamedIn(text, places);
    return name ? [{ row, text: name }] : [];
  });
  const slugs = placed.map(({ text }) => places.find(text)!).map(({ province, former }) => (former ?? province).slug);
  const place = new Set(slugs).size === 1 ? placed[0] : undefined;
  return { ...(one && { day: one }), ...(place && { place }) };
}
