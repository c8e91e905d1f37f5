import { css } from 'lit';

/** Container queries decide between strip (wide), card and narrow column; `layout="card"` keeps the strip away. */
export const bannerStyles = css`
  .head,
  .panel {
    display: grid;
    gap: 16px 32px;
    padding: 16px;
  }
  .head > p {
    grid-column: 1 / -1;
  }
  .head > p:empty {
    display: none;
  }
  .brand,
  .offers {
    display: grid;
    gap: 8px 16px;
  }
  .mark,
  img {
    height: 48px;
    border-radius: 8px;
  }
  .mark {
    display: grid;
    place-content: center;
    width: 48px;
    background: #b5121b;
    color: #fff;
    font-weight: 700;
  }
  .offer {
    display: block;
    padding: 8px 16px;
    color: var(--tenmien-muted);
    font-size: 14px;
    text-decoration: none;
  }
  b {
    color: var(--tenmien-tint);
    display: block;
    font-size: 18px;
    line-height: 1.3;
  }
  .button {
    justify-self: start;
    border: 0;
    padding: 0;
  }
  /* Two borders of a square on its corner: few fonts have an arrow, and to look through them all takes as long as to lay out the rest. */
  .button::after {
    content: '';
    display: inline-block;
    margin: 0 4px 3px 10px;
    padding: 3px;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  [aria-expanded='true']::after {
    margin-bottom: -2px;
    rotate: -135deg;
  }
  .panel {
    border-top: 1px solid var(--tenmien-line);
    background: var(--tenmien-soft);
  }
  dt {
    font-weight: 700;
  }
  dd a {
    display: block;
    padding-block: 10px;
  }
  dd .phone {
    display: inline-block;
  }
  @container (min-width: 240px) {
    .brand {
      grid-template-columns: auto 1fr;
      align-items: center;
    }
  }
  @container (min-width: 480px) {
    .head,
    .panel {
      padding: 16px 24px;
    }
    .offers {
      grid-template-columns: 1fr 1fr;
    }
    .panel {
      grid-template-columns: repeat(auto-fit, minmax(190px, 1fr));
    }
  }
  @container (min-width: 840px) {
    :host(:not([layout='card'])) .head {
      grid-template-columns: 1fr auto auto;
      align-items: center;
    }
    :host(:not([layout='card'])) .offers {
      grid-template-columns: auto auto;
    }
  }
`;
