// Owns which column of a spreadsheet is which, by headings as people write them. Knows no cells.

import { foldVietnamese } from '../../../domains/vietnamese.ts';
import type { Bilingual } from '../../../embed/systems.ts';
import { SUFFIX } from '../../../progress/snapshot.ts';

/**
 * A column of the feed; those of an ending are called by it, those of a group by its slug. `count 2030` and `percent 2030` hold the
 * targets for the end of that year.
 */
export type Column =
  | 'province' | 'asOf' | 'total' | 'sourceTitle' | 'sourceUrl' | 'count' | 'percent' | 'of' | 'by' | 'atLeast' | 'size' | 'registered'
  | 'vn' | `${string}.vn` | `${string}.${'size' | 'registered'}` | `${'count' | 'percent'} ${number}`;

/** Headings without marks, spaces or signs; the name is that of the blank table. */
const headings: readonly (readonly [column: Column, name: Bilingual, ...others: string[]])[] = [
  ['province', { vi: 'Tỉnh, thành phố', en: 'Province' }, 'tinh', 'tinhtp', 'tinhthanh', 'thanhpho', 'diaphuong', 'diaban', 'donvi', 'tentinh'],
  [
    'asOf', { vi: 'Đến ngày', en: 'As of' },
    'ngay', 'tinhden', 'tinhdenngay', 'ngaythang', 'ngaybaocao', 'ngaysolieu', 'kybaocao', 'thoidiem', 'thoigian', 'date', 'day',
  ],
  ['total', { vi: 'Tổng số tên miền', en: 'Total' }, 'tong', 'tongso', 'tongcong', 'sotenmien', 'soluong', 'soluongtenmien', 'solieu', 'names'],
  ['id.vn', { vi: 'id.vn', en: 'id.vn' }],
  ['biz.vn', { vi: 'biz.vn', en: 'biz.vn' }],
  ['sourceTitle', { vi: 'Nguồn', en: 'Source' }, 'nguonsolieu', 'tennguon', 'baocao', 'coquanbaocao', 'sourcetitle', 'vanban'],
  ['sourceUrl', { vi: 'Địa chỉ nguồn', en: 'Source address' }, 'lienket', 'linknguon', 'duongdan', 'link', 'sourceurl', 'url'],
  ['count', { vi: 'Chỉ tiêu', en: 'Target' }, 'count'],
  ['percent', { vi: 'Chỉ tiêu (%)', en: 'Target (%)' }, 'percent'],
  ['of', { vi: 'Tính trên', en: 'Of' }, 'nhom', 'tinhtrennhom', 'doituong', 'group'],
  ['size', { vi: 'Số thuộc nhóm', en: 'In the group' }, 'tongsothuocnhom', 'size'],
  ['registered', { vi: 'Số đã có tên miền', en: 'With a name' }, 'dacotenmien', 'registered'],
  ['by', { vi: 'Hạn của chỉ tiêu', en: 'Target by' }, 'han', 'thoihan', 'hanchitieu', 'denhan', 'by'],
  ['atLeast', { vi: 'Ít nhất', en: 'At least' }, 'toithieu', 'itnhat'],
];

const fold = (text: string): string => foldVietnamese(text).replace(/["'“”‘’]/g, '').replace(/\s+/g, ' ').trim();
const bare = (text: string): string => text.replace(/[^a-z0-9]/g, '');

/** Letters → column of whom they are a heading; the first of two. The letters of "id.vn" without their dot are no name of a column. */
const columns: ReadonlyMap<string, Column> = new Map(
  headings
    .filter(([column]) => !SUFFIX.test(column))
    .flatMap(([column, { vi, en }, ...others]) => [...[column, vi, en].map((name) => bare(fold(name))), ...others].map((letters) => [letters, column] as const))
    .reverse(),
);

/** What a heading may add without changing what it means. */
const ASIDE = /\((ten mien|ten|dd\/mm\/yyyy|ngay\/thang\/nam)\)/;

const PERCENT = /%|ty le|phan tram|\bper ?cent/;

/** A heading that speaks of a target. */
const AIM = /^(chi tieu|muc tieu|target|goal)\b/;
const AIM_WORDS = /^(chi tieu|muc tieu|target|goal)(?: (?:ve )?(?:so )?(?:ten mien|names?))?(?: (?:duoc )?(?:giao|de ra))?/;
const YEAR = /^(?:(?:den |by )?(?:het |cuoi |the end of )?(?:nam )?(20\d\d))?$/;

/** "Chỉ tiêu", "Chỉ tiêu năm 2030", "Mục tiêu 2030 (%)". Undefined for what leaves open of what it is a target, or until when. */
function aimColumn(name: string): Column | undefined {
  const kind = PERCENT.test(name) ? 'percent' : 'count';
  const left = name.replace(AIM_WORDS, '').replace(/%|ty le|phan tram|\bper ?cent(age)?/g, '').replace(/[().,:–-]/g, ' ').replace(/\s+/g, ' ').trim();
  const year = YEAR.exec(left);
  if (!year) return undefined;
  return year[1] ? `${kind} ${Number(year[1])}` : kind;
}

/** An ending with words before it that say only that names are counted: "Trong đó id.vn", "Số lượng tên miền id.vn", "parts.id.vn". */
function suffixColumn(name: string): Column | undefined {
  const found = /^(?:parts\.)?((?:trong do|of which|of these|so luong|tong so|tong|so|ten mien|quoc gia|names?)[ :]*)*\.?((?:[a-z]+\.)?vn)(?: da dang ky)?$/.exec(name);
  if (!found) return undefined;
  const [, words, suffix] = found;
  if (suffix !== 'vn') return suffix as Column;
  // ".vn" alone is the ending; with words before it, it is all that the names end in.
  if (!words) return 'vn';
  return /trong do|of /.test(name) ? undefined : 'total';
}

/** The column that a heading means; undefined for one that the feed does not have. */
export function columnOf(heading: string): Column | undefined {
  const name = fold(heading).replace(ASIDE, '').trim();
  const group = /^(?:groups\.)?([a-z]+(?:-[a-z0-9]+)*\.(?:size|registered))$/.exec(name)?.[1];
  if (group) return group as Column;
  if (AIM.test(name)) {
    return columns.get(bare(name)) === 'by' ? 'by' : aimColumn(name);
  }
  if (name !== 'percent' && PERCENT.test(name)) return undefined;
  return columns.get(bare(name)) ?? suffixColumn(name.replace(/^idvn$/, 'id.vn').replace(/^bizvn$/, 'biz.vn'));
}

/** Whether a heading speaks of a target; one that does and is no column leaves open which. */
export const isAim = (heading: string): boolean => AIM.test(fold(heading));

/** What a column is called where the table itself does not say. */
export function columnName(column: Column, language: 'vi' | 'en'): string {
  const [kind, year] = column.split(' ');
  const name = headings.find(([known]) => known === kind)?.[1][language] ?? column;
  return year ? `${name} ${year}` : name;
}

const PLAIN: readonly Column[] = ['asOf', 'total', 'id.vn', 'biz.vn', 'sourceTitle', 'sourceUrl', 'count', 'by'];
const WITH_SHARES: readonly Column[] = [...PLAIN.slice(0, -1), 'percent', 'of', 'size', 'registered', 'by'];

/** The columns of a blank table, those of percentage targets among them where there are such. */
export const blankColumns = (withShares: boolean): readonly Column[] => (withShares ? WITH_SHARES : PLAIN);
