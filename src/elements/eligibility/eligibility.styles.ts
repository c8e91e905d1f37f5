import { css } from 'lit';

/** One column when narrow; days and lists side by side where there is room. */
export const eligibilityStyles = css`
  .card {
    overflow: clip;
  }
  .body {
    display: grid;
    gap: 16px;
    padding: 24px;
  }
  .title:focus {
    outline: none;
  }
  ol {
    list-style: none;
  }
  legend .title {
    margin-top: 4px;
  }
  .choices {
    display: grid;
    gap: 8px;
    margin-top: 12px;
  }
  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 12px;
    align-items: center;
    min-height: 44px;
    padding: 9px 15px;
    border: 1px solid var(--line);
    border-radius: 8px;
    cursor: pointer;
  }
  .choice:has(:checked) {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .choice input {
    width: 20px;
    height: 20px;
    margin: 0;
    outline: none;
    accent-color: var(--accent);
  }
  .choice span {
    grid-column: 2;
  }
  .at-desk .choice,
  .at-desk .button {
    min-height: 60px;
  }
  #hint {
    margin-top: 4px;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 12px;
  }
  .date label,
  .share {
    display: grid;
    gap: 4px;
    font-weight: 600;
  }
  .date input,
  .share input {
    width: 60px;
    min-height: 44px;
    padding: 8px 12px;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--ground);
    font-weight: 400;
  }
  .date .year input {
    width: 88px;
  }
  .share input {
    width: 100%;
  }
  .date [aria-invalid='true'] {
    border: 2px solid var(--bad);
    padding: 7px 11px;
  }
  .summary {
    padding: 16px;
    border: 2px solid var(--bad);
    border-radius: 8px;
  }
  .summary a {
    display: inline-block;
    padding-block: 10px;
    color: var(--bad);
    font-weight: 600;
  }
  .error {
    margin-top: 8px;
    color: var(--bad);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .verdict {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 4px 16px;
    align-items: start;
    padding: 20px 24px;
    border-bottom: 1px solid var(--line);
    background: var(--soft);
  }
  .verdict p {
    grid-column: 2;
  }
  .sign {
    display: grid;
    place-items: center;
    width: 28px;
    height: 28px;
    border-radius: 50%;
    background: var(--muted);
    color: var(--ground);
    font-weight: 700;
    line-height: 1;
  }
  .good {
    background: var(--good-soft);
  }
  .good .sign {
    background: var(--good);
  }
  .warn {
    background: var(--warn-soft);
  }
  .warn .sign {
    background: var(--warn);
  }
  .row {
    display: grid;
    grid-template-columns: 28px 1fr;
  }
  .criteria > li {
    padding-block: 12px;
    border-bottom: 1px solid var(--line);
  }
  .criteria > li:first-child {
    padding-top: 0;
  }
  .line {
    display: grid;
    grid-template-columns: 1fr 1fr 1fr;
    font-variant-numeric: tabular-nums;
  }
  .line li {
    padding: 8px 8px 0 0;
    border-top: 3px solid var(--accent);
    font-size: 14px;
  }
  .line li:last-child {
    border-color: var(--edge);
    border-style: dotted none none;
  }
  .line b {
    display: block;
    font-size: 16px;
  }
  section p + p {
    margin-top: 4px;
  }
  h3 {
    margin-bottom: 4px;
  }
  .columns {
    display: grid;
    gap: 24px 32px;
    padding-top: 16px;
    border-top: 1px solid var(--line);
  }
  .papers li::before {
    content: '•';
  }
  .answer {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    padding-block: 4px;
  }
  .answer dd:last-child {
    grid-area: 1 / 2 / 3;
  }
  .phone {
    display: inline-block;
    padding-block: 10px;
  }
  .desk {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    padding: 16px 24px;
    border-top: 1px solid var(--line);
    background: var(--soft);
  }
  .said:not(:empty) {
    padding: 0 24px 16px;
  }
  @container (max-width: 399px) {
    .body,
    .verdict,
    .desk,
    .said:not(:empty) {
      padding: 16px;
    }
    .verdict {
      column-gap: 12px;
    }
  }
  @container (max-width: 239px) {
    .verdict {
      grid-template-columns: 1fr;
    }
    .verdict p {
      grid-column: 1;
    }
  }
  @container (max-width: 299px) {
    .line {
      grid-template-columns: 1fr;
    }
    .line li {
      padding: 0 0 8px 12px;
      border-width: 0 0 0 3px;
    }
    .line li:last-child {
      border-style: none none none dotted;
    }
  }
  @container (min-width: 560px) {
    .columns {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border: 2px solid Highlight;
    }
    .sign {
      border: 2px solid;
    }
    .date [aria-invalid='true'] {
      border-style: dashed;
    }
  }
  @media print {
    .verdict {
      background: none;
    }
    .verdict .sign {
      border: 2px solid;
      background: none;
      color: inherit;
    }
    .line li {
      border-color: #000;
    }
    .main {
      display: inline;
      border: 0;
      padding: 0;
      background: none;
      color: inherit;
    }
    .phone::after {
      content: none;
    }
    .papers li::before {
      content: '☐';
    }
    .desk,
    .share,
    .said {
      display: none;
    }
    .columns {
      grid-template-columns: 1fr 1fr;
    }
    section,
    .criteria > li {
      break-inside: avoid;
    }
  }
`;
