// Owns the letter by which an editor asks the portal's administrator to let a block in. Says only what the build knows and tests prove.

import { formatNumber } from '../../../localization/format.ts';
import type { Language } from '../../../localization/language.ts';
import { fallback } from '../../../embed/fallback.ts';
import { filesOf } from '../../../embed/files.ts';
import { openTag } from '../../../embed/markup.ts';
import { pathOf } from '../../../embed/permalink.ts';
import type { Settings } from '../../../embed/settings.ts';
import { writeScript, type Form, type Site } from '../../../embed/snippet.ts';
import type { System } from '../../../embed/systems.ts';
import type { Release } from '../release.ts';
import { sayIn, type Say } from '../say.ts';

/** One heading with what stands under it; `code` is to be copied letter by letter. */
export interface Part {
  readonly title: string;
  readonly lines: readonly string[];
  readonly code?: readonly string[];
}

export interface Letter {
  readonly subject: string;
  readonly greeting: string;
  readonly parts: readonly Part[];
}

export interface Asked {
  /** Of the letter. */
  readonly language: Language;
  readonly settings: Settings;
  readonly form: Form;
  readonly site: Site;
  readonly system: System;
  readonly bytes: Release['bytes'];
}

/** Whom the block asks from the reader's browser, besides its own host. */
export function askedHosts({ attributes }: Settings): readonly { readonly attribute: 'src' | 'endpoint' | 'doh' | 'logo-src'; readonly origin: string }[] {
  return (['src', 'endpoint', 'doh', 'logo-src'] as const).flatMap((attribute) => {
    const { origin } = URL.parse(attributes[attribute] ?? '') ?? {};
    return origin && origin !== 'null' ? [{ attribute, origin }] : [];
  });
}

/** The lines that a Content-Security-Policy needs. `'self'` stands for what the portal has already. */
export function policyLines({ settings, form, site }: Pick<Asked, 'settings' | 'form' | 'site'>): string[] {
  const host = new URL(site.host).origin;
  if (form === 'iframe' || form === 'address') return [`frame-src 'self' ${host}`];
  const { widget, attributes } = settings;
  // Without a figure of its own the counter asks for the host's.
  const figures = widget === 'progress' && !attributes['src'] && !attributes['value'] ? [host] : [];
  const logo = askedHosts(settings).find(({ attribute }) => attribute === 'logo-src')?.origin;
  const asked = new Set([...figures, ...askedHosts(settings).flatMap(({ attribute, origin }) => (attribute === 'logo-src' ? [] : origin))]);
  return [
    `script-src 'self' ${host}`,
    `style-src 'self' ${host}`,
    ...(asked.size ? [`connect-src 'self' ${[...asked].join(' ')}`] : []),
    ...(logo ? [`img-src 'self' ${logo}`] : []),
    'trusted-types tenmien-loader tenmien lit-html',
  ];
}

function sizeText({ settings: { widget, language: its }, language, bytes }: Asked, say: Say): string {
  const files = ['loader.js', ...[...filesOf(new Set([widget]))].map((file) => `${file}.js`), ...(its === 'en' ? ['en.js'] : [])];
  const kB = (count: number): string => `${formatNumber(count / 1000, language)}\u00a0kB`;
  const each = files.map((file) => `${file} ${kB(bytes[file] ?? 0)}`).join(', ');
  const all = kB(files.reduce((sum, file) => sum + (bytes[file] ?? 0), 0));
  return say(`Tải lần đầu ${all} (nén brotli): ${each}. Lần sau trình duyệt dùng lại.`, `The first load is ${all} (brotli): ${each}. Later the browser has them.`);
}

function dataText({ settings, site }: Asked, say: Say): string[] {
  const { widget } = settings;
  const asked = askedHosts(settings);
  const names = asked.filter(({ attribute }) => attribute === 'endpoint' || attribute === 'doh').map(({ origin }) => origin).join(', ');
  const figures = asked.find(({ attribute }) => attribute === 'src')?.origin;
  return [
    say(
      `Trình duyệt của người đọc chỉ tải tệp từ ${site.host}. Như với mọi tệp trên web, máy chủ đó thấy địa chỉ IP; khối không gửi gì thêm cho nó.`,
      `Readers’ browsers only load files from ${site.host}. As with every file on the web that host sees an IP address; the block sends it nothing more.`,
    ),
    ...(widget === 'eligibility' ? [say('Ngày sinh và câu trả lời không rời khỏi máy của người đọc.', 'Birth dates and answers do not leave the reader’s device.')] : []),
    ...(widget === 'availability'
      ? [
          names
            ? say(`Tên miền mà người đọc tra được gửi tới ${names}, vì bạn đã đặt địa chỉ đó.`, `The name that a reader looks up is sent to ${names}, since that address is set.`)
            : say('Tên mà người đọc gõ không được gửi đi đâu, vì không đặt địa chỉ nào để hỏi.', 'The name that a reader types is sent nowhere, since no address to ask is set.'),
        ]
      : []),
    ...(widget === 'progress' && figures ? [say(`Số liệu được tải từ ${figures}.`, `Figures are loaded from ${figures}.`)] : []),
    say('Không cookie, không lưu gì trong trình duyệt, không đếm lượt xem.', 'No cookies, nothing kept in the browser, no counting of visits.'),
  ];
}

