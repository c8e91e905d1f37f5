import { css } from 'lit';

/** Container queries decide between strip (wide), card and narrow column; `layout` can only force the first two. */
export const bannerStyles = css`
  .head {
    display: grid;
    gap: 16px;
    padding: 24px;
  }
  .brand {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 4px 16px;
    align-items: center;
  }
  .mark,
  img {
    height: 48px;
    border-radius: 8px;
  }
  .mark {
    display: grid;
    place-items: center;
    width: 48px;
    background: #b5121b;
    color: #fff;
    font-weight: 700;
  }
  img {
    max-width: 160px;
    object-fit: contain;
  }
  .offers {
    display: grid;
    gap: 8px;
  }
  .offer {
    display: block;
    min-height: 44px;
    padding: 8px 16px;
    border: 1px solid var(--line);
    border-radius: 8px;
    text-decoration: none;
  }
  .offer b {
    display: block;
    font-size: 18px;
    line-height: 1.3;
  }
  .offer span {
    color: var(--muted);
    font-size: 14px;
  }
  .toggle {
    justify-self: start;
    padding-inline: 0;
  }
  .toggle::after {
    content: '';
    margin-inline-start: 8px;
    border: 5px solid transparent;
    border-block: 0 solid transparent;
    border-top: 6px solid;
  }
  .toggle[aria-expanded='true']::after {
    rotate: 180deg;
  }
  .panel {
    display: grid;
    gap: 16px 32px;
    padding: 16px 24px 24px;
    border-top: 1px solid var(--line);
    background: var(--soft);
  }
  h3 {
    font-size: 16px;
  }
  .panel p + p {
    margin-top: 8px;
  }
  .panel a {
    display: inline-block;
    padding-block: 10px;
  }
  @container (max-width: 399px) {
    .head {
      padding: 16px;
    }
    .panel {
      padding: 16px;
    }
  }
  @container (max-width: 239px) {
    .brand {
      grid-template-columns: 1fr;
    }
  }
  @container (min-width: 480px) {
    .offers {
      grid-template-columns: 1fr 1fr;
    }
    .panel {
      grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
    }
  }
  @container (min-width: 840px) {
    .strip {
      grid-template-columns: 1fr auto auto;
      align-items: center;
      padding-block: 16px;
    }
    .strip .offers {
      grid-template-columns: auto auto;
    }
    .strip .toggle {
      justify-self: end;
    }
  }
  @media print {
    .panel[hidden] {
      display: grid !important;
    }
  }
`;
