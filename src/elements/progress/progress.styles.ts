import { css } from 'lit';

export const progressStyles = css`
  .body {
    display: grid;
    gap: 16px;
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
  .sentence span {
    display: block;
  }
  .total {
    font-size: 44px;
    line-height: 1.2;
  }
  .bar {
    display: block;
    width: 100%;
    height: 20px;
    overflow: visible;
  }
  rect {
    fill: var(--soft);
    stroke: var(--muted);
  }
  .fill {
    fill: var(--accent);
    stroke: var(--accent);
  }
  .labels {
    text-align: end;
  }
  .foot {
    padding: 16px 24px 8px;
    border-top: 1px solid var(--line);
  }
  .foot button {
    margin-inline-end: 16px;
    border: 0;
    padding: 0;
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
  @media (forced-colors: active) {
    rect {
      stroke: CanvasText;
    }
    .fill {
      fill: Highlight;
    }
  }
`;
