// A hash that tells two texts apart. It is not secure: two texts with the same hash can be made on purpose.

/** 32 bits of a text. */
export const textHash = (text: string): number =>
  [...text].reduce((hash, sign) => (hash * 31 + sign.codePointAt(0)!) | 0, 0);
