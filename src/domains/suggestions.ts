// Suggests labels for the name of a person or a business. Sends no request.

import { isBrand } from './brands.ts';
import { formInFront, isBusiness, legalForms, shopWords, tradeWords } from './business-words.ts';
import { parseDomainName } from './domain-name.ts';
import { resemblesStateBody } from './hints.ts';
import { isOfferable, isPlace } from './offerable.ts';
import { foldVietnamese } from './vietnamese.ts';

/**
 * Labels to offer for a full name, the best first; all ASCII, all different, all valid below id.vn, biz.vn and .vn itself, and none that
 * isOfferable refuses. Composed and decomposed text give the same. Six or more for every name that leaves room for them; none for a text
 * without letters, for an address and for a State body.
 *
 * A business's name loses its legal form ("Công ty TNHH", "Hộ kinh doanh", …), wherever that stands; of a person's name numbers are left
 * out, because a label should not tell an age. Brands and addresses among the words are left out.
 * @param options.limit at most so many, 8 unless said, never more than 10
 * @param options.kind whose name it is; unless said, as kindOfName sees it
 */
export function suggestNames(
  fullName: string,
  options: { readonly limit?: number | undefined; readonly kind?: 'person' | 'business' | undefined } = {},
): string[] {
  const text = folded(withoutAddresses(fullName)).replace(formInFront, '');
  if (belongsToOthers(text.replace(/ /g, ''))) return [];
  const isPerson = (options.kind ?? kindOfName(fullName)) === 'person';
  const words = isPerson ? wordsOf(text.replace(/\d+/g, '')) : withoutForms(text);
  const own = words.filter((word) => !isBrand(word));
  // "Face Book"; also "Shop Zalo", which has no name left without its trade.
  if (isBrand(own.join('')) || (own.length < words.length && !splitTrade(own)[1][0])) return [];
  const labels = isPerson ? ofPerson(own) : ofBusiness(own, written(fullName).startsWith('quán '));
  const valid = labels.filter((label) => isOfferable(label) && parseDomainName(label, { suffix: 'vn' }).ok);
  return [...new Set(valid)].slice(0, Math.max(0, Math.min(options.limit ?? 8, 10)));
}

/** Whether the joined words are a State body, or a place such as "tỉnh Thái Nguyên". */
const belongsToOthers = (joined: string): boolean =>
  resemblesStateBody(joined) || isPlace(joined.replace(/^(?:tinh|thanhpho|tp)(?=.)/, ''));

/** Whose name it is: a business's where it has a legal form, or begins or ends as a shop's does ("Quán phở Bà Hoa", "Mây Homestay"). */
export function kindOfName(fullName: string): 'person' | 'business' {
  return isBusiness(written(fullName), folded(fullName)) ? 'business' : 'person';
}

const written = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\d]+/gu, ' ')
    .trim();

const folded = (text: string): string =>
  foldVietnamese(text)
    .replace(/['’ʼ`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The text without addresses: of a page, of a mailbox, or a whole domain name. */
const withoutAddresses = (text: string): string =>
  text
    .split(/\s+/)
    .filter((word) => !/[@/\\]|\.[a-z]{2,}\.?$/i.test(word))
    .join(' ');

/** The words of a business's name without legal forms, wherever the forms stand. */
function withoutForms(text: string): string[] {
  let rest = ` ${text} `;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(legalForms, ' ');
  }
  return wordsOf(rest);
}

/** Vietnamese names have the family name first and the given name last. */
function ofPerson(words: readonly string[]): string[] {
  const [family] = words;
  const given = words.at(-1);
  if (family === undefined || given === undefined) return [];
  const alone = [given, `toi-la-${given}`, `toila${given}`, ...around(given)];
  if (words.length === 1) return alone;
  const initials = words
    .slice(0, -1)
    .map((word) => word[0])
    .join('');
  return [
    words.join(''),
    given + family,
    words.join('-'),
    `${given}-${family}`,
    initials + given,
    given + initials,
    family + given,
    words.slice(1).join(''),
    `${given}-${initials}`,
    `${family}-${given}`,
    ...alone,
  ];
}

/**
 * The name by which a business is known stands after its trade and before its place. Most such names have two words.
 * @param isEatery whether the first word, "quan" without its accent, means an eatery and is not a name
 */
function ofBusiness(words: readonly string[], isEatery: boolean): string[] {
  const [trades, rest] = splitTrade(isEatery && words[1] ? words.slice(1) : words);
  const [name, place] = splitPlace(rest.length > 0 ? rest : words);
  if (name.length === 0) return ofPlace(trades, place);
  const all = name.join('');
  const head = name.slice(0, -2).join('');
  const brand = name.slice(-2).join('');
  return [
    all,
    name.join('-'),
    ...(head ? [`${brand}-${head}`, brand, name.slice(-2).join('-'), `${head}-${brand}`, brand + head] : []),
    ...(place[0] ? [all + place.join(''), `${all}-${place.join('')}`] : []),
    // "taphoacoba" for a "cửa hàng tạp hóa", "thptchuvanan" for a school.
    ...(trades[1] && /^(?:truong|cua hang|tiem|shop)$/.test(trades[0]!)
      ? [trades.at(-1)!.replace(/ /g, '') + all]
      : []),
    words.join(''),
    ...around(all),
    ...around(brand),
  ];
}

/** Labels for a name that is only a trade in a place: the last trade with the place, then the initials of all words. */
function ofPlace(trades: readonly string[], place: readonly string[]): string[] {
  const where = place.join('');
  const last = (trades.at(-1) ?? '').replace(/ /g, '');
  if (!last) return around(where);
  const letters = trades
    .flatMap(wordsOf)
    .map((word) => word[0])
    .join('');
  return [
    last + where,
    `${last}-${where}`,
    letters + where,
    `${letters}-${where}`,
    where + last,
    `${where}-${last}`,
    ...around(last + where),
  ];
}

/** Separates the trades of a business, phrase by phrase, from the other words. */
function splitTrade(words: readonly string[]): [trades: readonly string[], rest: readonly string[]] {
  const trades: string[] = [];
  let text = words.join(' ');
  for (
    let found;
    (found = tradeWords.exec(text) ?? shopWords.exec(text));
    text = text.slice(found[0].length).trimStart()
  ) {
    if (found[0] !== 'va') trades.push(found[0]);
  }
  return [trades, wordsOf(text)];
}

/** Separates a place, the country or "quốc tế" at the end from the other words. */
function splitPlace(words: readonly string[]): [name: readonly string[], place: readonly string[]] {
  for (const length of [4, 3, 2, 1]) {
    const at = words.length - length;
    if (at < 0 || !isPlace(words.slice(at).join(''))) continue;
    const [name, place] = splitPlace(words.slice(0, at));
    return [name, [...place, ...words.slice(at)]];
  }
  return [words, []];
}

const around = (name: string): string[] =>
  name ? [`trang-${name}`, `${name}-online`, `web-${name}`, `trang${name}`, `${name}online`, `web${name}`] : [];

const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean);
