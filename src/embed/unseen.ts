// Owns which characters nobody sees: spaces, and those that only tell a program how to set the others. Editors leave them beside links.

/** All of them in a text. */
export const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}]+/gu;
