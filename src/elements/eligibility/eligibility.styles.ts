import { css } from 'lit';

/** One column when narrow; lists side by side where there is room. Lines are balanced, since not every engine knows `pretty`. */
export const eligibilityStyles = css`
  .card {
    --tenmien-pad: 24px;
    overflow: clip;
    text-wrap: balance;
  }
  .card > :not(:empty) {
    padding: var(--tenmien-pad);
  }
  .title:focus {
    outline: none;
  }
  .body,
  .columns {
    display: grid;
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
    grid-template-columns: 1.75em 1fr;
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
  .line {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(5.5em, 1fr));
  }
  .line li {
    padding: 8px 8px 8px 0;
    border-top: 3px solid var(--tenmien-tint);
  }
  .line li:last-child {
    border-top: 3px dotted var(--tenmien-edge);
  }
  .line b {
    display: block;
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
      grid-template-columns: 1fr 1fr;
    }
  }
  @media print {
    .sign,
    .main {
      display: inline;
      background: none;
      color: #000;
    }
    /* Words beside the signs, on paper and in a tagged file. */
    .criteria .row {
      display: block;
    }
    .criteria .hidden-text {
      position: static;
      clip-path: none;
    }
    .desk,
    .share,
    [role] {
      display: none;
    }
    section,
    li {
      break-inside: avoid;
    }
  }
`;
