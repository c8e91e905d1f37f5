// Shows a link in two ways: rendered, to paste into rich text; and as HTML, which rich text would show as code.

import { html, type TemplateResult } from 'lit';
import { fallback } from '../../src/embed/words/static-words.ts';
import { pathOf } from '../../src/embed/permalink.ts';
import type { EmbedSettings } from '../../src/embed/settings.ts';
import { writeLink, type Site } from '../../src/embed/snippet/write-snippet.ts';
import type { SiteLanguage } from '../../src/localization/language.ts';
import { clipOf } from './copy.ts';
import { sayIn } from './say.ts';

/** The labels of a link to copy. */
export interface LinkWords {
  /** The id of its field. */
  readonly name: string;
  readonly label: string;
  readonly action: string;
  /** Whether the link is the main result of this page. */
  readonly isMain: boolean;
  /** The next step after copying. */
  readonly next?: string;
}

export function renderLink(
  settings: EmbedSettings,
  site: Site,
  language: SiteLanguage,
  { name, label, action, isMain, next }: LinkWords,
): TemplateResult {
  const { text, html: rich } = clipOf(settings, 'link', site);
  // A real link, so that a person can copy it by hand.
  // In the bar it is not focusable, because the preview has the same link.
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
