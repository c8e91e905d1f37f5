// The tools as folds of the page, and the cards with pictures at the top that lead to them.

import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { SiteLanguage } from '../../src/localization/language.ts';
import { foldWords, toolIds, type ToolId } from './folds.ts';
import type { Say } from './say.ts';
import { renderFold } from './step.view.ts';

const lines = (...all: readonly (readonly [x: number, y: number, width: number])[]): SVGTemplateResult[] =>
  all.map(([x, y, width]) => svg`<rect class="line" x=${x} y=${y} width=${width} height="3" rx="1.5"></rect>`);

/** In a viewBox of 64 by 44. */
const drawings: Readonly<Record<ToolId, SVGTemplateResult>> = {
  poster: svg`<rect class="paper" x="18" y="2" width="28" height="40" rx="2"></rect>${lines([22, 8, 20], [22, 13, 14])}
    <path class="here" d="M23 21h7v7h-7zM34 21h7v7h-7zM23 32h7v7h-7zM34 32h3v3h-3zM38 36h3v3h-3z"></path>`,
  loudspeaker: svg`<path class="chosen" d="M14 17h8l16-9v28l-16-9h-8z"></path><path class="mark" d="M44 15q5 7 0 14M50 10q9 12 0 24" fill="none"></path>`,
  letter: svg`<rect class="paper" x="10" y="7" width="44" height="30" rx="3"></rect><path class="mark" d="M10 10l22 16 22-16" fill="none"></path>`,
  figures: svg`<rect class="paper" x="10" y="5" width="44" height="34" rx="3"></rect><path class="chosen" d="M10 5h44v9h-44z"></path>
    <path class="edge" d="M10 14h44M10 22h44M10 31h44M25 5v34M40 5v34"></path>`,
  check: svg`<rect class="paper" x="14" y="3" width="30" height="38" rx="3"></rect>${lines([19, 10, 20], [19, 17, 20], [19, 24, 12])}
    <path class="tick" d="M31 30l6 6 13-14" fill="none"></path>`,
  policy: svg`<rect class="paper" x="14" y="3" width="30" height="38" rx="3"></rect>${lines([19, 10, 20], [19, 17, 20], [19, 24, 16])}
    <path class="tick" d="M46 26v14M39 33h14" fill="none"></path>`,
};

export const renderTools = (
  say: Say,
  language: SiteLanguage,
  go: (tool: ToolId) => void,
): TemplateResult => html`<nav class="tool-cards" aria-label=${say('Công cụ', 'Tools')}>
  <p class="label">${say('Cũng làm được ở trang này', 'Also on this page')}</p>
  <ul>
    ${toolIds.map(
      (id) => html`<li>
      <button type="button" @click=${() => go(id)}>
        <svg class="picture" viewBox="0 0 64 44" aria-hidden="true" focusable="false">${drawings[id]}</svg>${foldWords[id].name[language]}
      </button>
    </li>`,
    )}
  </ul>
</nav>`;

/** A tool as a fold of the page. */
export const renderTool = (
  id: ToolId,
  language: SiteLanguage,
  content: unknown,
  more: Pick<Parameters<typeof renderFold>[0], 'isOpen' | 'toggled'> = {},
): TemplateResult =>
  renderFold({ id, title: foldWords[id].name[language], lead: foldWords[id].lead[language], ...more }, content);
