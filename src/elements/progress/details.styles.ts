import { css } from 'lit';

/** Added to the styles of a counter with more than its figure. */
export const detailsStyles = css`
  /* Bars are drawn in the colour of their text, for forced colours change that and no other of a drawing. */
  .bar {
    display: block;
    width: 100%;
    height: 20px;
    overflow: visible;
    fill: none;
    stroke: currentColor;
    color: var(--tenmien-tint);
  }
  rect {
    y: 4px;
    rx: 6px;
    height: 12px;
  }
  .fill {
    fill: currentColor;
  }
  line {
    stroke: var(--tenmien-text);
    stroke-width: 2;
  }
  /* Hollow, so that it is told from the rest without its colour. Signs are borders, which are seen in print and in forced colours too. */
  .other {
    stroke: var(--tenmien-ground);
    stroke-width: 8;
  }
  i {
    padding: 0 5px;
    border: 5px solid var(--tenmien-tint);
  }
  .biz\\.vn {
    padding: 3px 8px;
    border-width: 2px;
  }
  .labels {
    display: grid;
    gap: 8px;
    text-align: end;
  }
  .labels li:first-child {
    display: flex;
    justify-content: space-between;
    gap: 8px;
  }
  polyline {
    fill: none;
    stroke: var(--tenmien-text);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .trend {
    display: block;
    width: 100%;
    height: 48px;
    margin-bottom: 8px;
    border-bottom: 1px solid var(--tenmien-line);
    overflow: visible;
  }
  .thin {
    height: 12px;
    margin-top: 4px;
  }
  .thin rect {
    y: 3px;
    height: 6px;
  }
  .body > div {
    min-width: 0;
  }
  .columns {
    display: grid;
    /* Those that find no room beside the others stand below them. */
    grid-template-columns: repeat(auto-fit, minmax(76px, 1fr));
    gap: 16px 8px;
    max-width: 720px;
    margin-top: 8px;
    line-height: 1.3;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .columns li {
    display: grid;
    gap: 4px;
    align-content: start;
  }
  .columns svg {
    width: 100%;
    height: 80px;
    border-bottom: 1px solid var(--tenmien-line);
    color: var(--tenmien-tint);
  }
  .columns rect {
    x: max(20%, 50% - 32px);
    y: calc(100% - var(--share));
    width: min(60%, 64px);
    height: var(--share);
    rx: 0;
    fill: currentColor;
  }
  .ask {
    margin-top: 8px;
  }
  .status:not(:empty) {
    padding: 0 24px 16px;
  }
  /* A page without a doctype gives tables a colour and a size of its own. */
  table {
    width: 100%;
    color: inherit;
    line-height: inherit;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption,
  th,
  td {
    padding: 8px 0;
    border-bottom: 1px solid var(--tenmien-line);
    text-align: start;
    font-weight: 400;
  }
  td,
  th + th {
    padding-inline-start: 16px;
    text-align: end;
  }
  @container (max-width: 399px) {
    .labels:has(li:nth-child(3)) {
      display: block;
    }
    .status:not(:empty) {
      padding: 0 16px 16px;
    }
  }
  @container (max-width: 299px) {
    .labels {
      display: block;
    }
  }
  @media (forced-colors: active) {
    line,
    polyline {
      stroke: CanvasText;
    }
    .other {
      stroke: Canvas;
    }
  }
`;
