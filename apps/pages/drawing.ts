// Renders an element with Lit's server renderer as a declarative shadow root. A page shows it before any script runs.
// Values that depend on the current day are left blank, but their space is kept.

import { createHash } from 'node:crypto';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr/lib/render.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../../src/define.ts';
import { hostStyles } from '../../src/elements/host.styles.ts';
import { laterStyles } from '../../src/elements/later.styles.ts';
import { files, ownFile } from '../../src/elements/programme.ts';
import { openTag } from '../../src/embed/snippet/html-text.ts';
import type { Permalink } from '../../src/embed/permalink.ts';
import { tagOf } from '../../src/widgets.ts';
import { keepCompounds } from '../../src/localization/compounds.ts';
import { loadWords } from '../../src/localization/localization.ts';
import { builtIn } from '../../src/program/known.ts';
import { feed, FED_COUNTER } from './fed-counter.ts';
import type { Drawing, InlineSheet } from './page.ts';
import { minified, usedRules } from './sheet.ts';

await loadWords('en');
ownFile.address ||= 'data/programme.json';

const sheetOf = (css: string): InlineSheet => ({
  css,
  hash: `sha256-${createHash('sha256').update(css).digest('base64')}`,
});

/** Replaces characters by blank ones of similar width. Lines break at the same places as in the text. */
const blank = (text: string): string => text.replace(/[\p{L}\d]/gu, '\u2007').replace(/[^\u2007 ]/g, '\u202f');

/** Blanks the number of days left and the age of a figure, because both depend on the current day. */
const withoutClock = (drawn: string): string =>
  drawn
    .replace(/\((?:còn|hôm nay|today|\d+\sday|the last day|last day)[^)<]*\)/gi, blank)
    .replace(/(?<=<p class="muted">)[^<]*\d\s(?:tháng|months?)(?!\p{L})[^<]*(?=<\/p>)/giu, blank);

/** Turns buttons that need a script into links to the text of the page. The links look like the buttons. */
const withLinks = (drawn: string): string =>
  drawn.replace(
    /<button\b(?=[^>]*(?:button main"|aria-controls))[^>]*class="([^"]*)"[^>]*>([^<]*)<\/button>/,
    (button: string, classes: string, text: string) =>
      `${button}${openTag('a', { class: `${classes} unscripted`, href: '#words' })}${text.trim()}</a>`,
  );

/** Without script only the links are visible. Other buttons only keep their space. */
const WITHOUT_SCRIPT =
  '.unscripted.go::after{rotate:45deg}.unscripted{display:inline-block;align-content:center;text-decoration:none}@media not (scripting:none){.unscripted{display:none!important}}' +
  '@media (scripting:none){button{visibility:hidden}button:has(+.unscripted){display:none!important}}';

/** Removes Lit's hydration markers. */
const plain = (drawn: string): string =>
  drawn
    .replace(/<(?:!--.*?--|\?)>/g, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();

/** The elements that keep compound words on one line after rendering. */
const KEEPING: ReadonlySet<Permalink['widget']> = new Set(['eligibility']);

const withCompounds = (drawn: string): string => drawn.replace(/>[^<]+</g, keepCompounds);

/**
 * @param pageCss the style sheet of the pages
 * @param feeds the host's figures as the text of its JSON feeds, by province
 * @returns a renderer for the elements of the pages, in any language
 */
export function drawingWith(pageCss: string, feeds: ReadonlyMap<string, string>): Drawing {
  feeds.forEach((text, slug) => feed(slug, text));
  const pageSheet = sheetOf(minified(pageCss));
  const kept = new Map<string, ReturnType<Drawing['element']>>();
  return {
    pageSheet,
    element({ widget, language }, attributes, known = builtIn) {
      const { src = '', ...own } = attributes;
      const slug = /data\/([a-z-]+)\.json$/.exec(src)?.[1];
      const tag = slug && feeds.has(slug) ? FED_COUNTER : tagOf(widget);
      const open = openTag(tag, { ...own, ...(slug && { 'data-feed': slug }), lang: language, today: known.updated });
      const before = kept.get(open);
      if (before && known === builtIn) return before;
      files.set(ownFile.address, known === builtIn ? undefined : known);
      const drawn = collectResultSync(render(html`${unsafeStatic(`${open}</${tag}>`)}`));
      const [, styles, content] = /<style>([^]*?)<\/style>([^]*)<\/template>/.exec(drawn) ?? [];
      if (!styles || content === undefined) throw new Error(`${open} is not drawn`);
      const lasting = withLinks(withoutClock(plain(content)));
      const root = KEEPING.has(widget) ? withCompounds(lasting) : lasting;
      const all = styles.replace(String(hostStyles), (first) => first + String(laterStyles));
      const sheet = sheetOf(usedRules(minified(all), root) + WITHOUT_SCRIPT);
      const made = { html: `<template shadowrootmode="open"><style>${sheet.css}</style>${root}</template>`, sheet };
      kept.set(open, made);
      return made;
    },
  };
}
