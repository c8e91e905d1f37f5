// Removes the marks from Vietnamese text.

/**
 * Vietnamese text in lower-case ASCII letters: marks go, đ becomes d. Composed and decomposed text give the same. What is neither a
 * letter with marks nor đ stays as it is.
 */
export const foldVietnamese = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // ð and ɖ are other letters whose capitals look like Đ. Old keyboards wrote them instead of đ.
    .replace(/[đðɖ]/g, 'd');
