// Describes the blocks of a portal in one line.

import { sayIn } from '../../../../src/embed/words/bilingual.ts';
import { widgetTitles } from '../../../../src/embed/words/widget-titles.ts';
import type { SiteLanguage } from '../../../../src/localization/language.ts';
import type { Block } from '../judge/blocks.ts';

const FORMS: Readonly<Record<Block['form'], readonly [vi: string, en: string]>> = {
  link: ['liên kết', 'link'],
  div: ['div', 'div'],
  element: ['thẻ', 'element'],
  iframe: ['khung', 'frame'],
  address: ['địa chỉ', 'address'],
};

/** "Giới thiệu: liên kết, 0.2.0 cố định". */
export function blockText({ widget, form, version, pin }: Block, language: SiteLanguage): string {
  const say = sayIn(language);
  const pinned = pin === 'pinned' ? say('cố định', 'pinned') : pin === 'rolling' ? say('tự cập nhật', 'rolling') : '';
  const rest = [say(...FORMS[form]), [version, pinned].filter(Boolean).join(' ')].filter(Boolean);
  return `${widgetTitles[widget][language]}: ${rest.join(', ')}`;
}
