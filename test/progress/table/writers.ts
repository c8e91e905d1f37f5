// Writes tables as real programs do, each in its ways: what is wrong with a cell is wrong as there.

import fc from 'fast-check';

/** A figure as somebody typed it into a spreadsheet. */
export interface Typed {
  readonly province: string;
  readonly day: string;
  readonly total: number;
  readonly title: string;
  readonly target: number;
}

export interface Written {
  readonly by: string;
  readonly text: string;
}

const quote = (cell: string, mark: string): string =>
  cell.includes(mark) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
const lines = (rows: readonly (readonly string[])[], mark: string, end = '\r\n'): string =>
  rows.map((row) => row.map((cell) => quote(cell, mark)).join(mark) + end).join('');
const grouped = (number: number, sign: string): string => String(number).replace(/\B(?=(\d{3})+$)/g, sign);
const partsOf = (day: string): [year: string, month: string, date: string] =>
  day.split('-') as [string, string, string];

const days = {
  iso: (day: string) => day,
  vietnamese: (day: string) => partsOf(day).reverse().map(Number).join('/'),
  padded: (day: string) => partsOf(day).reverse().join('/'),
  /** LibreOffice's own for Vietnamese. */
  short: (day: string) =>
    partsOf(day)
      .reverse()
      .join('/')
      .replace(/\d\d(\d\d)$/, '$1'),
  /** Midnight there as JavaScript writes it. */
  stampUtc: (day: string) => new Date(`${day}T00:00:00+07:00`).toISOString(),
  stampDay: (day: string) => `${day}T00:00:00.000Z`,
  timed: (day: string) => `${day} 00:00:00`,
  serial: (day: string) => String((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000),
};

const HEADINGS = {
  feed: ['province', 'asOf', 'total', 'sourceTitle', 'count', 'by'],
  vietnamese: ['Tỉnh, thành phố', 'Đến ngày', 'Tổng số tên miền', 'Nguồn', 'Chỉ tiêu', 'Hạn của chỉ tiêu'],
};

type Shape = {
  readonly headings: keyof typeof HEADINGS;
  readonly day: keyof typeof days;
  readonly number: (value: number) => string;
  readonly mark: string;
  readonly before?: string;
};

const write = (rows: readonly Typed[], { headings, day, number, mark, before = '' }: Shape): string =>
  before +
  lines(
    [
      HEADINGS[headings],
      ...rows.map((row) => [
        row.province,
        days[day](row.day),
        number(row.total),
        row.title,
        number(row.target),
        days[day]('2026-12-31'),
      ]),
    ],
    mark,
  );

/** Each program with the shapes that it writes. */
const PROGRAMS: Readonly<Record<string, Partial<Shape>[]>> = {
  'LibreOffice, vi-VN, as shown': [',', ';', '\t'].flatMap((mark) =>
    (['short', 'padded'] as const).map((day) => ({ mark, day, number: (value) => grouped(value, '.') })),
  ),
  'LibreOffice, vi-VN, not as shown': [',', ';'].map((mark) => ({ mark, day: 'short', number: String })),
  'LibreOffice, en-US, as shown': [{ mark: ',', day: 'padded', number: (value) => grouped(value, ',') }],
  'Excel, vi-VN': [
    { mark: ';', day: 'padded', number: (value) => grouped(value, '.') },
    { mark: ';', day: 'vietnamese', number: String, before: 'sep=;\r\n' },
  ],
  // Typed with points in an English spreadsheet: 300.000 is 300 there, and 3.295 is no thousands at all.
  'a spreadsheet in English that was typed into as in Viet Nam': [
    {
      mark: ',',
      day: 'vietnamese',
      number: (value) =>
        value < 1000 ? String(value) : value < 1_000_000 ? String(Number(grouped(value, '.'))) : grouped(value, '.'),
    },
  ],
  'Google Sheets': [
    { mark: ',', day: 'vietnamese', number: String },
    { mark: '\t', day: 'padded', number: (value) => grouped(value, '.') },
  ],
  exceljs: [
    { mark: ',', day: 'stampDay', number: String },
    { mark: ',', day: 'stampUtc', number: String },
  ],
  SheetJS: [
    { mark: ',', day: 'stampUtc', number: String },
    { mark: ',', day: 'serial', number: String },
  ],
  pandas: [
    { mark: ',', day: 'iso', number: (value) => `${value}.0` },
    { mark: ',', day: 'timed', number: (value) => `${value}.0` },
  ],
  'a script that quotes nothing': [{ mark: ',', day: 'iso', number: (value) => grouped(value, ',') }],
};

/** Any table of these figures, by any of the programs. */
export const written = (rows: readonly Typed[]): fc.Arbitrary<Written> =>
  fc
    .tuple(
      fc.constantFrom(...Object.keys(PROGRAMS)),
      fc.nat(),
      fc.constantFrom('feed' as const, 'vietnamese' as const),
      fc.boolean(),
    )
    .map(([by, at, headings, hasMark]) => {
      const shapes = PROGRAMS[by]!;
      const shape = { headings, mark: ',', day: 'iso', number: String, ...shapes[at % shapes.length] } as Shape;
      const text = write(rows, shape);
      return { by, text: (hasMark ? '\uFEFF' : '') + (by.startsWith('a script') ? text.replaceAll('"', '') : text) };
    });

const typed = fc.record({
  province: fc.constantFrom('Thái Nguyên', 'hue', 'Tỉnh Lạng Sơn', 'TP. Hồ Chí Minh', 'Cần Thơ'),
  title: fc.constantFrom(
    'Báo cáo của Sở KH&CN',
    'Báo cáo quý III; phụ lục',
    'Công văn 12/SKHCN',
    'VNNIC, số liệu tháng 9',
  ),
  // Whole thousands that an English spreadsheet took for 5 leave no trace where they stand alone.
  total: fc.integer({ min: 900, max: 400_000 }).filter((total) => total % 1000 !== 0),
  target: fc.constantFrom(100_000, 300_000, 450_000, 1_200_000, 500_500),
  day: fc.constantFrom('2025-09-30', '2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30'),
});

/** One figure a province, as nobody doubts it. */
export const figures = fc.uniqueArray(typed, { minLength: 1, maxLength: 4, selector: ({ province }) => province });
