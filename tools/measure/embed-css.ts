// Writes embed.css out of heights: the places that a page keeps free for the elements, and for links of which the loader may make them.

import type { WidgetName } from '../../src/widgets.ts';

/** Widths of columns, in px, at which heights are known. */
export const [FIRST, LAST, STEP] = [160, 1200, 10] as const;
/** Heights that differ by less count as one; a rule more is not worth it. */
const SAME = 8;
/** Other engines and fonts draw a little taller; Noto Sans, which this is measured in, already runs wider than most. */
const SPARE = 24;

/** Height in px at each width. */
export type Heights = Readonly<Record<number, number>>;

/** A set of heights, and what it is for. */
export interface HeightSet {
  readonly name: WidgetName;
  readonly language: 'vi' | 'en';
  /** A counter without a figure. */
  readonly isEmpty: boolean;
  readonly heights: Heights;
}

interface Step {
  readonly under: number | undefined;
  height: number;
}

/**
 * Heights and the width under which each is kept free, the widest first, which goes without one: where container queries do not work,
 * too little is kept free rather than far too much. Never less than what was measured at either end of a step.
 */
function places(heights: Heights): Step[] {
  const steps: Step[] = [];
  for (let width = LAST; width >= FIRST; width -= STEP) {
    const height = Math.max(heights[width]!, heights[width + STEP] ?? 0) + SPARE;
    const last = steps.at(-1);
    if (last && Math.abs(last.height - height) < SAME) last.height = Math.max(last.height, height);
    else steps.push({ under: last && width + STEP, height });
  }
  return steps;
}

/** A link that may be alone in its paragraph; that no words stand beside it is more than a style sheet knows. */
const linkOf = (name: WidgetName, language = '', more = '') =>
  `p:not(tenmien-${name} *):has(> a[href*="/e/${name}/${language}"]${more}:only-child)`;
/** The same while the loader has not looked yet. */
const waitingOf = (name: WidgetName) => `html:not([data-tenmien]) ${linkOf(name)}`;
/** Of no more weight than its tag, so that a page's own rules may hide it. */
const elementOf = (name: WidgetName) => `tenmien-${name}:where(:not([hidden]))`;

/**
 * The elements and links that a set of heights is for. Those of a set that comes later weigh as much or more.
 * @param feeds provinces of which the host has figures
 */
function selectorOf({ name, language, isEmpty }: HeightSet, feeds: readonly string[]): string {
  const inEnglish = language === 'en';
  const none = isEmpty ? ':not([value], [src])' : '';
  const told = [
    '[data-tenmien-value]',
    '[data-tenmien-src]',
    ...feeds.map((province) => `[href*="/${province}"]`),
  ].join(', ');
  return `:is(tenmien-${name}${none}${inEnglish ? ':lang(en)' : ''}, ${linkOf(name, inEnglish ? 'en' : '', isEmpty ? `:not(${told})` : '')})`;
}

/**
 * @param sets Vietnamese before English, the empty counter last
 * @param feeds provinces of which the host has figures
 */
export function embedCss(names: readonly WidgetName[], sets: readonly HeightSet[], feeds: readonly string[]): string {
  const rules = sets.flatMap((set) =>
    places(set.heights).map(({ under, height }) => {
      const rule = `${selectorOf(set, feeds)}::before { height: ${height}px; }`;
      return `  ${under ? `@container tenmien (width < ${under}px) { ${rule} }` : rule}`;
    }),
  );
  const list = (suffix = '') =>
    [elementOf, waitingOf].flatMap((of) => names.map((name) => `${of(name)}${suffix}`)).join(',\n  ');
  return `/* The places that a page keeps free for the elements, by the width of their column, so that nothing below moves when they start, and for
   links of which the loader may make them. Written by tools/measure/heights.ts: the greatest height at first sight over all provinces, in each
   language. For the page's own CSS. Without script, and in print, the child content takes the room that it needs. Elements give back what
   they do not need where nobody sees it, and after the first press. */

@media screen and (scripting: enabled) {
  ${list()} { display: flow-root; container: tenmien / inline-size; contain-intrinsic-inline-size: 240px; break-inside: avoid; }
  ${list('::before')} { content: ''; float: left; }
${rules.join('\n')}
  /* Where the loader does not come, the links stay links. */
  ${names.map((name) => `${linkOf(name)}::before`).join(',\n  ')} { animation: tenmien-stays-a-link 0s 10s forwards; }
}
@keyframes tenmien-stays-a-link { to { height: 0; } }
`;
}
