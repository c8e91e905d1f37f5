// Where the words of other languages come from when the library is used from npm: a module that a bundler splits off.
// The build for script tags puts src/script-tag/load-templates.ts in its place.

import type { LocaleModule } from '@lit/localize';

export const loadTemplates = (_language: string): Promise<LocaleModule> => import('./generated/en.ts');
