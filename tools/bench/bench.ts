// `npm run bench`: sizes, layout shift, speed and memory of the built elements in headless Chromium. Prints medians, with ✓ or ✗ only.
// `npm run bench -- message heap` runs only these parts. BESIDE=FOLDER, the dist/site of an earlier build, adds that build to the same run.
// Other work of the machine changes milliseconds, less so the ratios within one run.

import { tagOf, widgetNames, type WidgetName } from '../../src/widgets.ts';
import { join } from 'node:path';
import { buildPages } from '../build/pages.ts';
import { BUDGETS } from '../lib/budgets.ts';
import { openBuilt } from '../lib/built.ts';
import { version } from '../lib/release.ts';
import { page, tag } from '../lib/trial-pages.ts';
import { PEERS, scriptSizes } from './bytes.ts';
import { heapGrowth } from './heap.ts';
import { serveEarlierBuild, type ServedBuild } from './earlier-build.ts';
import { manyCounters } from './many.ts';
import { median } from './median.ts';
import { messagePages } from './message.ts';
import { drawnAfter, plainOf, pressTime, PRESSES, shiftAt, shownAfter } from './pages.ts';
import { slowVisit } from './shift.ts';

const chosen = process.argv.slice(2);
const isChosen = (name: string) => !chosen.length || chosen.includes(name);

const sets: [name: string, widgets: readonly WidgetName[]][] = [
  ...widgetNames.map((name): [string, WidgetName[]] => [name, [name]]),
  ['all', widgetNames],
];
let messages: Awaited<ReturnType<typeof messagePages>> = [];
let earlier: ServedBuild | undefined;
/** Path → HTML. Filled while the parts run. */
const more: Record<string, string> = {};
const { browser, server, close } = await openBuilt(async (build) => {
  if (isChosen('pages'))
    await buildPages({ ...build, address: 'http://127.0.0.1/site/', outDir: join(build.folder, 'site') });
  earlier = serveEarlierBuild(build.folder);
  // Peers come from npm; no other part needs npm.
  messages = isChosen('message') ? await messagePages(build, earlier) : [];
  return Object.assign(more, {
    ...Object.fromEntries(messages.map(({ html }, index) => [`/message-${index}.html`, html])),
    ...Object.fromEntries(sets.map(([name, names]) => [`/${name}.html`, page(build, names)])),
    ...(earlier ? Object.fromEntries(widgetNames.map((name) => [`/before-${name}.html`, page(earlier!, [name])])) : {}),
    '/feed.html': page(build, ['progress'], tag('progress', 'src="/site/data/thai-nguyen.json"')),
    '/scripts.html': page(build, ['progress'], ''),
  });
});
const at = (name: string) => `${server.origin}/${name}.html`;

async function repeat<Run>(times: number, measure: () => Promise<Run>): Promise<Run[]> {
  const runs: Run[] = [];
  for (let i = 0; i < times; i++) runs.push(await measure());
  return runs;
}
function row(what: string, value: string, good?: boolean, note = ''): void {
  console.log(`${good === undefined ? ' ' : good ? '✓' : '✗'} ${what.padEnd(52)} ${value.padStart(26)}  ${note}`);
}
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const milliseconds = (time: number) => `${time.toFixed(0)} ms`;

const sum = (sizes: Iterable<number>) => [...sizes].reduce((all, size) => all + size, 0);

async function bytes() {
  console.log('\nScripts a page executes before its first drawing, brotli');
  for (const name of [...widgetNames, 'all'] as const) {
    const { files, most } = BUDGETS[name];
    const sizes = await scriptSizes(browser, at(name));
    const first = sum(files.map((file) => sizes.get(file) ?? Infinity));
    const later = `later ${kilobytes(sum(sizes.values()) - first)}`;
    row(
      name,
      `${kilobytes(first)} of ${kilobytes(most)}`,
      first <= most,
      [later, PEERS[name] ?? []].flat().join(' · '),
    );
  }
}

async function shift() {
  console.log('\nFirst visit on a slow phone: 1.6 Mbit/s, 150 ms, CPU ÷ 4 (peers: layout shift 0.003–0.009)');
  const feed: (typeof sets)[number] = ['feed', ['progress']];
  for (const [name, names] of [...sets, feed]) {
    const runs = await repeat(5, () => slowVisit(browser, at(name), names.map(tagOf)));
    const of = (key: 'shift' | 'text' | 'drawn') => median(runs.map((run) => run[key]));
    const moved = of('shift');
    row(
      `${name}: layout shift`,
      moved.toFixed(3),
      moved < 0.0005,
      `first text ${milliseconds(of('text'))}, drawn ${milliseconds(of('drawn'))}`,
    );
  }
}

