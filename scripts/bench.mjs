// `npm run bench`: sizes, layout shift, speed and memory of the built elements in headless Chromium. Prints medians; judges nothing but with ✓ and ✗.

import './install.mjs';

const { openBuilt } = await import('./bench/built.mjs');
const { BUDGETS, scriptBytes } = await import('./bench/bytes.mjs');
const { heapGrowth } = await import('./bench/heap.mjs');
const { manyCounters } = await import('./bench/many.mjs');
const { page, tag, WIDGETS } = await import('./bench/pages.mjs');
const { slowVisit } = await import('./bench/shift.mjs');

const sets = { ...Object.fromEntries(WIDGETS.map((name) => [name, [name]])), all: WIDGETS };
const { browser, server, version, close } = await openBuilt((build) => ({
  ...Object.fromEntries(Object.entries(sets).map(([name, names]) => [`/${name}.html`, page(build, names)])),
  '/feed.html': page(build, ['progress'], tag('progress', 'src="/site/data/thai-nguyen.json"')),
  '/scripts.html': page(build, ['progress'], ''),
}));
const at = (name) => `${server.origin}/${name}.html`;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
async function repeat(times, measure) {
  const runs = [];
  for (let i = 0; i < times; i++) runs.push(await measure());
  return runs;
}
function row(what, value, good, note = '') {
  console.log(`${good === undefined ? ' ' : good ? '✓' : '✗'} ${what.padEnd(44)} ${value.padStart(26)}  ${note}`);
}
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

try {
  console.log(`\n${await browser.version()} · tenmien-widgets ${version} · medians\n\nScripts a page executes, brotli`);
  for (const [name, [budget, peers]] of Object.entries(BUDGETS)) {
    const bytes = await scriptBytes(browser, at(name));
    row(name, `${kilobytes(bytes)} of ${kilobytes(budget)}`, bytes <= budget, peers);
  }

  console.log('\nFirst visit on a slow phone: 1.6 Mbit/s, 150 ms, CPU ÷ 4 (peers: layout shift 0.003–0.009)');
  for (const [name, names] of Object.entries({ ...sets, feed: ['progress'] })) {
    const runs = await repeat(5, () => slowVisit(browser, at(name), names.map((each) => `tenmien-${each}`)));
    const [shift, text, upgraded] = ['shift', 'text', 'upgraded'].map((key) => median(runs.map((run) => run[key])));
    row(`${name}: layout shift`, shift.toFixed(3), shift < 0.0005, `first text ${text.toFixed(0)} ms, upgraded ${upgraded.toFixed(0)} ms`);
  }

  console.log('\nCounters with one src');
  let each;
  for (const count of [100, 300, 1000]) {
    server.requests.clear();
    const times = await repeat(3, () => manyCounters(browser, at('scripts'), count));
    const time = median(times);
    const asked = server.requests.get('/site/data/thai-nguyen.json') / times.length;
    each ??= time / count;
    const growth = time / count / each;
    row(`${count} counters`, `${asked} request, ${time.toFixed(0)} ms`, asked === 1 && growth < 1.5, `${(time / count).toFixed(2)} ms each, × ${growth.toFixed(2)}`);
  }

  console.log('\nHeap after attaching and detaching 10,000 times');
  for (const name of WIDGETS) {
    const growth = await heapGrowth(browser, at(name), name, 10_000);
    row(name, `${growth < 0 ? '−' : '+'}${Math.abs(growth / 1_000_000).toFixed(2)} MB`, growth < 1_000_000);
  }
} finally {
  await close();
}
