import { widgetTitles } from '../../../../src/embed/words/widget-titles.ts';
import { placeName } from '../../../../src/embed/words/place-words.ts';
import { sayIn } from '../../../../src/embed/words/bilingual.ts';
import type { SiteLanguage } from '../../../../src/localization/language.ts';
import { explain, sightText } from '../builder.ts';
import type { Block } from '../judge/blocks.ts';
import type { Judged } from '../judge/judged.ts';
import type { PortalFinding, Write } from './finding.ts';

export function blockFindings(block: Block, judged: Judged, language: SiteLanguage, write: Write): PortalFinding[] {
  const { widget, state, sight, damages, waitsForLoader, pageProblem, place, province, snippet } = block;
  const name = `“${widgetTitles[widget][language]}”`;
  const [worst] = snippet ? damages : [];
  const { text, field } = worst ? explain(worst, language, province) : { text: '', field: undefined };
  // Most explanations say what to do. Where one does not, the mended snippet is the answer.
  const isAdvice = /\bHãy\b|\bhãy\b/.test(worst ? explain(worst, 'vi', province).text : '');
  const paste = isAdvice
    ? ''
    : sayIn(language)(' Dán đoạn đã sửa thay vào đó.', ' Paste the mended snippet in its place.');
  const about = text && `${text}${field ? ` ${field}.` : ''}${paste}`;
  const isAdministrators = [
    'no-script',
    'no-integrity',
    'no-crossorigin',
    'wrong-integrity',
    'misnamed',
    'sandboxed',
    'no-way-out',
    'frame-emptied',
  ].includes(worst?.code ?? '');
  const where = judged.portal.province;
  return [
    ...(pageProblem === 'policy'
      ? [
          write(
            'administrator',
            `Content-Security-Policy của cổng (frame-src) chặn khung của khối ${name}: thêm các dòng trong thư.`,
            `The portal’s Content-Security-Policy (frame-src) keeps the frame of the block ${name} out: add the lines of the letter.`,
          ),
        ]
      : []),
    ...(pageProblem === 'not-framed'
      ? [
          write(
            'administrator',
            `Máy chủ của khối không cho đặt khung của khối ${name} ở cổng này (frame-ancestors): báo nơi phát hành khối.`,
            `The host of the blocks does not let the frame of the block ${name} stand on this portal (frame-ancestors): tell the host of the blocks.`,
          ),
        ]
      : []),
    ...(pageProblem === 'missing'
      ? [
          write(
            'administrator',
            `Trang riêng của khối ${name} không mở được: báo nơi phát hành khối.`,
            `The page of the block ${name} cannot be opened: tell the host of the blocks.`,
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
            `Khối ${name} mới là liên kết: gửi thư soạn sẵn để người quản trị thêm hai dòng vào mẫu trang.`,
            `The block ${name} is a mere link: send the ready letter, so that the administrator adds the two lines to the page template.`,
          ),
        ]
      : []),
    ...(state !== 'works' && !about && !waitsForLoader && !pageProblem && !judged.files.length
      ? [
          write(
            'editor',
            `Khối ${name} chỉ hiện ${sightText(sight, 'vi')}: xóa đi và dán liên kết trong thư.`,
            `Of the block ${name} readers see ${sightText(sight, 'en')}: delete it and paste the link of the letter.`,
          ),
        ]
      : []),
  ];
}
