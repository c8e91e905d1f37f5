import { css } from 'lit';

export const progressStyles = css`
  .body {
    display: grid;
    gap: 16px;
    padding: 24px;
  }
  .loading {
    min-height: 280px;
  }
  h2 {
    font-size: 22px;
  }
  .sentence .muted {
    display: block;
  }
  .total {
    margin-inline-end: 4px;
    font-size: 44px;
    line-height: 1.2;
  }
  .total,
  table {
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
    padding: 2px;
  }
  .track {
    fill: var(--soft);
    stroke: var(--edge);
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
  .foot {
    padding: 12px 24px;
    border-top: 1px solid var(--line);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    margin-inline: -8px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    text-align: start;
  }
  caption,
  th {
    text-align: start;
  }
  caption {
    font-weight: 600;
  }
  th,
  td {
    padding: 8px 8px 8px 0;
    border-bottom: 1px solid var(--line);
    font-weight: 400;
  }
  td,
  th + th {
    padding: 8px 0;
    text-align: end;
  }
  @container (max-width: 399px) {
    .body {
      padding: 16px;
    }
    .foot {
      padding: 8px 16px;
    }
    .total {
      display: block;
    }
  }
  @container (max-width: 299px) {
    .labels {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .fill {
      fill: Highlight;
      stroke: Highlight;
    }
    .track {
      fill: none;
    }
    .track,
    line,
    polyline {
      stroke: CanvasText;
    }
  }
`;
