// Turns findings into sentences, the most urgent first. Each says who has to act.

import { sayIn } from '../../../../src/embed/words/bilingual.ts';
import { widgetTitles } from '../../../../src/embed/words/widget-titles.ts';
import { formatDate } from '../../../../src/localization/format.ts';
import type { SiteLanguage } from '../../../../src/localization/language.ts';
import type { Judged } from '../judge/judged.ts';
import type { WrongPromise } from '../judge/promises.ts';
import { outcomeText } from './outcomes.ts';
import { type PortalFinding, type Write, writerIn } from './finding.ts';
import { fileFinding, programmeFinding } from './file-findings.ts';
import { blockFindings } from './block-findings.ts';

function promiseFinding({ code, text, end }: WrongPromise, write: Write, language: SiteLanguage): PortalFinding {
  const quoted = `“${text.length > 120 ? `${text.slice(0, 120)}…` : text}”`;
  const day = end ? formatDate(end, language) : '';
  switch (code) {
    case 'open':
      return write(
        'editor',
        `Câu ${quoted} nói về ưu đãi mà không ghi ngày hết hạn: thêm ngày, hoặc thay bằng khối.`,
        `The sentence ${quoted} tells of the offer without its last day: add the day, or put a block in its place.`,
      );
    case 'past':
      return write(
        'editor',
        `Câu ${quoted} ghi ưu đãi đã hết ngày ${day}: gỡ câu ấy, hoặc thay bằng khối.`,
        `The sentence ${quoted} tells of an offer that ended on ${day}: take it away, or put a block in its place.`,
      );
    case 'beyond':
      return write(
        'editor',
        `Câu ${quoted} ghi ưu đãi đến ${day}, muộn hơn mọi ưu đãi đã biết: kiểm tra lại với văn bản.`,
        `The sentence ${quoted} tells of an offer until ${day}, later than any that is known: check it against the document.`,
      );
  }
}

function browserFindings({ browser }: Judged, write: Write): PortalFinding[] {
  if (!browser || browser.failed) return [];
  const { undrawn, blockShift, axe } = browser;
  return [
    ...(undrawn
      ? [
          write(
            'administrator',
            `Trong trình duyệt, ${undrawn} khối không được dựng: xem ảnh chụp, rồi làm theo thư.`,
            `In a browser ${undrawn} of the blocks are not drawn: look at the picture, then follow the letter.`,
          ),
        ]
      : []),
    ...(blockShift > 0.1
      ? [
          write(
            'administrator',
            `Khối làm trang xô lệch (${blockShift.toFixed(2)}): thêm dòng embed.css trong thư.`,
            `The block makes the page move (${blockShift.toFixed(2)}): add the line embed.css of the letter.`,
          ),
        ]
      : []),
    ...(axe.length
      ? [
          write(
            'administrator',
            `Kiểm tra tiếp cận (axe) báo ở khối: ${axe.join(', ')}. Báo nơi phát hành khối.`,
            `The accessibility check (axe) tells of the block: ${axe.join(', ')}. Tell the host of the blocks.`,
          ),
        ]
      : []),
  ];
}

/** All findings, by importance. Empty if no action is needed. */
export function findingsOf(judged: Judged, language: SiteLanguage): PortalFinding[] {
  const write = writerIn(language);
  const { outcome, detail, blocks, remains, files, template, promises, lacking, duty, isSecure, hasUnreadable } =
    judged;
  if (outcome !== 'page') return [{ who: 'administrator', text: outcomeText(outcome, detail, language) }];
  const names = (list: readonly (keyof typeof widgetTitles)[]): string =>
    list.map((name) => `“${widgetTitles[name][language]}”`).join(', ');
  const lacks = lacking.filter((name) => !blocks.some(({ widget }) => widget === name));
  return [
    ...(!blocks.length && remains
      ? [
          write(
            'editor',
            'Trên trang chỉ còn chữ của một khối chép từ nơi khác, không tự cập nhật: xóa đi và dán liên kết trong thư.',
            'Only the words of a block copied from elsewhere are left, which do not change by themselves: delete them and paste the link of the letter.',
          ),
        ]
      : []),
    ...(hasUnreadable
      ? [
          write(
            'editor',
            'Có một khối với tỉnh không tồn tại: thay bằng liên kết trong thư.',
            'There is a block of a province that does not exist: put the link of the letter in its place.',
          ),
        ]
      : []),
    ...(!blocks.length && !remains && !hasUnreadable
      ? [
          write(
            'editor',
            'Chưa có khối nào trên trang này: dán liên kết trong thư vào trang.',
            'There is no block on this page: paste the link of the letter.',
          ),
        ]
      : []),
    ...blocks.flatMap((block) => blockFindings(block, judged, language, write)),
    ...files.map((problem) => fileFinding(problem, write)),
    ...(lacks.length && blocks.length
      ? [
          write(
            'editor',
            `Còn thiếu khối ${names(lacks)}: dán liên kết trong thư vào trang.`,
            `The block ${names(lacks)} is still missing: paste the link of the letter.`,
          ),
        ]
      : []),
    ...(template.loader && !template.style
      ? [
          write(
            'administrator',
            'Mẫu trang thiếu dòng embed.css, nên trang xô lệch khi khối hiện: thêm dòng ấy, có trong thư.',
            'The template lacks the line embed.css, so the page moves when the block comes: add it, from the letter.',
          ),
        ]
      : []),
    ...promises.map((promise) => promiseFinding(promise, write, language)),
    ...programmeFinding(judged, write),
    ...browserFindings(judged, write),
    ...(duty &&
    duty.met === 'partly' &&
    !duty.isOver &&
    duty.show === 'logo-and-information' &&
    blocks.some(({ state }) => state === 'works')
      ? [
          write(
            'editor',
            `${duty.title}, mục ${duty.article}, đòi cả logo, mà trang chưa có logo của Chương trình: thêm logo.`,
            `${duty.title}, part ${duty.article}, asks for the logo too, and none of the programme was found on the page: add it.`,
          ),
        ]
      : []),
    ...(blocks.some(({ damages }) => damages.some(({ code }) => code === 'old-version'))
      ? [
          write(
            'nobody',
            'Script ở một phiên bản khác bản này; khối vẫn chạy.',
            'The scripts are of another version than this release; the block still runs.',
          ),
        ]
      : []),
    ...(isSecure ? [] : [write('nobody', 'Cổng chưa dùng https.', 'The portal is not on https.')]),
  ];
}

/** One sentence for the portal's editor. */
export function adviceOf(judged: Judged, language: SiteLanguage): string {
  const [first] = findingsOf(judged, language).filter(({ who }) => who !== 'nobody');
  return first?.text ?? sayIn(language)('Không phải làm gì.', 'Nothing has to be done.');
}
