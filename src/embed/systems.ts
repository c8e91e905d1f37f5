// Owns what each system of portals does with a snippet: which form lives through it, how an editor pastes that, what its administrator
// opens. Knows no markup. Every sentence says of itself whether it was tried, read, or is not verified.

import type { Language } from '../localization/language.ts';
import type { Form } from './snippet.ts';

export type Bilingual = Readonly<Record<Language, string>>;

/** Where the piece goes, as it may be drawn: as a link in the text, in the source, in a block for code, alone on a line, in the page's template. */
export type Picture = 'visual-link' | 'source' | 'html-block' | 'address-line' | 'template';

/** One answer to “which system does your site run on”. */
export interface System {
  readonly id: 'nukeviet' | 'wordpress' | 'joomla' | 'drupal' | 'liferay' | 'sharepoint' | 'dnn' | 'moodle' | 'other' | 'unknown';
  readonly name: Bilingual;
  /** What an ordinary editor can paste there and the system keeps. */
  readonly form: Form;
  readonly picture: Picture;
  /** Steps of the editor. */
  readonly paste: readonly Bilingual[];
  /** Steps of the administrator, once for the whole site. Empty where there is nothing to do. */
  readonly administrator: readonly Bilingual[];
  /** What is kept and what goes, and how that is known. */
  readonly survives: Bilingual;
}

const same = (name: string): Bilingual => ({ vi: name, en: name });

const PASTE_LINK: readonly Bilingual[] = [
  { vi: 'Mở bài viết ở chế độ soạn thảo bình thường, không phải chế độ mã nguồn.', en: 'Open the article in the ordinary editing mode, not in the source.' },
  { vi: 'Đặt con trỏ vào một đoạn trống, riêng một dòng.', en: 'Put the cursor into an empty paragraph of its own.' },
  { vi: 'Nhấn Ctrl+V: một liên kết hiện ra. Đừng viết thêm chữ vào đoạn ấy.', en: 'Press Ctrl+V: a link appears. Write nothing else into that paragraph.' },
  { vi: 'Lưu, rồi mở bài như một người đọc.', en: 'Save, and open the article as a reader does.' },
];

/** @param place where a system has the head of its pages */
const script = (place: Bilingual): Bilingual => ({
  vi: `Thêm dòng script vào ${place.vi}, trước </head>. Làm một lần cho cả cổng.`,
  en: `Add the script line to ${place.en}, before </head>. Once for the whole site.`,
});

const SCRIPT = script({ vi: 'mẫu trang (template, theme)', en: 'the page template (theme)' });

const WITHOUT_SCRIPT: Bilingual = {
  vi: 'Chưa có dòng script thì liên kết vẫn là liên kết: người đọc bấm vào và thấy trang của khối.',
  en: 'Until the script line is there, the link stays a link: readers follow it to the page of the block.',
};

