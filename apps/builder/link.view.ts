// Owns how a link is handed over: as it is pasted where texts are written; and, apart from it, as HTML, which would be seen there as code.

import { html, type TemplateResult } from 'lit';
import { fallback } from '../../src/embed/words/static-words.ts';
import { pathOf } from '../../src/embed/permalink.ts';
import type { EmbedSettings } from '../../src/embed/settings.ts';
import { writeLink, type Site } from '../../src/embed/snippet/write-snippet.ts';
import type { SiteLanguage } from '../../src/localization/language.ts';
import { clipOf } from './copy.ts';
import { sayIn } from './say.ts';

/** What a link is called where it is handed over. */
export interface LinkWords {
  /** The id of its field. */
  readonly name: string;
  readonly label: string;
  readonly action: string;
  /** Whether it is what this page is for. */
  readonly isMain: boolean;
  /** What to do once it is copied. */
  readonly next?: string;
}

export function renderLink(
  settings: EmbedSettings,
  site: Site,
  language: SiteLanguage,
  { name, label, action, isMain, next }: LinkWords,
): TemplateResult {
  const { text, html: rich } = clipOf(settings, 'link', site);
  // Real, so that a copy by hand is one. In the bar it is no stop on the way to its button; the preview has the same link.
  const link = html`<a href=${site.host + pathOf(settings)} tabindex=${isMain ? '-1' : '0'} lang=${settings.language} target="_blank" rel="noopener">${fallback(settings, site.known).link}</a>`;
  return html`<builder-text
    ?main=${isMain}
    name=${name}
    .language=${language}
    .label=${label}
    .action=${action}
    .text=${text}
    .html=${rich}
    .shown=${link}
    .next=${next}
  ></builder-text>`;
}

/** @param name the id of its field */
export const renderLinkCode = (
  settings: EmbedSettings,
  site: Site,
  language: SiteLanguage,
  name: string,
): TemplateResult => {
  const say = sayIn(language);
  return html`<builder-text
    name=${name}
    rows="4"
    .language=${language}
    .label=${say('Mã HTML của liên kết, để dán vào chế độ mã nguồn', 'The link as HTML, for the source view')}
    .action=${say('Chép mã HTML', 'Copy the HTML')}
    .text=${writeLink(settings, site.host)}
  ></builder-text>`;
};
