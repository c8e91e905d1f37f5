// The first step: choosing the block. Each has a drawing of its look; the words beside it say the same.

import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { widgetTitles } from '../../src/embed/words/widget-titles.ts';
import type { Bilingual } from '../../src/embed/words/bilingual.ts';
import { both } from './say.ts';
import { renderOptions, type Page } from './step.view.ts';
import { type WidgetName, widgetNames } from '../../src/widgets.ts';

const WORDS: Readonly<Record<WidgetName, Bilingual>> = {
  banner: both(
    'Chương trình là gì, ai được ưu đãi, đăng ký ở đâu',
    'What the programme is, who qualifies, where to register',
  ),
  eligibility: both(
    'Vài câu hỏi, biết ngay mình có được không',
    'A few questions, and people know whether they qualify',
  ),
  availability: both('Gợi ý tên, xem viết đúng quy tắc chưa', 'Suggests names, and says whether one follows the rules'),
  progress: both('Đã đăng ký bao nhiêu, chỉ tiêu bao nhiêu', 'How many are registered, and the target'),
};

const line = (x: number, y: number, width: number, height = 4): SVGTemplateResult =>
  svg`<rect class="line" x=${x} y=${y} width=${width} height=${height} rx="2"></rect>`;

/** An answer to choose. */
const row = (y: number, isChosen: boolean): SVGTemplateResult => svg`
  <rect class=${isChosen ? 'chosen' : 'field-box'} x="10" y=${y} width="140" height="17" rx="4"></rect>
  <circle class=${isChosen ? 'here' : 'edge'} cx="20" cy=${y + 8.5} r="3.5"></circle>${line(30, y + 6.5, isChosen ? 70 : 90)}`;

/** In a viewBox of 160 by 92: a card in the look of the block. */
const drawings: Readonly<Record<WidgetName, SVGTemplateResult>> = {
  banner: svg`<rect class="vn" x="10" y="10" width="24" height="16" rx="3"></rect><text class="vn-text" x="22" y="22" text-anchor="middle">.vn</text>
    ${line(42, 12, 100, 5)}${line(42, 21, 70)}
    <rect class="chosen" x="10" y="38" width="66" height="42" rx="5"></rect><rect class="chosen" x="84" y="38" width="66" height="42" rx="5"></rect>
    <text class="here bold" x="18" y="54">id.vn</text><text class="here bold" x="92" y="54">biz.vn</text>${line(18, 63, 46)}${line(92, 63, 46)}`,
  eligibility: svg`${line(10, 12, 110, 5)}${row(26, false)}${row(47, true)}${row(68, false)}`,
  availability: svg`${line(10, 12, 80, 5)}<rect class="field-box" x="10" y="26" width="94" height="20" rx="4"></rect>${line(17, 34, 40)}
    <text x="74" y="40">.vn</text><rect class="here" x="110" y="26" width="40" height="20" rx="4"></rect>
    <rect class="chosen" x="10" y="54" width="140" height="27" rx="4"></rect><path class="tick" d="M18 67l4 4 8-9" fill="none"></path>${line(38, 61, 90)}${line(38, 70, 60)}`,
  progress: svg`<path class="here" d="M10 12h16v16h-16zM31 12h10v16h-10zM46 12h16v16h-16z"></path>${line(72, 18, 70)}
    <rect class="field-box" x="10" y="40" width="140" height="12" rx="6"></rect><path class="here" d="M16 40h62v12h-62a6 6 0 0 1 0-12z"></path>
    <path class="mark" d="M118 36v20"></path>${line(10, 62, 120)}${line(10, 72, 84)}`,
};

export const renderWidget = ({ say, choice, choose, language }: Page): TemplateResult =>
  renderOptions({
    name: 'widget',
    question: say('Bạn muốn đưa khối nào lên trang?', 'Which block goes on your page?'),
    hidden: true,
    options: widgetNames.map((name) => ({
      value: name,
      name: widgetTitles[name][language],
      words: WORDS[name][language],
      picture: html`<svg class="picture" viewBox="0 0 160 92" aria-hidden="true" focusable="false"><rect class="paper" x=".5" y=".5" width="159" height="91" rx="6"></rect>${drawings[name]}</svg>`,
    })),
    chosen: choice.widget,
    choose: (widget) => choose({ widget }),
  });
