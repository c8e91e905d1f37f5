// Owns the forms in which widgets and steps are put in words.

import type { SiteLanguage } from '../../localization/language.ts';
import type { Citation } from '../../program/sources.ts';

export interface Link {
  readonly text: string;
  readonly href: string;
}

/** What a widget says of its own. */
export interface Words {
  /** What a page of these words is called. */
  readonly title: string;
  /** The words of a snippet's link: one line that says by itself what is behind it. */
  readonly link: string;
  readonly paragraphs: readonly string[];
  /** The documents that the words rest on. */
  readonly cites: readonly Citation[];
  /** Each statement with its documents and how sure it is, for whoever wants to know. */
  readonly grounds?: readonly string[];
}

/** A widget in words, with where to go from there. */
export interface Fallback extends Words {
  readonly links: readonly Link[];
}

/** A text in both languages, for what is no element. */
export type Bilingual = Readonly<Record<SiteLanguage, string>>;

/** Of two texts, the one in a language. */
export type Say = (vi: string, en: string) => string;

export const sayIn =
  (language: SiteLanguage): Say =>
  (vi, en) =>
    language === 'vi' ? vi : en;

/** "a, b và c" · "a, b and c". */
export const listed = (items: readonly string[], say: Say): string =>
  [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(say(' và ', ' and '));

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
