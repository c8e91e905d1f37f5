import { widgetTitles } from '../../../../src/embed/words/widget-titles.ts';
import { placeName } from '../../../../src/embed/words/place-words.ts';
import type { SiteLanguage } from '../../../../src/localization/language.ts';
import { explain, sightText } from '../builder.ts';
import type { Block } from '../judge/blocks.ts';
import type { Judged } from '../judge/judged.ts';
import type { Finding, Write } from './finding.ts';

export function blockFindings(block: Block, judged: Judged, language: SiteLanguage, write: Write): Finding[] {
  const { widget, state, sight, damages, waitsForLoader, pageProblem, place, province, snippet } = block;
  const name = `“${widgetTitles[widget][language]}”`;
  const [worst] = snippet ? damages : [];
  const { text, field } = worst ? explain(worst, language, province) : { text: '', field: undefined };
  const about = text && `${text}${field ? ` ${field}.` : ''}`;
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
