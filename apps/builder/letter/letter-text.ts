// The letter in which an editor asks the portal's administrator to allow a block, by system and form.
// The block's files and requests are in traffic.ts.

import { manualPath } from '../../docs/manual.ts';
import { fallback } from '../../../src/embed/words/static-words.ts';
import {
  earlyAddresses,
  earlyLines,
  headAddresses,
  headLines,
  styleLine,
} from '../../../src/embed/snippet/head-tags.ts';
import { pathOf } from '../../../src/embed/permalink.ts';
import { inLanguage } from '../../../src/embed/settings.ts';
import { isFrame } from '../../../src/embed/snippet/write-snippet.ts';
import { tasksOf } from '../../../src/embed/cms/cms.ts';
import { sayIn, type Say } from '../say.ts';
import { dataText, policyLines, sizeText, type LetterSubject } from './traffic.ts';

/** A heading with its text. `code` must be copied exactly; `after` explains the code. */
export interface LetterPart {
  readonly title: string;
  readonly lines: readonly string[];
  readonly code?: readonly string[];
  readonly after?: string;
}

export interface Letter {
  readonly subject: string;
  readonly greeting: string;
  readonly closing: string;
  readonly parts: readonly LetterPart[];
}

/** The lines for the head of the portal's pages, by form. A frame needs none. */
function headParts({ settings: { widget }, form, site, system, language }: LetterSubject, say: Say): LetterPart[] {
  if (isFrame(form)) return [];
  if (form === 'element') {
    return [
      {
        title: say(
          'Một dòng nên có trong mẫu trang, trước </head>',
          'A line that is worth having in the page template, before </head>',
        ),
        lines: [
          say(
            'Đoạn mã dán vào bài đã có script của nó, kèm mã băm để trình duyệt từ chối tệp bị sửa. Dòng này giữ chỗ để trang không xô lệch.',
            'The code in the article has its scripts with it, with hashes by which browsers refuse a changed file. This line keeps the place so that nothing moves.',
          ),
        ],
        code: [styleLine(site)],
      },
    ];
  }
  return [
    {
      title: system.head.title[language],
      lines: [
        say(
          'embed.css giữ chỗ để trang không xô lệch; loader.js biến liên kết thành khối, có mã băm để trình duyệt từ chối tệp bị sửa. Thiếu chúng, liên kết vẫn là liên kết.',
          'embed.css keeps the place so that nothing moves; loader.js makes the block of a link, with a hash by which browsers refuse a changed file. Without them links stay links.',
        ),
      ],
      code: system.head.asks ? headAddresses(site) : headLines(site, system),
    },
    {
      title: say('Nên thêm, ở trang lúc nào cũng có khối này', 'Worth adding, on a page that always has this block'),
      lines: [
        say(
          'Mẫu của trang ấy (như trang đầu) thêm tệp của khối, sau loader.js: khối hiện sớm hơn một lượt hỏi máy chủ.',
          'The template of that page (the first page, say) takes the file of the block after loader.js: the block is there one request sooner.',
        ),
      ],
      code: system.head.asks ? earlyAddresses(site, widget) : earlyLines(site, widget, system),
    },
  ];
}

function requestText({ form, system }: LetterSubject, say: Say): string {
  if (form === 'address' && system.form === 'address') {
    return say(
      'Chúng tôi muốn đặt khối dưới đây vào bài viết trên cổng, bằng cách dán địa chỉ của nó. Xin anh/chị xem giúp các điểm sau. Trang riêng của khối, xem được ngay:',
      'We would like to put this block into articles of the portal, by pasting its address. Please look through the points below. Its own page can be seen now:',
    );
  }
  return say(
    'Chúng tôi muốn đặt khối dưới đây vào bài viết trên cổng và cần anh/chị mở giúp một lần. Trang riêng của khối, xem được ngay:',
    'We would like to put this block into articles of the portal, and need your help once. Its own page can be seen now:',
  );
}

