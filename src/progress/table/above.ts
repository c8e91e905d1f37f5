// Reads the title above a table for facts about all figures: day, province, unit, or an area smaller than a province.

import { foldVietnamese } from '../../base/vietnamese.ts';
import { daysNamedIn, periodIn, withNumbers } from './days.ts';
import type { Division } from './columns.ts';
import type { Places, TablePlace } from './places.ts';

/** A line above the headings, in one text. */
export interface TitleLine {
  readonly row: number;
  readonly text: string;
}

/** Undefined where no unit is told, true for names one by one, false for thousands, per cent and the rest. */
export function isSingleUnit(text: string): boolean | undefined {
  const folded = foldVietnamese(text);
  if (UNIT_ALONE.test(folded)) return false;
  const [, word, unit] =
    /(?:^|[(\s])(don vi tinh|don vi|dvt|unit)s?(?: \((?:tinh|of measure)\))?\s*[:.]\s*(.+?)\)?$/.exec(folded) ?? [];
  if (!unit) return undefined;
  if (isLargeUnit(unit)) return false;
  if (/(ten mien|\bten\b|names?|domain)/.test(unit)) return true;
  // In "Đơn vị: Sở Khoa học và Công nghệ" the word does not mean a unit of counting.
  return word === 'don vi' ? undefined : false;
}

/** "(nghìn tên miền)", "tính bằng nghìn tên miền": a unit without the word "đơn vị". */
const UNIT_ALONE = /(?:\(|(?:tinh|ghi) (?:bang|theo) )((?:nghin|ngan|trieu|chuc|tram)\b[^)]*)/;

/** Thousands and the like: "nghìn tên miền", "1.000", "triệu", "%". */
export const isLargeUnit = (folded: string): boolean =>
  /\b(nghin|ngan|trieu|ty|tram|chuc|thousands?|millions?|hundreds?)\b|\b1[.,]?000\b|\bx ?10|%|\bphan tram\b|\bk\b/.test(
    folded,
  );

const PLACE_KIND = /(?:^|(\p{L}+)\s+|[^\p{L}\s]\s*)(?:xã|phường|thị trấn|quận|huyện|thị xã|đặc khu)\s+([\p{L}\d]+)/giu;
/** "Các xã", "cấp xã" and "hợp tác xã" are not places; neither are "xã hội" and "xã, phường". */
const BEFORE_KIND = /^(các|cấp|tác|từng|những|mỗi|và|hoặc|theo|thị)$/iu;
const BEHIND_KIND = /^(hội|và|thuộc|trong|trên|phường|xã|quận|huyện|thị|đặc|năm|quý|tháng|hoặc|có|đã|chưa)$/iu;

/** A place within a province in the title of a table: "trên địa bàn xã Phú Bình", "UBND phường …". */
const isOfSmallerPlace = (text: string): boolean =>
  [...text.matchAll(PLACE_KIND)].some(
    ([, before = '', name]) => !BEFORE_KIND.test(before) && !BEHIND_KIND.test(name!) && /^[\p{Lu}\d]/u.test(name!),
  );

/** "Thành phố Thái Nguyên" is a town in the province. The place where a letter was signed says nothing about the figures. */
const isOfTown = (text: string, { find }: Places): boolean =>
  !/,\s*ngày/i.test(text) &&
  namedPlaces(text, find).some(({ kind, place }) => kind === 'city' && !place.province.cityFrom);

/** A title that names endings, but not all of .vn: "Tên miền id.vn". */
const isOfEnding = (text: string): boolean =>
  /\b[a-z]+\.vn\b/i.test(text) &&
  !/https?:|www\.|@/i.test(text) &&
  !/(^|[^a-z\d])["“]?\.?vn\b/i.test(text.replace(/\.?[a-z]+\.vn\b/gi, '')) &&
  /tên miền|domain|đuôi/i.test(text);

export interface Above {
  /** Days up to which the title says it counts; several are none. */
  readonly day?: { readonly row: number; readonly day: string; readonly isPeriod: boolean };
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
function beginning(
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
    const kind = /^tỉnh/i.test(word!) ? 'province' : 'city';
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
function provincesNamedIn(text: string, { find }: Places): NamedPlace[] {
  const found = namedPlaces(text, find).filter(({ kind, place }) => kind === 'province' || place.province.cityFrom);
  return [...new Map(found.map((one) => [slugOf(one), one])).values()];
}

/** The province that a line names. */
export function placeNamedIn(text: string, places: Places): string | undefined {
  const [only, ...others] = provincesNamedIn(text, places);
  return others.length ? undefined : only?.name;
}

/** A title that names several provinces, as where each sent a part. Where a letter was signed says nothing of what it counts. */
export const isOfSeveral = (text: string, places: Places): boolean =>
  !/,\s*ngày/i.test(text) && provincesNamedIn(text, places).length > 1;

/** Counted things that are not names below .vn. */
const OTHERS =
  /(?:số(?: lượng)?|thống kê|tổng hợp|danh sách|cung cấp|phát triển|cấp) (?:các )?(?:website|trang (?:web|tin|thông tin)|e-?mail|thư điện tử|hộp thư|hosting|chữ ký số|hồ sơ|tài khoản)/iu;
const FOREIGN = /tên miền (quốc gia(,| và| hoặc)? )?quốc tế/iu;

/** Days in a title that are not the day of its figures. */
const PERIOD =
  /(?:^|[^\p{L}])(từ (ngày )?\d[\d/.-]*\s*(–|-|đến)|trong (quý|tháng|kỳ|tuần|năm|\d+ tháng)|(đăng ký|cấp|phát triển|tăng) mới|phát sinh)/iu;

/** What a title says against the whole table: its numbers are not names one by one, or not all names of a province. */
export function divisionInTitle(text: string, places: Places): Division | 'unit' | undefined {
  if (isSingleUnit(text) === false) return 'unit';
  if (/(?:^|[^\p{L}])(ước (tính|đạt|thực hiện)|dự kiến|dự báo)/iu.test(text)) return 'estimate';
  if (FOREIGN.test(text) || (OTHERS.test(text) && !/tên miền/iu.test(text))) return 'others';
  if (isOfSmallerPlace(text) || isOfTown(text, places)) return 'places';
  if (isOfEnding(text)) return 'endings';
  if (/của (các |từng )?(doanh nghiệp|hộ kinh doanh|hợp tác xã|sinh viên|học sinh|trường)/iu.test(text))
    return 'groups';
  return PERIOD.test(text) && !/(lũy|luỹ) kế|tổng số/iu.test(text) ? 'period' : undefined;
}

export function readAbove(lines: readonly TitleLine[], places: Places): Above {
  const named = lines.flatMap(({ row, text }) => daysNamedIn(text).map((day) => ({ row, day, isPeriod: false })));
  const periods = lines.flatMap(({ row, text }) => {
    const period =
      /(?<!(?:đầu|giữa|từ|trước|sau|với|hoạch)\s+)(quý (?:I{1,3}|IV|[1-4])[\s/,.-]+(?:năm )?20\d\d|(?:\d{1,2} )?tháng (?:đầu năm |\d{1,2})?[\s/,.-]*(?:năm )?20\d\d)/iu.exec(
        withNumbers(text),
      )?.[1];
    const day = period && !/ngày/i.test(text) ? periodIn(period) : undefined;
    return day ? [{ row, day, isPeriod: true }] : [];
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
