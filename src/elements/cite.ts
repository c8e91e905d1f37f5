// Owns how a document is named in a sentence: from its number alone, so that no element carries the whole register of sources.

import { msg, str } from '@lit/localize';
import { findProvinceName } from '../program/province-names.ts';
import { numberOf, planDocuments, type Citation, type PlanDocument } from '../program/sources.ts';

/** The kind of document, read from its number. "QH" says only that the National Assembly made it, so such a number stands alone. */
function withKind(number: string): string {
  if (number === '91/2015/QH13') return msg('Bộ luật Dân sự 2015');
  if (number.includes('/TT-')) return msg(str`Thông tư ${number}`);
  if (number.includes('/QĐ-')) return msg(str`Quyết định ${number}`);
  if (number.includes('/NĐ-')) return msg(str`Nghị định ${number}`);
  if (number.includes('/KH-')) return msg(str`Kế hoạch ${number}`);
  return number;
}

/** A province's plan or directive whose text leaves its number blank is named by who made it. */
function planName(id: string): string {
  const plan: PlanDocument | undefined = planDocuments[id as keyof typeof planDocuments];
  const found = plan && findProvinceName(plan.former ?? plan.province);
  if (!found) return id;
  const { name } = found.former ?? found.province;
  if (plan.kind === 'directive') return msg(str`Chỉ thị của Chủ tịch UBND tỉnh ${name}`);
  const year = plan.date?.slice(0, 4);
  return year ? msg(str`Kế hoạch của UBND tỉnh ${name}, năm ${year}`) : msg(str`Kế hoạch của UBND tỉnh ${name}`);
}

/**
 * "Thông tư 20/2023/TT-BTC, Điều 7 khoản 3" · "Circular 20/2023/TT-BTC, article 7 paragraph 3"; a plan has sections ("mục III.1").
 * An unknown id is shown as it is.
 */
export function cite({ source, article = '' }: Citation): string {
  const number = numberOf(source);
  const name = number ? withKind(number) : planName(source);
  const [, main, paragraph] = /^(\d+)(?:\.(\d+))?$/.exec(article) ?? [];
  if (paragraph) return msg(str`${name}, Điều ${main} khoản ${paragraph}`);
  if (main) return msg(str`${name}, Điều ${main}`);
  return /^[IVX]+\b/.test(article) ? msg(str`${name}, mục ${article}`) : name;
}

/** Several documents, one after another, each once. */
export const citeAll = (citations: readonly Citation[]): string => [...new Set(citations.map(cite))].join('; ');
