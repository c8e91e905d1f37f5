// Names below .vn lose their marks in the same way as all Vietnamese text.

export { foldVietnamese } from '../base/vietnamese.ts';
