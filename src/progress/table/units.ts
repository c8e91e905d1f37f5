// Reads the unit of numbers. Only names counted one by one are figures; thousands and percentages are not.

import { foldVietnamese } from '../../base/vietnamese.ts';
import { foldHeading } from './columns.ts';

/** Without marks. "Ngân hàng", "trạm y tế", "tổ chức" and "công ty" are not units. */
const LARGE =
  '(?:nghin|ngan(?! hang| sach)|trieu|(?<!cong )ty|(?<!to )chuc(?! nang)|tram(?! y te)|thousands?|millions?|hundreds?)\\b';
const OTHER_LARGE = RegExp(`\\b${LARGE}|\\b1[., ]?000\\b|['‘’]000|\\b000s?\\b|\\bx ?10|\\b10 ?[\\^²³⁶]|%|\\bk\\b`);

/** Thousands and the like: "nghìn tên miền", "1.000", "'000", "triệu", "%". */
export const isLargeUnit = (folded: string): boolean => OTHER_LARGE.test(folded);

/** A unit without a colon: "(nghìn tên miền)", "tính bằng nghìn", "đơn vị nghìn tên", "chia cho 1.000", "làm tròn đến nghìn". */
const IN_PASSING = RegExp(
  `\\(${LARGE}[^)]*|(?:tinh|ghi) (?:bang|theo) ${LARGE}|(?:don vi(?: tinh)?|dvt) (?:la )?${LARGE}|\\bin ${LARGE}` +
    `|\\(x ?1[., ]?000\\b|\\(1[., ]?000 (?:ten|names?)\\b|\\bchia (?:cho )?1[., ]?000\\b|lam tron (?:den |toi )?(?:hang )?${LARGE}`,
);
/** A cell that holds only a large unit: "Nghìn tên miền", "(thousand names)". */
const ALONE = RegExp(
  `^\\(?(?:don vi |tinh bang |in )?(?:${LARGE}|(?:x ?)1[., ]?000)(?: (?:ten mien|ten|tm|names?|domains?)(?: \\.?vn)?)?\\)?$`,
);

export const isUnitAlone = (text: string): boolean => ALONE.test(foldVietnamese(text));

/** Undefined where no unit is told, true for names one by one, false for thousands, per cent and the rest. */
export function isSingleUnit(text: string): boolean | undefined {
  const folded = foldVietnamese(text);
  if (folded === '%' || IN_PASSING.test(folded) || ALONE.test(folded)) return false;
  const [, word, unit] =
    /(?:^|[(\s])(don vi tinh|don vi|dvt|dv tinh|dv|units?)(?: (?:\((?:tinh|of measure)\)|of measure))?\s*[:.]\s*(.+?)\)?$/.exec(
      folded,
    ) ?? [];
  if (!unit) return undefined;
  if (isLargeUnit(unit)) return false;
  if (/(ten mien|\bten\b|names?|domain)/.test(unit)) return true;
  // In "Đơn vị: Sở Khoa học và Công nghệ" the word does not mean a unit of counting.
  return /^(don vi|dv)$/.test(word!) ? undefined : false;
}

/** The heading of a column that says the unit of each line. */
export const isUnitHeading = (heading: string): boolean =>
  /^(don vi tinh|dvt|dv tinh|units?( of measure)?)$/.test(foldHeading(heading).replace(/\./g, ''));

/** Whether a unit in a cell counts names one by one. */
export const isPlainUnit = (cell: string): boolean =>
  /^((ten mien|ten|names?|domains?)( ["“]?\.?vn["”]?)?|cai|)$/.test(foldVietnamese(cell));
