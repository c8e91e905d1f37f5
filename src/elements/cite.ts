// Owns how a document is named in a sentence: from its number alone, so that no element carries the whole register of sources.

import { msg, str } from '@lit/localize';
import { findProvinceName } from '../program/province-names.ts';
import { numberOf, type Citation } from '../program/sources.ts';

/** The kind of document, read from its number. "QH" says only that the National Assembly made it, so such a number stands alone. */
function withKind(number: string): string {
  if (number === '91/2015/QH13') return msg('Bộ luật Dân sự 2015');
  if (number.includes('/TT-')) return msg(str`Thông tư ${number}`);
  if (number.includes('/QĐ-')) return msg(str`Quyết định ${number}`);
  if (number.includes('/NĐ-')) return msg(str`Nghị định ${number}`);
  if (number.includes('/KH-')) return msg(str`Kế hoạch ${number}`);
  return number;
}

/** A plan whose text leaves its number blank has its province and year for an id: `tuyen-quang-2026`. */
function planName(id: string): string {
  const [, slug = '', year] = /^([a-z-]+)-(\d{4})$/.exec(id) ?? [];
  const found = findProvinceName(slug);
  if (!found) return id;
  const { name } = found.former ?? found.province;
  return msg(str`Kế hoạch của tỉnh ${name}, năm ${year}`);
}

/** "Thông tư 20/2023/TT-BTC, Điều 7 khoản 3" · "Circular 20/2023/TT-BTC, article 7 paragraph 3". An unknown id is shown as it is. */
export function cite({ source, article }: Citation): string {
  const number = numberOf(source);
  const name = number ? withKind(number) : planName(source);
  const [main, paragraph] = article?.split('.') ?? [];
  if (paragraph) return msg(str`${name}, Điều ${main} khoản ${paragraph}`);
  return main ? msg(str`${name}, Điều ${main}`) : name;
}

/** Several documents, one after another. */
export const citeAll = (citations: readonly Citation[]): string => citations.map(cite).join('; ');
