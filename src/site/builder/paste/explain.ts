// Owns what was done to a snippet in an editor's words. Knows no page.

import type { DamageCode, Damage } from '../../../embed/damages.ts';
import type { SnippetProblem } from '../../../embed/read-snippet.ts';
import type { Bilingual } from '../../../embed/systems.ts';
import type { Language } from '../../../localization/language.ts';

const sentences: Readonly<Record<DamageCode, Bilingual>> = {
  escaped: {
    vi: 'Đoạn mã được dán như chữ thường, nên người đọc thấy mã. Hãy dán trong chế độ mã nguồn, hoặc chép liên kết và dán trong chế độ soạn thảo.',
    en: 'The code was pasted as ordinary text, so readers see code. Paste it in the source mode, or copy the link and paste that in the visual mode.',
  },
  quotes: {
    vi: 'Dấu nháy thẳng đã bị đổi thành nháy cong (“ ”), máy không đọc được. Đừng chép qua Word hay Zalo.',
    en: 'Straight quotes were turned into curly ones (“ ”), which machines do not read. Do not copy through Word or a chat.',
  },
  'line-breaks': {
    vi: 'Có dấu xuống dòng hoặc thẻ đoạn chen vào giữa đoạn mã, làm đứt thẻ. Đoạn mã phải nằm trên một dòng.',
    en: 'Line breaks or paragraphs were put into the middle of the code and tore a tag apart. The code has to stay on one line.',
  },
  letters: {
    vi: 'Chữ có dấu được ghi thành mã (như &ecirc;). Không sao: người đọc vẫn thấy đúng chữ.',
    en: 'Letters with marks are written as codes (like &ecirc;). No harm: readers see the letters.',
  },
  'no-link': {
    vi: 'Liên kết bên trong đã mất. Khi script không chạy, khi in và ở chế độ đọc sẽ không có gì.',
    en: 'The link inside is gone. Where scripts do not run, in print and in reader mode there is nothing.',
  },
  'no-script': {
    vi: 'Dòng script đã bị bỏ. Khối chỉ hiện khi mẫu trang của cổng có dòng đó.',
    en: 'The script was taken away. The block comes up only where the page template has that line.',
  },
  'no-integrity': {
    vi: 'Dòng script mất mã băm (integrity), nên trình duyệt không kiểm tra được tệp có bị sửa hay không.',
    en: 'The script lost its hash (integrity), so the browser cannot tell whether the file was tampered with.',
  },
  'old-version': {
    vi: 'Dòng script thuộc một phiên bản khác với trang này.',
    en: 'The script is of another version than this page’s.',
  },
  'script-as-text': {
    vi: 'Có mã (script, CSS hoặc JSON) nằm lộ trong bài như chữ thường: hệ thống đã bỏ thẻ và để lại phần ruột. Hãy xóa phần chữ đó.',
    en: 'Code (script, CSS or JSON) stands in the article for everybody to read: the system took the tag and left what was in it. Delete that text.',
  },
  'not-alone': {
    vi: 'Liên kết đứng chung đoạn với chữ khác, trong danh sách hoặc tiêu đề, nên vẫn chỉ là liên kết. Muốn thành khối, hãy để nó một mình trong một đoạn.',
    en: 'The link stands with other words, in a list or in a heading, so it stays a link. To become a block it has to be alone in its paragraph.',
  },
  sandboxed: {
    vi: 'Hệ thống không cho khung chạy script (sandbox). Khung vẫn hiện chữ và liên kết, nhưng không trả lời và không tự chỉnh chiều cao.',
    en: 'The system lets no script run in the frame (sandbox). It still shows words and links, but answers nothing and does not take its height.',
  },
  'no-title': {
    vi: 'Khung mất tên (title), nên người dùng trình đọc màn hình không biết trong đó có gì.',
    en: 'The frame lost its name (title), so people with screen readers are not told what is in it.',
  },
  'frame-emptied': {
    vi: 'Hệ thống xóa địa chỉ của khung: người đọc thấy một ô trống. Ở đây hãy dùng liên kết.',
    en: 'The system emptied the frame’s address: readers see an empty box. Use the link here.',
  },
  colour: {
    vi: 'Màu không đặt được trong đoạn mã (và #rrggbb bị một số hệ thống đổi). Người quản trị đặt màu bằng --tenmien-accent trong CSS của cổng. Thuộc tính:',
    en: 'Colours cannot be set in a snippet (and some systems rewrite #rrggbb). The administrator sets --tenmien-accent in the site’s CSS. Attribute:',
  },
  json: {
    vi: 'Dữ liệu trong ngoặc nhọn bị các bộ lọc phá hỏng nên không được dùng. Thuộc tính:',
    en: 'Data in braces is destroyed by filters and is not used. Attribute:',
  },
  character: {
    vi: 'Giá trị có ký tự mà một số hệ thống làm hỏng (# & < > " { }), nên được bỏ ra. Hãy viết lại trong biểu mẫu. Thuộc tính:',
    en: 'The value has a character that some systems destroy (# & < > " { }), so it is left out. Write it anew in the form. Attribute:',
  },
  boolean: {
    vi: 'Thuộc tính có/không được viết kiểu khác. Không sao, nghĩa vẫn vậy. Thuộc tính:',
    en: 'A yes was written in another way. No harm: it means the same. Attribute:',
  },
  'unknown-attribute': {
    vi: 'Khối này không có thuộc tính ấy (có thể của bản cũ hoặc viết nhầm), nên được bỏ qua. Thuộc tính:',
    en: 'The block has no such attribute (of an older version, or a slip), so it is passed over. Attribute:',
  },
  another: {
    vi: 'Đây không phải đoạn đang có trong biểu mẫu: khối, tỉnh hoặc ngôn ngữ khác.',
    en: 'This is not the snippet in the form: another block, province or language.',
  },
  unwrapped: {
    vi: 'Hệ thống bỏ thẻ bao ngoài và giữ lại liên kết.',
    en: 'The system took the tag around it and left the link.',
  },
  linked: {
    vi: 'Địa chỉ đã bị biến thành liên kết. WordPress chỉ tự nhúng địa chỉ đứng một mình trên một dòng, không gắn liên kết.',
    en: 'The address was made a link. WordPress embeds only an address alone on its line that is not a link.',
  },
  framed: { vi: 'Hệ thống đã nhận địa chỉ và tự làm khung. Đúng như mong đợi.', en: 'The system took the address and made a frame of it, as it should.' },
  'lost-attribute': { vi: 'Hệ thống bỏ thiết đặt:', en: 'The system took a setting away:' },
  'changed-attribute': { vi: 'Giá trị khác với biểu mẫu:', en: 'The value is not that of the form:' },
};

/** A damage in a sentence; where it is of an attribute, that one's name follows. */
export const explain = ({ code, field }: Damage, language: Language): { readonly text: string; readonly field: string | undefined } => ({
  text: sentences[code][language],
  field,
});

/** Why there is nothing to read, and what to do. */
export function explainProblem({ code }: SnippetProblem, language: Language): string {
  const vi = language === 'vi';
  switch (code) {
    case 'unknown-province':
      return vi
        ? 'Có đoạn nhúng, nhưng tên tỉnh trong đó không phải tỉnh nào của hiện nay hay trước tháng 7/2025. Hãy chọn tỉnh trong biểu mẫu và chép đoạn mới.'
        : 'There is a snippet, but its province is none of today’s and none of those before July 2025. Choose the province in the form and copy a new one.';
    default:
      return vi
        ? 'Không thấy đoạn nhúng nào ở đây. Có thể hệ thống đã bỏ tất cả, hoặc bạn chép thiếu. Hãy thử chép từ chế độ mã nguồn; nếu vẫn không có, dán liên kết thay cho đoạn mã.'
        : 'No snippet of ours is here. The system may have taken all of it away, or too little was copied. Try copying from the source mode; if there is still nothing, paste the link instead of the code.';
  }
}
