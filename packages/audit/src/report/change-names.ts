import type { Bilingual } from '../../../../src/embed/words/bilingual.ts';
import type { Change } from './compare.ts';

export const changeNames: Readonly<Record<Change, Bilingual>> = {
  new: { vi: 'mới', en: 'new' },
  mended: { vi: 'đã tốt hơn', en: 'mended' },
  lost: { vi: 'bị mất', en: 'lost' },
  changed: { vi: 'có thay đổi', en: 'changed' },
  same: { vi: 'như cũ', en: 'same' },
};
