// `node scripts/heights.mjs`: measures the elements in Chromium and writes src/site/public/embed.css, the places that a page keeps free for them.
// To be run after an element's look or first words have changed.

import './install.mjs';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { openBuilt } = await import('./bench/built.mjs');
const { page, tag, WIDGETS } = await import('./bench/pages.mjs');

const [FIRST, LAST, STEP] = [160, 1200, 10];
/** Heights that differ by less count as one; a rule more is not worth it. */
const SAME = 8;
/** Other engines and fonts draw a little taller; Noto Sans, which this is measured in, already runs wider than most. */
const SPARE = 24;

/** What is tallest differs: each element as it stands in a page, and the counter with all targets of a feed. */
const SETS = [...WIDGETS.map((name) => [name, tag(name)]), ['progress', tag('progress', 'src="/site/data/thai-nguyen.json"')]];

/** Runs in the page: the greatest height of an element at each width, over the provinces and both languages. */
async function measure(name, slugs, [first, last, step]) {
  const element = document.querySelector(`tenmien-${name}`);
  const heights = {};
  for (const lang of ['vi', 'en']) {
    document.documentElement.lang = lang;
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (const slug of slugs) {
      element.setAttribute('province', slug);
      for (let width = first; width <= last; width += step) {
        element.style.width = `${width}px`;
        element.requestUpdate(); // labels are placed by the width at the time
        await element.updateComplete;
        heights[width] = Math.max(heights[width] ?? 0, element.shadowRoot.querySelector('.root').offsetHeight);
      }
    }
  }
  return heights;
}

/**
 * Heights and the width under which each is kept free, the widest first, which goes without one: where container queries do not work,
 * too little is kept free rather than far too much. Never less than what was measured at either end of a step.
 */
function places(heights) {
  const steps = [];
  for (let width = LAST; width >= FIRST; width -= STEP) {
    const height = Math.max(heights[width], heights[width + STEP] ?? 0) + SPARE;
    const last = steps.at(-1);
    if (last && Math.abs(last.height - height) < SAME) last.height = Math.max(last.height, height);
    else steps.push({ under: last && width + STEP, height });
  }
  return steps;
}

const { browser, server, close } = await openBuilt((build) =>
  Object.fromEntries(SETS.map(([name, body], index) => [`/${index}.html`, page(build, [name], body).replace(/<link rel="stylesheet".*/, '')])),
);
const heights = {};
try {
  const demo = await browser.newPage();
  await demo.goto(`${server.origin}/site/`);
  const slugs = await demo.$$eval('#provinces option', (options) => options.map((option) => option.value));
  for (const [index, [name]] of SETS.entries()) {
    const opened = await browser.newPage();
    await opened.setViewport({ width: 1300, height: 900 });
    await opened.goto(`${server.origin}/${index}.html`, { waitUntil: 'networkidle0' });
    const found = await opened.evaluate(measure, name, slugs, [FIRST, LAST, STEP]);
    heights[name] = Object.fromEntries(Object.entries(found).map(([width, height]) => [width, Math.max(height, heights[name]?.[width] ?? 0)]));
    await opened.close();
  }
} finally {
  await close();
}

/** A link that may be alone in its paragraph; that no words stand beside it is more than a style sheet knows. */
const linkOf = (name) => `p:not(tenmien-${name} *):has(> a[href*="/e/${name}/"]:only-child)`;
/** The same while the loader has not looked yet. */
const waitingOf = (name) => `html:not([data-tenmien]) ${linkOf(name)}`;
/** Of no more weight than its tag, so that a page's own rules may hide it. */
const elementOf = (name) => `tenmien-${name}:where(:not([hidden]))`;

const rules = WIDGETS.flatMap((name) =>
  places(heights[name]).map(({ under, height }) => {
    const rule = `:is(tenmien-${name}, ${linkOf(name)})::before { height: ${height}px; }`;
    return `  ${under ? `@container tenmien (width < ${under}px) { ${rule} }` : rule}`;
  }),
);
const list = (suffix = '') => [elementOf, waitingOf].flatMap((of) => WIDGETS.map((name) => `${of(name)}${suffix}`)).join(',\n  ');
writeFileSync(
  fileURLToPath(new URL('../src/site/public/embed.css', import.meta.url)),
  `/* The places that a page keeps free for the elements, by the width of their column, so that nothing below moves when they start, and for
   links of which the loader may make them. Written by scripts/heights.mjs: the greatest height at first sight over all provinces and both
   languages. For the page's own CSS. Without script, and in print, the child content takes the room that it needs. */

@media screen and (scripting: enabled) {
  ${list()} { display: flow-root; container: tenmien / inline-size; contain-intrinsic-inline-size: 240px; break-inside: avoid; }
  ${list('::before')} { content: ''; float: left; }
${rules.join('\n')}
  /* Where the loader does not come, the links stay links. */
  ${WIDGETS.map((name) => `${linkOf(name)}::before`).join(',\n  ')} { animation: tenmien-stays-a-link 0s 10s forwards; }
}
@keyframes tenmien-stays-a-link { to { height: 0; } }
`,
);
