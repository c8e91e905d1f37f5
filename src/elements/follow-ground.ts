// Notices when a script of the page switches between light and dark: by a class, an attribute, a style or a style sheet.

import { schemeBehind } from './ground.ts';
import type { Follower } from './programme.ts';

/** The background of each element at its last drawing. */
const drawnOn = new Map<Follower, string>();

/** Whether the page switched between light and dark since an element was drawn. */
const isTurned = (element: Follower): boolean => {
  const root = element.renderRoot.querySelector<HTMLElement>('.root');
  return !!root && root.style.colorScheme !== schemeBehind(element);
};

/** Includes `color-scheme`, which decides if the page has no background of its own. */
const groundOf = (element: Follower): string => schemeBehind(element) + getComputedStyle(element).colorScheme;

/** Milliseconds between two checks: a page may change sixty times a second, and fade from one background to the other. */
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

/** Checks now, and once more after `BETWEEN`. */
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

/** Observes the ancestors of the elements that were just drawn. @param draw redraws all elements of the page */
export function followGround(elements: readonly Follower[], draw: () => void): void {
  if (!drawnOn.size) {
    changes.observe(document.head, { attributes: true, childList: true, subtree: true });
    // A style sheet was loaded, or a transition of the page's background ended.
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
