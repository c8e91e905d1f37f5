// The pictures in the guide on theming: real elements, rendered as on the permalink pages, so that they always show this version.

import { encode, openTag } from '../../src/embed/snippet/html-text.ts';
import { widgetTitles } from '../../src/embed/words/widget-titles.ts';
import { formatDate } from '../../src/localization/format.ts';
import type { SiteLanguage } from '../../src/localization/language.ts';
import { builtIn } from '../../src/program/known.ts';
import type { Drawing, InlineSheet } from '../pages/page.ts';
import { tagOf, widgetNames } from '../../src/widgets.ts';

const ATTRIBUTES = {
  banner: { province: 'thai-nguyen' },
  eligibility: { province: 'thai-nguyen' },
  availability: { province: 'thai-nguyen' },
  // From the province's directive.
  progress: {
    province: 'thai-nguyen',
    value: '3295',
    'as-of': '2025-03-31',
    source: 'Chỉ thị của Chủ tịch UBND tỉnh Thái Nguyên',
    target: '≥300000',
    'target-by': '2026-12-31',
  },
} as const;

/** The pictures are `inert`, so that readers cannot operate them. */
export function pictures(
  drawing: Drawing,
  language: SiteLanguage,
): { readonly html: string; readonly sheets: readonly InlineSheet[] } {
  const drawn = widgetNames.map((widget) => {
    const attributes = ATTRIBUTES[widget];
    const tag = tagOf(widget);
    const { html, sheet } = drawing.element({ widget, language, province: 'thai-nguyen' }, attributes);
    const day = formatDate(builtIn.updated, language);
    const name = widgetTitles[widget][language];
    const caption =
      language === 'vi' ? `${name}: ::part(card). Như ngày ${day}.` : `${name}: ::part(card). As on ${day}.`;
    return {
      html: `<figure><div inert>${openTag(tag, attributes)}${html}</${tag}></div><figcaption class="small">${encode(caption)}</figcaption></figure>`,
      sheet,
    };
  });
  return {
    html: `<div class="parts">${drawn.map(({ html }) => html).join('\n')}</div>\n`,
    sheets: drawn.map(({ sheet }) => sheet),
  };
}
