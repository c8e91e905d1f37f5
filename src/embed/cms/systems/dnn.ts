import { BY_LOADER, PASTE_LINK } from '../paste-steps.ts';
import { HEAD, lines, same, type System } from '../cms.ts';

export const dnn: System = {
  id: 'dnn',
  name: same('DNN'),
  sign: { vi: 'Địa chỉ hình có /Portals/', en: 'Image addresses have /Portals/' },
  form: 'link',
  picture: 'visual-link',
  paste: PASTE_LINK,
  administrator: [
    lines({ vi: 'mẫu trang (skin)', en: 'the page template (skin)' }),
    {
      of: BY_LOADER,
      vi: 'Nếu muốn thêm số điện thoại, màu và tùy chọn khác: đặt extraAllowedContent của CKEditor là a[data-*](*);div[data-*](*).',
      en: 'For a hotline, colours and other settings: set CKEditor’s extraAllowedContent to a[data-*](*);div[data-*](*).',
    },
  ],
  head: HEAD,
  mayLose: {
    vi: 'DNN chỉ giữ địa chỉ của liên kết khi bài được mở lại để sửa.',
    en: 'DNN keeps only the address of a link once the article is opened again.',
  },
  survives: {
    vi: 'Liên kết được giữ; script, khung và thẻ có gạch nối bị bỏ; class và data-* mất khi mở lại bài. Đọc trong mã nguồn và các lỗi đã báo, chưa thử trên DNN; trình soạn thảo của DNN là CKEditor 4, đã thử riêng.',
    en: 'Links are kept; scripts, frames and tags with a hyphen go; class and data-* are lost when an article is opened again. Read in its source and reports, not tried on DNN; its editor is CKEditor 4, which was tried by itself.',
  },
};
