// The pages of the manual, in order and by audience. Their text is in the Markdown files of the repository.

import type { Bilingual } from '../../src/embed/words/bilingual.ts';
import type { SiteLanguage } from '../../src/localization/language.ts';

interface Door {
  readonly name: Bilingual;
  /** Files of the repository. */
  readonly files: readonly string[];
}

export const doors: readonly Door[] = [
  {
    name: { vi: 'Người viết bài', en: 'Editors' },
    files: [
      'docs/editor.md',
      ...['nukeviet', 'wordpress', 'joomla', 'drupal', 'liferay', 'sharepoint', 'dnn', 'moodle', 'other'].map(
        (system) => `docs/cms/${system}.md`,
      ),
      'docs/new-circular.md',
      'docs/feed.md',
    ],
  },
  {
    name: { vi: 'Người quản trị', en: 'Administrators' },
    files: [
      ...['administrator', 'privacy', 'accessibility', 'browsers', 'versions'].map((name) => `docs/${name}.md`),
      'SECURITY.md',
      'docs/gateway.md',
      'ERRORS.md',
      'CHANGELOG.md',
    ],
  },
  {
    name: { vi: 'Lập trình viên', en: 'Developers' },
    files: ['docs/start.md', 'docs/api.md', 'docs/theming.md'],
  },
];

export const manualSources: readonly string[] = doors.flatMap((door) => door.files);

/** docs/cms/nukeviet.md → cms-nukeviet */
export const pageSlugOf = (file: string): string =>
  file
    .replace(/^docs\//, '')
    .replace(/\.md$/, '')
    .replaceAll('/', '-')
    .toLowerCase();

/** The path of a page below docs/. Vietnamese pages are at the root. */
export const manualPath = (slug: string, language: SiteLanguage): string =>
  `${language === 'vi' ? '' : 'en/'}${slug}.html`;

/** Every page below docs/, as pairs of both languages. */
export const pathPairs: readonly Readonly<Record<SiteLanguage, string>>[] = [
  'index',
  ...manualSources.map(pageSlugOf),
].map((slug) => ({
  vi: manualPath(slug, 'vi'),
  en: manualPath(slug, 'en'),
}));
