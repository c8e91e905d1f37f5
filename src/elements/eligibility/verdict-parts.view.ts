// Small templates that several views of the checker share.

import { html, type TemplateResult } from 'lit';

/** The values that a template accepts. */
export type Content = string | TemplateResult | undefined;

/**
 * Sign, colour and text of an outcome, which always agree. The heading gets the focus when the result appears.
 * @param before a word before the heading: Orca skips a focused heading if it is the first node of new content
 */
export const renderVerdictBand = (sign: string, title: string, text: string, before = ''): TemplateResult =>
  html`<div class="verdict ${sign === '✓' ? 'good' : '?…'.includes(sign) ? 'warn' : ''}" part="verdict">
    <span class="sign" aria-hidden="true">${sign}</span>
    <span class="hidden-text">${before}</span>
    <h2 tabindex="-1" class="title">${title}</h2>
    <p>${text}</p>
  </div>`;

/** A heading with its content; nothing if there is no content. @param look `screen` if it is not printed */
export const renderSection = (heading: string, content: Content, look = ''): Content =>
  content &&
  html`<section class=${look}>
    <h3>${heading}</h3>
    ${content}
  </section>`;

/** A list of lines; nothing if there are none. */
export const renderLines = (lines: readonly Content[]): Content =>
  lines[0] &&
  html`<ul>
    ${lines.map((line) => line && html`<li>${line}</li>`)}
  </ul>`;

/** A button; nothing if it has no action. */
export const renderButton = (text: Content, press: (() => void) | undefined, look = ''): TemplateResult | undefined =>
  press && html`<button type="button" class="button ${look}" @click=${press}>${text}</button>`;
