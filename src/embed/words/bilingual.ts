// Types and helpers for bilingual texts of widgets and steps.

import type { SiteLanguage } from '../../localization/language.ts';
import type { Citation } from '../../program/sources.ts';

export interface Link {
  readonly text: string;
  readonly href: string;
}

/** The text of a widget. */
export interface Words {
  /** The title of a page with this text. */
  readonly title: string;
  /** The text of a snippet's link: one line that describes its target without context. */
  readonly link: string;
  readonly paragraphs: readonly string[];
  /** The documents that the text is based on. */
  readonly cites: readonly Citation[];
  /** Each statement with its documents and its confidence, for readers who want details. */
  readonly grounds?: readonly string[];
}

/** The text of a widget, with links for the next steps. */
export interface Fallback extends Words {
  readonly links: readonly Link[];
}

/** A text in both languages, for use outside elements. */
export type Bilingual = Readonly<Record<SiteLanguage, string>>;

/** Returns the text in the current language. */
export type Say = (vi: string, en: string) => string;

export const sayIn =
  (language: SiteLanguage): Say =>
  (vi, en) =>
    language === 'vi' ? vi : en;

/** "a, b và c" · "a, b and c". */
export const listed = (items: readonly string[], say: Say): string =>
  [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(say(' và ', ' and '));
