// The names of the columns, as in the blank table. progress/table parses the headings.

import type { Bilingual } from '../../../src/embed/words/bilingual.ts';
import type { SiteLanguage } from '../../../src/localization/language.ts';
import type { Column } from '../../../src/progress/table/columns.ts';

const names: Readonly<Partial<Record<Column, Bilingual>>> = {
  province: { vi: 'Tỉnh, thành phố', en: 'Province' },
  asOf: { vi: 'Đến ngày', en: 'As of' },
  total: { vi: 'Tổng số tên miền', en: 'Total' },
  sourceTitle: { vi: 'Nguồn', en: 'Source' },
  sourceUrl: { vi: 'Địa chỉ nguồn', en: 'Source address' },
  count: { vi: 'Chỉ tiêu', en: 'Target' },
  percent: { vi: 'Chỉ tiêu (%)', en: 'Target (%)' },
  of: { vi: 'Tính trên', en: 'Of' },
  size: { vi: 'Số thuộc nhóm', en: 'In the group' },
  registered: { vi: 'Số đã có tên miền', en: 'With a name' },
  by: { vi: 'Hạn của chỉ tiêu', en: 'Target by' },
  atLeast: { vi: 'Ít nhất', en: 'At least' },
};

/** The name of a column if the table itself gives none. */
export function columnName(column: Column, language: SiteLanguage): string {
  const [kind, year] = column.split(' ');
  const name = names[kind as Column]?.[language] ?? column;
  return year ? `${name} ${year}` : name;
}

const PLAIN: readonly Column[] = ['asOf', 'total', 'id.vn', 'biz.vn', 'sourceTitle', 'sourceUrl', 'count', 'by'];
const WITH_SHARES: readonly Column[] = [...PLAIN.slice(0, -1), 'percent', 'of', 'size', 'registered', 'by'];

/** The columns of a blank table, including those of percentage targets if there are any. */
export const blankColumns = (withShares: boolean): readonly Column[] => (withShares ? WITH_SHARES : PLAIN);
