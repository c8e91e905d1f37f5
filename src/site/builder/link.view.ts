// Owns how a link is handed over: as it is pasted where texts are written, and, folded away, as HTML, which would be seen there as code.

import { html, type TemplateResult } from 'lit';
import { fallback } from '../../embed/fallback.ts';
import { pathOf } from '../../embed/permalink.ts';
import type { Settings } from '../../embed/settings.ts';
import { writeLink, type Site } from '../../embed/snippet.ts';
import type { Language } from '../../localization/language.ts';
import { clipOf } from './copy.ts';
import { sayIn } from './say.ts';

/** What a link is called where it is handed over. */
export interface LinkWords {
  readonly name: string;
  readonly label: string;
  readonly action: string;
  /** Of the field with the HTML. */
  readonly codeName: string;
  /** Whether it is what this page is for. */
  readonly isMain: boolean;
}

export function renderLink(settings: Settings, site: Site, language: Language, { name, label, action, codeName, isMain }: LinkWords): TemplateResult {
  const say = sayIn(language);
  const { text, html: rich } = clipOf(settings, 'link', site);
  const link = { href: site.host + pathOf(settings), words: fallback(settings, site.known).link, language: settings.language };
  return html`
    <builder-text ?main=${isMain} name=${name} .language=${language} .label=${label} .action=${action} .text=${text} .html=${rich} .link=${link}></builder-text>
    <details class="more">
      <summary>${say('Mã HTML của liên kết, để dán vào chế độ mã nguồn', 'The link as HTML, for the source view')}</summary>
      <builder-text
        name=${codeName}
        rows="4"
        .language=${language}
        .label=${say('Mã HTML', 'HTML')}
        .action=${say('Chép mã HTML', 'Copy the HTML')}
        .text=${writeLink(settings, site.host)}
      ></builder-text>
    </details>
  `;
}
