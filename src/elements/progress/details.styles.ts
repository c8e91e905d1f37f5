import { css } from 'lit';

/** Added to the styles of a counter that has more than its figure. */
export const detailsStyles = css`
  line,
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
  .labels {
    display: grid;
    gap: 8px;
  }
  .labels:has(li:nth-child(4)) {
    display: block;
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
  }
`;
