// Owns which labels to offer for a person's or a business's name. Asks nobody; knows no words for people beyond those it takes out or adds.

import { parseDomainName } from './domain-name.ts';
import { foldVietnamese } from './vietnamese.ts';

/** What a business is called before its own name begins: legal forms and their abbreviations, unaccented. */
const LEGAL_FORM =
  /^(chi nhanh|(tong )?cong ty|cty|tap doan|trach nhiem huu han|tnhh|(mot|hai|[12]) thanh vien( tro len)?|mtv|co phan|hop danh|cp|ctcp|doanh nghiep( tu nhan)?|dntn|ho kinh doanh|hkd|(lien hiep )?hop tac xa|htx|to hop tac|cua hang)(?= |$)/;

/** What many businesses do, said between the legal form and the name they are known by. */
const TRADE = /^(thuong mai|dich vu|san xuat|xuat nhap khau|dau tu|xay dung|nong nghiep|va|tm|dv|sx|xnk)(?= |$)/;

/**
 * Labels to offer for a full name, the best first; all ASCII, all different, all valid below id.vn, biz.vn and .vn itself. Composed and
 * decomposed text give the same. Six or more for every name that leaves room for them; none for a text without letters.
 *
 * A business's name loses its legal form ("Công ty TNHH", "Hộ kinh doanh", …); of a person's name numbers are left out, because a label
 * should not tell an age.
 * @param options.limit at most so many, 8 unless said, never more than 10
 * @param options.kind whose name it is; unless said, a business's where it begins with a legal form
 */
export function suggestNames(
  fullName: string,
  options: { readonly limit?: number | undefined; readonly kind?: 'person' | 'business' | undefined } = {},
): string[] {
  const text = foldVietnamese(fullName)
    .replace(/['’ʼ`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const own = without(LEGAL_FORM, text);
  const kind = options.kind ?? (own === text ? 'person' : 'business');
  const labels = kind === 'person' ? ofPerson(wordsOf(text.replace(/\d+/g, ''))) : ofBusiness(wordsOf(own));
  const valid = labels.filter((label) => parseDomainName(label, { suffix: 'vn' }).ok);
  return [...new Set(valid)].slice(0, Math.max(0, Math.min(options.limit ?? 8, 10)));
}

/** Family name first, given name last, as Vietnamese names are written. */
function ofPerson(words: readonly string[]): string[] {
  const [family] = words;
  const given = words.at(-1);
  if (family === undefined || given === undefined) return [];
  const alone = [given, `toi-la-${given}`, `toila${given}`, ...around(given)];
  if (words.length === 1) return alone;
  const initials = words.slice(0, -1).map((word) => word[0]).join('');
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

/** What a business is known by stands last, mostly in two words. */
function ofBusiness(words: readonly string[]): string[] {
  const known = wordsOf(without(TRADE, words.join(' ')));
  const name = known.length > 0 ? known : words;
  const all = name.join('');
  const head = name.slice(0, -2).join('');
  const brand = name.slice(-2).join('');
  return [
    all,
    name.join('-'),
    ...(head ? [`${brand}-${head}`, brand, name.slice(-2).join('-'), `${head}-${brand}`, brand + head] : []),
    words.join(''),
    ...around(all),
    ...around(brand),
  ];
}

const around = (name: string): string[] =>
  name ? [`trang-${name}`, `${name}-online`, `web-${name}`, `trang${name}`, `${name}online`, `web${name}`] : [];

const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean);

/** The text without what stands before the rest, as often as it does. */
function without(pattern: RegExp, text: string): string {
  const rest = text.replace(pattern, '').trimStart();
  return rest === text ? text : without(pattern, rest);
}
