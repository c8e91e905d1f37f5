// Styles of all elements. `.root` keeps the CSS of the host page out.
// Sizes are in px because `rem` would follow the root font size of the portal.

import { css } from 'lit';

export const hostStyles = css`
  :host {
    display: block;
    /* In containers that shrink to their content: as wide as they let it, and never over a neighbour. */
    flex: 1 0 auto;
    place-self: stretch;
    min-width: min(100%, 240px);
    max-width: 100%;
    --tenmien-ground: light-dark(#fff, #171d24);
    --tenmien-line: light-dark(#cdd5dd, #3a4550);
    --tenmien-text: light-dark(#141c26, #e9edf2);
    --tenmien-muted: light-dark(#4d5966, #aab4bf);
    --tenmien-tint: light-dark(#0b4f8f, #8cc2ff);
  }
  @media screen {
    :host([theme='light']) .root {
      color-scheme: light !important;
    }
    :host([theme='dark']) .root {
      color-scheme: dark !important;
    }
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  .root {
    all: initial;
    display: block;
    /* Beside a picture that leaves less, the block stands below it. */
    min-width: min(100%, 240px);
    container-type: inline-size;
    /* A container of queries has no width of its own; with this one, a box that shrinks to its content keeps room for it. */
    contain-intrinsic-inline-size: 240px;
    font: 16px/1.5 var(--tenmien-font, system-ui, sans-serif);
    color: var(--tenmien-text);
    color-scheme: inherit;
    /* What the page hides stays hidden, and “all” leaves the direction. */
    visibility: inherit;
    direction: ltr;
    text-wrap: pretty;
    overflow-wrap: break-word;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  /* A line through the page's words, or under them, does not go on in an inline block. */
  .card {
    display: inline-block;
    width: 100%;
    vertical-align: top;
    background: var(--tenmien-ground);
    border: 1px solid var(--tenmien-line);
    border-radius: var(--tenmien-radius, 10px);
  }
  .heading {
    font-size: 18px;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  ul {
    list-style: none;
  }
  a {
    color: var(--tenmien-tint);
  }
  .button {
    min-height: 44px;
    padding: 8px 16px;
    border: 1px solid;
    border-radius: 8px;
    background: none;
    color: var(--tenmien-tint);
    font: inherit;
    font-weight: 700;
  }
  .small {
    font-size: 14px;
  }
  .muted {
    color: var(--tenmien-muted);
  }
  :focus-visible {
    outline: 3px solid var(--tenmien-tint);
    outline-offset: 2px;
  }
`;
