// Writes docs/api.md: elements, attributes, properties, events, parts and functions. Sources: custom-elements.json and the types. Run by generate.ts.

import { writeFileSync } from 'node:fs';
import { elementsOf, type ElementFacts, type Manifest } from '../build/element-facts.ts';
import { compilerOf } from './exports.ts';
import { inVietnamese } from './vietnamese.ts';
import { widgets } from '../../src/contract.ts';
import { join } from 'node:path';
import { readJson, root } from '../lib/release.ts';

/** Public paths whose exports are listed, with a description. docs/gateway.md describes the gateway. */
const PATHS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  contract: [
    'Hợp đồng với trang: khối, thuộc tính, sự kiện',
    'What a host page may rely on: widgets, attributes, events',
  ],
  program: [
    'Chương trình dưới dạng dữ liệu; không cần DOM, chạy được trên máy chủ',
    'The programme as data; no DOM, runs on a server too',
  ],
  domains: [
    'Tên miền dưới “.vn”; không cần DOM, chạy được trên máy chủ',
    'Names below “.vn”; no DOM, runs on a server too',
  ],
  progress: [
    'Số liệu và chỉ tiêu; không cần DOM, chạy được trên máy chủ',
    'Figures and targets; no DOM, runs on a server too',
  ],
};
const compiler = compilerOf(['index', ...Object.keys(PATHS)]);

const both = (english: string) => `${inVietnamese(english)} *${english.replaceAll('*', '\\*')}*`;
const code = (text: string) => `\`${text}\``;
/** Escapes bars, which would end a table cell. */
const cell = (text: string) => text.replaceAll('|', '\\|');
type Rows = readonly (readonly string[])[];
const table = (headings: readonly string[], rows: Rows) =>
  [
    `| ${headings.join(' | ')} |`,
    `|${'---|'.repeat(headings.length)}`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  ].join('\n');
const section = (title: string, headings: readonly string[], rows: Rows) =>
  rows.length ? `### ${title}\n\n${table(headings, rows)}\n` : '';

/** Long lists of values are omitted, because other pages have them. */
const valuesOf = ({ values, isBoolean }: ElementFacts['attributes'][number]) =>
  isBoolean
    ? 'có, không · *there or not*'
    : values.length > 8
      ? '34 tỉnh · *34 provinces*'
      : values.map(({ name }) => code(name)).join(' ');

const detailOf = (type: string) => {
  const members = compiler.detailOf('contract', type);
  return code(members.length ? `{ ${members.map(({ name, type: of }) => `${name}: ${of}`).join('; ')} }` : '{}');
};

const MEANING = 'Nghĩa · Meaning';
const elementPart = ({
  tag,
  description,
  attributes,
  properties,
  methods,
  events,
  parts,
  cssProperties,
  slots,
}: ElementFacts) =>
  [
    `## ${tag}\n\n${both(description)}\n`,
    section(
      `Thuộc tính của ${tag} · Attributes of ${tag}`,
      ['Thuộc tính · Attribute', 'Property', 'Giá trị · Values', MEANING],
      attributes.map((one) => [
        code(one.name),
        one.hasProperty ? code(one.property) : '–',
        valuesOf(one),
        both(one.description),
      ]),
    ),
    section(
      `Chỉ đặt bằng script, ${tag} · For scripts, ${tag}`,
      ['Tên · Name', 'Kiểu · Type', MEANING],
      [
        ...properties.map(({ name, type, description: words }) => [code(name), code(type.text), both(words)]),
        ...methods.map(({ name, description: words }) => [code(`${name}()`), '', both(words)]),
      ],
    ),
    section(
      `Sự kiện của ${tag} · Events of ${tag}`,
      ['Tên · Name', '`detail`', MEANING],
      events.map(({ name, type, description: words }) => [code(name), detailOf(type), both(words)]),
    ),
    section(
      `CSS của ${tag} · CSS of ${tag}`,
      ['Tên · Name', MEANING],
      [
        ...parts.map(({ name, description: words }) => [code(`::part(${name})`), both(words)]),
        ...cssProperties.map(({ name, description: words }) => [code(name), both(words)]),
      ],
    ),
    ...slots.map(({ description: words }) => `Nội dung con · *Child content*\n\n${both(words)}\n`),
  ]
    .filter(Boolean)
    .join('\n');

