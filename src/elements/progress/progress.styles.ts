import { css } from 'lit';

export const progressStyles = css`
  .body {
    display: grid;
    gap: 16px;
    padding: 24px;
  }
  .loading {
    min-height: 280px;
    align-content: start;
  }
  .heading {
    font-size: 22px;
  }
  .sentence .muted {
    display: block;
  }
  .total {
    font-size: 44px;
    line-height: 1.2;
  }
  .card {
    font-variant-numeric: tabular-nums;
  }
  svg {
    display: block;
    width: 100%;
    height: 20px;
    overflow: visible;
  }
  .trend {
    height: 48px;
  }
  rect {
    fill: var(--soft);
    stroke: var(--muted);
  }
  .fill {
    fill: var(--accent);
    stroke: var(--accent);
  }
  line,
  polyline {
    fill: none;
    stroke: var(--text);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .labels {
    display: grid;
    gap: 8px;
    margin-top: 4px;
    text-align: end;
  }
  .ask {
    margin-top: 8px;
  }
  .foot {
    padding: 16px 24px 8px;
    border-top: 1px solid var(--line);
  }
  .foot .button {
    margin-inline-end: 16px;
    border: 0;
    padding: 0;
    text-decoration: underline;
  }
  .status {
    padding: 0 24px;
  }
  .status:not(:empty) {
    padding-bottom: 16px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  caption,
  th,
  td {
    padding: 8px 0;
    border-bottom: 1px solid var(--line);
    text-align: start;
    font-weight: 400;
  }
  td,
  th + th {
    text-align: end;
  }
  @container (max-width: 399px) {
    .body,
    .foot {
      padding: 16px;
    }
    .total {
      display: block;
    }
    .labels:has(li:nth-child(3)) {
      display: block;
    }
  }
  .labels:has(li:nth-child(4)) {
    display: block;
  }
  @container (max-width: 299px) {
    .labels {
      display: block;
    }
  }
  @media (forced-colors: active) {
    svg * {
      stroke: CanvasText;
    }
    .fill {
      fill: Highlight;
    }
  }
`;
