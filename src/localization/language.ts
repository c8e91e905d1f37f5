/** The languages of static pages, snippets and the builder. */
export const siteLanguages = ['vi', 'en'] as const;

export type SiteLanguage = (typeof siteLanguages)[number];

/** The site's language for a BCP 47 tag: `en-GB` is `en`; nothing, or `fr`, is `vi`. */
export const siteLanguageFor = (tag: string): SiteLanguage => (/^en\b/i.test(tag) ? 'en' : 'vi');