/** The classes of the elements are omitted here; they have their own sections above. */
function pathPart(path: string, [vi, en]: readonly [string, string]): string {
  const { values, types } = compiler.exportsOf(path);
  return [
    `## tenmien-widgets/${path}\n\n${vi}. *${en}.*\n`,
    table(
      ['Hàm, giá trị · Function, value', MEANING],
      values.map(({ name, isClass, signature, description }) => [
        code(isClass ? `class ${name}` : signature),
        both(description),
      ]),
    ),
    `\nKiểu · *Types*\n\n${types.map(code).join(' ')}\n`,
  ].join('\n');
}

const known = elementsOf(readJson<Manifest>(join(root, 'custom-elements.json')));
const all = widgets.map(({ tag }) => known.find((element) => element.tag === tag)!);
const own = compiler.exportsOf('index').values.filter(({ name }) => name === 'loadWords');
const text = `# Thẻ, thuộc tính, sự kiện, hàm · Elements, attributes, events, functions

Mọi thuộc tính là chuỗi; cột “Property” là property cùng nghĩa, nếu có. Giá trị sai không làm khối biến mất: khối bỏ qua giá trị ấy, in một dòng và bắn \`tenmien-failed\`
(xem [ERRORS.md](../ERRORS.md)). *All attributes are strings; the column “Property” has the property of the same meaning, where there is one. A wrong value never blanks a block: it is left out, one
line is printed and \`tenmien-failed\` is fired (see [ERRORS.md](../ERRORS.md)).*

Mọi sự kiện nổi lên qua shadow root (\`bubbles\`, \`composed\`), báo việc đã xảy ra nên không hủy được, và không bao giờ mang tên, ngày sinh hay câu trả lời của ai.
*All events bubble and cross shadow roots; they state facts, so they cannot be cancelled, and never carry anybody’s name, birth date or answers.*

Ngôn ngữ theo \`lang\` của thẻ, không có thì theo \`<html lang>\`: \`vi\` hoặc \`en\`. *The language is that of the element’s \`lang\`, else of \`<html lang>\`: \`vi\` or \`en\`.*

Trang này do \`npm run generate\` viết từ mã nguồn; \`npm test\` kiểm rằng nó đúng với mã. *\`npm run generate\` writes this page from the sources; \`npm test\`
proves that it is what they say.*

${all.map(elementPart).join('\n')}
## tenmien-widgets

Bốn lớp ${all.map(({ className }) => code(className)).join(', ')}, cùng mọi thứ của các đường dẫn dưới đây. Không đăng ký thẻ nào; \`tenmien-widgets/define\` đăng ký
cả bốn, \`tenmien-widgets/define/banner\` (\`/eligibility\`, \`/availability\`, \`/progress\`) một thẻ. *The four classes, and all that the paths below export. It registers no
element: \`tenmien-widgets/define\` registers all four, \`tenmien-widgets/define/banner\` (\`/eligibility\`, \`/availability\`, \`/progress\`) one.*

${table(
  ['Hàm · Function', MEANING],
  own.map(({ signature, description }) => [code(signature), both(description)]),
)}

${Object.entries(PATHS)
  .map(([path, words]) => pathPart(path, words))
  .join('\n')}
## tenmien-gateway

Gói riêng cho máy chủ, xem [gateway.md](gateway.md). *A package of its own, for servers: see [gateway.md](gateway.md).*
`;
writeFileSync(join(root, 'docs/api.md'), text);
