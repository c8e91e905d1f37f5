import { BY_LOADER, PASTE_LINK } from '../paste-steps.ts';
import { HEAD, same, type System } from '../cms.ts';

export const drupal: System = {
  id: 'drupal',
  name: same('Drupal'),
  sign: { vi: 'Đăng nhập ở …/user/login', en: 'Log-in at …/user/login' },
  form: 'link',
  picture: 'visual-link',
  paste: PASTE_LINK,
  administrator: [
    {
      of: BY_LOADER,
      vi: 'Thêm hai dòng vào tệp html.html.twig của theme riêng, trước </head>; đừng sửa theme có sẵn của Drupal, bản cập nhật sẽ xóa. Rồi xóa bộ nhớ đệm (“Clear all caches”): trước đó chưa có gì hiện ra. Làm một lần cho cả cổng.',
      en: 'Add the two lines to html.html.twig of a theme of your own, before </head>; not of one that comes with Drupal, which an update overwrites. Then clear all caches: until then nothing shows. Once for the whole site.',
    },
    {
      of: BY_LOADER,
      vi: 'Nếu muốn thêm số điện thoại và tùy chọn khác: trong định dạng văn bản, thêm <a class data-tenmien-*> <div class data-tenmien-*> vào ô “Manually editable HTML tags”. Đừng ghi href ở đó: Drupal từ chối lưu. Rồi xóa bộ nhớ đệm (“Clear all caches”).',
      en: 'For a hotline and other settings: in the text format add <a class data-tenmien-*> <div class data-tenmien-*> to “Manually editable HTML tags”. Without href, or Drupal refuses to save. Then clear all caches.',
    },
  ],
  head: HEAD,
  mayLose: {
    vi: 'Định dạng “Basic HTML” chỉ giữ địa chỉ của liên kết.',
    en: 'The format “Basic HTML” keeps only the address of a link.',
  },
  keeps: {
    vi: 'Dán lại với định dạng “Basic HTML” thì lại mất. Chọn “Full HTML” nếu bạn được phép, hoặc nhờ người quản trị thêm <a class data-tenmien-*> vào ô “Manually editable HTML tags” của định dạng và xóa bộ nhớ đệm, rồi dán lại.',
    en: 'Pasted again in “Basic HTML” they are lost again. Choose “Full HTML” where you may, or ask the administrator to add <a class data-tenmien-*> to “Manually editable HTML tags” of the format and to clear all caches, and then paste again.',
  },
  survives: {
    vi: 'Định dạng “Basic HTML” chỉ giữ địa chỉ của liên kết, nên khối chỉ có tỉnh và ngôn ngữ; “Full HTML” giữ tất cả, kể cả khung. Đã thử trên Drupal 10.6, từ lúc dán đến lúc đọc, và bằng mã bộ lọc của Drupal 11.4-dev.',
    en: '“Basic HTML” keeps only the address of a link, so the block knows province and language; “Full HTML” keeps all, frames too. Tried on Drupal 10.6, from the paste to the reader, and with the filter code of Drupal 11.4-dev.',
  },
};
