// Generates embed.css from measured heights. It reserves space for elements, and for links that the loader may turn into elements.

import type { WidgetName } from '../../src/widgets.ts';

/** Column widths in px at which heights are measured: first, last, step. */
export const [FIRST, LAST, STEP] = [160, 1200, 10] as const;
/** Heights in px that differ by less count as equal, because one more rule is not worth its bytes. */
const SAME = 8;
/** In px. Other engines and fonts draw a little taller. The heights are measured in Noto Sans, which is already wider than most fonts. */
const SPARE = 24;
/** Makes a slope of `100cqi` a step: it is whole after a tenth of a pixel. */
const STEEP = 9999;

/** Height in px at each width. */
export type Heights = Readonly<Record<number, number>>;

/** Heights, and the elements that they belong to. */
export interface HeightSet {
  readonly name: WidgetName;
  readonly language: 'vi' | 'en';
  /** Whether this is a counter without a figure. */
  readonly isEmpty: boolean;
  readonly heights: Heights;
}

/** A height in px, and the width in px below which it is reserved. */
interface Step {
  readonly under: number | undefined;
  height: number;
}

/** The widest step comes first and has no width. No height is less than the measured heights at both ends of its step. */
function stepsOf(heights: Heights): Step[] {
  const steps: Step[] = [];
  for (let width = LAST; width >= FIRST; width -= STEP) {
    const height = Math.max(heights[width]!, heights[width + STEP] ?? 0) + SPARE;
    const last = steps.at(-1);
    if (last && Math.abs(last.height - height) < SAME) last.height = Math.max(last.height, height);
    else steps.push({ under: last && width + STEP, height });
  }
  return steps;
}

/**
 * The steps as one CSS length. Each step adds or takes its difference where the column (`100cqi`) is narrower. One rule instead of a
 * container query a step: a portal's style sheet is matched against every paragraph of its page before anything is drawn.
 */
const heightOf = (steps: readonly Step[]) =>
  `calc(${steps
    .map(({ under, height }, index) => {
      if (under === undefined) return `${height}px`;
      const more = height - steps[index - 1]!.height;
      return `${more < 0 ? '-' : '+'} clamp(0px, ${STEEP} * (${under}px - 100cqi), ${Math.abs(more)}px)`;
    })
    .join(' ')})`;

/** A link that may be alone in its paragraph. CSS cannot test whether there is text beside the link. */
const linkOf = (name: WidgetName, language = '', more = '') =>
  `p:not(tenmien-${name} *):has(> a[href*="/e/${name}/${language}"]${more}:only-child)`;
/** The same link before the loader has run. */
const waitingOf = (name: WidgetName) => `html:not([data-tenmien]) ${linkOf(name)}`;
/** Has only the specificity of its tag name, so that rules of a page can hide it. */
const elementOf = (name: WidgetName) => `tenmien-${name}:where(:not([hidden]))`;

/**
 * The selectors of the elements and links for a set of heights. Selectors of later sets have equal or higher specificity.
 * @param feeds provinces whose figures are on the host
 */
function selectorsOf({ name, language, isEmpty }: HeightSet, feeds: readonly string[]): string[] {
  const inEnglish = language === 'en';
  const none = isEmpty ? ':not([value], [src])' : '';
  const told = [
    '[data-tenmien-value]',
    '[data-tenmien-src]',
    ...feeds.map((province) => `[href*="/${province}"]`),
  ].join(', ');
  return [
    `tenmien-${name}${none}${inEnglish ? ':lang(en)' : ''}`,
    linkOf(name, inEnglish ? 'en' : '', isEmpty ? `:not(${told})` : ''),
  ];
}

/**
 * @param sets Vietnamese before English, the empty counter last
 * @param feeds provinces whose figures are on the host
 */
export function embedCss(names: readonly WidgetName[], sets: readonly HeightSet[], feeds: readonly string[]): string {
  const rules = sets.map((set) => {
    const selectors = selectorsOf(set, feeds).map((selector) => `${selector}::before`);
    return `  ${selectors.join(',\n  ')} { height: ${heightOf(stepsOf(set.heights))}; }`;
  });
  const list = (suffix = '') =>
    [elementOf, waitingOf].flatMap((of) => names.map((name) => `${of(name)}${suffix}`)).join(',\n  ');
  return `/* The places that a page keeps free for the elements, by the width of their column, so that nothing below moves when they start, and for
   links of which the loader may make them. Written by tools/measure/heights.ts: the greatest height at first sight over all provinces, in each
   language. For the page's own CSS. Without script, and in print, the child content takes the room that it needs. Elements give back what
   they do not need where nobody sees it, and after the first press. */

@media screen and (scripting: enabled) {
  ${list()} { display: flow-root; container: tenmien / inline-size; contain-intrinsic-inline-size: 240px; break-inside: avoid; max-height: max-content; }
  ${list('::before')} { content: ''; float: left; }
${rules.join('\n')}
  /* Where the loader does not come, the links stay links. */
  ${names.map((name) => `${linkOf(name)}::before`).join(',\n  ')} { animation: tenmien-stays-a-link 0s 10s forwards; }
}
@keyframes tenmien-stays-a-link { to { height: 0; } }
`;
}
