// Drawings of the places where a snippet is pasted: a generic editor in the page's colours. The steps say the same in words.

import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Picture } from '../../src/embed/cms/cms.ts';
import type { SiteLanguage } from '../../src/localization/language.ts';

const line = (y: number, width: number, x = 16): SVGTemplateResult =>
  svg`<rect class="line" x=${x} y=${y} width=${width} height="6" rx="3"></rect>`;

const tools = (marked?: string): SVGTemplateResult => svg`
  <path class="edge" d="M0 32H280"></path>
  <text class="tool bold" x="16" y="21">B</text>
  <text class="tool slant" x="40" y="21">I</text>
  <path class="mark" d="M62 12h14M62 17h14M62 22h14"></path>
  ${
    marked
      ? svg`<rect class="chosen" x="92" y="5" width=${marked.length * 7 + 18} height="22" rx="4"></rect><text class="here" x="101" y="20">${marked}</text>`
      : svg`<path class="mark" d="M92 12h14M92 17h10M92 22h14"></path>`
  }
`;

const drawings = (language: SiteLanguage): Readonly<Record<Picture, SVGTemplateResult>> => ({
  // A link in its own paragraph.
  'visual-link': svg`${tools()}${line(46, 248)}${line(58, 190)}
    <rect class="chosen" x="10" y="76" width="260" height="26" rx="4"></rect><text class="here link" x="18" y="93">Miễn phí duy trì…</text>
    ${line(116, 248)}${line(128, 120)}`,
  // The button for the source view, and the code in it.
  source: svg`${tools(language === 'vi' ? 'Mã nguồn' : 'Source <>')}
    <text class="code-text" x="16" y="56">&lt;p&gt;…&lt;/p&gt;</text>
    <rect class="chosen" x="10" y="66" width="260" height="26" rx="4"></rect><text class="here code-text" x="18" y="83">&lt;p&gt;&lt;a href="…"&gt;…&lt;/a&gt;&lt;/p&gt;</text>
    <text class="code-text" x="16" y="112">&lt;p&gt;…&lt;/p&gt;</text>`,
  // A code block among the blocks of a page.
  'html-block': svg`${tools()}${line(46, 248)}
    <rect class="chosen" x="10" y="62" width="260" height="56" rx="4"></rect><text class="here" x="18" y="80">HTML · Embed</text>
    <rect class="field-box" x="18" y="88" width="244" height="22" rx="3"></rect>${line(96, 150, 25)}
    ${line(130, 180)}`,
  // An address alone on its line.
  'address-line': svg`${tools()}${line(46, 248)}${line(58, 190)}
    <rect class="chosen" x="10" y="76" width="260" height="26" rx="4"></rect><text class="here" x="18" y="93">https://…/e/banner/vi/…</text>
    ${line(116, 248)}${line(128, 120)}`,
  // The template of all pages, which the administrator edits.
  template: svg`<path class="edge" d="M0 32H280"></path><text class="tool" x="16" y="21">template.html</text>
    <text class="code-text" x="16" y="54">&lt;head&gt;</text>
    <rect class="chosen" x="10" y="64" width="260" height="42" rx="4"></rect><text class="here code-text" x="18" y="80">&lt;link href="…/embed.css"&gt;</text>
    <text class="here code-text" x="18" y="97">&lt;script src="…/loader.js"&gt;</text>
    <text class="code-text" x="16" y="126">&lt;/head&gt;</text><text class="code-text" x="16" y="142">&lt;body&gt; …</text>`,
});

export const renderPicture = (
  picture: Picture,
  language: SiteLanguage,
): TemplateResult => html`<svg class="picture" viewBox="0 0 280 148" aria-hidden="true" focusable="false">
  <rect class="paper" x=".5" y=".5" width="279" height="147" rx="8"></rect>
  ${drawings(language)[picture]}
</svg>`;
