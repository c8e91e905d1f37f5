import { BY_LOADER, SEEN, VISUAL } from '../paste-steps.ts';
import { INLINE_HEAD, same, WITHOUT_LINES, type System } from '../cms.ts';

export const nukeviet: System = {
  id: 'nukeviet',
  name: same('NukeViet'),
  sign: { vi: 'Đăng nhập ở …/admin', en: 'Log-in at …/admin' },
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
    SEEN,
  ],
  administrator: [
    {
      of: BY_LOADER,
      vi: 'Thêm hai dòng vào tệp themes/<tên giao diện>/layout/header_only.tpl trong mọi giao diện đang dùng, kể cả giao diện di động (mobile_default), trước </head>. Thiếu ở giao diện di động thì điện thoại chỉ thấy liên kết.',
      en: 'Add the two lines to the file themes/<name of the theme>/layout/header_only.tpl of every theme in use, the one for telephones (mobile_default) among them, before </head>. Without it there, telephones see only links.',
    },
    {
      of: BY_LOADER,
      vi:
        'Mở “Cấu hình” → “Thiết lập tiêu đề HTTP” → “Thiết lập CSP” (bản 4.5.05; ở nhiều bản khác: ' +
        '“Thiết lập an ninh” → “Thiết lập CSP”). Nếu “Kích hoạt CSP” đang bật: ' +
        'thêm máy chủ của khối vào script-src, style-src và connect-src. Bản 4.6 có bật nonce cho script: ' +
        'NukeViet tự thêm nonce cho dòng script trong tệp .tpl, nên dòng ấy phải ở đó. ' +
        'Theo mã nguồn, các bản 4.4.03, 4.4.04, 4.5.00, 4.5.01 bật CSP sẵn (điều này chưa thử).',
      en:
        'Open “Cấu hình” → “Thiết lập tiêu đề HTTP” → “Thiết lập CSP” (4.5.05; ' +
        'in many other versions “Thiết lập an ninh” → “Thiết lập CSP”). Where “Kích hoạt CSP” ' +
        'is on, add the host of the block to script-src, style-src and connect-src. ' +
        'Where 4.6 has the nonce for scripts on, NukeViet puts it into script tags of .tpl files by itself, so the script line has to stand there. ' +
        'By its source, 4.4.03, 4.4.04, 4.5.00 and 4.5.01 come with CSP on (this was not tried).',
    },
    {
      of: BY_LOADER,
      vi: 'Trang đầu và cột bên không phải là bài viết: trong “Giao diện” → “Quản lý block”, thêm block “global html” và dán mã HTML của liên kết ở chế độ mã nguồn, trên một dòng.',
      en: 'The front page and side columns are no articles: in “Giao diện” → “Quản lý block” add a block “global html” and paste the link as HTML into its source, on one line.',
    },
    {
      of: ['iframe'],
      vi:
        'Nếu dùng khung: trong “Thiết lập an ninh”, thêm đúng tên máy chủ của khối vào “Tên miền tin cậy” ' +
        '(ngay dưới “Giới hạn tên miền ở các thẻ HTML nguy hiểm”), mỗi tên một dòng; ' +
        'nếu CSP đang bật, thêm cả vào frame-src. Ai mở lại bài rồi lưu thì trình soạn thảo gắn thêm sandbox: ' +
        'khung vẫn chạy, nhưng liên kết trong khung không mở được trang khác.',
      en:
        'For frames: in “Thiết lập an ninh” add the exact host of the block to “Tên miền tin cậy” ' +
        '(below “Giới hạn tên miền ở các thẻ HTML nguy hiểm”), one on each line, and to frame-src where CSP is on. ' +
        'Once somebody opens the article and saves it, the editor adds a sandbox: ' +
        'the frame still runs, but its links open no other page.',
    },
    WITHOUT_LINES,
  ],
  head: INLINE_HEAD,
  mayLose: {
    vi: 'NukeViet 4.5.05 có hai trình soạn thảo. CKEditor 4 giữ mọi tùy chọn; CKEditor 5 chỉ giữ địa chỉ của liên kết, cả khi một người khác chỉ mở bài ra rồi lưu.',
    en: 'NukeViet 4.5.05 has two editors. CKEditor 4 keeps every setting; CKEditor 5 keeps only the address of a link, even when somebody else merely opens the article and saves it.',
  },
  keeps: {
    vi: 'Dán lại trong CKEditor 5 thì lại mất. Hãy dán và lưu bài bằng CKEditor 4; nếu không đổi được, nhờ người quản trị đặt khối bằng block “global html”.',
    en: 'Pasted again in CKEditor 5 they are lost again. Paste and save with CKEditor 4; where that cannot be had, ask the administrator to place the block with “global html”.',
  },
  survives: {
    vi:
      'CKEditor 4: giữ liên kết và khối <div> viết trên một dòng; bỏ script và mọi thẻ có gạch nối; khung (iframe) ' +
      'mất địa chỉ nếu máy chủ của khối không thuộc tên miền tin cậy. CKEditor 5: ' +
      'chỉ giữ địa chỉ của liên kết, bỏ <div> và xóa khung. ' +
      'Đã thử trên NukeViet 4.5.05 và 4.6, từ lúc dán đến lúc đọc.',
    en:
      'CKEditor 4 keeps links and one-line <div> blocks and drops scripts and every tag with a hyphen; ' +
      'a frame loses its address unless the host of the block is a trusted domain. ' +
      'CKEditor 5 keeps only the address of a link, unwraps <div> and deletes frames. ' +
      'Tried on NukeViet 4.5.05 and 4.6, from the paste to the reader.',
  },
};
