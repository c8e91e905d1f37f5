// Writes data/feed.schema.json and docs/feed.md: every field of a feed, from its schema in the sources, with whole examples. Run by generate.ts.

import { writeFileSync } from 'node:fs';
import * as forms from '../../src/progress/feed-schema.ts';
import { toCsv, type COLUMNS } from '../../src/progress/csv.ts';
import { parseSnapshot } from '../../src/progress/snapshot.ts';
import { columnName } from '../../apps/builder/figures/columns.ts';
import { join } from 'node:path';
import { root } from '../lib/release.ts';
import { schemaOf, type Descriptions, type Form } from './schema.ts';

/** The same words in Vietnamese and in English. */
type Both = readonly [vi: string, en: string];

/** Meaning of the fields, by the object that contains them. */
const DESCRIPTIONS: Descriptions<Both> = new Map<Form, Record<string, Both>>([
  [
    forms.FeedEntry,
    {
      version: ['Phiên bản của dạng tệp; không ghi thì là 1.', 'The version of this form of file; 1 where left out.'],
      province: [
        'Tên tỉnh không dấu, nối bằng gạch. Chỉ tệp có đúng một mục mới được bỏ trống.',
        'Slug of the province. Only a file with a single entry may leave it out.',
      ],
      asOf: ['Số tính đến hết ngày này.', 'The figure goes up to the end of this day.'],
      source: ['Nguồn của số. Thiếu nguồn thì số không được hiện.', 'Who says so. Without it no figure is shown.'],
      total: ['Số tên miền đã đăng ký. 0 cũng là số liệu.', 'Names registered. 0 is a figure.'],
      parts: [
        'Số theo đuôi. Đuôi không ghi là không được báo cáo, không phải là 0.',
        'Names by ending. One that is left out was not reported, which is not 0.',
      ],
      groups: [
        'Các nhóm mà chỉ tiêu phần trăm nói tới, theo tên không dấu.',
        'The groups that percentage targets are of, by slug.',
      ],
      targets: [
        'Các chỉ tiêu: một con số, hoặc phần trăm của một nhóm.',
        'Targets: a number, or a percentage of a group.',
      ],
      series: ['Số của các ngày trước.', 'Figures of earlier days.'],
    },
  ],
  [
    forms.Source,
    {
      title: ['Tên cơ quan báo cáo hoặc văn bản.', 'Who reported it, or in which document.'],
      url: ['Địa chỉ của nguồn, http hoặc https.', 'Address of the source, http or https.'],
    },
  ],
  [
    forms.CountTarget,
    {
      by: ['Ngày cuối còn tính.', 'The last day that counts.'],
      count: ['Số tên miền phải đạt, lớn hơn 0.', 'Names to reach, more than 0.'],
      atLeast: ['Văn bản viết “ít nhất”, “trên”.', 'The document says “at least”.'],
    },
  ],
  [
    forms.PercentTarget,
    {
      by: ['Ngày cuối còn tính.', 'The last day that counts.'],
      percent: ['Phần trăm phải đạt: trên 0, nhiều nhất 100.', 'Percentage to reach: above 0, at most 100.'],
      of: ['Nhóm, như trong groups.', 'The group, as in groups.'],
      atLeast: ['Văn bản viết “ít nhất”, “trên”.', 'The document says “at least”.'],
    },
  ],
  [
    forms.Group,
    {
      size: ['Nhóm có bao nhiêu, lớn hơn 0.', 'How many there are, more than 0.'],
      registered: ['Trong đó bao nhiêu đã có tên miền.', 'How many of them have a name.'],
    },
  ],
  [
    forms.Point,
    {
      asOf: ['Ngày, không sau asOf của mục.', 'The day, not after the entry’s own.'],
      total: ['Số của ngày ấy.', 'The figure of that day.'],
    },
  ],
]);

