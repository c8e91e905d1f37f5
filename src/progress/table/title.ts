// Finds what the title of a table says against all its figures: a unit, a part of a province's names, a plan, a draft.

import { alternatives } from '../../base/alternatives.ts';
import { beginning, provincesNamedIn } from './above.ts';
import type { Division } from './divided-by.ts';
import { isElsewhere, isEnding, type Places } from './places.ts';
import { isSingleUnit } from './units.ts';

const KINDS =
  'xã|phường|thị trấn|quận|huyện|thị xã|đặc khu|thôn|ấp|khóm|xóm|buôn|tổ dân phố|khu phố|khu công nghiệp|cụm công nghiệp|thành phố|tp\\.?';
const PLACE_KIND = RegExp(
  `(?:^|(\\p{L}+)[\\s,/]+|[^\\p{L}\\s]\\s*)(${KINDS})[:\\s]+(?=((?:[\\p{L}\\d]+[\\s–-]*){1,5}))`,
  'giu',
);
/** "Các xã", "cấp xã" and "hợp tác xã" are not places; neither are "xã hội", "xã, phường" and "tỉnh, thành phố". */
const BEFORE_KIND = /^(các|cấp|tác|từng|những|mỗi|và|hoặc|theo|thị|tỉnh)$/iu;
const BEHIND_KIND =
  /^(hội|và|thuộc|trong|trên|phường|xã|quận|huyện|thị|đặc|năm|quý|tháng|hoặc|có|đã|chưa|trực|thông|lớn|của|là|bán)$/iu;
/** "Phu Binh commune", but not "by commune". */
const ENGLISH_KIND = /(\p{L}{2,})\s+(?:commune|ward|district|township)\b/giu;

const SMALL = 'xã|phường|thị trấn|quận|huyện|thị xã|đặc khu|thôn|ấp|khóm|xóm|buôn|tổ dân phố|khu phố';
/** "Các xã thuộc tỉnh", "92 xã, phường", "thống kê cấp xã", "the communes of". */
const PLACES = RegExp(
  `(?:^|[^\\p{L}])(?:(?:các|từng|mỗi|những|\\d+) (?:đơn vị (?:hành chính )?(?:cấp )?)?(?:${SMALL})(?!\\p{L})(?! hội)` +
    `|(?:số liệu|thống kê|tổng hợp|kết quả|tên miền|của|tại|ở)(?: các)?(?: đơn vị(?: hành chính)?)? cấp (?:${SMALL})(?!\\p{L})` +
    `|(?:communes|wards|districts|townships)(?!\\p{L}))`,
  'iu',
);
/** Numbers of the whole province, beside those of its places; and the receivers of a letter. */
const WHOLE = RegExp(
  `(?<!(?:trong|trên|của|thuộc|khắp) )(?:toàn|cả) (?:tỉnh|thành phố)|kính gửi|nơi nhận` +
    `|(?:tỉnh|thành phố|province|city)(?: \\p{L}+){0,4}(?:,| và| and) (?:các |the |its )?(?:${SMALL}|cấp xã|communes|wards|districts)(?!\\p{L})`,
  'iu',
);

/** A title that speaks of places within a province, without their names. */
const isOfPlaces = (text: string): boolean => PLACES.test(text) && !WHOLE.test(text);

/** "Theo xã, phường": such a title leaves open whether a line is a province or a place of the same name. */
const BY_PLACE = RegExp(
  `(?:theo|phân theo|chia theo) (?:(?:đơn vị|địa bàn|cấp|hành chính) ?)*(?:${SMALL})(?!\\p{L})(?! hội)|by (?:commune|ward|district)`,
  'iu',
);
export const isByPlace = (text: string): boolean => BY_PLACE.test(text);

/** The place of a letter's signature is not the place of its figures. */
const isSigned = (text: string): boolean => /,\s*ngày/i.test(text);

/** A place within a province: "trên địa bàn xã Phú Bình", "UBND phường …", "TP. Phổ Yên", and the town of a province's name. */
const isOfSmallerPlace = (text: string, { find }: Places): boolean =>
  /^[XP]\.\s*\p{Lu}/u.test(text) ||
  [...text.matchAll(ENGLISH_KIND)].some(
    ([, word = '']) => /^\p{Lu}/u.test(word) && !/^(by|per|each|every|and|or|the|of)$/i.test(word),
  ) ||
  [...text.matchAll(PLACE_KIND)].some(([, before = '', kind, words = '']) => {
    const isCity = /^t/i.test(kind!) && !/^th[^à]|^tổ/i.test(kind!);
    if (BEFORE_KIND.test(before) || BEHIND_KIND.test(words.split(/[\s–-]/)[0]!) || !/^[\p{Lu}\d]/u.test(words))
      return false;
    return !isCity || (!isSigned(text) && !beginning(words, find)?.place.province.cityFrom);
  });

/** A title that names several provinces, as where each sent a part. */
const isOfSeveral = (text: string, places: Places): boolean =>
  !isSigned(text) && provincesNamedIn(text, places).length > 1;

/** Whether a title is of more than one province, so that a line that names none may be of any. */
export const isOfMore = (text: string, places: Places): boolean =>
  isOfSeveral(text, places) || isElsewhere(text) || /toàn quốc|cả nước|nationwide|whole country/iu.test(text);

