// The picture that other sites show beside a shared permalink. Its words are true on every day: they name no offer, day or host.

import { encode } from '../../src/embed/snippet/html-text.ts';
import type { Bilingual } from '../../src/embed/words/bilingual.ts';
import { domainName, programmeName } from '../../src/embed/words/widget-words.ts';
import type { SiteLanguage } from '../../src/localization/language.ts';
import type { WidgetName } from '../../src/widgets.ts';

export const shareSize = { width: 1200, height: 630 } as const;

const QUESTIONS: Readonly<Record<WidgetName, Bilingual>> = {
  banner: { vi: 'Tên miền “.vn”: ai được\u00a0gì, đăng ký ở đâu?', en: 'A “.vn” name: who gets what, and where?' },
  eligibility: { vi: 'Tôi có được không? Nhiều nhất ba câu hỏi', en: 'Do I qualify? Three questions at most' },
  availability: { vi: 'Chọn tên miền của bạn', en: 'Choose your domain name' },
  progress: { vi: 'Có bao nhiêu tên miền “.vn”?', en: 'How many “.vn” names are there?' },
};

/** Path below the host. `npm run pictures` draws the files in apps/public. */
export const sharePath = (widget: WidgetName, language: SiteLanguage): string => `share/${widget}-${language}.png`;

/** The text of the picture, for people who do not see it. */
export const shareAlt = (widget: WidgetName, language: SiteLanguage): string =>
  `${QUESTIONS[widget][language]} – ${programmeName(language)}`;

/** The page of which the picture is taken. */
export const sharePage = (widget: WidgetName, language: SiteLanguage, font: string): string => `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<title>${encode(QUESTIONS[widget][language])}</title>
<style>
  body { box-sizing: border-box; display: flex; flex-direction: column; justify-content: space-between; width: ${shareSize.width}px;
    height: ${shareSize.height}px; margin: 0; padding: 80px 88px; border-bottom: 28px solid #0b4f8f; color: #141c26;
    background: #fff; font: 36px/1.4 '${font}' }
  p, h1 { margin: 0 }
  h1 { font-size: 88px; line-height: 1.2; text-wrap: balance }
  .programme { display: flex; gap: 24px; align-items: center; font-weight: 600 }
  .mark { padding: 12px 18px; border-radius: 16px; color: #fff; background: #b5121b; font-size: 40px; font-weight: 700; line-height: 1 }
  .line { color: #4d5966 }
</style>
<p class="programme"><span class="mark">.vn</span> ${encode(programmeName(language))}</p>
<h1>${encode(QUESTIONS[widget][language])}</h1>
<p class="line">${encode(domainName(language))}</p>
</html>`;
