import { sayIn } from '../../../../src/embed/words/bilingual.ts';
import type { SiteLanguage } from '../../../../src/localization/language.ts';

export interface PortalFinding {
  /** Who acts: the portal's editor, the system's administrator, or nobody. */
  readonly who: 'editor' | 'administrator' | 'nobody';
  readonly text: string;
}

export type Write = (who: PortalFinding['who'], vi: string, en: string) => PortalFinding;

export const writerIn =
  (language: SiteLanguage): Write =>
  (who, vi, en) => ({ who, text: sayIn(language)(vi, en) });