async function message() {
  console.log('\nThe same phone: when the message can be read, and when the banner stands there');
  // Takes turns and starts each round at the next page, so that other work of the machine affects all pages equally.
  const turns = messages.map(({ name, tag }, index) => ({
    name,
    address: at(`message-${index}`),
    tags: tag ? [tag] : [],
  }));
  const rounds = await repeat(11, async () => {
    const visits: Record<string, Awaited<ReturnType<typeof slowVisit>>> = {};
    for (const { name, address, tags } of turns) visits[name] = await slowVisit(browser, address, tags);
    turns.push(...turns.splice(0, 1));
    return visits;
  });
  const of = (name: string, key: 'text' | 'drawn') => median(rounds.map((round) => round[name]![key]));
  for (const [index, { name, kind, against }] of messages.entries()) {
    const [text, drawn] = [of(name, 'text'), of(name, 'drawn')];
    const ratio = text / of(against, 'text');
    const peers = messages
      .filter((other) => other.kind === 'peer' && other.against === against)
      .map((peer) => of(peer.name, 'drawn'));
    const good = kind === 'ours' ? ratio <= 1.05 && peers.every((peer) => drawn < peer) : undefined;
    const size = kind && kilobytes(sum((await scriptSizes(browser, at(`message-${index}`))).values()));
    row(
      name,
      `read after ${milliseconds(text)}, × ${ratio.toFixed(2)}`,
      good,
      kind && `drawn ${milliseconds(drawn)}, ${size}`,
    );
  }
}

async function many() {
  console.log('\nCounters with one src');
  let each: number | undefined;
  for (const count of [100, 300, 1000]) {
    server.requests.clear();
    const times = await repeat(3, () => manyCounters(browser, at('scripts'), count));
    const time = median(times);
    const asked = (server.requests.get('/site/data/thai-nguyen.json') ?? 0) / times.length;
    each ??= time / count;
    const growth = time / count / each;
    row(
      `${count} counters`,
      `${asked} request, ${milliseconds(time)}`,
      asked === 1 && growth < 1.5,
      `${(time / count).toFixed(2)} ms each, × ${growth.toFixed(2)}`,
    );
  }
}

async function heap() {
  console.log('\nHeap after attaching and detaching 10,000 times');
  for (const name of widgetNames) {
    const growth = await heapGrowth(browser, at(name), name, 10_000);
    row(name, `${growth < 0 ? '−' : '+'}${Math.abs(growth / 1_000_000).toFixed(2)} MB`, growth < 1_000_000);
  }
}

/** The ratio to an earlier build, where there is one. */
const besides = (time: number, before: number) =>
  before ? ` · earlier build ${milliseconds(before)}, × ${(time / before).toFixed(2)}` : '';

async function pages() {
  console.log(
    '\nPermalinks and frame pages on the same phone, beside the same words as plain HTML; layout shift at 360 and 960 px',
  );
  const paths = widgetNames.flatMap((widget) => ['e', 'f'].map((room) => `${room}/${widget}/vi/thai-nguyen`));
  for (const path of paths) {
    const url = `${server.origin}/site/${path}`;
    const plain = `plain-${path.replaceAll('/', '-')}`;
    more[`/${plain}.html`] = await plainOf(browser, url);
    const times = await repeat(
      7,
      async () =>
        [
          await shownAfter(browser, at(plain)),
          await shownAfter(browser, url),
          earlier ? await drawnAfter(browser, `${server.origin}${earlier.host}${path}`, path.split('/')[1]!) : 0,
        ] as const,
    );
    const [words, ours, before] = [0, 1, 2].map((index) => median(times.map((turn) => turn[index]!))) as [
      number,
      number,
      number,
    ];
    const moved = Math.max(await shiftAt(browser, url, 360), await shiftAt(browser, url, 960));
    row(
      path,
      `seen after ${milliseconds(ours)}, × ${(ours / words).toFixed(2)}`,
      ours / words <= 1.15 && moved < 0.0005 && (!before || ours / before <= 0.65),
      `plain ${milliseconds(words)}, moves by ${moved.toFixed(3)}${besides(ours, before)}`,
    );
  }
}

async function press() {
  console.log('\nFrom a press to the answer, CPU ÷ 4');
  for (const name of widgetNames.filter((widget) => PRESSES[widget])) {
    const times = await repeat(7, async () => [
      await pressTime(browser, at(name), name),
      earlier ? await pressTime(browser, at(`before-${name}`), name) : 0,
    ]);
    const [time, before] = [0, 1].map((index) => median(times.map((turn) => turn[index]!))) as [number, number];
    row(name, milliseconds(time), time <= 50 && (!before || time <= before), besides(time, before));
  }
}

const parts = { bytes, shift, message, pages, press, many, heap };
try {
  console.log(`\n${await browser.version()} · tenmien-widgets ${version} · medians`);
  for (const [name, measure] of Object.entries(parts)) if (isChosen(name)) await measure();
} finally {
  await close();
}
