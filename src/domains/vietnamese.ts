// Names below .vn are folded as all Vietnamese is.

export { foldVietnamese } from '../base/vietnamese.ts';
