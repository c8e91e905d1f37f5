// Keeps the syllables of a Vietnamese word on one line. Vietnamese writes a space between syllables, and a browser may break a line at each space.
// Works for elements and for static pages. The patterns have no `\p{…}` and no flags `i` and `u`: with these, the first use takes 20 ms of a cheap
// phone's time, just when a button is pressed.

const COMPOUNDS =
  'tên miền|hộ kinh doanh|doanh nghiệp|hợp tác xã|cơ quan|công dân|nhà đăng ký|đăng ký|chứng nhận|căn cước|chân dung|giấy phép|quyết định|' +
  'quy định|quy tắc|thông tin|thông tư|kế hoạch|kết quả|điều kiện|câu trả lời|ưu đãi|miễn phí|lệ phí|duy trì|dịch vụ|hướng dẫn|cập nhật|' +
  'xác nhận|số liệu|chỉ tiêu|chương trình|quốc gia|khoa học|công nghệ|sinh nhật|tổng hợp|gần nhất|kiểm tra|chia sẻ|trường hợp|mỗi năm|điện thoại|liên kết';

/** The capital letters with two marks and with a dot below: every second character of their block. */
const marked = Array.from({ length: 45 }, (_, index) => String.fromCharCode(0x1ea0 + 2 * index)).join('');
const CAPITAL = `A-ZÀ-ÝĂĐĨŨƠƯ${marked}`;
const SMALL = CAPITAL.toLowerCase();
const LETTER = CAPITAL + SMALL;

/** Compounds, and a number with its unit, in lower case. */
const KEPT = RegExp(`(?<![${SMALL}])(?:${COMPOUNDS}|\\d+ (?:năm|tháng|ngày|tuổi|câu))(?![${SMALL}])`, 'g');

/** An article or a paragraph with its number. */
const NUMBERED = RegExp(
  `(?<![${LETTER}])(?:[Đđ]iều|[Kk]hoản|[Mm]ục|[Aa]rticle|[Pp]aragraph) (?=[${CAPITAL}\\d])\\S+`,
  'g',
);

/** Names: "Thái Nguyên", "Hồ Chí Minh". A name of more than three syllables fits in no narrow column. */
const NAMES = RegExp(
  `(?<![${LETTER}\u00a0])[${CAPITAL}][${SMALL}]+(?: [${CAPITAL}][${SMALL}]+){1,2}(?![${LETTER}\u00a0])`,
  'g',
);

const joined = (words: string): string => words.replaceAll(' ', '\u00a0');

/** The text with no-break spaces inside its compounds and names. In HTML it changes text and the words of attributes alone. */
export function keepCompounds(text: string): string {
  const small = text.toLowerCase();
  let kept = '';
  let end = 0;
  // The lower case of a few foreign letters is longer; then no place in the text is known.
  for (const { 0: words, index } of small.length === text.length ? small.matchAll(KEPT) : []) {
    kept += text.slice(end, index) + joined(text.slice(index, index + words.length));
    end = index + words.length;
  }
  return (kept + text.slice(end)).replace(NUMBERED, joined).replace(NAMES, joined);
}
