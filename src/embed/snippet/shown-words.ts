// Recognises text that was copied from a widget without its link. The patterns match words that no longer change. The words of today's
// widgets are in their elements; a test renders each widget and checks it here.

/** Patterns that must all match, in either language. Some systems make quotes straight. */
const SEEN: readonly (readonly [WidgetName, ...RegExp[]])[] = [
  [
    'banner',
    /Chương trình phổ cập tên miền quốc gia ["“]\.vn["”]/i,
    /ưu đãi đến hết ngày|hiện chưa có ưu đãi|đăng ký đến hết|ưu đãi đã hết|Chi tiết/i,
  ],
  [
    'banner',
    /Programme for Viet Nam[’']s national domain ['"“]\.vn['"”]/i,
    /register (?:by|from)|offers ended|Details/i,
  ],
  ['banner', /National domain ["“]\.vn["”] for everyone/i, /offers until|no offer at present|Details/i],
  ['availability', /Tên này còn không\?/i, /Tên bạn muốn|Kiểm tra/i],
  ['availability', /Chọn tên miền của bạn/i, /Tên bạn muốn|Xem tên này/i],
  ['availability', /Choose your domain name/i, /Name you would like|See this name/i],
  ['availability', /Is this name still free\?/i, /Name you would like|Check/i],
  ['eligibility', /Bạn đăng ký tên miền cho ai\?/i],
  ['eligibility', /Who is the name for\?/i],
  ['progress', /Tên miền ["“]\.vn["”] (?:đã đăng ký|của )/i, /Nguồn:/i],
  ['progress', /["“]\.vn["”] domain names/i, /Source:/i],
];
import type { WidgetName } from '../../widgets.ts';

/** The widget whose text was copied; undefined for any other text. */
export function remainsIn(text: string): WidgetName | undefined {
  const plain = text.replaceAll('\u00a0', ' ');
  return SEEN.find(([, ...words]) => words.every((word) => word.test(plain)))?.[0];
}