export const systems: readonly System[] = [
  {
    id: 'nukeviet',
    name: same('NukeViet'),
    form: 'link',
    picture: 'visual-link',
    paste: PASTE_LINK,
    administrator: [
      script({ vi: 'tệp themes/<tên theme>/layout/header_only.tpl', en: 'the file themes/<name of the theme>/layout/header_only.tpl' }),
      WITHOUT_SCRIPT,
    ],
    survives: {
      vi: 'Giữ liên kết và khối <div> viết trên một dòng; bỏ script và mọi thẻ có gạch nối; khung (iframe) mất địa chỉ. Đã chạy thử bằng mã bộ lọc của NukeViet 4.',
      en: 'Keeps links and one-line <div> blocks; drops scripts and every tag with a hyphen; a frame loses its address. Tried with the filter code of NukeViet 4.',
    },
  },
  {
    id: 'wordpress',
    name: same('WordPress'),
    form: 'address',
    picture: 'address-line',
    paste: [
      { vi: 'Mở bài viết và đặt con trỏ vào một dòng trống.', en: 'Open the post and put the cursor on an empty line.' },
      { vi: 'Dán địa chỉ (bắt đầu bằng https), một mình trên dòng ấy, không gắn liên kết.', en: 'Paste the address (it begins with https), alone on that line and not as a link.' },
      { vi: 'Đăng, rồi mở bài như một người đọc: khối hiện ra và tự chỉnh chiều cao.', en: 'Publish, and open the post as a reader does: the block is there and takes its height by itself.' },
    ],
    administrator: [
      {
        vi: 'Không phải thêm gì: WordPress tự hỏi máy chủ của khối (oEmbed). Máy chủ WordPress phải mở được địa chỉ đó.',
        en: 'Nothing to add: WordPress asks the host of the block by itself (oEmbed). The WordPress server must be able to reach that address.',
      },
      {
        vi: 'Nếu muốn thêm số điện thoại, màu và thiết đặt khác: thêm dòng script vào theme (wp_head), người viết dán liên kết thay cho địa chỉ.',
        en: 'For a hotline, colours and other settings: add the script line to the theme (wp_head); editors then paste the link instead of the address.',
      },
    ],
    survives: {
      vi: 'Tác giả (author, contributor): giữ địa chỉ, liên kết, <div> có data-*; bỏ script, khung và thẻ có gạch nối. Đã thử trên WordPress 6.1.9, 6.5.5 và 6.7-alpha; npm test dựng lại bản 6.1.9 và thử từ lúc dán đến lúc đọc. Mạng nhiều trang (multisite): theo tài liệu, mọi vai trò trừ super admin cũng như tác giả.',
      en: 'Authors and contributors: addresses, links and <div> with data-* are kept; scripts, frames and tags with a hyphen go. Tried on WordPress 6.1.9, 6.5.5 and 6.7-alpha; npm test sets up 6.1.9 again and tries it from the paste to the reader. Multisite, by its documentation: every role but super admin is as an author.',
    },
  },
  {
    id: 'joomla',
    name: same('Joomla'),
    form: 'link',
    picture: 'visual-link',
    paste: PASTE_LINK,
    administrator: [
      script({ vi: 'tệp index.php của template', en: 'the template’s index.php' }),
      {
        vi: 'Người viết không được thuộc nhóm có bộ lọc “No HTML”: nhóm đó mất cả liên kết.',
        en: 'Editors must not be in a group with the text filter “No HTML”: there even links go.',
      },
      {
        vi: 'Nếu dùng khung: thêm đúng tên máy chủ của khối vào sandbox_iframes_exclusions của TinyMCE (Joomla 5.1 trở lên).',
        en: 'For frames: add the exact host of the block to TinyMCE’s sandbox_iframes_exclusions (Joomla 5.1 and later).',
      },
    ],
    survives: {
      vi: 'Tác giả đến quản lý (author–manager): giữ liên kết và <div> có data-*; bỏ script, khung và thẻ có gạch nối. Đã chạy thử bằng mã bộ lọc của Joomla; nhóm mặc định theo mã nguồn.',
      en: 'Authors to managers: links and <div> with data-* are kept; scripts, frames and tags with a hyphen go. Tried with Joomla’s filter code; the default groups were read in its source.',
    },
  },
  {
    id: 'drupal',
    name: same('Drupal'),
    form: 'link',
    picture: 'visual-link',
    paste: PASTE_LINK,
    administrator: [
      script({ vi: 'tệp html.html.twig của theme', en: 'the theme’s html.html.twig' }),
      {
        vi: 'Nếu muốn thêm số điện thoại, màu và thiết đặt khác: trong định dạng văn bản, cho phép <a href class data-tenmien-*> <div class data-tenmien-*>.',
        en: 'For a hotline, colours and other settings: allow <a href class data-tenmien-*> <div class data-tenmien-*> in the text format.',
      },
    ],
    survives: {
      vi: 'Định dạng “Basic HTML” chỉ giữ địa chỉ của liên kết, nên khối chỉ có tỉnh và ngôn ngữ; “Full HTML” giữ tất cả. Đã chạy thử bằng mã bộ lọc của Drupal 11.4-dev.',
      en: '“Basic HTML” keeps only the address of a link, so the block knows province and language; “Full HTML” keeps all. Tried with the filter code of Drupal 11.4-dev.',
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
        vi: 'Thêm một JavaScript client extension (Liferay 7.4 trở lên) có địa chỉ của loader.js và bật nó cho các trang; từ bản 2024.Q2, integrity và crossorigin đặt bằng scriptElementAttributes.',
        en: 'Add a JavaScript client extension (Liferay 7.4 and later) with the address of loader.js and enable it for the pages; since 2024.Q2 its scriptElementAttributes take integrity and crossorigin.',
      },
      {
        vi: 'Nếu dùng khung: đặt giá trị sandbox là allow-scripts trong bộ lọc iframe; để trống là khung không chạy script.',
        en: 'For frames: set the sandbox value to allow-scripts in the iframe sanitizer; left blank, no script runs in them.',
      },
    ],
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
      { vi: 'Nếu SharePoint báo máy chủ chưa được phép, hãy gửi thư cho người quản trị.', en: 'If SharePoint says that the host is not allowed, send the letter to the administrator.' },
      { vi: 'Trong lúc chờ, dán địa chỉ như một liên kết thường.', en: 'Until then, paste the address as an ordinary link.' },
    ],
    administrator: [
      {
        vi: 'Thêm máy chủ của khối vào danh sách tên miền được phép nhúng (HTML Field Security).',
        en: 'Add the host of the block to the domains that may be embedded (HTML field security).',
      },
    ],
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
      script({ vi: 'mẫu trang (skin)', en: 'the page template (skin)' }),
      {
        vi: 'Nếu muốn thêm số điện thoại, màu và thiết đặt khác: đặt extraAllowedContent của CKEditor là a[data-*](*);div[data-*](*).',
        en: 'For a hotline, colours and other settings: set CKEditor’s extraAllowedContent to a[data-*](*);div[data-*](*).',
      },
    ],
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
        vi: 'Thêm dòng script vào ô “Within HEAD” của mục “Additional HTML”. Làm một lần cho cả hệ thống.',
        en: 'Add the script line to “Within HEAD” in “Additional HTML”. Once for the whole site.',
      },
      {
        vi: 'Nếu dùng khung: thêm đúng tên máy chủ của khối vào sandbox_iframes_exclusions của TinyMCE, nếu không khung không chạy script.',
        en: 'For frames: add the exact host of the block to TinyMCE’s sandbox_iframes_exclusions, or no script runs in them.',
      },
    ],
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
    administrator: [SCRIPT, WITHOUT_SCRIPT],
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
    administrator: [SCRIPT, WITHOUT_SCRIPT],
    survives: {
      vi: 'Liên kết là dạng duy nhất còn lại ở mọi trình soạn thảo và bộ lọc đã thử, trừ nơi cấm mọi thẻ HTML. Người quản trị của cổng biết tên hệ thống.',
      en: 'A link is the one form that all editors and filters tried leave, but where no HTML at all is allowed. The administrator of the site knows which system it is.',
    },
  },
];
