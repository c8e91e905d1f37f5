import { css } from 'lit';

/** One column when narrow; lists side by side where there is room. Lines are balanced, since not every engine knows `pretty`. */
export const eligibilityStyles = css`
  .card {
    overflow: clip;
    text-wrap: balance;
  }
  .body,
  .choices,
  .columns {
    display: grid;
    gap: 16px;
  }
  .body,
  .verdict,
  .desk {
    padding: 24px;
  }
  .title:focus {
    outline: none;
  }
  ol {
    list-style: none;
  }
  legend .title,
  #hint {
    margin-top: 4px;
  }
  .choices,
  .date {
    gap: 8px;
    margin-top: 12px;
  }
  .choice,
  .verdict {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px 12px;
  }
  .choice {
    align-items: center;
    min-height: 44px;
    padding: 9px 15px;
    border: 1px solid var(--line);
    border-radius: 8px;
    cursor: pointer;
  }
  .choice:has(:checked) {
    padding: 8px 14px;
    border: 2px solid var(--accent);
  }
  .choice input {
    width: 20px;
    height: 20px;
    accent-color: var(--accent);
  }
  .choice span,
  .verdict p {
    grid-column: 2;
  }
  .at-desk .choice,
  .at-desk .button {
    min-height: 60px;
  }
  .date,
  .actions,
  .desk {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
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
    padding: 7px 11px;
    border: 2px solid var(--bad);
  }
  .summary {
    padding: 16px;
    border: 2px solid var(--bad);
    border-radius: 8px;
  }
  .summary a,
  .phone {
    display: inline-block;
    padding-block: 10px;
  }
  .summary a,
  .error {
    color: var(--bad);
  }
  .error {
    margin-top: 8px;
  }
  .verdict {
    border-bottom: 1px solid var(--line);
    background: var(--soft);
  }
  .sign {
    display: grid;
    place-items: center;
    width: 28px;
    height: 28px;
    /* Shows in forced colours. */
    border: 1px solid transparent;
    border-radius: 50%;
    background: var(--muted);
    color: var(--ground);
    font-weight: 700;
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
    padding-bottom: 12px;
    border-bottom: 1px solid var(--line);
  }
  .criteria > li + li {
    margin-top: 12px;
  }
  .line {
    display: grid;
    grid-template-columns: 1fr 1fr 1fr;
  }
  .line li {
    padding: 8px 8px 0 0;
    border: solid var(--accent);
    border-width: 3px 0 0;
    font-size: 14px;
  }
  .line li:last-child {
    border-color: var(--edge);
    border-style: dotted;
  }
  .line b {
    display: block;
    font-size: 16px;
  }
  h3 {
    margin-bottom: 4px;
  }
  .columns {
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
  .desk {
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
  }
  @container (max-width: 299px) {
    .verdict,
    .line {
      grid-template-columns: 1fr;
    }
    .verdict p {
      grid-column: 1;
    }
    .line li {
      padding: 0 0 8px 12px;
      border-width: 0 0 0 3px;
    }
  }
  @container (min-width: 560px) {
    .columns {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media print {
    .sign {
      border-color: #000;
      color: #000;
    }
    .main {
      display: inline;
      border: 0;
      padding: 0;
      background: none;
      color: #000;
    }
    .papers li::before {
      content: '☐';
    }
    .phone::after {
      content: none;
    }
    .desk,
    .share,
    .said {
      display: none;
    }
    section,
    li {
      break-inside: avoid;
    }
  }
`;