function updateText({ form, site: { host, version } }: LetterSubject, say: Say): string {
  const major = version.split('.')[0]!;
  if (isFrame(form)) {
    return say(
      `Phiên bản ${version}. Trang trong khung do ${host} cập nhật; trên cổng không phải sửa gì.`,
      `Version ${version}. The page in the frame is kept up to date by ${host}; nothing on the portal has to be changed.`,
    );
  }
  if (form === 'element') {
    return say(
      `Phiên bản ${version}. Tệp của một phiên bản không bao giờ đổi. Để cập nhật, thay đoạn mã trong bài bằng đoạn mới lấy từ trang tạo mã (${host}builder/).`,
      `Version ${version}. Files of a version never change. To update, put new code from the builder (${host}builder/) into the article.`,
    );
  }
  return say(
    `Phiên bản ${version}. Tệp của một phiên bản không bao giờ đổi. Để cập nhật, thay các dòng trên bằng dòng mới lấy từ trang tạo mã (${host}builder/); hoặc dùng ${host}w/${major}/loader.js không kèm mã băm, để tự nhận bản mới.`,
    `Version ${version}. Files of a version never change. To update, put new lines from the builder (${host}builder/) in place of those above; or use ${host}w/${major}/loader.js without a hash, which brings new versions by itself.`,
  );
}

/** A blank for the sender to fill in. */
const BLANK = '…………………………';

export function letterFor(asked: LetterSubject): Letter {
  const { language, settings, form, site, system } = asked;
  const say = sayIn(language);
  const { title } = fallback(inLanguage(settings, language), site.known);
  const known = system.id !== 'unknown' && system.id !== 'other';
  const part = (name: string, lines: readonly string[], code?: readonly string[]): LetterPart => ({
    title: name,
    lines,
    ...(code && { code }),
  });
  return {
    subject: say(`Đề nghị cài khối tên miền “.vn” trên cổng: ${title}`, `Request for the portal: ${title}`),
    greeting: say('Kính gửi người quản trị cổng thông tin,', 'To the administrator of the portal,'),
    closing: say('Trân trọng cảm ơn.', 'With thanks,'),
    parts: [
      part(say('Đề nghị', 'The request'), [requestText(asked, say)], [site.host + pathOf(settings)]),
      ...headParts(asked, say),
      {
        ...part(
          say('Nếu cổng có Content-Security-Policy', 'If the portal has a Content-Security-Policy'),
          [say('Thêm vào các dòng đã có:', 'Add to the lines that are there:')],
          policyLines(asked),
        ),
        ...(!isFrame(form) && {
          after: say(
            'Dòng trusted-types chỉ cần khi cổng đã dùng require-trusted-types-for.',
            'The line trusted-types is needed only where require-trusted-types-for is set.',
          ),
        }),
      },
      part(
        known
          ? say(`Cấu hình trong ${system.name.vi}`, `Settings in ${system.name.en}`)
          : say('Cấu hình của hệ thống', 'Settings of the system'),
        [...tasksOf(system, form).map((step) => step[language]), system.survives[language]],
      ),
      part(say('Dung lượng', 'Size'), sizeText(asked, say)),
      part(say('Dữ liệu', 'Data'), dataText(asked, say)),
      part(say('Phiên bản', 'Version'), [updateText(asked, say)]),
      part(
        say('Mọi điều khác, trong một trang', 'Everything else, on one page'),
        [
          say(
            'Quyền riêng tư, an toàn, tiếp cận (WCAG 2.2 mức AA, tự đánh giá, chưa có đánh giá độc lập), trình duyệt, phiên bản, cách tự phát khối từ máy chủ của mình:',
            'Privacy, security, accessibility (WCAG 2.2, level AA, by the makers’ own judgement, without an independent audit), browsers, versions, and how to host the blocks yourself:',
          ),
        ],
        [`${site.host}docs/${manualPath('administrator', language)}`],
      ),
      part(say('Liên hệ', 'Contact'), [
        `${say('Người gửi', 'From')}: ${BLANK}`,
        `${say('Đơn vị', 'Office')}: ${BLANK}`,
        `${say('Điện thoại, thư điện tử', 'Telephone, e-mail')}: ${BLANK}`,
      ]),
    ],
  };
}

/** The letter as plain text. */
export const plainLetter = ({ subject, greeting, closing, parts }: Letter): string =>
  [
    subject,
    greeting,
    ...parts.map(({ title, lines, code = [], after }, index) =>
      [`${index + 1}. ${title}`, ...lines, ...code.map((line) => `    ${line}`), ...(after ? [after] : [])].join('\n'),
    ),
    closing,
  ].join('\n\n');
