// Owns what each system of portals does with a snippet: which form lives through it, how an editor pastes that, what its administrator
// opens. Knows no markup. Every sentence says of itself whether it was tried, read, or is not verified.

import { BY_EDITOR, exclusions, HEAD, INLINE_HEAD, lines, LINES, same, WITHOUT_LINES, type System } from './system.ts';
import { BY_LOADER, PASTE_ADDRESS, PASTE_LINK, VISUAL } from './steps.ts';

export type { Picture, System } from './system.ts';
export type { Bilingual } from './words.ts';

export const systems: readonly System[] = [
  {
    id: 'nukeviet',
    name: same('NukeViet'),
    form: 'link',
    picture: 'visual-link',
    paste: [
      VISUAL,
      {
        vi: 'Đặt con trỏ vào chỗ muốn có khối, ở cuối bài hay giữa hai đoạn, và nhấn Enter để có một dòng trống. Bài chép từ Word thì chọn thêm “Bình thường (P)” trong hộp “Định dạng” cho dòng ấy.',
        en: 'Put the cursor where the block shall be, at the end or between two paragraphs, and press Enter for an empty line. In an article copied from Word also choose “Bình thường (P)” in the box “Định dạng” for that line.',
      },
      {
        vi: 'Nhấn Ctrl+V: một liên kết hiện ra, riêng một đoạn. Đừng nhấn Enter hay viết thêm chữ ngay sau nó.',
        en: 'Press Ctrl+V: a link appears, in a paragraph of its own. Neither press Enter nor write anything right behind it.',
      },
      {
        vi: 'Bấm “Đăng bài viết”, rồi mở bài như một người đọc.',
        en: 'Press “Đăng bài viết”, and open the article as a reader does.',
      },
    ],
    administrator: [
      {
        of: BY_LOADER,
        vi: 'Thêm hai dòng vào tệp themes/<tên giao diện>/layout/header_only.tpl trong mọi giao diện đang dùng, kể cả giao diện di động (mobile_default), trước </head>. Thiếu ở giao diện di động thì điện thoại chỉ thấy liên kết.',
        en: 'Add the two lines to the file themes/<name of the theme>/layout/header_only.tpl of every theme in use, the one for telephones (mobile_default) among them, before </head>. Without it there, telephones see only links.',
      },
      {
        of: BY_LOADER,
        vi: 'Mở “Cấu hình” → “Thiết lập tiêu đề HTTP” → “Thiết lập CSP” (bản 4.5.05; ở nhiều bản khác: “Thiết lập an ninh” → “Thiết lập CSP”). Nếu “Kích hoạt CSP” đang bật: thêm máy chủ của khối vào script-src, style-src và connect-src. Bản 4.6 có bật nonce cho script: NukeViet tự thêm nonce cho dòng script trong tệp .tpl, nên dòng ấy phải ở đó. Theo mã nguồn, các bản 4.4.03, 4.4.04, 4.5.00, 4.5.01 bật CSP sẵn (điều này chưa thử).',
        en: 'Open “Cấu hình” → “Thiết lập tiêu đề HTTP” → “Thiết lập CSP” (4.5.05; in many other versions “Thiết lập an ninh” → “Thiết lập CSP”). Where “Kích hoạt CSP” is on, add the host of the block to script-src, style-src and connect-src. Where 4.6 has the nonce for scripts on, NukeViet puts it into script tags of .tpl files by itself, so the script line has to stand there. By its source, 4.4.03, 4.4.04, 4.5.00 and 4.5.01 come with CSP on (this was not tried).',
      },
      {
        of: BY_LOADER,
        vi: 'Trang đầu và cột bên không phải là bài viết: trong “Giao diện” → “Quản lý block”, thêm block “global html” và dán mã HTML của liên kết ở chế độ mã nguồn, trên một dòng.',
        en: 'The front page and side columns are no articles: in “Giao diện” → “Quản lý block” add a block “global html” and paste the link as HTML into its source, on one line.',
      },
      {
        of: ['iframe'],
        vi: 'Nếu dùng khung: trong “Thiết lập an ninh”, thêm đúng tên máy chủ của khối vào “Tên miền tin cậy” (ngay dưới “Giới hạn tên miền ở các thẻ HTML nguy hiểm”), mỗi tên một dòng; nếu CSP đang bật, thêm cả vào frame-src. Ai mở lại bài rồi lưu thì trình soạn thảo gắn thêm sandbox: khung vẫn chạy, nhưng liên kết trong khung không mở được trang khác.',
        en: 'For frames: in “Thiết lập an ninh” add the exact host of the block to “Tên miền tin cậy” (below “Giới hạn tên miền ở các thẻ HTML nguy hiểm”), one on each line, and to frame-src where CSP is on. Once somebody opens the article and saves it, the editor adds a sandbox: the frame still runs, but its links open no other page.',
      },
      WITHOUT_LINES,
    ],
    head: INLINE_HEAD,
    mayLose: {
      vi: 'NukeViet 4.5.05 có hai trình soạn thảo. CKEditor 4 giữ mọi thiết đặt; CKEditor 5 chỉ giữ địa chỉ của liên kết, cả khi một người khác chỉ mở bài ra rồi lưu.',
      en: 'NukeViet 4.5.05 has two editors. CKEditor 4 keeps every setting; CKEditor 5 keeps only the address of a link, even when somebody else merely opens the article and saves it.',
    },
    keeps: {
      vi: 'Dán lại trong CKEditor 5 thì lại mất. Hãy dán và lưu bài bằng CKEditor 4; nếu không đổi được, nhờ người quản trị đặt khối bằng block “global html”.',
      en: 'Pasted again in CKEditor 5 they are lost again. Paste and save with CKEditor 4; where that cannot be had, ask the administrator to place the block with “global html”.',
    },
    survives: {
      vi: 'CKEditor 4: giữ liên kết và khối <div> viết trên một dòng; bỏ script và mọi thẻ có gạch nối; khung (iframe) mất địa chỉ nếu máy chủ của khối không thuộc tên miền tin cậy. CKEditor 5: chỉ giữ địa chỉ của liên kết, bỏ <div> và xóa khung. Đã thử trên NukeViet 4.5.05 và 4.6, từ lúc dán đến lúc đọc.',
      en: 'CKEditor 4 keeps links and one-line <div> blocks and drops scripts and every tag with a hyphen; a frame loses its address unless the host of the block is a trusted domain. CKEditor 5 keeps only the address of a link, unwraps <div> and deletes frames. Tried on NukeViet 4.5.05 and 4.6, from the paste to the reader.',
    },
  },
  {
    id: 'wordpress',
    name: same('WordPress'),
    form: 'address',
    picture: 'address-line',
    paste: [
      { vi: 'Mở bài viết và đặt con trỏ vào một dòng trống.', en: 'Open the post and put the cursor on an empty line.' },
      PASTE_ADDRESS,
      { vi: 'Đăng, rồi mở bài như một người đọc: khối hiện ra và tự chỉnh chiều cao.', en: 'Publish, and open the post as a reader does: the block is there and takes its height by itself.' },
    ],
    administrator: [
      {
        of: ['address'],
        vi: 'Không phải thêm gì: WordPress tự hỏi máy chủ của khối (oEmbed). Máy chủ WordPress phải mở được địa chỉ đó.',
        en: 'Nothing to add: WordPress asks the host of the block by itself (oEmbed). The WordPress server must be able to reach that address.',
      },
      {
        of: BY_LOADER,
        vi: 'Để có khối kèm số điện thoại và thiết đặt khác (mã của liên kết trong khối “HTML tùy chỉnh”): thêm hai dòng vào phần đầu trang của theme (wp_head). Làm một lần cho cả cổng.',
        en: 'For a block with a hotline and other settings (the link as HTML in a block “Custom HTML”): add the two lines to the head of the theme (wp_head). Once for the whole site.',
      },
    ],
    head: HEAD,
    mayLose: {
      vi: 'Dán vào đoạn văn thì WordPress chỉ giữ địa chỉ của liên kết; trong khối “HTML tùy chỉnh” nó giữ mọi thiết đặt.',
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
          { vi: 'Ở chỗ muốn có khối, bấm “+”, tìm và thêm khối “HTML tùy chỉnh” (Custom HTML).', en: 'Where the block shall be press “+”, find “Custom HTML” and add it.' },
          {
            vi: 'Dán mã vào khối ấy. Đừng dán vào một đoạn văn: ở đó WordPress bỏ số điện thoại và mọi thiết đặt khác.',
            en: 'Paste the code into it, not into a paragraph: there WordPress drops the hotline and every other setting.',
          },
          {
            vi: 'Đăng, rồi mở bài như một người đọc. Chỉ thấy liên kết thì trang chưa có hai dòng của người quản trị.',
            en: 'Publish, and open the post as a reader does. If only a link is seen, the administrator’s two lines are not there yet.',
          },
        ],
      },
    },
    survives: {
      vi: 'Tác giả (author, contributor): giữ địa chỉ; giữ liên kết và <div> có data-* trong khối “HTML tùy chỉnh”, còn trong đoạn văn chỉ giữ địa chỉ của liên kết; bỏ script, khung và thẻ có gạch nối. Đã thử trên WordPress 7.1, 6.1.9, 6.5.5 và 6.7-alpha, các bản 7.1 và 6.1.9 từ lúc dán đến lúc đọc. Mạng nhiều trang (multisite): theo tài liệu, mọi vai trò trừ super admin cũng như tác giả.',
      en: 'Authors and contributors: addresses are kept; links and <div> with data-* are kept in a block “Custom HTML”, in a paragraph only the address of a link; scripts, frames and tags with a hyphen go. Tried on WordPress 7.1, 6.1.9, 6.5.5 and 6.7-alpha, on 7.1 and 6.1.9 from the paste to the reader. Multisite, by its documentation: every role but super admin is as an author.',
    },
  },
  {
    id: 'joomla',
    name: same('Joomla'),
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
  },
  {
    id: 'drupal',
    name: same('Drupal'),
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
        vi: 'Nếu muốn thêm số điện thoại và thiết đặt khác: trong định dạng văn bản, thêm <a class data-tenmien-*> <div class data-tenmien-*> vào ô “Manually editable HTML tags”. Đừng ghi href ở đó: Drupal từ chối lưu. Rồi xóa bộ nhớ đệm (“Clear all caches”).',
        en: 'For a hotline and other settings: in the text format add <a class data-tenmien-*> <div class data-tenmien-*> to “Manually editable HTML tags”. Without href, or Drupal refuses to save. Then clear all caches.',
      },
    ],
    head: HEAD,
    mayLose: { vi: 'Định dạng “Basic HTML” chỉ giữ địa chỉ của liên kết.', en: 'The format “Basic HTML” keeps only the address of a link.' },
    keeps: {
      vi: 'Dán lại với định dạng “Basic HTML” thì lại mất. Chọn “Full HTML” nếu bạn được phép, hoặc nhờ người quản trị thêm <a class data-tenmien-*> vào ô “Manually editable HTML tags” của định dạng và xóa bộ nhớ đệm, rồi dán lại.',
      en: 'Pasted again in “Basic HTML” they are lost again. Choose “Full HTML” where you may, or ask the administrator to add <a class data-tenmien-*> to “Manually editable HTML tags” of the format and to clear all caches, and then paste again.',
    },
    survives: {
      vi: 'Định dạng “Basic HTML” chỉ giữ địa chỉ của liên kết, nên khối chỉ có tỉnh và ngôn ngữ; “Full HTML” giữ tất cả, kể cả khung. Đã thử trên Drupal 10.6, từ lúc dán đến lúc đọc, và bằng mã bộ lọc của Drupal 11.4-dev.',
      en: '“Basic HTML” keeps only the address of a link, so the block knows province and language; “Full HTML” keeps all, frames too. Tried on Drupal 10.6, from the paste to the reader, and with the filter code of Drupal 11.4-dev.',
    },
  },
  {
    id: 'liferay',
    name: same('Liferay'),
    form: 'link',
    picture: 'visual-link',
    paste: PASTE_LINK,
    administrator: [
      {
        of: BY_LOADER,
        vi: 'Thêm một CSS client extension có địa chỉ của embed.css và một JavaScript client extension có địa chỉ của loader.js (Liferay 7.4 trở lên), rồi bật cả hai cho các trang; từ bản 2024.Q2, integrity và crossorigin đặt bằng scriptElementAttributes.',
        en: 'Add a CSS client extension with the address of embed.css and a JavaScript client extension with that of loader.js (Liferay 7.4 and later), and enable both for the pages; since 2024.Q2 scriptElementAttributes take integrity and crossorigin.',
      },
      {
        of: ['iframe'],
        vi: 'Nếu dùng khung: đặt giá trị sandbox là allow-scripts allow-forms allow-downloads allow-popups allow-popups-to-escape-sandbox trong bộ lọc iframe. Để trống thì khung không chạy script; thiếu allow-popups thì liên kết không mở được trang khác.',
        en: 'For frames: set the sandbox value to allow-scripts allow-forms allow-downloads allow-popups allow-popups-to-escape-sandbox in the iframe sanitizer. Left blank, no script runs in them; without allow-popups links open no other page.',
      },
    ],
    head: { title: { vi: 'Hai địa chỉ cho client extension', en: 'Two addresses for client extensions' }, asks: 'addresses' },
    survives: {
      vi: 'Liên kết được giữ; từ bản 2025.Q4 khung được giữ trong nội dung web và fragment, nơi khác bị bỏ. Theo tài liệu, chưa thử; chưa rõ thẻ có gạch nối và data-* có được giữ không.',
      en: 'Links are kept; since 2025.Q4 frames are kept in web content and fragments and removed elsewhere. Read in the documentation, not tried; whether tags with a hyphen and data-* are kept is not verified.',
    },
  },
  {
    id: 'sharepoint',
    name: same('SharePoint'),
    form: 'iframe',
    picture: 'html-block',
    paste: [
      { vi: 'Sửa trang và thêm phần Embed (Nhúng).', en: 'Edit the page and add an Embed web part.' },
      { vi: 'Dán đoạn mã khung vào ô mã nhúng.', en: 'Paste the code of the frame into its box for embed code.' },
      { vi: 'Nếu SharePoint báo máy chủ chưa được phép, hãy gửi người quản trị lá thư soạn sẵn ở trang tạo mã.', en: 'If SharePoint says that the host is not allowed, send the administrator the letter that the builder has ready.' },
      { vi: 'Trong lúc chờ, dán địa chỉ như một liên kết thường.', en: 'Until then, paste the address as an ordinary link.' },
    ],
    administrator: [
      {
        of: ['iframe'],
        vi: 'Thêm máy chủ của khối vào danh sách tên miền được phép nhúng (HTML Field Security).',
        en: 'Add the host of the block to the domains that may be embedded (HTML field security).',
      },
      {
        of: ['element', 'link', 'div'],
        vi: 'Script cần quyền “custom script”; không có quyền đó thì chỉ dùng được khung, hoặc liên kết thường.',
        en: 'Scripts need the “custom script” permission; without it only frames work, or ordinary links.',
      },
    ],
    head: HEAD,
    survives: {
      vi: 'Script cần quyền “custom script”; khung theo thiết đặt của site: không, tên miền được phép, hay tất cả; liên kết được giữ. Theo tài liệu, chưa thử.',
      en: 'Scripts need the “custom script” permission; frames follow the site’s setting: none, allowed domains or all; links are kept. Read in the documentation, not tried.',
    },
  },
  {
    id: 'dnn',
    name: same('DNN'),
    form: 'link',
    picture: 'visual-link',
    paste: PASTE_LINK,
    administrator: [
      lines({ vi: 'mẫu trang (skin)', en: 'the page template (skin)' }),
      {
        of: BY_LOADER,
        vi: 'Nếu muốn thêm số điện thoại, màu và thiết đặt khác: đặt extraAllowedContent của CKEditor là a[data-*](*);div[data-*](*).',
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
  },
  {
    id: 'moodle',
    name: same('Moodle'),
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
      vi: 'Bài của giảng viên: giữ liên kết, <div> có data-* và script, bỏ thẻ có gạch nối (đã thử TinyMCE 7.9 với thiết đặt của Moodle). Văn bản bị lọc: chỉ còn địa chỉ và class của liên kết (đã thử HTMLPurifier 4.18; thiết đặt đọc trong mã nguồn).',
      en: 'Text of teachers: links, <div> with data-* and scripts are kept, tags with a hyphen go (tried on TinyMCE 7.9 with Moodle’s settings). Cleaned text: only address and class of a link are left (tried on HTMLPurifier 4.18; its settings were read in the source).',
    },
  },
  {
    id: 'other',
    name: { vi: 'Hệ thống khác', en: 'Another system' },
    form: 'link',
    picture: 'visual-link',
    paste: PASTE_LINK,
    administrator: [LINES, WITHOUT_LINES],
    head: INLINE_HEAD,
    mayLose: BY_EDITOR,
    survives: {
      vi: 'Liên kết là dạng duy nhất còn lại ở mọi trình soạn thảo và bộ lọc đã thử (TinyMCE 5–8, CKEditor 4 và 5, DOMPurify, sanitize-html), trừ nơi cấm mọi thẻ HTML.',
      en: 'A link is the one form that all editors and filters tried leave (TinyMCE 5–8, CKEditor 4 and 5, DOMPurify, sanitize-html), but where no HTML at all is allowed.',
    },
  },
  {
    id: 'unknown',
    name: { vi: 'Tôi không biết', en: 'I do not know' },
    form: 'link',
    picture: 'visual-link',
    paste: [
      ...PASTE_LINK,
      {
        vi: 'Nếu không chắc kết quả, dán lại nội dung đã lưu vào ô kiểm tra của trang này.',
        en: 'If you are not sure of the outcome, paste what was saved into the check on this page.',
      },
    ],
    administrator: [LINES, WITHOUT_LINES],
    head: INLINE_HEAD,
    mayLose: BY_EDITOR,
    survives: {
      vi: 'Liên kết là dạng duy nhất còn lại ở mọi trình soạn thảo và bộ lọc đã thử, trừ nơi cấm mọi thẻ HTML. Người quản trị của cổng biết tên hệ thống.',
      en: 'A link is the one form that all editors and filters tried leave, but where no HTML at all is allowed. The administrator of the site knows which system it is.',
    },
  },
];
