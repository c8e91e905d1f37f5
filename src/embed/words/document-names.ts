// Names documents in static text by their kind and number. src/elements/cite.ts does this for the elements, which do not contain the register.

import type { SiteLanguage } from '../../localization/language.ts';
import type { Known } from '../../program/known.ts';
import { planTitles, sources, type Citation, type Source } from '../../program/sources.ts';
import { sayIn } from './bilingual.ts';

const KINDS: Readonly<Partial<Record<Source['kind'], readonly [vi: string, en: string]>>> = {
  code: ['Bộ luật', 'Code'],
  resolution: ['Nghị quyết', 'Resolution'],
  decree: ['Nghị định', 'Decree'],
  decision: ['Quyết định', 'Decision'],
  circular: ['Thông tư', 'Circular'],
  dispatch: ['Công văn', 'Dispatch'],
  'joint-programme': ['Chương trình phối hợp', 'Joint programme'],
  plan: ['Kế hoạch', 'Plan'],
  directive: ['Chỉ thị', 'Directive'],
};

/** For a document in no register: the number shows the kind. */
const kindOf = (id: string): Source['kind'] =>
  /\/(?:\d{4}\/)?TT-/.test(id)
    ? 'circular'
    : id.includes('/QĐ-')
      ? 'decision'
      : id.includes('/NĐ-')
        ? 'decree'
        : id.includes('NQ')
          ? 'resolution'
          : 'page';

/** The record of a document. A programme file takes precedence over our register. */
const recordOf = (id: string, { documents }: Known): Source | undefined =>
  documents[id] ?? (sources as Readonly<Record<string, Source>>)[id];

/** "Thông tư 64/2025/TT-BTC" · "Circular 64/2025/TT-BTC". A province's plan has its Vietnamese title; a page has only its name. */
export function documentName(id: string, known: Known, language: SiteLanguage): string {
  const title = planTitles[id as keyof typeof planTitles];
  if (title) return title;
  const kind = KINDS[recordOf(id, known)?.kind ?? kindOf(id)];
  return kind ? `${sayIn(language)(...kind)} ${id}` : id;
}

/** The names of the documents of some statements, without duplicates. */
export const documentNames = (cites: readonly Citation[], known: Known, language: SiteLanguage): string =>
  [...new Set(cites.map(({ source }) => documentName(source, known, language)))].join('; ');

/** A document with the cited place: "Thông tư 20/2023/TT-BTC, Điều 7 khoản 3"; plans have sections. */
export function placeIn({ source, article = '' }: Citation, known: Known, language: SiteLanguage): string {
  const say = sayIn(language);
  const name = documentName(source, known, language);
  const [main, paragraph] = article.split('.');
  if (!main) return name;
  if (!Number(main)) return say(`${name}, mục ${article}`, `${name}, section ${article}`);
  return `${name}, ${say('Điều', 'article')} ${main}${paragraph ? say(` khoản ${paragraph}`, ` paragraph ${paragraph}`) : ''}`;
}
