// Notices when a script of the page switches between light and dark: by a class, an attribute, a style or a style sheet.

import { anySchemeBehind } from './any-ground.ts';
import type { Follower } from './programme.ts';

/** The background of each element at its last drawing. */
const drawnOn = new WeakMap<Follower, string>();

const rootOf = ({ renderRoot }: Follower): HTMLElement | null => renderRoot.querySelector<HTMLElement>('.root');

/** Makes elements light or dark by backgrounds that the first drawing does not know. */
export function setSchemes(drawn: readonly Follower[]): void {
  const schemes = drawn.map(anySchemeBehind);
  drawn.forEach((element, index) => {
    const root = rootOf(element);
    if (root) root.style.colorScheme = schemes[index]!;
  });
}

/** Includes `color-scheme`, which decides if the page has no background of its own. */
const groundOf = (element: Follower): string => anySchemeBehind(element) + getComputedStyle(element).colorScheme;

/** Milliseconds between two checks: a page may change sixty times a second, and fade from one background to the other. */
const BETWEEN = 400;

/** The elements on the page, and the function that redraws them. Undefined until the first drawing. */
let page: { readonly elements: Iterable<Follower>; readonly redraw: () => void } | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let isDue = false;

function look(): void {
  const isOther = (element: Follower): boolean => drawnOn.has(element) && drawnOn.get(element) !== groundOf(element);
  if (page && [...page.elements].some(isOther)) page.redraw();
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

/**
 * Observes the ancestors of the elements that were just drawn.
 * @param all all elements of the page
 * @param redraw redraws all elements of the page
 */
export function followGround(drawn: readonly Follower[], all: Iterable<Follower>, redraw: () => void): void {
  if (!page) {
    changes.observe(document.head, { attributes: true, childList: true, subtree: true });
    // A style sheet was loaded, or a transition of the page's background ended.
    document.head.addEventListener('load', changed, true);
    document.addEventListener('transitionend', ({ propertyName }) => /^background/.test(propertyName) && changed());
  }
  page = { elements: all, redraw };
  for (const element of drawn) {
    drawnOn.set(element, groundOf(element));
    for (let at: Node | null = element; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) {
      if (at instanceof Element) changes.observe(at, { attributes: true });
    }
  }
}
