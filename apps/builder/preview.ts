// Builds the document of a preview: the pasted snippet between two paragraphs of an article.

import { encode, openTag } from '../../src/embed/snippet/html-text.ts';
import { headLines } from '../../src/embed/snippet/head-tags.ts';
import { isByLoader, writeSnippet, type Form, type Site } from '../../src/embed/snippet/write-snippet.ts';
import type { EmbedSettings } from '../../src/embed/settings.ts';
import type { SiteLanguage } from '../../src/localization/language.ts';

/** The conditions of the page around the snippet. */
export interface Look {
  /** Width of the column, in px. */
  readonly width: 320 | 240 | 960;
  readonly colours: 'light' | 'dark' | 'forced';
  /** Text at 200 %. */
  readonly large: boolean;
  /** A theme with CSS that applies to every element. */
  readonly hostile: boolean;
  readonly script: boolean;
  /** The first day without a decided offer. */
  readonly later: boolean;
}

export interface Preview {
  readonly settings: EmbedSettings;
  readonly form: Form;
  readonly site: Site;
  readonly look: Look;
}

const WORDS: Readonly<Record<SiteLanguage, { title: string; before: string; after: string }>> = {
  vi: { title: 'Bài viết mẫu', before: 'Đoạn văn đứng trước.', after: 'Đoạn văn đứng sau.' },
  en: { title: 'Sample article', before: 'The paragraph before it.', after: 'The paragraph after it.' },
};

/** Returns a whole document. For a system with oEmbed, it shows the frame of the oEmbed answer. */
export function previewDocument({ settings, form, site, look }: Preview): string {
  const { language } = settings;
  const { title, before, after } = WORDS[language];
  const sheet = (name: string): string => openTag('link', { rel: 'stylesheet', href: `${site.host}${name}` });
  return [
    '<!doctype html>',
    openTag('html', { lang: language, class: [look.colours, ...(look.large ? ['large'] : [])].join(' ') }),
    '<head><meta charset="utf-8">',
    `<title>${encode(title)}</title>`,
    sheet('preview.css'),
    ...(look.hostile ? [sheet('hostile.css')] : []),
    ...(isByLoader(form) && look.script ? headLines(site) : []),
    '</head><body>',
    `<p>${encode(before)}</p>`,
    writeSnippet(settings, form === 'address' ? 'iframe' : form, site),
    `<p>${encode(after)}</p>`,
    '</body></html>',
  ].join('\n');
}
