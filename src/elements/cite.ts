// Names a document from its number alone, so that no element has to load the whole register of sources.

import { msg, str } from '../localization/msg.ts';
import { planTitles, type Citation } from '../program/sources.ts';

/** The title of a plan; for another document its number, with its kind if the number contains it. */
function nameOf(id: string): string {
  if (id === '91/2015/QH13') return msg('Bộ luật Dân sự 2015');
  if (id.includes('/TT-')) return msg(str`Thông tư ${id}`, { desc: 'ministry’s legal document, with its number' });
  if (id.includes('/QĐ-')) return msg(str`Quyết định ${id}`, { desc: 'legal document, with its number' });
  if (id.includes('/NĐ-')) return msg(str`Nghị định ${id}`, { desc: 'government’s legal document, with its number' });
  return planTitles[id as keyof typeof planTitles] ?? id;
}

/**
 * "Thông tư 20/2023/TT-BTC, Điều 7 khoản 3" · "Circular 20/2023/TT-BTC, article 7 paragraph 3". A plan has sections ("mục III.1") and
 * keeps its Vietnamese title. An unknown id is shown unchanged.
 */
export function cite({ source, article = '' }: Citation): string {
  const name = nameOf(source);
  const [main, paragraph] = article.split('.');
  if (!main) return name;
  if (!Number(main)) return msg(str`${name}, mục ${article}`, { desc: 'a document and its section' });
  return paragraph
    ? msg(str`${name}, Điều ${main} khoản ${paragraph}`, { desc: 'a law, its article and paragraph' })
    : msg(str`${name}, Điều ${main}`, { desc: 'a law and its article' });
}

/** Several citations without duplicates. */
export const citeAll = (citations: readonly Citation[]): string => [...new Set(citations.map(cite))].join('; ');
