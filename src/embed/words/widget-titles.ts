// The names of the four widgets where they appear side by side: in the builder, on tabs, on the first page.

import type { Bilingual } from './bilingual.ts';
import type { WidgetName } from '../../widgets.ts';

export const widgetTitles: Readonly<Record<WidgetName, Bilingual>> = {
  banner: { vi: 'Giới thiệu', en: 'Introduction' },
  eligibility: { vi: 'Điều kiện', en: 'Eligibility' },
  availability: { vi: 'Chọn tên', en: 'Choose a name' },
  progress: { vi: 'Số liệu', en: 'Figures' },
};