/** A title that names endings, but not all of .vn: "Tên miền id.vn". */
const isOfEnding = (text: string): boolean =>
  isEnding(text) ||
  /tên miền cấp \d/iu.test(text) ||
  (/\b[a-z]+\.vn\b/i.test(text) &&
    !/https?:|www\.|@/i.test(text) &&
    !/(^|[^a-z\d])["“]?\.?vn\b/i.test(text.replace(/\.?[a-z]+\.vn\b/gi, '')) &&
    /tên miền|domain|đuôi/i.test(text));

const COUNTED = 'số(?: lượng)?|thống kê|tổng hợp|danh sách';
/** Counted things that are not names below .vn. In "chuyển đổi số" the word for a number means digital. */
const OTHERS = new RegExp(
  `(?:${COUNTED}|cung cấp|phát triển|cấp) (?:các )?(?:${alternatives(`
    website, trang (?:web|tin|thông tin), e-?mail, thư điện tử, hộp thư, hosting, chữ ký số, hồ sơ, tài khoản
  `)})` +
    `|(?:(?<!đổi |tế |hội |nghệ |ký )${COUNTED}) (?:các )?(?:${alternatives(`
      doanh nghiệp, hộ, hợp tác xã, công ty, sinh viên, học sinh, thuê bao, người, lượt, dịch vụ, văn bản, giao dịch,
      khách hàng, hội viên
    `)})(?=\\s|$)` +
    '|number of (?:companies|enterprises|businesses|households|students|people|websites)',
  'iu',
);
const FOREIGN = /tên miền (?:(?:quốc gia(?:,| và| hoặc)? )?quốc tế|tiếng việt)/iu;

/** Days in a title that are not the day of its figures, and names that are new. */
const PERIOD =
  /(?:^|[^\p{L}])(từ (ngày )?\d[\d/.-]*\s*(–|-|đến)|trong (quý|tháng|kỳ|tuần|năm|\d+ tháng)|(đăng ký|cấp|phát triển|tăng) mới|phát sinh|mới đăng ký|tên miền (mới|tăng)|tăng trưởng (số |lượng )*tên miền|new(ly)? (registered|registrations?|names?|domains?))/iu;

const ESTIMATE =
  /(?:^|[^\p{L}])(ước (tính|đạt|thực hiện)|dự kiến|dự báo|dự thảo|bản nháp|số liệu (mẫu|giả định|minh h[oọ][aạ]|thử nghiệm)|draft|sample data)|^ví dụ(?=\s|:|$)/iu;

const PLAN = /^(?:phụ lục[^:.]*[:.]?\s*)?(?:giao )?(?:kế hoạch|chỉ tiêu|mục tiêu|targets?)(?=\s|:|$)(?! số)/iu;
const RESULT = /kết quả|thực hiện|báo cáo|số liệu|hoàn thành|đạt/iu;

const ORGANISATIONS = 'doanh nghiệp|hộ kinh doanh|hợp tác xã|tổ chức|cơ quan|trường|công ty';
const PEOPLE = 'sinh viên|học sinh|cá nhân|công dân|thanh niên|đoàn viên|hội viên|người dân|giáo viên';
const OF_GROUP = RegExp(
  `(?:của|do|dành cho|cấp cho|cho) (?:các |từng |mỗi )?(?:${ORGANISATIONS}|${PEOPLE})|(?:names|domains) (?:of|for) (?:companies|enterprises|businesses|households|students|citizens|individuals)`,
  'iu',
);
/** Names that ended, or are about to. */
const STATE =
  /tên miền (?:["“]?\.vn["”]? |quốc gia )?(?:đã |đang |chưa |bị |sắp )?(?:hết hạn|thu hồi|gia hạn|tạm (?:ngừng|dừng)|x[oó][aá]|kh[oó][aá]|từ chối)/iu;
const OFFICE =
  /^(?:trường|đại học|học viện|cao đẳng|thpt|hợp tác xã|htx|khu công nghiệp|kcn|cụm công nghiệp|công ty)\s/iu;

/** A title that speaks of people and of organisations speaks of everybody. */
const isOfGroup = (text: string): boolean =>
  STATE.test(text) ||
  OFFICE.test(text) ||
  (OF_GROUP.test(text) && !(RegExp(ORGANISATIONS, 'iu').test(text) && RegExp(PEOPLE, 'iu').test(text)));

/** A contradiction between the title and the whole table: its numbers do not count single names, or not all names of a province. */
export function divisionInTitle(text: string, places: Places): Division | 'unit' | undefined {
  if (isSingleUnit(text) === false) return 'unit';
  if (ESTIMATE.test(text)) return 'estimate';
  if (PLAN.test(text) && !RESULT.test(text)) return 'plan';
  if (FOREIGN.test(text) || (OTHERS.test(text) && !/tên miền/iu.test(text))) return 'others';
  if (isOfSmallerPlace(text, places) || isOfPlaces(text)) return 'places';
  if (isOfEnding(text)) return 'endings';
  if (isOfGroup(text)) return 'groups';
  return PERIOD.test(text) && !/(lũy|luỹ) kế|tổng số/iu.test(text) ? 'period' : undefined;
}
