// Recognizes the columns of a table of portals by their headings in Vietnamese or English.

import { foldVietnamese } from '../../../../src/base/vietnamese.ts';
import type { Widget } from '../../../../src/contract.ts';
import { widgetNames } from '../../../../src/widgets.ts';
import { widgetTitles } from '../../../../src/embed/words/widget-titles.ts';
import type { Bilingual } from '../../../../src/embed/words/bilingual.ts';

export type PortalColumn = 'name' | 'body' | 'address' | 'province' | 'expected';

export const columnNames: Readonly<Record<PortalColumn, Bilingual>> = {
  name: { vi: 'Tên cổng', en: 'Name' },
  body: { vi: 'Cơ quan', en: 'Body' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  province: { vi: 'Tỉnh', en: 'Province' },
  expected: { vi: 'Khối cần có', en: 'Expected blocks' },
};

/** Words of the four headings: of a place on the web, of a portal, of a body, of a block that is needed. */
const WEB =
  'dia chi|duong dan|lien ket|link|url|website|web|trang|cong|portal|page|site|address|domain|thong tin|dien tu|internet|mang|ten mien|truy cap|chinh thuc|http|https';
const PORTAL = 'cong|trang|website|web|thong tin|dien tu';
const BODY = 'co quan|don vi|dia phuong|to chuc|chu quan|quan ly|chu tri|van hanh|nha nuoc|truc tiep|phu trach';
const NEED = 'can|co|phai|bat buoc|yeu cau|mong doi|dat';

const HEADINGS: Readonly<Record<PortalColumn, RegExp>> = {
  name: new RegExp(
    `^(?:ten(?: (?:${PORTAL}))*|(?:cong|trang thong tin)(?: (?:${PORTAL}))*|name(?: (?:portal|site|website))?|title|(?:portal|site)(?: name)?)$`,
  ),
  address: new RegExp(
    `^(?:dia chi|duong dan|lien ket|link|url|website|web|trang web|ten mien|home ?page|address|domain|(?:web|site|page|portal) (?:address|link|url))(?: (?:${WEB}))*$`,
  ),
  body: new RegExp(
    `^(?:(?:ten )?(?:co quan|don vi|dia phuong|to chuc)(?: (?:${BODY}))*|(?:name )?(?:body|agency|office|organi[sz]ation|department|authority|owner)(?: name)?)$`,
  ),
  province: /^(?:ten )?(?:tinh(?: thanh(?: pho)?)?|thanh pho|province(?: city)?)$/,
  expected: new RegExp(`^(?:(?:cac )?khoi(?: (?:${NEED}))*|(?:expected |required )?(?:blocks?|widgets?)|expected)$`),
};

/** Words that change nothing. */
const FILLERS = /\b(?:va|hoac|cua|tren|and|or|of|the)\b/g;

const plain = (cell: string): string =>
  foldVietnamese(cell)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bttdt\b/g, 'thong tin dien tu')
    .replace(/\btp\b/g, 'thanh pho')
    .replace(FILLERS, '')
    .replace(/ +/g, ' ')
    .trim();

const columnOf = (heading: string): PortalColumn | undefined =>
  (Object.keys(HEADINGS) as PortalColumn[]).find((column) => HEADINGS[column].test(plain(heading)));

/** Which column each heading names. Beside a heading of the web, “Địa chỉ” alone is the postal address. */
export function columnsOf(headings: readonly string[]): (PortalColumn | undefined)[] {
  const columns = headings.map(columnOf);
  const isPostal = (at: number): boolean =>
    columns[at] === 'address' && /^(?:dia chi|address)$/.test(plain(headings[at]!));
  const addresses = columns.flatMap((column, at) => (column === 'address' ? [at] : []));
  const onWeb = addresses.filter((at) => !isPostal(at));
  return columns.map((column, at) => (onWeb.length === 1 && isPostal(at) ? undefined : column));
}

/** A block by its name in the contract, its tag, or its name for editors. */
const blockOf = (text: string): Widget['name'] | undefined =>
  widgetNames.find((name) =>
    [name, `tenmien-${name}`, widgetTitles[name].vi, widgetTitles[name].en].some(
      (known) => plain(known) === plain(text).replace(/^khoi /, ''),
    ),
  );

const ALL = /^(?:tat ca(?: cac khoi)?|ca (?:bon|4)(?: khoi)?|all(?: (?:four|4))?(?: blocks)?)$/;

/** The blocks of a cell, and the words in it that name none. */
export function blocksIn(cell: string): {
  readonly blocks: readonly Widget['name'][];
  readonly unknown: readonly string[];
} {
  if (ALL.test(plain(cell))) return { blocks: widgetNames, unknown: [] };
  const names = cell.split(/[,;+/|&\n]|(?<=\s)(?:và|and)(?=\s)/u).map((name) => name.trim());
  return {
    blocks: [...new Set(names.flatMap((name) => blockOf(name) ?? []))],
    unknown: names.filter((name) => name && !blockOf(name)),
  };
}
