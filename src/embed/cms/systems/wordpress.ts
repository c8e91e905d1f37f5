import { BY_LOADER, PASTE_ADDRESS, SEEN } from '../paste-steps.ts';
import { HEAD, same, type System } from '../cms.ts';

export const wordpress: System = {
  id: 'wordpress',
  name: same('WordPress'),
  sign: { vi: 'Đăng nhập ở …/wp-admin', en: 'Log-in at …/wp-admin' },
  form: 'address',
  picture: 'address-line',
  paste: [
    { vi: 'Mở bài viết và đặt con trỏ vào một dòng trống.', en: 'Open the post and put the cursor on an empty line.' },
    PASTE_ADDRESS,
    {
      vi: 'Đăng, rồi mở bài như một người đọc: khối hiện ra và tự chỉnh chiều cao.',
      en: 'Publish, and open the post as a reader does: the block is there and takes its height by itself.',
    },
  ],
  administrator: [
    {
      of: ['address'],
      vi: 'Không phải thêm gì: WordPress tự hỏi máy chủ của khối (oEmbed). Máy chủ WordPress phải mở được địa chỉ đó.',
      en: 'Nothing to add: WordPress asks the host of the block by itself (oEmbed). The WordPress server must be able to reach that address.',
    },
    {
      of: BY_LOADER,
      vi: 'Để có khối kèm số điện thoại và tùy chọn khác (mã của liên kết trong khối “HTML tùy chỉnh”): thêm hai dòng vào phần đầu trang của theme (wp_head). Làm một lần cho cả cổng.',
      en: 'For a block with a hotline and other settings (the link as HTML in a block “Custom HTML”): add the two lines to the head of the theme (wp_head). Once for the whole site.',
    },
  ],
  head: HEAD,
  mayLose: {
    vi: 'Dán vào đoạn văn thì WordPress chỉ giữ địa chỉ của liên kết; trong khối “HTML tùy chỉnh” nó giữ mọi tùy chọn.',
    en: 'Pasted into a paragraph, WordPress keeps only the address of a link; in a block “Custom HTML” it keeps every setting.',
  },
  keeps: {
    vi: 'Dán lại vào đoạn văn thì lại mất. Hãy xóa liên kết ấy, thêm khối “HTML tùy chỉnh” (Custom HTML) và dán mã vào đó.',
    en: 'Pasted into a paragraph they are lost again. Delete that link, add a block “Custom HTML” and paste the code into it.',
  },
  ways: {
    link: {
      picture: 'html-block',
      code: true,
      paste: [
        {
          vi: 'Ở chỗ muốn có khối, bấm “+”, tìm và thêm khối “HTML tùy chỉnh” (Custom HTML).',
          en: 'Where the block shall be press “+”, find “Custom HTML” and add it.',
        },
        {
          vi: 'Dán mã vào khối ấy. Đừng dán vào một đoạn văn: ở đó WordPress bỏ số điện thoại và mọi tùy chọn khác.',
          en: 'Paste the code into it, not into a paragraph: there WordPress drops the hotline and every other setting.',
        },
        {
          vi: 'Đăng, rồi mở bài như một người đọc.',
          en: 'Publish, and open the post as a reader does.',
        },
        SEEN,
      ],
    },
  },
  survives: {
    vi:
      'Tác giả (author, contributor): giữ địa chỉ; ' +
      'giữ liên kết và <div> có data-* trong khối “HTML tùy chỉnh”, còn trong đoạn văn chỉ giữ địa chỉ của liên kết; ' +
      'bỏ script, khung và thẻ có gạch nối. ' +
      'Đã thử trên WordPress 7.1, 6.1.9, 6.5.5 và 6.7-alpha, các bản 7.1 và 6.1.9 từ lúc dán đến lúc đọc. ' +
      'Mạng nhiều trang (multisite): theo tài liệu, mọi vai trò trừ super admin cũng như tác giả.',
    en:
      'Authors and contributors: addresses are kept; ' +
      'links and <div> with data-* are kept in a block “Custom HTML”, in a paragraph only the address of a link; ' +
      'scripts, frames and tags with a hyphen go. ' +
      'Tried on WordPress 7.1, 6.1.9, 6.5.5 and 6.7-alpha, on 7.1 and 6.1.9 from the paste to the reader. ' +
      'Multisite, by its documentation: every role but super admin is as an author.',
  },
};
