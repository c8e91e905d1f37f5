// The names of the groups for percentage targets.

import { GROUPS } from '../../../src/embed/words/target-words.ts';
import type { SiteLanguage } from '../../../src/localization/language.ts';

export const groupName = (slug: string, language: SiteLanguage): string =>
  GROUPS[slug as keyof typeof GROUPS]?.[language] ?? slug;
