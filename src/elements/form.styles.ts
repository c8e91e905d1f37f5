// Owns what the elements that ask and answer share: outcome colours, fields, the button that stands out. Comes after host.styles.ts.

import { css } from 'lit';

export const formStyles = css`
  :host {
    --edge: light-dark(#5d6b79, #93a1af);
    --good: light-dark(#0b6b3a, #7fd6a2);
    --good-soft: light-dark(#e8f3ed, #13301f);
    --warn: light-dark(#7f4f00, #f2c879);
    --warn-soft: light-dark(#fdf3e0, #33270f);
    --bad: light-dark(#a3161c, #ff9d9d);
    --bad-soft: light-dark(#fcebea, #3a1d1f);
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
    border-color: var(--accent);
    text-align: center;
    text-decoration: none;
  }
  .main {
    background: var(--accent);
    color: var(--ground);
  }
  .quiet {
    border-color: transparent;
    padding-inline: 8px;
  }
  .band,
  .verdict {
    background: var(--soft);
  }
  .good {
    --tone: var(--good);
    background: var(--good-soft);
  }
  .warn {
    --tone: var(--warn);
    background: var(--warn-soft);
  }
  .bad {
    --tone: var(--bad);
    background: var(--bad-soft);
  }
  .sign {
    width: 1.5em;
    height: 1.5em;
    border-radius: 50%;
    background: var(--tone, var(--muted));
    color: var(--ground);
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
