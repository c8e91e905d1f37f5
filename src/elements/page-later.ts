// The work that can wait until after the first drawing: changes of day and language, the accent of the page, the programme file.
// One set of listeners serves all elements. The listeners stay for the life of the page.

import { todayInVietnam, untilTomorrowInVietnam, type CivilDate } from '../base/civil-date.ts';
import { fetchText } from '../base/http.ts';
import { textHash } from '../base/text-hash.ts';
import { webAddress } from '../base/web-address.ts';
import { elementLanguages } from '../localization/element-languages.ts';
import { leadToChecker } from './checker.ts';
import type { Policy, Reading } from '../program/policies.ts';
import type { Citation } from '../program/sources.ts';
import { takeAccent } from './contrast.ts';
import { laterStyles } from './later.styles.ts';
import { followGround, setSchemes } from './follow-ground.ts';
import { watchPlaces } from './kept-place.ts';
import { placeFor } from './place.ts';
import { programmeAddressOf, files, releaseHash, type Follower } from './programme.ts';
import { report } from './report.ts';

export { findPlace } from './other-place.ts';

/** Loads the details of a banner. The first file of a page does not need the hash of their file. */
export const loadBannerPanel = (): Promise<typeof import('./banner/panel.view.ts')> => import('./banner/panel.view.ts');

let midnight: ReturnType<typeof setTimeout> | undefined;

/** The day of the last drawing. */
let day: CivilDate | undefined;

/** Also reads the clock when the page is shown again: it may have slept through midnight or come from the back/forward cache. */
function watch(redraw: () => void): void {
  const turn = (): void => {
    const today = todayInVietnam();
    if (day !== today) redraw();
    day = today;
    clearTimeout(midnight);
    midnight = setTimeout(turn, untilTomorrowInVietnam() + 1000);
  };
  const follow = (): void => {
    // Words that did not load are asked for again.
    for (const manner of Object.values(elementLanguages)) manner.translate ??= undefined;
    redraw();
  };
  day = todayInVietnam();
  new MutationObserver(follow).observe(document.documentElement, { attributeFilter: ['lang'] });
  // Emulated DOMs of hosts' tests have no matchMedia.
  globalThis.matchMedia?.('(prefers-color-scheme:dark)').addEventListener('change', redraw);
  addEventListener('pageshow', turn);
  // The hash of the address may ask for a list of faults.
  addEventListener('hashchange', redraw);
  document.addEventListener('visibilitychange', turn);
  turn();
  // The language may have changed while this file was loading.
  follow();
}

const dressed = new WeakSet<Node>();

/** Adds the styles that the first drawing does not need. They come before the element's own styles, as those of all elements do. */
function dress({ renderRoot }: Follower): void {
  const root = renderRoot as ShadowRoot;
  const { styleSheet } = laterStyles;
  if (!styleSheet || dressed.has(root)) return;
  dressed.add(root);
  const [first = styleSheet, ...others] = root.adoptedStyleSheets;
  root.adoptedStyleSheets = [first, styleSheet, ...others];
}

/** Uses `--tenmien-accent` if it reaches 4.5 : 1 on its background, otherwise the default colour. */
function tint(elements: readonly Follower[]): void {
  // Read from the host elements, which inherit the property, and before the first change: a reading between two changes computes the page's
  // styles again.
  const accents = elements.map((element) => getComputedStyle(element).getPropertyValue('--tenmien-accent'));
  elements.forEach(({ renderRoot }, index) => {
    const root = renderRoot.querySelector<HTMLElement>('.root');
    if (root) takeAccent(root, accents[index]!);
  });
}

/** Reports a `province` that names no province. */
function checkPlace(element: Follower & { readonly province?: string | undefined }): void {
  const { province } = element;
  if (province && !placeFor(element)) report(element, 'unknown-province', `province="${province}"`);
}

/** Reports an `href` or `logo-src` that is not a web address. */
function checkAddresses(
  element: Follower & { readonly href?: string | undefined; readonly logoSrc?: string | undefined },
): void {
  const { href, logoSrc } = element;
  for (const [setting, value] of Object.entries({ href, 'logo-src': logoSrc })) {
    if (value && !webAddress(value)) report(element, 'bad-address', `${setting}="${value}"`);
  }
}

