import { BY_LOADER, PASTE_LINK } from '../paste-steps.ts';
import { exclusions, same, type System } from '../cms.ts';

export const moodle: System = {
  id: 'moodle',
  name: same('Moodle'),
  sign: { vi: 'Đăng nhập ở …/login/index.php', en: 'Log-in at …/login/index.php' },
  form: 'link',
  picture: 'visual-link',
  paste: PASTE_LINK,
  administrator: [
    {
      of: BY_LOADER,
      vi: 'Thêm hai dòng vào ô “Within HEAD” của mục “Additional HTML”. Làm một lần cho cả hệ thống.',
      en: 'Add the two lines to “Within HEAD” in “Additional HTML”. Once for the whole site.',
    },
    exclusions({ vi: ', nếu không khung không chạy script', en: ', or no script runs in them' }),
  ],
  head: { title: { vi: 'Hai dòng trong ô “Within HEAD”', en: 'Two lines in “Within HEAD”' } },
  mayLose: {
    vi: 'Trong văn bản bị lọc (không phải của giảng viên), Moodle chỉ giữ địa chỉ của liên kết.',
    en: 'In cleaned text (other than that of teachers) Moodle keeps only the address of a link.',
  },
  survives: {
    vi: 'Bài của giảng viên: giữ liên kết, <div> có data-* và script, bỏ thẻ có gạch nối (đã thử TinyMCE 7.9 với cấu hình của Moodle). Văn bản bị lọc: chỉ còn địa chỉ và class của liên kết (đã thử HTMLPurifier 4.18; cấu hình đọc trong mã nguồn).',
    en:
      'Text of teachers: ' +
      'links, <div> with data-* and scripts are kept, tags with a hyphen go (tried on TinyMCE 7.9 with Moodle’s settings). ' +
      'Cleaned text: only address and class of a link are left (tried on HTMLPurifier 4.18; ' +
      'its settings were read in the source).',
  },
};
