// Invisible characters: spaces, and characters that only control how others are displayed. Editors leave them next to links.

/** All of them in a text. */
export const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}]+/gu;

/** Those that are no spaces. */
export const IGNORABLE = /\p{Default_Ignorable_Code_Point}+/gu;

/** The first in a text that is no space, as Unicode counts it: `U+200B`. */
export function unseenIn(text: string): string | undefined {
  const found = /\p{Default_Ignorable_Code_Point}/u.exec(text)?.[0];
  return found && `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
