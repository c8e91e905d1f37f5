// Owns which column of a spreadsheet is which, by headings as people write them. Knows no cells.

import { foldVietnamese } from '../../../domains/vietnamese.ts';
import type { Bilingual } from '../../../embed/systems.ts';
import { SUFFIX } from '../../../progress/snapshot.ts';

/** A column of the feed; those of an ending are called by it. */
export type Column = 'province' | 'asOf' | 'total' | 'sourceTitle' | 'sourceUrl' | 'count' | 'by' | 'atLeast' | `${string}.vn`;

/** Headings without marks, spaces or signs; the first of each is the one of the blank table. */
const headings: readonly (readonly [column: Column, name: Bilingual, ...others: string[]])[] = [
  ['province', { vi: 'Tỉnh, thành phố', en: 'Province' }, 'tinh', 'tinhthanh', 'thanhpho', 'diaphuong', 'donvi', 'tentinh'],
  ['asOf', { vi: 'Đến ngày', en: 'As of' }, 'ngay', 'tinhdenngay', 'ngaybaocao', 'ngaysolieu', 'thoidiem', 'date', 'day'],
  ['total', { vi: 'Tổng số tên miền', en: 'Total' }, 'tong', 'tongso', 'tongcong', 'sotenmien', 'soluong', 'solieu', 'names'],
  ['id.vn', { vi: 'id.vn', en: 'id.vn' }, 'idvn', 'tenmienidvn', 'soidvn'],
  ['biz.vn', { vi: 'biz.vn', en: 'biz.vn' }, 'bizvn', 'tenmienbizvn', 'sobizvn'],
  ['sourceTitle', { vi: 'Nguồn', en: 'Source' }, 'nguonsolieu', 'tennguon', 'baocao', 'sourcetitle', 'vanban'],
  ['sourceUrl', { vi: 'Địa chỉ nguồn', en: 'Source address' }, 'lienket', 'duongdan', 'link', 'sourceurl', 'url'],
  ['count', { vi: 'Chỉ tiêu', en: 'Target' }, 'muctieu', 'chitieutenmien', 'count'],
  ['by', { vi: 'Hạn của chỉ tiêu', en: 'Target by' }, 'han', 'thoihan', 'hanchitieu', 'denhan', 'by'],
  ['atLeast', { vi: 'Ít nhất', en: 'At least' }, 'toithieu', 'itnhat'],
];

const bare = (text: string): string => foldVietnamese(text).replace(/[^a-z]/g, '');

/** The column that a heading means; undefined for one that the feed does not have. */
export function columnOf(heading: string): Column | undefined {
  const name = heading.trim().toLowerCase().replace(/^parts\./, '');
  const known = headings.find(([column, { vi, en }, ...others]) => [column, vi, en, ...others].some((other) => bare(other) === bare(name)));
  return known?.[0] ?? (SUFFIX.test(name) ? (name as Column) : undefined);
}

/** What a column is called where the table itself does not say. */
export const columnName = (column: Column, language: 'vi' | 'en'): string =>
  headings.find(([known]) => known === column)?.[1][language] ?? column;

/** The headings of a blank table, to be pasted into a spreadsheet. */
export const blankTable = (language: 'vi' | 'en'): string => headings.slice(1, -1).map(([, name]) => name[language]).join('\t');
