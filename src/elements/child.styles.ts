import { css } from 'lit';

/** For child content of the page in a card: its colours are made for the background of the page. */
export const childStyles = css`
  .root:has(slot) {
    color: inherit;
    color-scheme: inherit !important;
  }
  .card:has(slot) {
    background: none;
  }
`;