/** Reports a banner that is not shown because the page has another one, and a logo that did not load, for which a mark is drawn. */
function checkBanner(element: Follower & { readonly logoSrc?: string | undefined }): void {
  const { localName, logoSrc, renderRoot } = element;
  if (localName !== 'tenmien-banner') return;
  if (!renderRoot.querySelector('.root')) report(element, 'second-banner', 'not shown');
  else if (webAddress(logoSrc) && renderRoot.querySelector('.mark'))
    report(element, 'logo-not-loaded', `logo-src="${logoSrc}"`);
}

const isDay = (day: unknown): boolean => typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day);

/** Blocks have words only for a limit that ends on its day (0) or on the day before (-1). */
const isReading = ({ years, days = 0 }: Reading): boolean => Number.isInteger(years) && (days === 0 || days === -1);

const isText = (value: unknown): boolean => typeof value === 'string';

const isCitation = ({ source, article = '' }: Citation): boolean => isText(source) && isText(article);

const isOffer = ({ who, from, until, cites, services, limit, endedBy = [], conditions = [] }: Policy): boolean =>
  isText(who) &&
  isDay(from) &&
  isDay(until) &&
  [cites, services, endedBy, conditions].every(Array.isArray) &&
  services.every(isText) &&
  [...cites, ...endedBy].every(isCitation) &&
  conditions.every(({ id, question }) => [id, question.vi, question.en].every(isText)) &&
  (!limit || limit.readings.every(isReading));

/** Removes a `policies` value that is not a list of offers, and reports it. */
function readOffers(element: Follower & { policies?: readonly Policy[] | undefined }): void {
  const { policies } = element;
  try {
    if (policies == null || (Array.isArray(policies) && policies.every(isOffer))) return;
  } catch {
    // An object may throw when its properties are read.
  }
  element.policies = undefined;
  report(element, 'not-text', 'policies');
}

/** Waits for the next animation frame, or for 100 ms if the browser renders no frames. */
const nextPicture = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, 100);
  });

/** Redraws elements while they are transparent, for two frames: new text has a new height, and nothing visible may move. */
async function redrawUnseen(elements: readonly Follower[], redraw: () => void): Promise<void> {
  const roots = elements.flatMap(({ renderRoot }) => renderRoot.querySelector<HTMLElement>('.root') ?? []);
  const show = (opacity: string): void => roots.forEach(({ style }) => Object.assign(style, { opacity }));
  show('0');
  await nextPicture();
  await nextPicture();
  redraw();
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  await nextPicture();
  await nextPicture();
  show('');
}

/** Loads the element's programme file, once per address. */
async function followProgramme(element: Follower, all: Iterable<Follower>, redraw: () => void): Promise<void> {
  const file = programmeAddressOf(element);
  if (!file || file === 'none' || files.has(file)) return;
  files.set(file, undefined);
  try {
    const address = element.programme ? webAddress(file) : file;
    if (!address) throw 'bad-address';
    const text = await fetchText(address);
    if (textHash(text) === releaseHash) return;
    const { readProgramme } = await import('./programme-file.ts');
    files.set(file, readProgramme(text, element));
    await redrawUnseen(
      [...all].filter((each) => programmeAddressOf(each) === file),
      redraw,
    );
  } catch (error) {
    report(element, 'programme-not-loaded', `${file}: ${error}`);
  }
}

/**
 * @param elements the elements that were just drawn together
 * @param all all elements of the page
 * @param redraw redraws all elements
 */
export function afterDrawing(elements: readonly Follower[], all: Iterable<Follower>, redraw: () => void): void {
  if (!midnight) watch(redraw);
  elements.forEach(dress);
  setSchemes(elements);
  tint(elements);
  followGround(elements, all, redraw);
  watchPlaces(elements, all);
  for (const element of elements) {
    checkPlace(element);
    checkAddresses(element);
    checkBanner(element);
    leadToChecker(element);
    readOffers(element);
    void followProgramme(element, all, redraw);
  }
}
