// Owns how a page has its element before any script runs: drawn by Lit's own renderer, on a server, as a declarative shadow root. What is
// true on one day alone stays out, and its place stays free.

import { createHash } from 'node:crypto';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr/lib/render.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../../src/define.ts';
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

/** Signs as wide as those of a text, for the eye alone; lines break where they would. */
const blank = (text: string): string => text.replace(/[\p{L}\d]/gu, '\u2007').replace(/[^\u2007 ]/g, '\u202f');

/** How many days are left, and how old a figure is. */
const withoutClock = (drawn: string): string =>
  drawn
    .replace(/\((?:còn|hôm nay|today|\d+\sday|the last day|last day)[^)<]*\)/gi, blank)
    .replace(/(?<=<p class="muted">)[^<]*\d\s(?:tháng|months?)(?!\p{L})[^<]*(?=<\/p>)/giu, blank);

/** A button that does nothing without a script leads to the words of the page then, and looks the same. */
const withLinks = (drawn: string): string =>
  drawn.replace(
    /<button\b(?=[^>]*(?:button main"|aria-controls))[^>]*class="([^"]*)"[^>]*>([^<]*)<\/button>/,
    (button: string, classes: string, text: string) =>
      `${button}${openTag('a', { class: `${classes} unscripted`, href: '#words' })}${text.trim()}</a>`,
  );

/** Without script only the links are there; of other buttons the place. */
const WITHOUT_SCRIPT =
  '.unscripted.go::after{rotate:45deg}.unscripted{display:inline-block;align-content:center;text-decoration:none}@media not (scripting:none){.unscripted{display:none!important}}' +
  '@media (scripting:none){button{visibility:hidden}button:has(+.unscripted){display:none!important}}';

/** Without Lit's marks, by which a browser would find the values again. */
const plain = (drawn: string): string =>
  drawn
    .replace(/<(?:!--.*?--|\?)>/g, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();

/** The elements that keep their compounds on one line once they are drawn. */
const KEEPING: ReadonlySet<Permalink['widget']> = new Set(['eligibility']);

const withCompounds = (drawn: string): string => drawn.replace(/>[^<]+</g, keepCompounds);

/**
 * @param pageCss the style sheet of the pages
 * @param feeds the figures that the host has, as its JSON files say, by province
 * @returns what draws their elements, in any language
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
      const sheet = sheetOf(usedRules(minified(styles), root) + WITHOUT_SCRIPT);
      const made = { html: `<template shadowrootmode="open"><style>${sheet.css}</style>${root}</template>`, sheet };
      kept.set(open, made);
      return made;
    },
  };
}
