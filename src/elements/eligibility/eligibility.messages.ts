// Owns what the checker says aloud about what was just done. Called while rendering.

import { msg } from '@lit/localize';
import type { Shared } from './shared-result.ts';

/** What was last done, or is about to happen. */
export type Said = 'cleared' | 'saved' | 'clearing' | Shared;

export function saidText(said: Said): string {
  switch (said) {
    case 'cleared':
      return msg('Đã xóa mọi câu trả lời.');
    case 'clearing':
      return msg('Không ai dùng: câu trả lời sắp được xóa. Chạm vào màn hình để giữ lại.');
    case 'saved':
      return msg('Đã tạo tệp lịch. Mở tệp để thêm vào lịch của bạn.');
    case 'shared':
      return msg('Đã gửi địa chỉ kết quả.');
    case 'copied':
      return msg('Đã chép địa chỉ kết quả.');
    case 'by-hand':
      return msg('Không chép tự động được. Hãy chép địa chỉ trong ô.');
  }
}
