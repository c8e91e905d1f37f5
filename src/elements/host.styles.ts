// Owns what all elements look like: the reset that keeps the host page's CSS out, the tokens in light and dark, and the few shared parts.
// Sizes are in px because `rem` would follow the portal's root size.

import { css, unsafeCSS } from 'lit';

// Declarations without a rule, used in two rules, so no style sheet of their own.
const dark = /* @__PURE__ */ unsafeCSS(`
  --ground: #171d24;
  --soft: #1f272f;
  --line: #3a4550;
  --edge: #93a1af;
  --text: #e9edf2;
  --muted: #aab4bf;
  --blue: #8cc2ff;
  --good: #7fd6a2;
  --good-soft: #13301f;
  --warn: #f2c879;
  --warn-soft: #33270f;
  --bad: #ff9d9d;
  --bad-soft: #3a1d1f;`);

export const hostStyles = css`
  :host {
    display: block !important;
    contain: layout style;
    color-scheme: light;
    --ground: #fff;
    --soft: #f4f6f8;
    --line: #cdd5dd;
    --edge: #5d6b79;
    --text: #141c26;
    --muted: #4d5966;
    --blue: #0b4f8f;
    --good: #0b6b3a;
    --good-soft: #e8f3ed;
    --warn: #7f4f00;
    --warn-soft: #fdf3e0;
    --bad: #a3161c;
    --bad-soft: #fcebea;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='dark']) {
    color-scheme: dark;
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      color-scheme: dark;
      ${dark}
    }
  }
  .root {
    all: initial;
    display: block;
    container-type: inline-size;
    --accent: var(--blue);
    --radius: var(--tenmien-radius, 10px);
    font: 16px/1.5 var(--tenmien-font, system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif);
    color: var(--text);
    color-scheme: inherit;
    text-size-adjust: none;
    -webkit-text-size-adjust: none;
    text-wrap: pretty;
    overflow-wrap: break-word;
  }
  .root.own {
    --accent: var(--tenmien-accent);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  .card {
    background: var(--ground);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow: clip;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  h2,
  h3,
  .heading {
    font-size: 18px;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--accent);
    text-underline-offset: 3px;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 44px;
    padding: 8px 16px;
    border: 1px solid var(--accent);
    border-radius: 8px;
    background: none;
    color: var(--accent);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .main {
    background: var(--accent);
    color: var(--ground);
  }
  .quiet {
    border-color: transparent;
    padding-inline: 8px;
  }
  .small {
    font-size: 14px;
  }
  .muted {
    color: var(--muted);
  }
  .hidden-text {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  @media (hover: hover) {
    .button:hover,
    a:hover {
      text-decoration: underline;
      text-decoration-thickness: 2px;
    }
  }
  @media print {
    .card {
      border-color: #000;
    }
    .root {
      --ground: #fff;
      --soft: #fff;
      --text: #000;
      --muted: #000;
      --accent: #000;
      color: #000;
    }
    button {
      display: none !important;
    }
    a[href]::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
