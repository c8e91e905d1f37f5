import { css } from 'lit';

/** The page's own words in a card: they stand on the page's own ground, for which they have their colours. */
export const childStyles = css`
  .root:has(slot) {
    color: inherit;
    color-scheme: inherit !important;
  }
  .card:has(slot) {
    background: none;
  }
`;
