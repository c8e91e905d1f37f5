// Styles of the two elements with input fields: outcome colours, fields, the main button. Must come after host.styles.ts.

import { css } from 'lit';

export const formStyles = css`
  :host {
    --tenmien-soft: light-dark(#f4f6f8, #1f272f);
    --tenmien-edge: light-dark(#5d6b79, #93a1af);
    --tenmien-good: light-dark(#0b6b3a, #7fd6a2);
    --tenmien-good-soft: light-dark(#e8f3ed, #13301f);
    --tenmien-warn: light-dark(#7f4f00, #f2c879);
    --tenmien-warn-soft: light-dark(#fdf3e0, #33270f);
    --tenmien-bad: light-dark(#a3161c, #ff9d9d);
    --tenmien-bad-soft: light-dark(#fcebea, #3a1d1f);
  }
  h2 {
    font-size: 22px;
    line-height: 1.3;
    text-wrap: balance;
  }
  h3 {
    font-size: 16px;
  }
  fieldset {
    border: 0;
    min-width: 0;
  }
  input,
  select {
    font: inherit;
    color: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    border-color: var(--tenmien-tint);
    text-align: center;
    text-decoration: none;
  }
  .main {
    background: var(--tenmien-tint);
    color: var(--tenmien-ground);
  }
  .quiet {
    border-color: transparent;
    padding-inline: 8px;
  }
  .band,
  .verdict {
    background: var(--tenmien-soft);
  }
  .good {
    --tenmien-tone: var(--tenmien-good);
    background: var(--tenmien-good-soft);
  }
  .warn {
    --tenmien-tone: var(--tenmien-warn);
    background: var(--tenmien-warn-soft);
  }
  .bad {
    --tenmien-tone: var(--tenmien-bad);
    background: var(--tenmien-bad-soft);
  }
  .sign {
    width: 1.5em;
    height: 1.5em;
    border-radius: 50%;
    background: var(--tenmien-tone, var(--tenmien-muted));
    color: var(--tenmien-ground);
    font-weight: 700;
    line-height: 1.5em;
    text-align: center;
  }
  .hidden-text {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
