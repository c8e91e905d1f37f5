import { css } from 'lit';

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
  /* As high as a short figure: embed.css keeps more, and nothing moves when the figure comes. */
  .loading {
    min-height: 270px;
    align-content: start;
  }
  .heading {
    font-size: 22px;
  }
  .card:has(slot) a {
    color: inherit;
  }
  .next {
    display: table;
    padding-block: 10px;
  }
  .sentence span {
    display: block;
  }
  .total {
    margin-inline-end: 4px;
    font-size: min(44px, 20cqi);
    line-height: 1.2;
  }
  /* Kept for the bar and its labels, and for its signs in the line below. */
  .scale {
    min-height: 41px;
  }
  i {
    display: inline-block;
    padding: 5px 10px;
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
      min-height: 360px;
    }
    .total {
      display: block;
    }
  }
`;
