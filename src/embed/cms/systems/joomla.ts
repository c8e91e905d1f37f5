import { BY_LOADER, PASTE_LINK } from '../paste-steps.ts';
import { exclusions, HEAD, lines, same, type System } from '../cms.ts';

export const joomla: System = {
  id: 'joomla',
  name: same('Joomla'),
  sign: { vi: 'Đăng nhập ở …/administrator', en: 'Log-in at …/administrator' },
  form: 'link',
  picture: 'visual-link',
  paste: PASTE_LINK,
  administrator: [
    lines({ vi: 'tệp index.php của template', en: 'the template’s index.php' }),
    {
      of: BY_LOADER,
      vi: 'Người viết không được thuộc nhóm có bộ lọc “No HTML”: nhóm đó mất cả liên kết.',
      en: 'Editors must not be in a group with the text filter “No HTML”: there even links go.',
    },
    exclusions({ vi: ' (Joomla 5.1 trở lên)', en: ' (Joomla 5.1 and later)' }),
  ],
  head: HEAD,
  survives: {
    vi: 'Các nhóm từ Author đến Manager: giữ liên kết và <div> có data-*; bỏ script, khung và thẻ có gạch nối. Đã chạy thử bằng mã bộ lọc của Joomla; nhóm mặc định theo mã nguồn.',
    en: 'The groups from Author to Manager: links and <div> with data-* are kept; scripts, frames and tags with a hyphen go. Tried with Joomla’s filter code; the default groups were read in its source.',
  },
};
