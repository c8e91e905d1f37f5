// Sentences for screen readers about the last action. Called while rendering.

import { msg } from '../../localization/msg.ts';

/** The last action. */
export type Announcement = 'cleared' | 'not-loaded' | 'renewed';

export const announcementText = (said: Announcement): string =>
  ({
    cleared: msg('Đã xóa mọi câu trả lời.'),
    renewed: msg('Quy định vừa được cập nhật; kết quả đã được tính lại.'),
    'not-loaded': msg('Chưa tải được. Hãy thử lại khi có mạng.'),
  })[said];
