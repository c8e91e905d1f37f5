// Keeps the syllables of a Vietnamese word on one line. Vietnamese writes a space between syllables, and a browser may break a line at each space.
// Works for elements and for static pages.

const COMPOUNDS =
  'tên miền|hộ kinh doanh|doanh nghiệp|hợp tác xã|cơ quan|công dân|nhà đăng ký|đăng ký|chứng nhận|căn cước|chân dung|giấy phép|quyết định|' +
  'quy định|quy tắc|thông tin|thông tư|kế hoạch|kết quả|điều kiện|câu trả lời|ưu đãi|miễn phí|lệ phí|duy trì|dịch vụ|hướng dẫn|cập nhật|' +
  'xác nhận|số liệu|chỉ tiêu|chương trình|quốc gia|khoa học|công nghệ|sinh nhật|tổng hợp|gần nhất|kiểm tra|chia sẻ|trường hợp|mỗi năm|điện thoại|liên kết';

const spaced = (words: string): RegExp => RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu');

/** Compounds, an article or a paragraph with its number, and a number with its unit. */
const KEPT = spaced(
  `${COMPOUNDS}|(?:điều|khoản|mục|article|paragraph) (?=[\\p{Lu}\\d])\\S+|\\d+ (?:năm|tháng|ngày|tuổi|câu)`,
);

/** Names: "Thái Nguyên", "Hồ Chí Minh". A name of more than three syllables fits in no narrow column. */
const NAMES = /(?<![\p{L}\u00a0])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}(?![\p{L}\u00a0])/gu;

const joined = (words: string): string => words.replaceAll(' ', '\u00a0');

/** The text with no-break spaces inside its compounds and names. In HTML it changes text and the words of attributes alone. */
export const keepCompounds = (text: string): string => text.replace(KEPT, joined).replace(NAMES, joined);
