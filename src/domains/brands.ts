// Brand names that are never suggested, as patterns.

/** Sites on which many have a page or a mailbox. */
export const platforms =
  'facebook|messenger|zalo|tiktok|youtube|youtu|instagram|threads|twitter|linkedin|telegram|google|gmail|yahoo|hotmail|outlook|icloud|shopee|lazada|tiki|sendo|chotot|grab|foody|blogspot|wordpress|github';

/** Companies that everybody knows. */
const companies =
  'microsoft|amazon|alibaba|samsung|viettel|vnpt|mobifone|vinaphone|vietnamobile|fpt|momo|vnpay|zalopay|vingroup|vinfast|vinhomes|winmart|vinamilk|petrolimex|vietjet|bidv|agribank|vietcombank|vietinbank|techcombank|vpbank|mbbank|tpbank|acb|sacombank|vnexpress';

const names = `${platforms}|${companies}`;

const alone = /* @__PURE__ */ new RegExp(`^(?:fb|${names})+$`);

/** Brands that are not part of any other word. */
const within = /* @__PURE__ */ new RegExp(
  names
    .split('|')
    .filter((name) => name.length > 5)
    .join('|'),
);

/** Whether a word in lower case, without marks, spaces and hyphens, is a brand or has one in it. */
export const isBrand = (word: string): boolean => alone.test(word) || within.test(word);
