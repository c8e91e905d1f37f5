// Finds telephone numbers in text. Offices write several in one line, together with hours, extensions and brackets.

/**
 * Numbers of Viet Nam: 02… with eleven digits, mobile numbers with ten, +84, 0084 or 84 instead of the zero, 1800 and 1900, 10xx and 11x. Because of
 * the one capturing group, `split` keeps the numbers.
 */
const NUMBER =
  /(\(?(?:(?:\+|\b00|\b)84(?:\W*0\))?|\b0)(?:\W{0,3}2(?:\W{0,3}\d){9}|\W{0,3}[35789](?:\W{0,3}\d){8})(?![\d@])|\b1(?:[89]00(?:\W?\d){3,5}|0\d|1)\d(?!\d))/;

/** A piece of a text and, where it is a telephone number, the address that dials it. */
export type TelephonePiece = readonly [text: string, address: string | false];

const dial = (number: string): string => `tel:${number.replace(/\(0\)|\D/g, '').replace(/^(00)?84/, '+84')}`;

/** The pieces of a text in their order; every second one is a number. */
export const telephonePieces = (text: string): TelephonePiece[] =>
  text.split(NUMBER).map((piece, index) => [piece, index % 2 > 0 && dial(piece)]);

/** Whether somebody can be called at what a text says. */
export const hasTelephone = (text: string): boolean => NUMBER.test(text);
