// Gives back the room that embed.css keeps free below an element and that the element does not need, where nobody sees anything move.

import { css, type LitElement } from 'lit';

/** An element's own important rules are above those of its page. */
const { styleSheet } = css`
  :host::before {
    display: none !important;
  }
`;

/** Those that keep their place. */
const keepers = new Set<LitElement>();

function giveBack(element: LitElement): void {
  const root = element.renderRoot as ShadowRoot;
  if (keepers.delete(element) && styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}

/** What is drawn reaches the lower edge of the screen, so that whatever follows is below it. */
const ends = new IntersectionObserver(
  (entries) => {
    for (const { target, boundingClientRect } of entries) {
      if (boundingClientRect.height && boundingClientRect.bottom >= innerHeight)
        giveBack((target.getRootNode() as ShadowRoot).host as LitElement);
    }
  },
  { threshold: [0, 1] },
);

// Whoever presses something expects that the page moves; before the first press it must not.
for (const press of ['click', 'keydown']) {
  addEventListener(press, ({ isTrusted }) => {
    if (isTrusted) keepers.forEach(giveBack);
  });
}

const met = new WeakSet<LitElement>();

/** @param elements that were drawn just now */
export function watchPlaces(elements: readonly LitElement[]): void {
  for (const element of elements) {
    if (!met.has(element)) keepers.add(element);
    met.add(element);
    const drawn = element.renderRoot.querySelector('.root');
    if (drawn && keepers.has(element)) ends.observe(drawn);
  }
}
