// Turns findings into sentences, the most urgent first. Each says who has to act.

import { sayIn } from '../../../../src/embed/words/bilingual.ts';
import { widgetTitles } from '../../../../src/embed/words/widget-titles.ts';
import { placeName } from '../../../../src/embed/words/place-words.ts';
import { formatDate } from '../../../../src/localization/format.ts';
import type { SiteLanguage } from '../../../../src/localization/language.ts';
import { explain, sightText } from '../builder.ts';
import type { Block } from '../judge/blocks.ts';
import type { FileProblem } from '../judge/files.ts';
import type { Judged } from '../judge/judged.ts';
import type { WrongPromise } from '../judge/promises.ts';
import { outcomeText } from './outcomes.ts';

export interface Finding {
  /** Who acts: the portal's editor, the system's administrator, or nobody. */
  readonly who: 'editor' | 'administrator' | 'nobody';
  readonly text: string;
}

type Write = (who: Finding['who'], vi: string, en: string) => Finding;

const writerIn =
  (language: SiteLanguage): Write =>
  (who, vi, en) => ({ who, text: sayIn(language)(vi, en) });

const nameOf = ({ address }: FileProblem): string =>
  address
    .split('/')
    .at(-1)!
    .replace(/[?#].*/, '');

function fileFinding(problem: FileProblem, write: Write): Finding {
  const { code, address, detail = '', directive = '' } = problem;
  const file = nameOf(problem);
  switch (code) {
    case 'missing':
      return write(
        'administrator',
        `Không tải được ${file} (${detail}): ${address}.`,
        `${file} cannot be loaded (${detail}): ${address}.`,
      );
    case 'changed':
      return write(
        'administrator',
        `${file} không khớp mã băm nên trình duyệt từ chối: thay dòng trong mẫu trang bằng dòng trong thư.`,
        `${file} is not what its hash says, so browsers refuse it: replace the line of the template by that of the letter.`,
      );
    case 'not-shared':
      return write(
        'administrator',
        `${file} không chạy được vì thiếu crossorigin hoặc máy chủ của khối thiếu Access-Control-Allow-Origin.`,
        `${file} cannot run: crossorigin is missing, or Access-Control-Allow-Origin on the host of the block.`,
      );
    case 'type':
      return write(
        'administrator',
        `Máy chủ gửi ${file} sai loại tệp (${detail || '–'}), nên trình duyệt từ chối.`,
        `${file} is sent with a wrong media type (${detail || '–'}), so browsers refuse it.`,
      );
    case 'mixed':
      return write(
        'administrator',
        `${file} được gọi qua http: trên trang https:, nên trình duyệt chặn.`,
        `${file} is asked for over http: on a page of https:, so browsers block it.`,
      );
    case 'policy':
      return write(
        'administrator',
        `Content-Security-Policy của cổng (${directive}) chặn ${file}: thêm các dòng trong thư.`,
        `The portal’s Content-Security-Policy (${directive}) keeps ${file} out: add the lines of the letter.`,
      );
  }
}

function promiseFinding({ code, text, end }: WrongPromise, write: Write, language: SiteLanguage): Finding {
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

function blockFindings(block: Block, judged: Judged, language: SiteLanguage, write: Write): Finding[] {
  const { widget, state, sight, damages, waitsForLoader, pageProblem, place, province, snippet } = block;
  const name = `“${widgetTitles[widget][language]}”`;
  const [worst] = snippet ? damages : [];
  const { text, field } = worst ? explain(worst, language, province) : { text: '', field: undefined };
  const about = text && `${text}${field ? ` ${field}.` : ''}`;
  const isAdministrators = [
    'no-script',
    'no-integrity',
    'wrong-integrity',
    'sandboxed',
    'no-way-out',
    'frame-emptied',
  ].includes(worst?.code ?? '');
  const where = judged.portal.province;
  return [
    ...(pageProblem === 'policy' || pageProblem === 'not-framed'
      ? [
          write(
            'administrator',
            `Khung của khối ${name} bị chặn (${pageProblem === 'policy' ? 'frame-src của cổng' : 'frame-ancestors của máy chủ khối'}): thêm dòng trong thư.`,
            `The frame of the block ${name} is kept out (${pageProblem === 'policy' ? 'the portal’s frame-src' : 'frame-ancestors of the host of the block'}): add the line of the letter.`,
          ),
        ]
      : []),
    ...(pageProblem === 'missing'
      ? [
          write(
            'administrator',
            `Trang riêng của khối ${name} không mở được.`,
            `The page of the block ${name} cannot be opened.`,
          ),
        ]
      : []),
    ...(place === 'other' && where
      ? [
          write(
            'editor',
            `Khối ${name} là của ${placeName(province, language)}: thay bằng khối của ${placeName(where, language)}.`,
            `The block ${name} is that of ${placeName(province, language)}: put that of ${placeName(where, language)} in its place.`,
          ),
        ]
      : []),
    ...(about && worst
      ? [write(isAdministrators ? 'administrator' : 'editor', `Khối ${name}: ${about}`, `Block ${name}: ${about}`)]
      : []),
    ...(waitsForLoader
      ? [
          write(
            'administrator',
            `Khối ${name} mới là liên kết: mẫu trang chưa có hai dòng trong thư.`,
            `The block ${name} is a mere link: the page template has not the two lines of the letter.`,
          ),
        ]
      : []),
    ...(state !== 'works' && !about && !waitsForLoader && !pageProblem
      ? [
          write(
            'administrator',
            `Khối ${name} chỉ hiện ${sightText(sight, 'vi')}.`,
            `Of the block ${name} readers see ${sightText(sight, 'en')}.`,
          ),
        ]
      : []),
  ];
}

function programmeFinding({ programme: { state, detail = '', address = '' } }: Judged, write: Write): Finding[] {
  switch (state) {
    case 'read':
    case 'not-asked':
      return [];
    case 'missing':
    case 'not-shared':
      return [
        write(
          'administrator',
          `Khối không đọc được tệp chương trình (${address}), nên chỉ nói theo bản phát hành.`,
          `The block cannot read the programme file (${address}), so it goes by its release.`,
        ),
      ];
    case 'refused':
      return [
        write(
          'administrator',
          `Tệp chương trình (${address}) có lỗi nên bị từ chối: ${detail}.`,
          `The programme file (${address}) has faults and is refused: ${detail}.`,
        ),
      ];
    case 'policy':
      return [
        write(
          'administrator',
          `Content-Security-Policy của cổng (${detail}) chặn tệp chương trình: thêm dòng connect-src trong thư.`,
          `The portal’s Content-Security-Policy (${detail}) keeps the programme file out: add the line connect-src of the letter.`,
        ),
      ];
  }
}

function browserFindings({ browser }: Judged, write: Write): Finding[] {
  if (!browser || browser.failed) return [];
  const { undrawn, blockShift, axe } = browser;
  return [
    ...(undrawn
      ? [
          write(
            'administrator',
            `Trong trình duyệt, ${undrawn} khối không được dựng.`,
            `In a browser ${undrawn} of the blocks are not drawn.`,
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
            `Kiểm tra tiếp cận (axe) báo ở khối: ${axe.join(', ')}.`,
            `The accessibility check (axe) tells of the block: ${axe.join(', ')}.`,
          ),
        ]
      : []),
  ];
}

/** All findings, by importance. Empty if no action is needed. */
export function findingsOf(judged: Judged, language: SiteLanguage): Finding[] {
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
      ? [write('editor', `Còn thiếu khối ${names(lacks)}.`, `The block ${names(lacks)} is still missing.`)]
      : []),
    ...(template.loader && !template.style
      ? [
          write(
            'administrator',
            'Mẫu trang thiếu dòng embed.css, nên trang xô lệch khi khối hiện.',
            'The template lacks the line embed.css, so the page moves when the block comes.',
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
            `${duty.title}, mục ${duty.article}, đòi cả logo: chưa thấy logo của Chương trình trên trang.`,
            `${duty.title}, part ${duty.article}, asks for the logo too: none of the programme was found on the page.`,
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
