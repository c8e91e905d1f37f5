// Owns what the four blocks are called wherever they stand beside each other: in the builder, on tabs, on the first page.

import type { Widget } from '../../contract.ts';
import type { Bilingual } from './bilingual.ts';

export const widgetNames: Readonly<Record<Widget['name'], Bilingual>> = {
  banner: { vi: 'Giới thiệu', en: 'Introduction' },
  eligibility: { vi: 'Điều kiện', en: 'Eligibility' },
  availability: { vi: 'Chọn tên', en: 'Choose a name' },
  progress: { vi: 'Số liệu', en: 'Figures' },
};
