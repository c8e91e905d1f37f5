// Follows a page that turns light or dark by its own script: by a class, an attribute or a style around an element, or by a style sheet.

import { schemeBehind } from './ground.ts';
import type { Follower } from './programme.ts';

/** What each element stood on when it was drawn. */
const drawnOn = new Map<Follower, string>();

/** Whether the page has turned since an element was drawn. */
const isTurned = (element: Follower): boolean => {
  const root = element.renderRoot.querySelector<HTMLElement>('.root');
  return !!root && root.style.colorScheme !== schemeBehind(element);
};

/** Where the page has no ground of its own, its `color-scheme` decides. */
const groundOf = (element: Follower): string => schemeBehind(element) + getComputedStyle(element).colorScheme;

/** Milliseconds between two looks: a page may change sixty times a second, and fade from one ground to the other. */
const BETWEEN = 400;

let redraw = (): void => {};
let timer: ReturnType<typeof setTimeout> | undefined;
let isDue = false;

function look(): void {
  let isOther = false;
  for (const [element, ground] of drawnOn) {
    if (!element.isConnected) drawnOn.delete(element);
    else isOther ||= groundOf(element) !== ground;
  }
  if (isOther) redraw();
}

/** Looks now, and once more after a while. */
function changed(): void {
  isDue = true;
  if (timer) return;
  look();
  isDue = false;
  timer = setTimeout(() => {
    timer = undefined;
    if (isDue) changed();
    else look();
  }, BETWEEN);
}

const changes = new MutationObserver(changed);

/** Listens to what is around elements that were drawn just now. @param draw draws all elements of the page anew */
export function followGround(elements: readonly Follower[], draw: () => void): void {
  if (!drawnOn.size) {
    changes.observe(document.head, { attributes: true, childList: true, subtree: true });
    // A style sheet that comes, and the end of a page's own fading.
    document.head.addEventListener('load', changed, true);
    document.addEventListener('transitionend', ({ propertyName }) => /^background/.test(propertyName) && changed());
  }
  redraw = draw;
  for (const element of elements) {
    drawnOn.set(element, groundOf(element));
    for (let at: Node | null = element; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) {
      if (at instanceof Element) changes.observe(at, { attributes: true });
    }
  }
  if (elements.some(isTurned)) redraw();
}