/** Left open for the sender. */
const BLANK = '…………………………';

export function letterFor(asked: Asked): Letter {
  const { language, settings, form, site, system } = asked;
  const say = sayIn(language);
  const { title } = fallback({ ...settings, language });
  const isFrame = form === 'iframe' || form === 'address';
  const known = system.id !== 'unknown' && system.id !== 'other';
  const major = site.version.split('.')[0]!;
  const part = (name: string, lines: readonly string[], code?: readonly string[]): Part => ({ title: name, lines, ...(code && { code }) });
  return {
    subject: say(`Đề nghị cho đặt khối trên cổng: ${title}`, `Request for the portal: ${title}`),
    greeting: say('Kính gửi người quản trị cổng thông tin,', 'To the administrator of the portal,'),
    parts: [
      part(
        say('Đề nghị', 'The request'),
        [
          say(
            'Chúng tôi muốn đặt khối dưới đây vào bài viết trên cổng và cần anh/chị mở giúp một lần. Trang riêng của khối, xem được ngay:',
            'We would like to put this block into articles of the portal, and need your help once. Its own page can be seen now:',
          ),
        ],
        [site.host + pathOf(settings)],
      ),
      ...(isFrame
        ? []
        : [
            part(
              say('Hai dòng trong mẫu trang, trước </head>', 'Two lines in the page template, before </head>'),
              [
                say(
                  'Dòng đầu giữ chỗ để trang không xô lệch; dòng sau biến liên kết thành khối, có mã băm để trình duyệt từ chối tệp bị sửa. Không có hai dòng này, liên kết vẫn là liên kết.',
                  'The first keeps the place so that nothing moves; the second makes the block of a link, with a hash by which browsers refuse a changed file. Without them links stay links.',
                ),
              ],
              [openTag('link', { rel: 'stylesheet', href: `${site.host}w/${site.version}/embed.css` }), writeScript(site)],
            ),
          ]),
      part(
        say('Nếu cổng có Content-Security-Policy', 'If the portal has a Content-Security-Policy'),
        [
          ...(isFrame ? [] : [say('Dòng trusted-types chỉ cần khi cổng đã dùng require-trusted-types-for.', 'The line trusted-types is needed only where require-trusted-types-for is set.')]),
          say('Thêm vào các dòng đã có:', 'Add to the lines that are there:'),
        ],
        policyLines(asked),
      ),
      part(
        known ? say(`Thiết đặt trong ${system.name.vi}`, `Settings in ${system.name.en}`) : say('Thiết đặt của hệ thống', 'Settings of the system'),
        [...system.administrator.map((step) => step[language]), system.survives[language]],
      ),
      part(say('Dung lượng', 'Size'), [sizeText(asked, say)]),
      part(say('Dữ liệu', 'Data'), dataText(asked, say)),
      part(say('Tiếp cận', 'Accessibility'), [
        say(
          'Làm theo WCAG 2.2 mức AA; mọi trạng thái được kiểm tự động bằng axe và bằng bàn phím trên Chromium, Firefox và WebKitGTK. Chưa có đánh giá độc lập, và chưa thử với người dùng trình đọc màn hình.',
          'Made to WCAG 2.2, level AA; every state is checked by axe and by keyboard in Chromium, Firefox and WebKitGTK. There was no independent audit and no trial with users of screen readers.',
        ),
      ]),
      part(say('Phiên bản và cập nhật', 'Version and updates'), [
        say(
          `Phiên bản ${site.version}. Tệp của một phiên bản không bao giờ đổi. Để cập nhật, thay dòng script bằng dòng mới lấy từ trang này; hoặc dùng ${site.host}w/${major}/loader.js không kèm mã băm, để tự nhận bản mới.`,
          `Version ${site.version}. Files of a version never change. To update, put a new line from this page in its place; or use ${site.host}w/${major}/loader.js without a hash, which brings new versions by itself.`,
        ),
        say(
          `Muốn đặt trên máy chủ của mình: dùng tệp tenmien-widgets-${site.version}.zip của nơi phát hành, mã băm vẫn như trên. Mã nguồn mở, giấy phép MIT.`,
          `To host it yourself: take tenmien-widgets-${site.version}.zip from whoever builds it; the hashes are the same. Open source, MIT licence.`,
        ),
      ]),
      part(say('Liên hệ', 'Contact'), [`${say('Người gửi', 'From')}: ${BLANK}`, `${say('Đơn vị', 'Office')}: ${BLANK}`, `${say('Điện thoại, thư điện tử', 'Telephone, e-mail')}: ${BLANK}`]),
    ],
  };
}

/** The letter as plain text. */
export const plainText = ({ subject, greeting, parts }: Letter): string =>
  [subject, greeting, ...parts.map(({ title, lines, code = [] }, index) => [`${index + 1}. ${title}`, ...lines, ...code.map((line) => `    ${line}`)].join('\n'))].join('\n\n');