const schema = schemaOf({
  forms,
  whole: forms.Feed,
  title: 'Tệp số liệu tên miền “.vn” · Figures for tenmien-progress',
  descriptions: DESCRIPTIONS,
  wordsOf: ([vi, en]) => `${vi} · ${en}`,
});
writeFileSync(join(root, 'apps/public/data/feed.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);

const definition = (name: string) => schema.$defs![name]!;
const code = (text: unknown) => `\`${text}\``;

/** Types of fields in words. */
const KINDS: Readonly<Record<string, string>> = {
  Day: '`YYYY-MM-DD`',
  Count: 'số nguyên từ 0 · *whole number from 0*',
  Slug: 'tên không dấu · *slug*',
  integer: 'số nguyên từ 1 · *whole number from 1*',
  number: 'số · *number*',
  string: 'chữ · *text*',
  boolean: '`true` `false`',
  array: 'danh sách · *list*',
  object: 'đối tượng · *object*',
  Source: 'đối tượng · *object*',
};

interface Field {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly description: string;
}

const kindOf = ({ $ref, type, const: only }: Field): string | undefined =>
  only === undefined ? KINDS[$ref?.split('/').at(-1) ?? type ?? ''] : code(only);

/** The table rows for the fields of an object. @param path prefix of a field's name */
const rowsOf = (name: string, path: string) =>
  Object.entries(definition(name).properties as Record<string, Field>).map(([field, value]) => {
    const [vi, en] = value.description.split(' · ');
    const kind = kindOf(value);
    if (!kind) throw new Error(`${name}.${field} has no kind in words`);
    const needed = definition(name).required?.includes(field);
    return `| ${code(path + field)} | ${kind} | ${needed ? 'có · *yes*' : ''} | ${vi} *${en}* |`;
  });
const fields = [
  ...rowsOf('FeedEntry', ''),
  ...rowsOf('Source', 'source.'),
  ...rowsOf('Group', 'groups.*.'),
  ...rowsOf('CountTarget', 'targets[].'),
  ...rowsOf('PercentTarget', 'targets[].').slice(1, 3),
  ...rowsOf('Point', 'series[].'),
];

type Column = (typeof COLUMNS)[number];

/** Column → its content in both languages, and the field that is read from it. */
const CELLS: Readonly<Record<Column | 'size' | 'registered', readonly [vi: string, en: string, field: string]>> = {
  province: [
    'Tên tỉnh, có dấu hoặc không. Tệp của một tỉnh có thể bỏ cột này.',
    'Name or slug. A file of one province may leave the column out.',
    'province',
  ],
  asOf: ['`31/3/2025` hoặc `2025-03-31`.', '`31/3/2025` or `2025-03-31`.', 'asOf'],
  total: ['`3.295`, `3,295`, `3 295` hoặc `3295`.', '`3.295`, `3,295`, `3 295` or `3295`.', 'total'],
  sourceTitle: ['Ai báo cáo, hoặc trong văn bản nào.', 'Who reported it, or in which document.', 'source.title'],
  sourceUrl: ['Địa chỉ của nguồn.', 'Address of the source.', 'source.url'],
  count: ['Chỉ tiêu; `≥300.000` là ít nhất.', 'The target; `≥300.000` for at least.', 'targets[].count'],
  percent: ['Chỉ tiêu phần trăm: `40` hoặc `40%`.', 'The target as a percentage: `40` or `40%`.', 'targets[].percent'],
  of: ['Nhóm của chỉ tiêu phần trăm.', 'The group of that percentage.', 'targets[].of'],
  by: ['Hạn của chỉ tiêu.', 'The last day of the target.', 'targets[].by'],
  atLeast: [
    '`x` hoặc `có` là “ít nhất”; trống hoặc `không` là không.',
    '`x` or `yes` for “at least”; empty or `no` for not.',
    'targets[].atLeast',
  ],
  size: ['Nhóm ấy có bao nhiêu.', 'How many are in that group.', 'groups.*.size'],
  registered: ['Trong đó bao nhiêu đã có tên miền.', 'How many of them have a name.', 'groups.*.registered'],
};
const columns = (Object.entries(CELLS) as [Column, readonly string[]][]).map(
  ([column, [vi, en, field]]) =>
    `| ${code(column)} | ${columnName(column, 'vi')} | ${columnName(column, 'en')} | ${code(field)} | ${vi} *${en}* |`,
);

const EXAMPLE = {
  version: 1,
  province: 'thai-nguyen',
  asOf: '2026-09-30',
  source: { title: 'Báo cáo mẫu, số không có thật', url: 'https://example.gov.vn/bao-cao' },
  total: 12500,
  parts: { 'id.vn': 9000, 'biz.vn': 3500 },
  groups: { enterprises: { size: 8000, registered: 2400 } },
  targets: [
    { by: '2026-12-31', count: 300000, atLeast: true },
    { by: '2026-12-31', percent: 40, of: 'enterprises' },
  ],
  series: [
    { asOf: '2026-03-31', total: 7000 },
    { asOf: '2026-06-30', total: 9800 },
  ],
};
const read = parseSnapshot(EXAMPLE);
if (!read.ok) throw new Error(JSON.stringify(read.problem));
const csv = toCsv(read.value).replace('\uFEFF', '').replaceAll('\r\n', '\n');

/** The same file as offices type it. */
const BY_HAND = `"Tỉnh, thành phố",Đến ngày,Tổng số tên miền,id.vn,biz.vn,Nguồn,Địa chỉ nguồn,Chỉ tiêu,Chỉ tiêu (%),Tính trên,Số thuộc nhóm,Số đã có tên miền,Hạn của chỉ tiêu
Thái Nguyên,31/3/2026,7.000,,,,,,,,,,
Thái Nguyên,30/6/2026,9.800,,,,,,,,,,
Thái Nguyên,30/9/2026,12.500,9.000,3.500,"Báo cáo mẫu, số không có thật",https://example.gov.vn/bao-cao,≥300.000,,,,,31/12/2026
Thái Nguyên,30/9/2026,12.500,9.000,3.500,"Báo cáo mẫu, số không có thật",https://example.gov.vn/bao-cao,,40%,Doanh nghiệp,8.000,2.400,31/12/2026
`;

const text = `# Tệp số liệu · Files of figures

Khối “Số liệu” đọc số liệu từ địa chỉ ở thuộc tính \`src\`, hoặc từ \`/data/<tỉnh>.json\` của máy chủ phát khối. Tệp là JSON hoặc CSV, dài nhất 1,5 MB; khối xem nội
dung, không xem tên tệp. Không muốn viết tay thì dán bảng vào trang tạo mã, \`/builder/#figures\`: trang ấy làm tệp. *The counter reads figures from the address in
\`src\`, or from \`/data/<province>.json\` of the host of the blocks. The file is JSON or CSV, at most 1.5 MB; its content decides, not its name. Nobody has to write
it by hand: paste a table into the builder, \`/builder/#figures\`, which makes the file.*

Số nào chưa chắc thì không hiện, số gần nhất vẫn giữ: xem [ERRORS.md](../ERRORS.md#bad-table). *A figure that is not certain is not shown and the last one stays: see
[ERRORS.md](../ERRORS.md#bad-table).*

Trang này do \`npm run generate\` viết từ mã nguồn; một bài thử đọc cả ba tệp mẫu bằng bộ đọc thật. *\`npm run generate\` writes this page from the sources; a test
reads all three examples with the real reader.*

## JSON

Một mục, hoặc danh sách mỗi tỉnh một mục. Trường lạ được bỏ qua. Lược đồ ở \`/data/feed.schema.json\` của máy chủ phát khối. *One entry, or a list with one for each
province. Unknown fields are passed over. The schema is \`/data/feed.schema.json\` of the host of the blocks.*

| Trường · Field | Kiểu · Kind | Bắt buộc · Needed | Nghĩa · Meaning |
|---|---|---|---|
${fields.join('\n')}

Mỗi chỉ tiêu có \`count\`, hoặc \`percent\` cùng \`of\`, không có cả hai. *A target has \`count\`, or \`percent\` with \`of\`, never both.* \`percent\` dưới 1 bị bỏ ra, vì bảng tính lưu 40 % là 0,4. *A \`percent\` below 1 is left out, because spreadsheets store 40% as 0.4.*

\`\`\`json
${JSON.stringify(EXAMPLE, null, 2)}
\`\`\`

## CSV

Mỗi dòng là một tỉnh, một ngày; thêm chỉ tiêu thì thêm dòng lặp lại phần đầu. Dòng của ngày trước chỉ cần tỉnh, ngày và tổng. Tên cột viết như cột đầu hoặc hai cột
sau, và như các báo cáo hay viết. Ô cách nhau bằng dấu phẩy, dấu chấm phẩy hoặc tab. *A line is a province and a day; a further target is a further line that repeats
the rest. Lines of earlier days need province, day and total alone. Headings are written as in the first column or the next two, and as reports have them. Cells are
separated by commas, semicolons or tabs.*

| Cột · Column | Tiếng Việt | English | JSON | Nội dung · Content |
|---|---|---|---|---|
${columns.join('\n')}
| \`id.vn\`, \`biz.vn\`, … | | | \`parts\` | Số theo đuôi. *Names by ending.* |
| \`enterprises.size\`, \`enterprises.registered\`, … | | | \`groups\` | Như \`size\` và \`registered\`, cho một nhóm có tên. *As \`size\` and \`registered\`, of a named group.* |

\`toCsv\` của \`tenmien-widgets/progress\` viết tệp như thế này. *\`toCsv\` of \`tenmien-widgets/progress\` writes it like this:*

\`\`\`csv
${csv}\`\`\`

Cùng số liệu ấy, viết như một cơ quan viết. *The same figures as an office writes them:*

\`\`\`csv
${BY_HAND}\`\`\`
`;
writeFileSync(join(root, 'docs/feed.md'), text);
