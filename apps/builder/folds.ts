// Names the folds of the page: the tools, and the parts of the steps that are closed at first.

import type { Bilingual } from '../../src/embed/words/bilingual.ts';
import { both } from './say.ts';

/** The ids of the tools on the page. An address with one of them as its fragment opens that tool. */
export const toolIds = ['poster', 'loudspeaker', 'letter', 'figures', 'check', 'policy'] as const;

export type ToolId = (typeof toolIds)[number];

/** A tool, or a folded part of the steps. */
export type FoldId = ToolId | 'settings' | 'administrator';

/** The name of a fold, and its purpose. */
export const foldWords: Readonly<Record<FoldId, { readonly name: Bilingual; readonly lead: Bilingual }>> = {
  poster: {
    name: both('Áp phích có mã QR', 'Poster with a QR code'),
    lead: both('Một trang để in và treo.', 'One page to print and put up.'),
  },
  loudspeaker: {
    name: both('Bản tin loa', 'Text for the loudspeaker'),
    lead: both(
      'Đọc trên loa truyền thanh, khoảng một phút.',
      'To be read on the commune’s loudspeakers, in about a minute.',
    ),
  },
  letter: {
    name: both('Thư gửi người quản trị', 'Letter to the administrator'),
    lead: both('Đề nghị cài khối lên cổng, viết sẵn.', 'Asks for the block on the portal; ready to send.'),
  },
  figures: {
    name: both('Nhập số liệu từ Excel', 'Figures from Excel'),
    lead: both('Dán bảng, nhận tệp cho khối Số liệu.', 'Paste a table, take a file for the block “Figures”.'),
  },
  check: {
    name: both('Kiểm tra bài đã lưu', 'Check a saved article'),
    lead: both(
      'Dán bài đã lưu để biết khối còn dùng được không.',
      'Paste what was saved, to know whether the block still works.',
    ),
  },
  policy: {
    name: both('Chính sách mới', 'New policy'),
    lead: both('Có thông tư mới: ghi lại một lần cho mọi trang.', 'A new circular: write it down once for all pages.'),
  },
  settings: {
    name: both('Tùy chọn (không bắt buộc)', 'Options (none is required)'),
    lead: both(
      'Nơi hỏi, điện thoại, màu, ngôn ngữ của liên kết…',
      'Where to ask, telephone, colours, language of the link…',
    ),
  },
  administrator: {
    name: both('Dành cho người quản trị (làm một lần)', 'For the administrator (done once)'),
    lead: both(
      'Hai dòng để liên kết thành khối, cách dán khác, những gì đã thử.',
      'Two lines by which links become blocks, other ways to paste, what was tried.',
    ),
  },
};
