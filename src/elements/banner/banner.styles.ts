import { css } from 'lit';

/** Container queries choose between strip (wide), card and narrow column. `layout="card"` excludes the strip. */
export const bannerStyles = css`
  .head {
    padding: 16px;
  }
  .head,
  .brand,
  .offers {
    display: grid;
    gap: 12px;
  }
  .muted {
    grid-column: 1 / -1;
  }
  .mark,
  img {
    height: 40px;
    border-radius: 8px;
  }
  .mark {
    display: grid;
    place-content: center;
    width: 40px;
    background: #b5121b;
    color: #fff;
    font-weight: 700;
  }
  .offer {
    height: 100%;
    padding: 8px 16px;
    color: var(--tenmien-muted);
    font-size: 14px;
    text-decoration: none;
  }
  b {
    display: block;
    color: var(--tenmien-tint);
  }
  b:first-child {
    font-size: 18px;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 12px;
  }
  .button {
    border: 0;
    padding: 10px 0;
  }
  /* Two borders of a square on its corner: few fonts have an arrow, and to look through them all takes as long as to lay out the rest. */
  @media screen {
    .go::after {
      content: '';
      display: inline-block;
      margin: 0 4px 2px 6px;
      padding: 3px;
      border: solid;
      border-width: 0 2px 2px 0;
      rotate: -45deg;
    }
    [aria-expanded]::after {
      rotate: 45deg;
    }
  }
  @container (min-width: 240px) {
    .brand {
      grid-template-columns: auto 1fr;
      align-items: center;
    }
  }
  @container (min-width: 320px) {
    .offers {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 480px) {
    .head {
      padding: 16px 24px;
    }
  }
  @container (min-width: 840px) {
    :host(:not([layout='card'])) .head {
      grid-template-columns: 5fr 4fr;
    }
    .offers {
      grid-row: span 2;
    }
  }
`;
