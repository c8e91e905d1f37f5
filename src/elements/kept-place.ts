// embed.css reserves space for an element. This file removes the unused space at a moment when nothing visible moves.

import { css, type LitElement } from 'lit';

/** An `!important` rule of a shadow root wins over the rules of the page. */
const { styleSheet } = css`
  :host::before {
    display: none !important;
  }
`;

/** The elements that still have the reserved space. */
const keepers = new WeakSet<LitElement>();

/** All elements of the page. */
let page: Iterable<LitElement> = [];

function giveBack(element: LitElement): void {
  const root = element.renderRoot as ShadowRoot;
  if (keepers.delete(element) && styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}

/** Removes the space when an element reaches the lower edge of the screen: all that follows is then out of view. Missing in jsdom. */
const ends =
  globalThis.IntersectionObserver &&
  new IntersectionObserver(
    (entries) => {
      for (const { target, boundingClientRect } of entries) {
        if (boundingClientRect.height && boundingClientRect.bottom >= innerHeight)
          giveBack((target.getRootNode() as ShadowRoot).host as LitElement);
      }
    },
    { threshold: [0, 1] },
  );

// After a click or a key a person expects that the page moves. Before that, the page must not move.
for (const press of ['click', 'keydown']) {
  addEventListener(press, ({ isTrusted }) => {
    if (isTrusted) [...page].forEach(giveBack);
  });
}

const met = new WeakSet<LitElement>();

/**
 * @param drawn the elements that were just drawn
 * @param all all elements of the page
 */
export function watchPlaces(drawn: readonly LitElement[], all: Iterable<LitElement>): void {
  page = all;
  for (const element of drawn) {
    if (!met.has(element)) keepers.add(element);
    met.add(element);
    const root = element.renderRoot.querySelector('.root');
    if (root && keepers.has(element)) ends?.observe(root);
  }
}
