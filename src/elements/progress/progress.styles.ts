import { css } from 'lit';

// The bar is drawn in the colour of its text, for forced colours change that and no other of a drawing.
export const progressStyles = css`
  /* Until the figures are there, those that a server drew stay in view. */
  .root:not(:last-of-type) {
    display: none;
  }
  .body {
    display: grid;
    gap: 16px;
  }
  .body,
  .foot {
    padding: 24px;
  }
  /* As high as a figure with its target, so that nothing moves when it comes. */
  .loading {
    min-height: 400px;
    align-content: start;
  }
  .heading {
    font-size: 22px;
  }
  .card {
    text-wrap: balance;
  }
  .sentence span {
    display: block;
  }
  .total {
    margin-inline-end: 4px;
    font-size: min(44px, 20cqi);
    line-height: 1.2;
  }
  .scale {
    color: var(--tenmien-tint);
  }
  .bar {
    display: block;
    width: 100%;
    height: 20px;
    overflow: visible;
    fill: none;
    stroke: currentColor;
  }
  rect {
    y: 4px;
    rx: 6px;
    height: 12px;
  }
  .fill {
    fill: currentColor;
  }
  .labels {
    text-align: end;
  }
  .foot {
    padding-block: 16px 8px;
    border-top: 1px solid var(--tenmien-line);
  }
  .foot button {
    margin-inline-end: 16px;
    border: 0;
    padding: 0;
    text-align: start;
  }
  @container (max-width: 399px) {
    .body,
    .foot {
      padding: 16px;
    }
    .loading {
      min-height: 600px;
    }
    .total {
      display: block;
    }
  }
`;
