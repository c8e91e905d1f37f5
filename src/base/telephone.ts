// Finds telephone numbers in text. Offices write several in one line, together with hours, extensions and brackets.

/**
 * Numbers of Viet Nam: 02… with eleven digits, mobile numbers with ten, +84, 0084 or 84 instead of the zero, 1800 and 1900, 10xx and 11x. Because of
 * the one capturing group, `split` keeps the numbers.
 */
const NUMBER =
  /(\(?(?:(?:\+|\b00|\b)84(?:\W*0\))?|\b0)(?:\W{0,3}2(?:\W{0,3}\d){9}|\W{0,3}[35789](?:\W{0,3}\d){8})(?![\d@])|\b1(?:[89]00(?:\W?\d){3,5}|0\d|1)\d(?!\d|\/\D))/;

/** Behind these words stands the number of a fax machine, unless it is that of a telephone too ("ĐT/Fax"); or an extension. */
const FAX = /(fax\D{0,20}\d?\W*|\bF\W{1,3}|(lẻ|nhánh|phím|ext\w*)\W*)$/i;
/** Between a telephone number and its extension, or other last digits. */
const JOINED = /^\s?[(/–-]\s?$/;
const TELEPHONE = /đt|thoại|tel|phone|line|động/i;

/** A piece of a text and, where it is a telephone number, the address that dials it. */
export type TelephonePiece = readonly [text: string, address: string | false];

const dial = (number: string): string => `tel:${number.replace(/\(0\)|\D/g, '').replace(/^(00)?84/, '+84')}`;

const isOther = ([last = '', before, number, after]: readonly string[]): boolean =>
  (FAX.test(before!) && !TELEPHONE.test(before!)) ||
  /^\W*fax\W*\)/i.test(after!) ||
  // "0208 3855 688 (115)" is no call for an ambulance.
  (!!last[7] && !number![3] && JOINED.test(before!));

/** The pieces of a text in their order; every second one is a number. Nobody is called at a fax machine, an extension or a decision ("1022/QĐ-UBND"). */
export const telephonePieces = (text: string): TelephonePiece[] =>
  text
    .split(NUMBER)
    .map((piece, at, all) => [
      piece,
      at % 2 > 0 && !isOther([all[at - 2]!, all[at - 1]!, piece, all[at + 1]!]) && dial(piece),
    ]);

/** Whether somebody can be called at what a text says. */
export const hasTelephone = (text: string): boolean => telephonePieces(text).some(([, address]) => address);
