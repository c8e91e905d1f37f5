// Recognizes the columns of a table of portals by their headings in Vietnamese or English.

import { foldVietnamese } from '../../../../src/base/vietnamese.ts';
import type { Widget } from '../../../../src/contract.ts';
import { widgetNames } from '../../../../src/widgets.ts';
import { widgetTitles } from '../../../../src/embed/words/widget-titles.ts';
import type { Bilingual } from '../../../../src/embed/words/bilingual.ts';

export type Column = 'name' | 'body' | 'address' | 'province' | 'expected';

export const columnNames: Readonly<Record<Column, Bilingual>> = {
  name: { vi: 'Tên cổng', en: 'Name' },
  body: { vi: 'Cơ quan', en: 'Body' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  province: { vi: 'Tỉnh', en: 'Province' },
  expected: { vi: 'Khối cần có', en: 'Expected blocks' },
};

const HEADINGS: Readonly<Record<Column, RegExp>> = {
  address:
    /^(dia chi( (cong|trang|web|website|cong thong tin|truy cap|internet|url))*|address|url|link|lien ket|website|web|ten mien)$/,
  name: /^(ten( (cong|trang|cong thong tin|trang thong tin|website))*( dien tu)?|cong|cong thong tin( dien tu)?|trang thong tin( dien tu)?|name|portal|site)$/,
  body: /^((ten )?(co quan|don vi)( (chu quan|quan ly|chu tri))?|body|agency|office|organi[sz]ation)$/,
  province: /^(tinh|tinh\/thanh pho|tinh, thanh pho|tinh thanh|tinh\/tp|province)$/,
  expected: /^(khoi( (can co|bat buoc|yeu cau|mong doi))?|(expected )?blocks?|expected)$/,
};

const plain = (cell: string): string =>
  foldVietnamese(cell)
    .replace(/[\s_*:()]+/g, ' ')
    .trim();

export const columnOf = (heading: string): Column | undefined =>
  (Object.keys(HEADINGS) as Column[]).find((column) => HEADINGS[column].test(plain(heading)));

/** A block by its name in the contract, its tag, or its name for editors. */
export const blockOf = (text: string): Widget['name'] | undefined =>
  widgetNames.find((name) =>
    [name, `tenmien-${name}`, widgetTitles[name].vi, widgetTitles[name].en].some(
      (known) => plain(known) === plain(text),
    ),
  );
