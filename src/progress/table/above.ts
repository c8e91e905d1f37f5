// Owns what a title above a table says of all its figures: their day, their province, their unit, that they are of less than a province.

import { foldVietnamese } from '../../base/vietnamese.ts';
import { daysNamedIn, periodIn } from './days.ts';
import type { Places } from './places.ts';

/** A line above the headings, in one text. */
export interface TitleLine {
  readonly row: number;
  readonly text: string;
}

/** Undefined where no unit is told, true for names one by one, false for thousands, per cent and the rest. */
export function isSingleUnit(text: string): boolean | undefined {
  const folded = foldVietnamese(text);
  const [, word, unit] = /(?:^|[(\s])(don vi tinh|don vi|dvt|unit)s?(?: \((?:tinh|of measure)\))?\s*[:.]\s*(.+?)\)?$/.exec(folded) ?? [];
  if (!unit) return undefined;
  if (isLargeUnit(unit)) return false;
  if (/(ten mien|\bten\b|names?|domain)/.test(unit)) return true;
  // Of "Đơn vị: Sở Khoa học và Công nghệ" nothing is counted.
  return word === 'don vi' ? undefined : false;
}

/** Thousands and the like: "nghìn tên miền", "1.000", "triệu", "%". */
export const isLargeUnit = (folded: string): boolean => /\b(nghin|ngan|trieu|ty|tram|chuc|thousands?|millions?|hundreds?)\b|\b1[.,]?000\b|\bx ?10|%|\bphan tram\b|\bk\b/.test(folded);

/** Places within a province in the title of a table: "trên địa bàn xã Phú Bình", "UBND phường …". */
const SMALLER = /(?:^|địa bàn|tại|của|UBND|Ủy ban nhân dân|cho|theo)\s*(?:xã|phường|thị trấn|quận|huyện|thị xã|đặc khu)\s+(?!,|và|thuộc|trong|trên|\/|phường|xã|huyện|thị|đặc)[\p{L}\d]/iu;

export const isOfSmallerPlace = (text: string): boolean => SMALLER.test(text);

/** A title that names endings and not all of .vn: "Tên miền id.vn". */
export const isOfEnding = (text: string): boolean => /\b[a-z]+\.vn\b/i.test(text) && !/https?:|www\.|@/i.test(text) && !/(^|[^a-z\d])["“]?\.?vn\b/i.test(text.replace(/\.?[a-z]+\.vn\b/gi, '')) && /tên miền|domain|đuôi/i.test(text);

export interface Above {
  /** Days up to which the title says it counts; several are none. */
  readonly day?: { readonly row: number; readonly day: string; readonly isPeriod: boolean };
  /** A province that the title names. */
  readonly place?: { readonly row: number; readonly text: string };
}

const PLACE = /\b(?:tỉnh|thành phố|tp\.?)\s+((?:[\p{L}]+[\s–-]*){1,5})/giu;

/** The province that a line names behind "tỉnh" or "thành phố". */
export function placeNamedIn(text: string, { find }: Places): string | undefined {
  const found = [...text.matchAll(PLACE)].flatMap(([whole, name]) => {
    const words = name!.trim().split(/\s+/);
    for (let count = Math.min(words.length, 5); count > 0; count -= 1) {
      const guess = words.slice(0, count).join(' ');
      const place = find(guess);
      // "Thành phố Thái Nguyên" is a town of the province.
      if (place) return /^t[hp]/i.test(whole) && !/^tỉnh/i.test(whole) && !place.province.cityFrom ? [] : [guess];
    }
    return [];
  });
  return new Set(found.map((name) => find(name)!.province.slug)).size === 1 ? found[0] : undefined;
}

export function readAbove(lines: readonly TitleLine[], places: Places): Above {
  const named = lines.flatMap(({ row, text }) => daysNamedIn(text).map((day) => ({ row, day, isPeriod: false })));
  const periods = lines.flatMap(({ row, text }) => {
    const period = /(quý (?:I{1,3}|IV|[1-4])[\s/,.-]+(?:năm )?20\d\d|(?:\d{1,2} )?tháng (?:đầu năm |\d{1,2})?[\s/,.-]*(?:năm )?20\d\d)/iu.exec(text)?.[1];
    const day = period && !/ngày/i.test(text) ? periodIn(period) : undefined;
    return day ? [{ row, day, isPeriod: true }] : [];
  });
  const days = named.length ? named : periods;
  const one = new Set(days.map(({ day }) => day)).size === 1 ? days[0] : undefined;
  const placed = lines.flatMap(({ row, text }) => {
    const name = placeNamedIn(text, places);
    return name ? [{ row, text: name }] : [];
  });
  const place = new Set(placed.map(({ text }) => places.find(text)!.province.slug)).size === 1 ? placed[0] : undefined;
  return { ...(one && { day: one }), ...(place && { place }) };
}
