import { css } from 'lit';

/** Styles of all elements under a pointer, on paper and in the accent of the page. The focus outline is in host.styles.ts, because it must never be late. */
export const laterStyles = css`
  /* A flex column that is higher than its content leaves the free height to the page. Firefox does not know this length here. */
  :host {
    max-height: max-content;
  }
  .own {
    --tenmien-tint: var(--tenmien-accent);
  }
  a:hover,
  .button:hover {
    text-decoration: underline 2px;
  }
  .button {
    cursor: pointer;
  }
  .mark {
    print-color-adjust: exact;
  }
  @media print {
    .root {
      color-scheme: light !important;
    }
    .card {
      display: block;
    }
    button {
      display: none !important;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
