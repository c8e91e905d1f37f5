// Owns the pieces that the checker's views are made of, each with one shape. Knows no question and no result.

import { html, type TemplateResult } from 'lit';

/** What may stand in a template. */
export type Content = string | TemplateResult | undefined;

/**
 * Sign, colour and words, which always agree. The heading takes the focus when a person has come this far.
 * @param before a word before the heading, for Orca passes over a focused heading that is the first of what was added to a page
 */
export const renderVerdictBand = (sign: string, title: string, text: string, before = ''): TemplateResult =>
  html`<div class="verdict ${sign === '✓' ? 'good' : '?…'.includes(sign) ? 'warn' : ''}" part="verdict">
    <span class="sign" aria-hidden="true">${sign}</span>
    <span class="hidden-text">${before}</span>
    <h2 tabindex="-1" class="title">${title}</h2>
    <p>${text}</p>
  </div>`;

/** A heading and what stands below it, where there is anything. @param look `screen` where it is not printed */
export const renderSection = (heading: string, content: Content, look = ''): Content =>
  content &&
  html`<section class=${look}>
    <h3>${heading}</h3>
    ${content}
  </section>`;

/** Lines, where there are any. */
export const renderLines = (lines: readonly Content[]): Content =>
  lines[0] &&
  html`<ul>
    ${lines.map((line) => line && html`<li>${line}</li>`)}
  </ul>`;

/** A button, where there is something to press it for. */
export const renderButton = (text: Content, press: (() => void) | undefined, look = ''): TemplateResult | undefined =>
  press && html`<button type="button" class="button ${look}" @click=${press}>${text}</button>`;
