// Owns what a copied table is: spreadsheets put more into the HTML of a copy than into its text, and leave hidden rows out of it. Knows no
// page.

import { addDays, partsOf, type CivilDate } from '../../../src/base/civil-date.ts';
import { readMarkup, type Markup, type Tag } from '../../../src/embed/snippet/html-reader.ts';
import { splitRecords } from '../../../src/progress/table/records.ts';

export interface CopiedTable {
  /** The rows that are seen, separated by tabs. */
  readonly text: string;
  /** The rows that are hidden, in their words; empty ones where only their number is known. */
  readonly hidden: readonly string[];
}

/** HTML takes several times the room of its text. */
const MOST = 10_000_000;

interface Cell {
  readonly text: string;
  /** As it is written; undefined for text. */
  readonly value: string | undefined;
}

/** The text of a cell; a line break stays one. */
function textIn(html: string, { start, end }: Tag): string {
  const inside = html.slice(start, end).replace(/<br\b[^>]*>|<\/p>\s*<p\b/gi, (tag) => `\u0001${tag}`);
  const lines = readMarkup(inside)
    .text.replace(/[ \t\r\n]+/g, ' ')
    .split('\u0001');
  return lines
    .map((line) => line.replace(/^ | $/g, ''))
    .join('\n')
    .trim();
}

/** The day of a cell of Calc that shows it in its own way: 46295 is 30/9/2026. Undefined where what is shown is another. */
function dayOf(text: string, serial: number): string | undefined {
  const { year, month, day } = partsOf(addDays('1899-12-30' as CivilDate, Math.floor(serial)));
  const shown = (text.match(/\d+/g) ?? []).map(Number);
  const isShown =
    shown.includes(day) &&
    (shown.includes(year) || shown.includes(year % 100)) &&
    (shown.includes(month) || /\p{L}/u.test(text));
  return isShown ? `${day}/${month}/${year}` : undefined;
}

/** A cell as the table has it, whatever it shows: Calc says its value (`sdval`) and its format (`sdnum`). */
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
  // What looks like 3.295 and is no whole number must not be read as one.
  return Number.isInteger(value) ? String(value) : `${value}${/\.\d{3}$/.test(String(value)) ? '0' : ''}`;
}

const isHidden = ({ attributes }: Tag): boolean =>
  'hidden' in attributes ||
  /display:\s*none|visibility:\s*(?:collapse|hidden)|(?:^|[;\s])height:\s*0(?:p[tx])?\s*(?:;|$)/i.test(
    attributes['style'] ?? '',
  ) ||
  attributes['height'] === '0';

const span = (tag: Tag, name: string): number => Math.min(Number(tag.attributes[name]) || 1, 100);

interface Row {
  readonly cells: readonly Cell[];
  readonly isHidden: boolean;
}

/** The rows of the only table; a merged cell is followed by empty ones, as in the text of a copy. */
function rowsOf({ html, tags }: Markup): Row[] {
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
        const text = textIn(html, tag);
        const [width, height] = [span(tag, 'colspan'), span(tag, 'rowspan')];
        for (let down = 1; down < height; down += 1)
          for (let across = 0; across < width; across += 1) held.set(`${row + down} ${cells.length + across}`, true);
        cells.push({ text, value: cellText(text, tag.attributes) });
        for (let across = 1; across < width; across += 1) cells.push({ text: '', value: undefined });
      }
      fill();
      return { cells, isHidden: isHidden(tr) };
    });
}

const quote = (cell: string): string => (/["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const keyOf = (cells: readonly string[]): string => cells.join('').replace(/\s+/g, '');

/** The rows of the text of a copy that its HTML has not. */
function missingIn(visible: readonly Row[], words: string): string[] {
  // A text document copies a cell a line.
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

/** The table of a copy; undefined where its HTML is none, or several. @param words its plain text */
export function readCopy(html: string, words: string): CopiedTable | undefined {
  if (!/<table\b/i.test(html) || html.length > MOST) return undefined;
  const markup = readMarkup(html);
  if (markup.tags.filter(({ name }) => name === 'table').length !== 1) return undefined;
  const rows = rowsOf(markup);
  const visible = rows.filter((row) => !row.isHidden);
  if (visible.length < 2 || !visible.some(({ cells }) => cells.length > 1)) return undefined;
  const told = rows
    .filter((row) => row.isHidden)
    .map(({ cells }) =>
      cells
        .map(({ text }) => text)
        .filter(Boolean)
        .join(' | '),
    );
  return {
    text: visible.map(({ cells }) => cells.map(({ value }) => quote(value ?? '')).join('\t')).join('\n'),
    hidden: told.length ? told : missingIn(visible, words),
  };
}
