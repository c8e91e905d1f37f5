// All that a page's elements need once they were drawn, loaded then: the day and the language as they change, the page's accent, the programme
// file. One set of listeners serves every element; it stays for the life of the page.

import { todayInVietnam, untilTomorrowInVietnam, type CivilDate } from '../base/civil-date.ts';
import { fetchText } from '../base/http.ts';
import { textHash } from '../base/text-hash.ts';
import { webAddress } from '../base/web-address.ts';
import { findProvinceName } from '../program/province-names.ts';
import { leadToChecker } from './checker.ts';
import type { Policy } from '../program/policies.ts';
import { takeAccent } from './contrast.ts';
import { followGround } from './follow-ground.ts';
import { watchPlaces } from './kept-place.ts';
import { otherSpellings, placeFor } from './place.ts';
import { programmeAddressOf, files, ownFile, type Follower } from './programme.ts';
import { report } from './report.ts';

let midnight: ReturnType<typeof setTimeout> | undefined;

/** The day on which all was last drawn. */
let day: CivilDate | undefined;

/** A page may sleep through midnight or come back from the back/forward cache, so showing it again asks the clock as well. */
function watch(redraw: () => void, follow: () => void): void {
  const turn = (): void => {
    const today = todayInVietnam();
    if (day !== today) redraw();
    day = today;
    clearTimeout(midnight);
    midnight = setTimeout(turn, untilTomorrowInVietnam() + 1000);
  };
  day = todayInVietnam();
  new MutationObserver(follow).observe(document.documentElement, { attributeFilter: ['lang'] });
  matchMedia('(prefers-color-scheme:dark)').addEventListener('change', redraw);
  addEventListener('pageshow', turn);
  // The address may ask for what is wrong.
  addEventListener('hashchange', redraw);
  document.addEventListener('visibilitychange', turn);
  turn();
  // It may have changed while this was on its way.
  follow();
}

/** `--tenmien-accent` is used where it reaches 4.5 : 1 on the ground that it is drawn on, and our own colour otherwise. */
function tint(elements: readonly Follower[]): void {
  // Of the element, which inherits it, and of all before the first change: each reading between two changes computes the page's styles.
  const accents = elements.map((element) => getComputedStyle(element).getPropertyValue('--tenmien-accent'));
  elements.forEach(({ renderRoot }, index) => {
    const root = renderRoot.querySelector<HTMLElement>('.root');
    if (root) takeAccent(root, accents[index]!);
  });
}

/** Finds a province that is written otherwise than by its slug; a name that is none is reported. */
function findPlace(element: Follower & { readonly province?: string | undefined }, redraw: () => void): void {
  const { province } = element;
  if (!province || placeFor(element)) return;
  const found = findProvinceName(province);
  if (!found) return report(element, 'unknown-province', `province="${province}"`);
  otherSpellings.set(province, found);
  redraw();
}

/** Reports an address that may not be followed. */
function checkAddresses(
  element: Follower & { readonly href?: string | undefined; readonly logoSrc?: string | undefined },
): void {
  const { href, logoSrc } = element;
  for (const [setting, value] of Object.entries({ href, 'logo-src': logoSrc })) {
    if (value && !webAddress(value)) report(element, 'bad-address', `${setting}="${value}"`);
  }
}

const isDay = (day: unknown): boolean => typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day);

const isOffer = ({ who, from, until, cites, services, limit }: Policy): boolean =>
  typeof who === 'string' &&
  isDay(from) &&
  isDay(until) &&
  [cites, services, limit ? limit.readings : []].every(Array.isArray);

/** Leaves out what a script gave in the place of offers, and reports it. */
function readOffers(element: Follower & { policies?: readonly Policy[] | undefined }): void {
  const { policies } = element;
  try {
    if (policies == null || (Array.isArray(policies) && policies.every(isOffer))) return;
  } catch {
    // One of them throws when it is looked at.
  }
  element.policies = undefined;
  report(element, 'not-text', 'policies');
}

/** The next picture on the screen; soon, where none is drawn. */
const nextPicture = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, 100);
  });

/** Draws elements anew while they are not seen, for two pictures: other words need other room, and nothing that is seen may move. */
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

/** Asks for the element's programme file, unless somebody did. */
async function followProgramme(element: Follower, all: Iterable<Follower>, redraw: () => void): Promise<void> {
  const file = programmeAddressOf(element);
  if (!file || file === 'none' || files.has(file)) return;
  files.set(file, undefined);
  try {
    const address = element.programme ? webAddress(file) : file;
    if (!address) throw 'bad-address';
    const text = await fetchText(address);
    if (textHash(text) === ownFile.hash) return;
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
 * @param elements that were drawn together just now
 * @param all elements of the page
 * @param redraw draws them anew
 * @param follow turns to the page's language
 */
export function afterDrawing(
  elements: readonly Follower[],
  all: Iterable<Follower>,
  redraw: () => void,
  follow: () => void,
): void {
  if (!midnight) watch(redraw, follow);
  tint(elements);
  followGround(elements, redraw);
  watchPlaces(elements);
  for (const element of elements) {
    findPlace(element, redraw);
    checkAddresses(element);
    leadToChecker(element);
    readOffers(element);
    void followProgramme(element, all, redraw);
  }
}
