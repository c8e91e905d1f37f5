// Reads tables from a real LibreOffice, in Vietnamese and English, as files and as copies. The reader returns the typed figures or an error.
// Debian: libreoffice-calc-nogui (88 MB to fetch, 274 MB installed). It starts only `soffice --headless`, with separate profiles.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { skip } from '../lib/skip.ts';
import { readFile } from '../../src/progress/table/read-file.ts';
import { parseSnapshot, type ProgressSnapshot } from '../../src/progress/snapshot.ts';
import { tablePlaces } from '../../src/program/table-places.ts';
import { checkTable } from '../../apps/builder/figures/check.ts';
import { readCopy } from '../../apps/builder/figures/clipboard.ts';
import type { CivilDate } from '../../src/base/civil-date.ts';

const soffice =
  ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'].find((path) => existsSync(path)) ??
  skip('LibreOffice was not found (Debian: libreoffice-calc-nogui)');

const folder = mkdtempSync(join(tmpdir(), 'tables-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const LOCALES = ['vi-VN', 'en-US'];
for (const locale of LOCALES) {
  mkdirSync(join(folder, locale, 'user'), { recursive: true });
  writeFileSync(
    join(folder, locale, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items
  xmlns:oor="http://openoffice.org/2001/registry"><item
  oor:path="/org.openoffice.Setup/L10N"><prop
  oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item></oor:items>`,
  );
}

/** The typed rows. The third row is hidden. */
const TYPED = [
  { province: 'Thái Nguyên', day: '2026-06-30', total: 3295, title: 'Báo cáo quý II' },
  { province: 'Thái Nguyên', day: '2026-09-30', total: 4295, title: 'Báo cáo quý III; phụ lục' },
  { province: 'Thái Nguyên', day: '2026-10-31', total: 9999, title: 'Bản nháp', hidden: true },
  { province: 'Huế', day: '2026-09-30', total: 12_000, title: 'Báo cáo' },
];
const HEADINGS = ['Tỉnh, thành phố', 'Đến ngày', 'Tổng số tên miền', 'Nguồn'];

const text = (words: string) =>
  `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
const row = (cells: readonly string[], isHidden = false) =>
  `<table:table-row${isHidden ? ' table:visibility="collapse"' : ''}>${cells.join('')}</table:table-row>`;
/** @param day the format of days: the locale's own, or with a four-digit year */
const workbook = (day: 'own' | 'whole', hasGroups: boolean) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document
  xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
  xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
  office:version="1.3"
  office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>
<number:date-style style:name="N1"${day === 'own' ? ' number:automatic-order="true"' : ''}><number:day number:style="long"/><number:text>/</number:text><number:month
  number:style="long"/><number:text>/</number:text><number:year
  ${day === 'own' ? '' : ' number:style="long"'}/></number:date-style>
<number:number-style style:name="N2"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="${hasGroups}"/></number:number-style>
<style:style style:name="d" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="n" style:family="table-cell" style:data-style-name="N2"/></office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="S">${row(HEADINGS.map(text))}${TYPED.map(
  ({ province, day: date, total, title, hidden }) =>
    row(
      [
        text(province),
        `<table:table-cell table:style-name="d" office:value-type="date" office:date-value="${date}"/>`,
        `<table:table-cell table:style-name="n" office:value-type="float" office:value="${total}"/>`,
        text(title),
      ],
      hidden,
    ),
).join('')}</table:table></office:spreadsheet></office:body></office:document>`;

const inputs = { own: workbook('own', true), whole: workbook('whole', true), plain: workbook('whole', false) };
for (const [name, xml] of Object.entries(inputs)) writeFileSync(join(folder, `${name}.fods`), xml);
// Typed as in Viet Nam, in every language of the spreadsheet.
writeFileSync(
  join(folder, 'typed.csv'),
  [
    'province,asOf,total,sourceTitle,count,by',
    'thai-nguyen,30/9/2026,3.295,BC,300.000,31/12/2026',
    'hue,30/9/2026,12.000,BC,450.500,31/12/2026',
  ].join('\n'),
);

/** Field separator, quotation mark, encoding (76: UTF-8, 1: windows-1252, 65535: UTF-16), first line, columns, language, quote all, as shown. */
const csv = (separator: number, encoding: number, asShown: boolean) =>
  `csv:Text - txt - csv (StarCalc):${separator},34,${encoding},1,,0,false,${asShown}`;
const OUTPUTS = {
  'comma, as shown': csv(44, 76, true),
  'comma, not as shown': csv(44, 76, false),
  'semicolon, as shown': csv(59, 76, true),
  'tab, UTF-16': csv(9, 65535, true),
  'comma, windows-1252': csv(44, 1, true),
  copy: 'html:HTML (StarCalc)',
};

function convert(locale: string, name: string, filter: string): (input: string) => Buffer {
  const out = join(folder, `${locale}-${name.replace(/\W+/g, '-')}`);
  const args = [
    `-env:UserInstallation=${pathToFileURL(join(folder, locale)).href}`,
    '--headless',
    '--norestore',
    '--convert-to',
    filter,
    '--outdir',
    out,
  ];
  const files = [...Object.keys(inputs).map((input) => `${input}.fods`), 'typed.csv'].map((file) => join(folder, file));
  const { status, stderr } = spawnSync(soffice, [...args, ...files], { encoding: 'utf8', timeout: 120_000 });
  if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
  return (input) => readFileSync(join(out, `${input}.${filter.slice(0, filter.indexOf(':'))}`));
}

let failed = 0;
let read = 0;
let stopped = 0;

/** Province, day and total. */
type Figure = readonly [province: string | undefined, day: string, total: number | undefined];

function judge(name: string, figures: readonly Figure[], problems: number, rows: readonly Figure[]): void {
  const wrong = figures.filter(
    ([province, day, total]) => !rows.some((one) => one[0] === province && one[1] === day && one[2] === total),
  );
  const isRight = !wrong.length && (figures.length > 0 || problems > 0);
  if (!isRight) failed += 1;
  else if (figures.length) read += 1;
  else stopped += 1;
  if (!isRight) console.log(`✗ ${name}: ${JSON.stringify(wrong)}`);
}

const slugs: Readonly<Record<string, string>> = { 'Thái Nguyên': 'thai-nguyen', Huế: 'hue' };
const seen = TYPED.map(({ province, day, total }): Figure => [slugs[province], day, total]);
const typed: Figure[] = [
  ['thai-nguyen', '2026-09-30', 3295],
  ['hue', '2026-09-30', 12_000],
];
const rowsOf = (input: string) => (input === 'typed' ? typed : seen);
const targetsOk = (snapshots: readonly ProgressSnapshot[]) =>
  snapshots.every(({ targets }) =>
    targets.every((target) => 'count' in target && [300_000, 450_500].includes(target.count)),
  );

/** A figure that was never typed. */
const WRONG: Figure = ['', '', 0];
const figuresOf = (snapshots: readonly ProgressSnapshot[]): Figure[] =>
  targetsOk(snapshots) ? snapshots.map(({ province, asOf, total }) => [province, asOf, total]) : [WRONG];
const TODAY = '2026-11-20' as CivilDate;

for (const locale of LOCALES) {
  for (const [name, filter] of Object.entries(OUTPUTS)) {
    const outputOf = convert(locale, name, filter);
    for (const input of [...Object.keys(inputs), 'typed']) {
      const bytes = outputOf(input);
      const label = `${locale}, ${input}, ${name}`;
      if (name === 'copy') {
        const copied = readCopy(bytes.toString(), '')!;
        const { snapshots, errors, problems } = checkTable(copied.text, TODAY);
        judge(label, figuresOf(snapshots), errors.length + problems.length, rowsOf(input));
        // Hidden rows must not be in the copy.
        if (snapshots.some(({ total }) => total === 9999)) judge(`${label}, hidden`, [WRONG], 0, []);
        if (input !== 'typed' && !snapshots.length) judge(`${label}, days in full`, [], 0, []);
        continue;
      }
      const { entries, problems } = await readFile(new Uint8Array(bytes).buffer, '', tablePlaces);
      const snapshots = entries.map(parseSnapshot).flatMap((entry) => (entry.ok ? [entry.value] : []));
      judge(label, figuresOf(snapshots), problems.length, rowsOf(input));
      if (name === 'comma, as shown' && (input === 'whole' || input === 'plain') && !snapshots.length)
        judge(`${label}, not read`, [], 0, []);
    }
  }
}
console.log(`${failed ? '✗' : '✓'} tables by LibreOffice: ${read} read as typed, ${stopped} stopped, ${failed} wrong`);
process.exitCode = failed ? 1 : 0;
