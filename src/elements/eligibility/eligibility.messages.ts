// Owns what the checker says aloud about what was just done. Called while rendering.

import { msg } from '@lit/localize';
import type { Shared } from './shared-result.ts';

/** What was last done. */
export type Said = 'cleared' | 'saved' | Shared;

export function saidText(said: Said): string {
  switch (said) {
    case 'cleared':
      return msg('Đã xóa mọi câu trả lời.');
    case 'saved':
      return msg('Đã tạo tệp lịch.');
    case 'shared':
      return msg('Đã gửi địa chỉ kết quả.');
    case 'copied':
      return msg('Đã chép địa chỉ kết quả.');
    case 'by-hand':
      return msg('Hãy chép địa chỉ trong ô.');
  }
}
