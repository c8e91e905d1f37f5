// Explains the damage to a snippet, for editors.

import type { DamageCode, Damage } from '../../../src/embed/snippet/damage.ts';
import { placeName } from '../../../src/embed/words/place-words.ts';
import type { SnippetProblem } from '../../../src/embed/snippet/read-snippet.ts';
import type { Bilingual } from '../../../src/embed/words/bilingual.ts';
import type { SiteLanguage } from '../../../src/localization/language.ts';

const sentences: Readonly<Record<DamageCode, Bilingual>> = {
  escaped: {
    vi: 'Đoạn mã được dán như chữ thường, nên người đọc thấy mã. Hãy xóa phần mã ấy, rồi chép liên kết ở dưới và dán vào đúng chỗ đó.',
    en: 'The code was pasted as ordinary text, so readers see code. Delete that code, copy the link below and paste it in its place.',
  },
  quotes: {
    vi: 'Dấu nháy thẳng đã bị đổi thành nháy cong (“ ”), trình duyệt không đọc được. Đừng chép qua Word hay Zalo.',
    en: 'Straight quotes were turned into curly ones (“ ”), which browsers do not read. Do not copy through Word or a chat.',
  },
  'line-breaks': {
    vi: 'Có dấu xuống dòng hoặc thẻ đoạn chen vào giữa đoạn mã, làm đứt thẻ. Đoạn mã phải nằm trên một dòng.',
    en: 'Line breaks or paragraphs were put into the middle of the code and tore a tag apart. The code has to stay on one line.',
  },
  stray: {
    vi: 'Có ký tự lạ chen vào đoạn mã (dấu \\, khoảng trắng hoặc ký tự mà mắt không thấy), nên trình duyệt không đọc được. Hãy chép lại từ trang này và dán thẳng vào bài.',
    en: 'Stray characters got into the code (backslashes, spaces or characters that nobody sees), so browsers cannot read it. Copy it from this page again, straight into the article.',
  },
  'mail-code': {
    vi: 'Đây là mã nguồn của thư (có dấu =3D, dấu = ở cuối dòng), trình duyệt không đọc được. Hãy chép lại từ trang này và dán thẳng vào bài.',
    en: 'This is the source of a mail (with =3D, and = at the end of lines), which browsers cannot read. Copy it from this page again, straight into the article.',
  },
  letters: {
    vi: 'Chữ có dấu được ghi thành mã (như &ecirc;). Không sao: người đọc vẫn thấy đúng chữ.',
    en: 'Letters with marks are written as codes (like &ecirc;). No harm: readers see the letters.',
  },
  'no-link': {
    vi: 'Bên trong không còn liên kết. Khi script không chạy, khi in và ở chế độ đọc, người đọc không có gì để mở.',
    en: 'No link is left inside. Where scripts do not run, in print and in reader mode, there is nothing to open.',
  },
  'no-words': {
    vi: 'Liên kết không có chữ nào, nên không ai thấy nó khi script không chạy.',
    en: 'The link has no words, so nobody sees it where scripts do not run.',
  },
  'no-script': {
    vi: 'Dòng script đã bị bỏ. Khối chỉ hiện khi mẫu trang của cổng có dòng đó.',
    en: 'The script was taken away. The block comes up only where the page template has that line.',
  },
  'no-integrity': {
    vi: 'Dòng script mất mã băm (integrity), nên trình duyệt không kiểm tra được tệp có bị sửa hay không.',
    en: 'The script lost its hash (integrity), so the browser cannot tell whether the file was tampered with.',
  },
  'no-crossorigin': {
    vi: 'Dòng script mất chữ crossorigin, nên trình duyệt không đối chiếu được mã băm và từ chối chạy tệp.',
    en: 'The script lost its crossorigin, so the browser cannot compare the hash and refuses to run the file.',
  },
  'wrong-integrity': {
    vi: 'Mã băm (integrity) không phải của tệp này, nên trình duyệt sẽ từ chối chạy tệp.',
    en: 'The hash (integrity) is not that of the file, so the browser will refuse to run it.',
  },
  'old-version': {
    vi: 'Dòng script thuộc một phiên bản khác với trang này. Khối vẫn chạy; muốn cập nhật, dán đoạn ở dưới.',
    en: 'The script is of another version than this page’s. The block still runs; to bring it up to date, paste the snippet below.',
  },
  'script-as-text': {
    vi: 'Có mã (script, CSS hoặc JSON) nằm lộ trong bài như chữ thường: hệ thống đã bỏ thẻ và để lại nội dung bên trong. Hãy xóa phần chữ đó.',
    en: 'Code (script, CSS or JSON) stands in the article for everybody to read: the system took the tag and left what was in it. Delete that text.',
  },
  'not-alone': {
    vi: 'Liên kết hay địa chỉ này đứng chung với chữ hoặc hình khác, hoặc nằm trong danh sách, tiêu đề, trình đơn, nên không thành khối. Hãy để nó một mình trong một đoạn.',
    en: 'This link or address stands with other words or pictures, or in a list, heading or menu, so it becomes no block. It has to be alone in a paragraph.',
  },
  split: {
    vi: 'Liên kết bị chia làm nhiều phần khi định dạng chữ (in đậm, đổi màu, xuống dòng), nên không thành khối. Hãy xóa cả dòng rồi dán lại liên kết.',
    en: 'Formatting (bold, a colour, a line break) divided the link into several, so it becomes no block. Delete the whole line and paste the link again.',
  },
  misnamed: {
    vi: 'Thẻ bao ngoài ghi tên khối không đúng (tên khối viết thường, không có khoảng trắng), nên không thành khối.',
    en: 'The tag around the link does not name the block rightly (in small letters, without spaces), so it becomes no block.',
  },
  insecure: {
    vi: 'Địa chỉ ghi http: thay cho https:, nên khối không được dựng.',
    en: 'The address says http: instead of https:, so no block is made of it.',
  },
  relative: {
    vi: 'Địa chỉ không ghi tên máy chủ, nên chỉ mở được nếu chính cổng của bạn lưu các tệp của khối.',
    en: 'The address names no host, so it opens only where your own portal keeps the files of the block.',
  },
  inexact: {
    vi:
      'Địa chỉ của liên kết không còn như khi chép: ' +
      'thừa hay thiếu ký tự (https://, dấu gạch chéo, dấu câu, chữ hoa, ký tự mà mắt không thấy), bị ngắt làm hai dòng, được thư hay mạng xã hội dẫn qua trang khác, hoặc là trang dành cho khung (/f/). ' +
      'Vì thế nó chỉ là liên kết.',
    en:
      'The link’s address is not as it was copied: ' +
      'characters too many or too few (https://, a slash, a full stop, capitals, one that nobody sees), a line break inside it, a page of a mail system or a network before it, or the page for frames (/f/). ' +
      'So it stays a link.',
  },
  unseen: {
    vi: 'Cạnh liên kết có ký tự mà mắt không thấy, do trình soạn thảo để lại. Không sao: khối vẫn hiện. Ký tự:',
    en: 'Beside the link stands a character that nobody sees, left by an editor. No harm: the block comes up. The character:',
  },
  published: {
    vi: 'Đoạn này chép từ trang đã đăng, nơi khối đang hiện. Tùy chọn được đọc từ đó.',
    en: 'This was copied from a published page, where the block is shown. Its settings were read from there.',
  },
  'frame-address': {
    vi: 'Đây là địa chỉ trang dành cho khung (/f/), đứng một mình: người đọc thấy địa chỉ dưới dạng chữ. Hãy xóa nó và dán địa chỉ ở dưới.',
    en: 'This is the address of the page for frames (/f/) by itself: readers see an address as text. Delete it and paste the address below.',
  },
  'no-way-out': {
    vi: 'Khung không được mở trang khác (sandbox), nên liên kết trong khung không đưa người đọc tới trang đăng ký được; họ chỉ đọc được địa chỉ.',
    en: 'The frame may open no other page (sandbox), so its links cannot take readers to where names are registered; they can only read the address.',
  },
  oembed: {
    vi: 'Trình soạn thảo giữ địa chỉ trong thẻ riêng (oembed). Trình duyệt không hiện thẻ ấy, trừ khi hệ thống tự đổi thành khung.',
    en: 'The editor keeps the address in a tag of its own (oembed). Browsers do not show that, unless the system makes a frame of it.',
  },
  'former-province': {
    vi: 'Đoạn này ghi tên tỉnh cũ. Nay là {place}; đoạn đã sửa ghi tên hiện nay. Tên cũ:',
    en: 'The snippet has the name of a former province. Today that is {place}; the mended one has today’s name. The former:',
  },
  sandboxed: {
    vi: 'Hệ thống không cho khung chạy script (sandbox). Khung vẫn hiện chữ và liên kết, nhưng không hỏi đáp được và không tự chỉnh chiều cao.',
    en: 'The system lets no script run in the frame (sandbox). It still shows words and links, but answers nothing and does not take its height.',
  },
  'other-frame': {
    vi: 'Khung được ghi bằng thẻ khác với iframe (object, embed …): chiều cao của khung không tự chỉnh, và nhiều cổng chặn thẻ ấy.',
    en: 'The frame is made by another tag than iframe (object, embed …): it does not take its height, and many portals keep that tag out.',
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
    vi: 'Giá trị có ký tự mà một số hệ thống làm hỏng (# & < > " { }), nên được bỏ ra. Hãy viết lại ở “Tùy chọn”. Thuộc tính:',
    en: 'The value has a character that some systems destroy (# & < > " { }), so it is left out. Write it anew in “Options”. Attribute:',
  },
  word: {
    vi: 'Giá trị có từ giống mã lệnh (javascript, file (…), system (…)) nên NukeViet bỏ cả giá trị. Hãy viết lại ở “Tùy chọn”. Thuộc tính:',
    en: 'The value has a word that looks like code (javascript, file (…), system (…)), for which NukeViet drops it. Write it anew in “Options”. Attribute:',
  },
  address: {
    vi: 'Địa chỉ phải bắt đầu bằng https://, hoặc bằng / nếu ở cùng cổng, nên giá trị này được bỏ ra. Hãy viết lại ở “Tùy chọn”. Thuộc tính:',
    en: 'An address has to begin with https://, or with / on the same portal, so this value is left out. Write it anew in “Options”. Attribute:',
  },
  choice: {
    vi: 'Giá trị không có trong các mục để chọn, nên khối dùng giá trị thông thường. Hãy chọn lại ở “Tùy chọn”. Thuộc tính:',
    en: 'The value is none of those to choose from, so the block does as if there were none. Choose again in “Options”. Attribute:',
  },
  'fixed-day': {
    vi: 'Ngày bị cố định, nên khối không tự hết hạn. Thuộc tính này chỉ để xem thử, nên được bỏ ra:',
    en: 'The day is fixed, so the block does not expire by itself. The attribute is for previews only and is left out:',
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
    vi: 'Đây không phải khối đang chọn ở trên: khối, tỉnh hoặc ngôn ngữ khác.',
    en: 'This is not what is chosen above: another block, province or language.',
  },
  unwrapped: {
    vi: 'Hệ thống bỏ thẻ bao ngoài và giữ lại liên kết.',
    en: 'The system took the tag around it and left the link.',
  },
  linked: {
    vi: 'Địa chỉ đã bị biến thành liên kết. WordPress chỉ tự nhúng địa chỉ đứng một mình trên một dòng, không gắn liên kết.',
    en: 'The address was made a link. WordPress embeds only an address alone on its line that is not a link.',
  },
  framed: {
    vi: 'Hệ thống đã nhận địa chỉ và tự làm khung. Đúng như mong đợi.',
    en: 'The system took the address and made a frame of it, as it should.',
  },
  'lost-attribute': { vi: 'Hệ thống bỏ tùy chọn:', en: 'The system took an option away:' },
  'changed-attribute': { vi: 'Giá trị khác với các bước ở trên:', en: 'The value is not that of the steps above:' },
};

