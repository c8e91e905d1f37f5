import { css } from 'lit';

/** One column when narrow; lists side by side when wide. */
export const eligibilityStyles = css`
  .card {
    --tenmien-pad: 24px;
    position: relative;
    overflow: clip;
  }
  .card > :not(:empty) {
    padding: var(--tenmien-pad);
  }
  /* The questions up to this one, at the upper edge of the card. */
  .steps {
    position: absolute;
    inset: 0 0 auto;
    width: 100%;
    height: 4px;
    padding: 0;
    fill: var(--tenmien-tint);
  }
  .title:focus {
    outline: none;
  }
  .body,
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
  }
  fieldset {
    display: grid;
    gap: 8px;
  }
  legend {
    padding-bottom: 12px;
  }
  /* A sign or a box, and what stands beside it. */
  .row,
  .choice,
  .verdict {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr);
    gap: 0 8px;
  }
  .choice span,
  .verdict p {
    grid-column: 2;
  }
  .date,
  .actions,
  .desk {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .choice,
  .summary,
  input:not([type]) {
    min-height: 44px;
    padding: 8px 12px;
    border: 1px solid var(--tenmien-edge);
    border-radius: 8px;
    background: var(--tenmien-ground);
  }
  .choice {
    align-items: center;
    cursor: pointer;
  }
  .choice:has(:checked) {
    border-color: var(--tenmien-tint);
    background: var(--tenmien-soft);
  }
  [type='radio'] {
    width: 20px;
    height: 20px;
    accent-color: var(--tenmien-tint);
  }
  /* In em, for a browser may zoom text alone. */
  .date label {
    width: 4.5em;
  }
  input:not([type]) {
    width: 100%;
    margin-top: 4px;
  }
  .summary,
  input[aria-invalid='true'] {
    --tenmien-tint: var(--tenmien-bad);
    border: 2px solid var(--tenmien-bad);
  }
  .error {
    color: var(--tenmien-bad);
  }
  .summary a,
  .phone {
    display: inline-block;
    padding-block: 10px;
  }
  .criteria > li {
    padding-bottom: 12px;
    border-bottom: 1px solid var(--tenmien-line);
    margin-bottom: 12px;
  }
  h3 {
    padding-bottom: 4px;
  }
  ol {
    padding-left: 1.25em;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    padding-block: 8px;
    border-bottom: 1px solid var(--tenmien-line);
  }
  dd {
    margin-left: auto;
    font-weight: 700;
  }
  dl + p {
    padding-top: 8px;
  }
  summary {
    padding-block: 10px;
    color: var(--tenmien-tint);
    font-weight: 700;
    cursor: pointer;
  }
  .screen > .main {
    width: 100%;
    max-width: 420px;
  }
  .small-ones {
    gap: 0 24px;
  }
  .small-ones .quiet {
    padding-inline: 0;
  }
  .answer .quiet {
    padding-right: 0;
  }
  .done,
  section .actions {
    padding-top: 8px;
  }
  .address {
    overflow-wrap: anywhere;
    user-select: all;
  }
  .printed {
    display: none;
  }
  section li {
    padding-bottom: 4px;
  }
  .answer {
    display: flex;
    justify-content: space-between;
    align-items: center;
  }
  .desk {
    background: var(--tenmien-soft);
  }
  [role='status']:not(:empty) {
    padding-top: 0;
  }
  @container (max-width: 399px) {
    .card {
      --tenmien-pad: 16px;
    }
  }
  @container (min-width: 560px) {
    .columns {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  /* Forced colours draw a transparent border, which then touches the words. */
  @media (forced-colors: active) {
    .quiet {
      border-color: Canvas;
      text-decoration: underline;
    }
  }
  @media print {
    .sign {
      display: inline;
      background: none;
      color: #000;
    }
    /* Words beside the signs, on paper and in a tagged file. */
    .criteria .row {
      display: block;
    }
    .criteria div,
    .criteria p:first-child {
      display: inline;
    }
    .criteria .hidden-text {
      position: static;
      margin-inline: 4px;
      clip-path: none;
    }
    .screen,
    .desk,
    [role] {
      display: none;
    }
    .printed {
      display: block;
    }
    ol a[href]::after {
      content: none;
    }
    section,
    li {
      break-inside: avoid;
    }
    /* A result by itself, on one page. */
    .sheet {
      --tenmien-pad: 16px;
      font-size: 13px;
    }
    .sheet .small {
      font-size: 11px;
    }
    .sheet .body {
      gap: 12px;
    }
    .sheet summary,
    .sheet .criteria > li {
      padding: 0 0 4px;
      margin: 0 0 4px;
    }
    .sheet .verdict {
      min-height: 28mm;
      padding-right: 32mm;
    }
    .code {
      position: absolute;
      top: 1mm;
      right: 4mm;
      width: 26mm;
      background: #fff;
    }
  }
`;
