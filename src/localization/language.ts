// Owns which language is shown for a page's `lang`. Pure: knows nothing of documents or of how words are loaded.

/** Vietnamese is the language the words are written in; English ships with them. */
export type Language = 'vi' | 'en';

/** The language for a BCP 47 tag: the one it names, else Vietnamese. `en-GB` is `en`; nothing, or `fr`, is `vi`. */
export const languageFor = (tag: string): Language => (/^en\b/i.test(tag) ? 'en' : 'vi');
