// Reads a copied table. The HTML of a spreadsheet's copy has more than its text, and marks or leaves out hidden rows and columns.

import { addDays, partsOf, type CivilDate } from '../../../src/base/civil-date.ts';
import { readMarkup, type Markup, type Tag } from '../../../src/embed/snippet/html-reader.ts';
import { splitRecords } from '../../../src/progress/table/records.ts';
import { hiddenClasses, isHiddenTag, struckClasses, textIn } from './copied-cell.ts';

export interface CopiedTable {
  /** The visible rows, separated by tabs. */
  readonly text: string;
  /** The text of the hidden rows. The strings are empty if only the number of rows is known. */
  readonly hidden: readonly string[];
  /** The headings of the hidden columns. */
  readonly hiddenColumns: readonly string[];
}

/** Limit in characters. HTML is several times as long as its text. */
const MOST = 10_000_000;

interface Cell {
  readonly text: string;
  /** The written value; undefined for text. */
  readonly value: string | undefined;
}

/** The day of a Calc cell with its own date format: 46295 is 30/9/2026. Undefined if the cell shows another day. */
function dayOf(text: string, serial: number): string | undefined {
  const { year, month, day } = partsOf(addDays('1899-12-30' as CivilDate, Math.floor(serial)));
  const shown = (text.match(/\d+/g) ?? []).map(Number);
  const isShown =
    shown.includes(day) &&
    (shown.includes(year) || shown.includes(year % 100)) &&
    (shown.includes(month) || /\p{L}/u.test(text));
  return isShown ? `${day}/${month}/${year}` : undefined;
}

/** The stored value of a cell, not its displayed text. Calc gives the value (`sdval`) and the format (`sdnum`). */
function cellText(text: string, { sdval, sdnum = '' }: Tag['attributes']): string {
  const value = Number(sdval);
  if (!sdval || Number.isNaN(value)) return text;
  const format = sdnum
    .split(';')
    .slice(2)
    .join(';')
    .replace(/"[^"]*"|\[[^\]]*\]/g, '');
  if (/d/i.test(format) && /[my]/i.test(format)) return (value > 0 && value < 200_000 && dayOf(text, value)) || text;
  if (/[%hsE]/i.test(format) || !/^[\d.,\s]+$/.test(text)) return text;
  // A fraction such as 3.295 must not be parsed as a whole number with a thousands separator.
  return Number.isInteger(value) ? String(value) : `${value}${/\.\d{3}$/.test(String(value)) ? '0' : ''}`;
}

const span = (tag: Tag, name: string): number => Math.min(Number(tag.attributes[name]) || 1, 100);

/** The positions of hidden columns. */
const hiddenColumnsOf = ({ html, tags }: Markup): ReadonlySet<number> => {
  const classes = hiddenClasses(html);
  return new Set(
    tags
      .filter(({ name }) => name === 'col')
      .flatMap((col) => Array.from({ length: span(col, 'span') }, () => isHiddenTag(col, classes)))
      .flatMap((hides, at) => (hides ? [at] : [])),
  );
};

interface Row {
  readonly cells: readonly Cell[];
  readonly isHidden: boolean;
}

/** The rows of the only table. Empty cells follow a merged cell, as in the text of a copy. */
function rowsOf({ html, tags }: Markup): Row[] {
  const struck = struckClasses(html);
  const hidden = hiddenClasses(html);
  const held = new Map<string, true>();
  return tags
    .filter(({ name }) => name === 'tr')
    .map((tr, row) => {
      const cells: Cell[] = [];
      const fill = (): void => {
        while (held.has(`${row} ${cells.length}`)) cells.push({ text: '', value: undefined });
      };
      for (const tag of tags.slice(tr.index + 1, tr.until)) {
        if (tag.name !== 'td' && tag.name !== 'th') continue;
        fill();
        const text = textIn(html, tag, struck, hidden);
        const [width, height] = [span(tag, 'colspan'), span(tag, 'rowspan')];
        for (let down = 1; down < height; down += 1)
          for (let across = 0; across < width; across += 1) held.set(`${row + down} ${cells.length + across}`, true);
        cells.push({ text, value: cellText(text, tag.attributes) });
        for (let across = 1; across < width; across += 1) cells.push({ text: '', value: undefined });
      }
      fill();
      return { cells, isHidden: isHiddenTag(tr, hidden) || (!!tr.parent && isHiddenTag(tr.parent, hidden)) };
    });
}

const quote = (cell: string): string => (/["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const keyOf = (cells: readonly string[]): string => cells.join('').replace(/\s+/g, '');

/** The rows that are in the text of a copy but not in its HTML. */
function missingIn(visible: readonly Row[], words: string): string[] {
  // A text document copies one cell per line.
  if (!words.includes('\t')) return [];
  const known = new Map<string, number>();
  for (const { cells } of visible) {
    const key = keyOf(cells.map(({ text }) => text));
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  const plain = [...splitRecords(words.replace(/\r?\n$/, ''), '\t')];
  const more = plain.length - visible.length;
  if (more <= 0) return [];
  const missing = plain.filter(({ cells }) => {
    const left = known.get(keyOf(cells)) ?? 0;
    known.set(keyOf(cells), left - 1);
    return left <= 0;
  });
  return missing.length === more
    ? missing.map(({ cells }) => cells.filter(Boolean).join(' | '))
    : Array.from({ length: more }, () => '');
}

/** The headings that are in the text of a copy but not in its HTML: those of hidden columns. */
function headingsMissingIn(visible: readonly Row[], words: string): string[] {
  const filled = ({ cells }: Row): string[] => cells.map(({ text }) => text).filter(Boolean);
  const heads = visible.map(filled).reduce((most, cells) => (cells.length > most.length ? cells : most), []);
  for (const { cells } of splitRecords(words.slice(0, 20_000), '\t')) {
    const own = cells.map((cell) => cell.trim()).filter(Boolean);
    if (own.length > heads.length && heads.every((head) => own.includes(head)))
      return own.filter((cell) => !heads.includes(cell));
  }
  return [];
}

/** The table of a copy. Undefined if its HTML has no table, or several. @param words its plain text */
export function readCopy(html: string, words: string): CopiedTable | undefined {
  if (!/<table\b/i.test(html) || html.length > MOST) return undefined;
  const markup = readMarkup(html);
  if (markup.tags.filter(({ name }) => name === 'table').length !== 1) return undefined;
  const rows = rowsOf(markup);
  const away = hiddenColumnsOf(markup);
  const visible = rows
    .filter((row) => !row.isHidden)
    .map((row) => ({ ...row, cells: row.cells.filter((_, at) => !away.has(at)) }));
  if (visible.length < 2 || !visible.some(({ cells }) => cells.length > 1)) return undefined;
  const textsOf = ({ cells }: Row): string[] => cells.map(({ text }) => text).filter(Boolean);
  const told = rows.filter((row) => row.isHidden).map((row) => textsOf(row).join(' | '));
  const heads = rows.reduce((most, row) => (textsOf(row).length > textsOf(most).length ? row : most), rows[0]!);
  return {
    text: visible.map(({ cells }) => cells.map(({ value }) => quote(value ?? '')).join('\t')).join('\n'),
    hidden: told.length || away.size ? told : missingIn(visible, words),
    hiddenColumns: away.size
      ? heads.cells.flatMap(({ text }, at) => (away.has(at) && text ? [text] : []))
      : headingsMissingIn(visible, words),
  };
}
