// The default paste steps and administrator tasks of each form, for systems without their own (systems/). Steps for editors name
// no tag, no attribute and no version.

import { forms, isByLoader, type Form } from '../snippet/write-snippet.ts';
import type { Bilingual } from '../words/bilingual.ts';

export const LOOK: Bilingual = {
  vi: 'Lưu, rồi mở bài như một người đọc.',
  en: 'Save, and open the article as a reader does.',
};

/** A link becomes the block only after the administrator has added two lines to the template; until then it works as a link. */
export const SEEN: Bilingual = {
  vi: 'Thấy khối: xong. Chỉ thấy một liên kết: cổng chưa cài hai dòng, người đọc bấm vào vẫn xem được; hãy gửi người quản trị lá thư soạn sẵn (nút “Soạn thư gửi người quản trị”).',
  en: 'If the block is seen, you are done. If only a link is seen, the portal does not have the two lines yet: readers who follow it see the block all the same; send the administrator the letter that is ready (the button “Write to the administrator”).',
};

export const VISUAL: Bilingual = {
  vi: 'Mở bài viết ở chế độ soạn thảo bình thường, không phải chế độ mã nguồn.',
  en: 'Open the article in the ordinary editing mode, not in the source.',
};

export const PASTE_LINK: readonly Bilingual[] = [
  VISUAL,
  { vi: 'Đặt con trỏ vào một đoạn trống, riêng một dòng.', en: 'Put the cursor into an empty paragraph of its own.' },
  {
    vi: 'Nhấn Ctrl+V (trên điện thoại: giữ ngón tay rồi chọn “Dán”): một liên kết hiện ra. Đừng viết thêm chữ vào đoạn ấy.',
    en: 'Press Ctrl+V (on a telephone hold your finger there and choose “Paste”): a link appears. Write nothing else into that paragraph.',
  },
  LOOK,
  SEEN,
];

export const PASTE_ADDRESS: Bilingual = {
  vi: 'Dán địa chỉ (bắt đầu bằng https), một mình trên dòng ấy, không gắn liên kết.',
  en: 'Paste the address (it begins with https), alone on that line and not as a link.',
};

/** The place for code, in the words of editors. */
const SOURCE: Bilingual = {
  vi: 'Chuyển bài viết sang chế độ mã nguồn (nút “Mã nguồn” hoặc “Mã HTML”), hoặc thêm một khối mã HTML nếu hệ thống có.',
  en: 'Switch the article to its source (a button “Source”), or add a block for HTML where the system has one.',
};

const PASTE_CODE: Bilingual = {
  vi: 'Dán đoạn mã trên một dòng riêng, giữa hai đoạn văn, không nằm trong đoạn nào.',
  en: 'Paste the code on a line of its own, between two paragraphs and inside neither.',
};

const ONLY_LINK: Bilingual = {
  vi: 'Không thấy khối: hệ thống đã bỏ đoạn mã khi lưu. Hãy dùng cách dán “Liên kết”.',
  en: 'If the block is not seen, the system dropped the code on saving. Paste it as a “Link” instead.',
};

/** Steps for the editor, by form. */
export const formSteps: Readonly<Record<Form, readonly Bilingual[]>> = {
  link: PASTE_LINK,
  div: [SOURCE, PASTE_CODE, LOOK, ONLY_LINK],
  element: [SOURCE, PASTE_CODE, LOOK, ONLY_LINK],
  iframe: [
    SOURCE,
    PASTE_CODE,
    LOOK,
    {
      vi: 'Thấy ô trống: máy chủ của khối chưa được phép. Gửi người quản trị lá thư soạn sẵn ở trang tạo mã.',
      en: 'An empty box: the host of the block is not allowed yet. Send the administrator the letter that the builder has ready.',
    },
  ],
  address: [
    { vi: 'Đặt con trỏ vào một dòng trống.', en: 'Put the cursor on an empty line.' },
    PASTE_ADDRESS,
    LOOK,
    {
      vi: 'Chỉ thấy địa chỉ: hệ thống không tự dựng khối từ địa chỉ. Hãy dùng cách dán “Liên kết”.',
      en: 'If only the address is seen, the system makes no block of it by itself. Paste it as a “Link” instead.',
    },
  ],
};

/** A setting that an administrator changes for some forms. */
export interface Task extends Bilingual {
  readonly of: readonly Form[];
}

/** The forms that the loader turns into widgets. */
export const BY_LOADER: readonly Form[] = forms.filter(isByLoader);

/** For systems without tasks of their own for a form. */
export const formTasks: readonly Task[] = [
  {
    of: ['element'],
    vi: 'Người dán phải có quyền viết HTML không bị lọc: script và thẻ có gạch nối được giữ.',
    en: 'Whoever pastes it must be allowed to write unfiltered HTML, where scripts and tags with a hyphen are kept.',
  },
  {
    of: ['iframe'],
    vi: 'Cho phép khung (iframe) từ máy chủ của khối trong bộ lọc của hệ thống.',
    en: 'Allow frames from the host of the block in the filter of the system.',
  },
  {
    of: ['address'],
    vi: 'Hệ thống phải biết hỏi oEmbed và tin máy chủ của khối; nếu không, địa chỉ vẫn chỉ là chữ.',
    en: 'The system must ask for oEmbed and trust the host of the block; otherwise the address stays text.',
  },
];
