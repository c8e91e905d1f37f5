// Owns which characters nobody sees: spaces, and those that only tell a program how to set the others. Editors leave them beside links.

/** All of them in a text. */
export const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}]+/gu;

/** The first in a text that is no space, as Unicode counts it: `U+200B`. */
export function unseenIn(text: string): string | undefined {
  const found = /\p{Default_Ignorable_Code_Point}/u.exec(text)?.[0];
  return found && `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
