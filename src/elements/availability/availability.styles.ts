import { css } from 'lit';

/** Widths are in em, so that they grow with enlarged text. If there is room, field, list and button are in one line, else below each other. */
export const availabilityStyles = css`
  .card {
    display: inline-grid;
    gap: 16px;
    padding: 24px;
    overflow-wrap: anywhere;
  }
  .form {
    display: grid;
    gap: 8px;
  }
  label {
    font-weight: 600;
  }
  .line,
  .row,
  .field,
  .band {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    border-radius: 8px;
  }
  .line {
    max-width: 40em;
  }
  .line > .button {
    flex: 1 0 auto;
    max-width: 100%;
  }
  .row {
    align-items: center;
    margin-top: 8px;
  }
  .steps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 8px;
    max-width: 40em;
  }
  .steps + p:not(:empty) {
    margin-top: 8px;
  }
  .field {
    flex: 99 1 14.5em;
    gap: 0;
    border: 1px solid var(--tenmien-tone, var(--tenmien-edge));
    overflow: clip;
  }
  input,
  select {
    min-height: 44px;
    border: 0;
    padding: 8px 12px;
    background: none;
  }
  /* Inside, for what is outside is cut off. */
  .field :focus-visible {
    outline-offset: -4px;
  }
  input {
    flex: 99 1 6.25em;
    width: 0;
  }
  /* The list draws the line between it and the field, on whichever side the field is. */
  select {
    flex: 1 0 auto;
    margin: -1px 0 0 -1px;
    border: solid var(--tenmien-edge);
    border-width: 1px 0 0 1px;
    border-radius: 0;
    background: var(--tenmien-soft);
    font-weight: 600;
    cursor: pointer;
  }
  .band {
    gap: 12px;
    padding: 12px;
    border: 1px solid transparent;
  }
  .band > div {
    flex: 1 1 7.5em;
  }
  .name {
    border-color: var(--tenmien-line);
    border-radius: 22px;
    color: var(--tenmien-text);
  }
  .whole {
    user-select: all;
    -webkit-user-select: all;
  }
  .places {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(12.5em, 100%), 1fr));
    gap: 0 24px;
    margin-block: 8px;
  }
  .entitled,
  .places a {
    display: block;
    padding: 10px 0;
  }
  .entitled {
    font-weight: 700;
  }
  .places a {
    border-top: 1px solid var(--tenmien-line);
  }
  .fee {
    display: grid;
    gap: 8px;
  }
  details h3 {
    margin-top: 8px;
  }
  summary {
    padding: 10px 0;
    color: var(--tenmien-tint);
    font-weight: 700;
    cursor: pointer;
  }
  @container (max-width: 399px) {
    .card {
      padding: 16px;
    }
  }
  @media print {
    .form,
    .press {
      display: none;
    }
    .band {
      border-color: #000;
    }
    .sign,
    .main {
      background: none;
      color: #000;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
