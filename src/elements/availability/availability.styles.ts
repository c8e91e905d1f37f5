import { css } from 'lit';

/** One line for the field and its button where there is room; in a narrow column everything stands one under the other. */
export const availabilityStyles = css`
  .card {
    display: grid;
    gap: 16px;
    padding: 24px;
    overflow-wrap: anywhere;
  }
  form {
    display: grid;
    gap: 8px;
  }
  label {
    font-weight: 600;
  }
  .line,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .line {
    max-width: 640px;
  }
  .line > .button {
    white-space: nowrap;
  }
  .row {
    margin-top: 8px;
  }
  .field {
    display: flex;
    flex: 1 1 200px;
    border: 1px solid var(--edge);
    border-radius: 8px;
    overflow: clip;
  }
  .wrong {
    outline: 2px solid var(--bad);
  }
  input,
  select {
    min-height: 44px;
    border: 0;
    padding: 8px 12px;
    background: none;
    outline-offset: -3px;
  }
  input {
    flex: 1;
    width: 0;
  }
  select {
    border-inline-start: 1px solid var(--edge);
    border-radius: 0;
    background: var(--soft);
    font-weight: 600;
    cursor: pointer;
  }
  .band {
    --tone: var(--muted);
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 12px;
    padding: 16px;
    border: 1px solid transparent;
    border-radius: 8px;
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
    display: grid;
    place-items: center;
    width: 24px;
    height: 24px;
    border-radius: 50%;
    background: var(--tone);
    color: var(--ground);
    font-weight: 700;
    line-height: 1;
  }
  .name {
    border-color: var(--line);
    border-radius: 22px;
    color: var(--text);
  }
  .whole {
    user-select: all;
    -webkit-user-select: all;
  }
  .places {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(200px, 100%), 1fr));
    gap: 0 24px;
    margin-block: 8px;
  }
  .places a,
  .fee {
    display: block;
    padding: 10px 0;
    border-top: 1px solid var(--line);
  }
  .fee {
    padding-bottom: 0;
  }
  @container (max-width: 399px) {
    .card {
      padding: 16px;
    }
    .line > .button {
      flex-grow: 1;
    }
  }
  @container (max-width: 239px) {
    .field,
    .band {
      display: block;
    }
    input,
    select {
      width: 100%;
    }
    select {
      border-inline-start: 0;
      border-top: 1px solid var(--edge);
    }
    .sign {
      float: inline-start;
      margin-inline-end: 8px;
    }
    .band {
      padding: 12px;
    }
    .name {
      padding-inline: 8px;
    }
  }
  @media print {
    form,
    .press {
      display: none;
    }
    .band {
      border-color: #000;
    }
    .sign {
      background: none;
      color: #000;
    }
  }
`;
