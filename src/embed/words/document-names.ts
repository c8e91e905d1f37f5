// Names documents in static words, by their kind and number. src/elements/cite.ts does it for the elements, which do not carry the register.

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

/** For a document that no register has: its number tells its kind. */
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

/** The document's own record: the programme file's before ours. */
const recordOf = (id: string, { documents }: Known): Source | undefined =>
  documents[id] ?? (sources as Readonly<Record<string, Source>>)[id];

/** "Thông tư 64/2025/TT-BTC" · "Circular 64/2025/TT-BTC". A province's plan has its Vietnamese title; a page has its name alone. */
export function documentName(id: string, known: Known, language: SiteLanguage): string {
  const title = planTitles[id as keyof typeof planTitles];
  if (title) return title;
  const kind = KINDS[recordOf(id, known)?.kind ?? kindOf(id)];
  return kind ? `${sayIn(language)(...kind)} ${id}` : id;
}

/** The documents of some statements, each once. */
export const documentNames = (cites: readonly Citation[], known: Known, language: SiteLanguage): string =>
  [...new Set(cites.map(({ source }) => documentName(source, known, language)))].join('; ');

/** A document with the place in it: "Thông tư 20/2023/TT-BTC, Điều 7 khoản 3"; plans have sections. */
export function placeIn({ source, article = '' }: Citation, known: Known, language: SiteLanguage): string {
  const say = sayIn(language);
  const name = documentName(source, known, language);
  const [main, paragraph] = article.split('.');
  if (!main) return name;
  if (!Number(main)) return say(`${name}, mục ${article}`, `${name}, section ${article}`);
  return `${name}, ${say('Điều', 'article')} ${main}${paragraph ? say(` khoản ${paragraph}`, ` paragraph ${paragraph}`) : ''}`;
}
