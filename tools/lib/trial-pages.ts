// The pages for measurements: one element with its child content above a paragraph that must not move, and one page with all four elements.

import { filesOf } from '../../src/embed/loader/bundle-files.ts';
import { tagOf, widgetNames, type WidgetName } from '../../src/widgets.ts';
import type { Build } from './built.ts';

/** Attributes and child content. */
const SAY: Readonly<Record<WidgetName, readonly [string, string]>> = {
  banner: [
    'hotline="0000 000 000"',
    'Chương trình phổ cập tên miền quốc gia “.vn”. <a href="https://tenmien.vn">Xem thêm</a>',
  ],
  eligibility: ['', 'Xem điều kiện nhận tên miền id.vn, biz.vn tại <a href="https://tenmien.vn">tenmien.vn</a>'],
  availability: ['', 'Hỏi tên miền tại một <a href="https://nhadangky.vn">nhà đăng ký</a>'],
  progress: [
    'value="3295" as-of="2025-03-31" source="Chỉ thị của Chủ tịch UBND tỉnh Thái Nguyên" target="≥300000" target-by="2026-12-31"',
    'Đến 31/3/2025 có 3.295 tên miền. <a href="/site/data/thai-nguyen.csv">Tải số liệu</a>',
  ],
};

/** Selector of the elements of all widgets. */
export const anyWidget = widgetNames.map(tagOf).join();

/** Returns an element as it is written in a host's page. */
export const tag = (name: WidgetName, attributes: string = SAY[name][0]): string =>
  `<tenmien-${name} province="thai-nguyen" today="2026-11-20" ${attributes}><p>${SAY[name][1]}</p></tenmien-${name}>`;

/** A page with only a heading and some text below. */
export const barePage = (body: string, head = ''): string => `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Trang đo</title>
<link rel="icon" href="/site/icon.svg">
${head}
<h1>Trang đo</h1>
${body}
<p id="below">${'Đoạn văn này nằm dưới thành phần và không được xê dịch. '.repeat(12)}</p>
</html>`;

/** A page like a portal's template: reserved space in its style sheet, deferred scripts with integrity hashes. */
export function page(
  { host = '/site/', version, integrity }: Pick<Build, 'version' | 'integrity'> & { readonly host?: string },
  names: readonly WidgetName[],
  body = names.map((name) => tag(name)).join('\n'),
): string {
  const base = `${host}w/${version}/`;
  const script = (file: string) =>
    `<script defer src="${base}${file}" integrity="${integrity[file]}" crossorigin="anonymous"></script>`;
  return barePage(
    body,
    [
      `<link rel="stylesheet" href="${base}embed.css">`,
      ...[...filesOf(new Set(names))].map((file) => script(`${file}.js`)),
    ].join('\n'),
  );
}
