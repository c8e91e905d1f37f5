// Decodes a file that is not UTF-8. The encoding is the one that the file or its server states, or the only possible one. A lost letter is never
// guessed.

/**
 * Why bytes are no text that can be read.
 * - `html`: a page in the place of a file, as where an address leads to an error page
 * - `binary`: a spreadsheet's own file, a picture, an archive
 * - `encoding`: written in an encoding that neither the file nor its server says
 * - `lost-letters`: saved in an encoding that has not all letters of Vietnamese, each of which became a question mark or �
 */
export type TextProblem = 'html' | 'binary' | 'encoding' | 'lost-letters';

type Read = { readonly text: string } | { readonly problem: TextProblem };

const decode = (body: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
};

const begins = (body: Uint8Array, ...bytes: number[]): boolean => bytes.every((byte, at) => body[at] === byte);

/** The first bytes of archives (including .xlsx and .ods), old Office files, PDF and images. */
const isBinary = (body: Uint8Array): boolean =>
  begins(body, 0x50, 0x4b, 3, 4) ||
  begins(body, 0xd0, 0xcf, 0x11, 0xe0) ||
  begins(body, 0x1f, 0x8b) ||
  begins(body, 0x25, 0x50, 0x44, 0x46) ||
  begins(body, 0x89, 0x50, 0x4e, 0x47) ||
  begins(body, 0xff, 0xd8, 0xff);

/** UTF-16 without a byte order mark: in Latin text every other byte is 0. */
function plainUtf16(body: Uint8Array): string | undefined {
  const some = body.subarray(0, 400);
  if (some.length < 4 || body.length % 2) return undefined;
  const zeros = [0, 0];
  for (const [at, byte] of some.entries()) if (!byte) zeros[at % 2]! += 1;
  const enough = some.length * 0.3;
  return zeros[1]! > enough && zeros[0]! * 8 < zeros[1]!
    ? 'utf-16le'
    : zeros[0]! > enough && zeros[1]! * 8 < zeros[0]!
      ? 'utf-16be'
      : undefined;
}

/** The combining marks of windows-1258, which follow their letters. If they follow any other character, the encoding is a different one. */
const MARK = /[\u0300\u0301\u0303\u0309\u0323]/;
const STRAY_MARK = /(?:^|[^\p{L}])[\u0300\u0301\u0303\u0309\u0323]/u;
/** All Vietnamese letters in composed form. */
const VIETNAMESE = /^[a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ\s\d\p{P}\p{S}]*$/iu;

/** For larger files the encoding is not guessed, because each byte is read several times. */
const MOST_TO_GUESS = 400_000;

/** Text in a single-byte encoding: windows-1258 if the text is clearly Vietnamese, or text that is the same in windows-1252. */
function singleByte(body: Uint8Array): string | undefined {
  if (body.length > MOST_TO_GUESS) return undefined;
  const [vietnamese, western] = [decode(body, 'windows-1258'), decode(body, 'windows-1252')];
  if (vietnamese === undefined || (vietnamese !== western && (!MARK.test(vietnamese) || STRAY_MARK.test(vietnamese))))
    return undefined;
  const text = vietnamese.normalize();
  return VIETNAMESE.test(text) ? text : undefined;
}

/** @param charset as the server states it; many servers say UTF-8 for every file */
function bytesToText(body: Uint8Array, charset: string): string | undefined {
  if (begins(body, 0xff, 0xfe)) return decode(body, 'utf-16le');
  if (begins(body, 0xfe, 0xff)) return decode(body, 'utf-16be');
  const plain = plainUtf16(body);
  if (plain) return decode(body, plain);
  const utf8 = decode(body, 'utf-8');
  if (utf8 !== undefined) return utf8;
  // Servers say latin for windows-1252, and browsers read it so. windows-1252 lacks too many Vietnamese letters to be trusted.
  if (charset && !/utf-?8|iso-?8859-1$|latin-?1|windows-?1252|ascii/.test(charset))
    return decode(body, charset)?.normalize();
  return singleByte(body);
}

/** The text of a file, or why it has none. */
export function decodeText(buffer: ArrayBuffer, charset = ''): Read {
  const body = new Uint8Array(buffer);
  if (isBinary(body)) return { problem: 'binary' };
  const text = bytesToText(body, charset);
  if (text === undefined) return { problem: 'encoding' };
  if (/^[\s\uFEFF]*</.test(text)) return { problem: 'html' };
  if (text.includes('\0')) return { problem: 'binary' };
  return text.includes('\uFFFD') ? { problem: 'lost-letters' } : { text };
}
