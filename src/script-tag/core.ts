// What core.js of the script-tag build holds: what two or more widgets need. The build takes these from core.js in every other file;
// a name that a widget uses from one of these modules has to stand here.

export { LitElement, css, html, nothing, svg, unsafeCSS } from 'lit';
export { msg, str } from '@lit/localize';
export * from '../base/civil-date.ts';
export * from '../base/warn.ts';
export * from '../contract.ts';
export * from '../elements/host.styles.ts';
export * from '../elements/page.ts';
export * from '../elements/report.ts';
export * from '../localization/format.ts';
export * from '../localization/localization.ts';
export * from './part.ts';