/** A damage as a sentence. The name of a damaged attribute follows. @param province of the snippet, by its slug of today */
export const explain = (
  { code, field }: Damage,
  language: SiteLanguage,
  province?: string,
): { readonly text: string; readonly field: string | undefined } => ({
  text: sentences[code][language].replace('{place}', placeName(province, language)),
  field,
});

/** Tells why no snippet was found, and the next step. */
export function explainProblem({ code, field }: SnippetProblem, language: SiteLanguage): string {
  const vi = language === 'vi';
  switch (code) {
    case 'unknown-province':
      return vi
        ? 'Có khối, nhưng tên tỉnh trong đó không phải tỉnh nào của hiện nay hay trước tháng 7/2025. Hãy chọn tỉnh ở bước 2 và chép liên kết mới.'
        : 'There is a block, but its province is none of today’s and none of those before July 2025. Choose the province in step 2 and copy a new link.';
    case 'replaced':
      return vi
        ? `Không thấy địa chỉ của khối. Liên kết ở đây đi qua ${field}: hệ thống thư hoặc dịch vụ rút gọn đã thay địa chỉ, không đọc lại được. Hãy chép lại liên kết gốc ở dưới và dán thẳng vào bài, đừng chép từ thư.`
        : `No address of a block is here. The link leads through ${field}: a mail system or a shortener has replaced the address, which cannot be read from it. Copy the original link below again, straight into the article and not from a mail.`;
    case 'remains':
      return vi
        ? 'Ở đây chỉ còn chữ của một khối, chép từ trang khác: không có liên kết, không tự cập nhật và không tự hết hạn. Hãy xóa phần chữ ấy và dán liên kết ở dưới vào chỗ đó.'
        : 'These are only the words of a block, copied from another page: without a link, they neither change nor end by themselves. Delete them and paste the link below in their place.';
    default:
      return vi
        ? 'Không thấy khối nào ở đây. Có thể hệ thống đã bỏ tất cả, hoặc bạn chép thiếu. Hãy chép lại cả bài; nếu vẫn không có, dán liên kết của bước 3.'
        : 'No block of ours is here. The system may have taken all of it away, or too little was copied. Copy the whole article again; if there is still nothing, paste the link of step 3.';
  }
}
