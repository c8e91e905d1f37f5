import { css } from 'lit';

export const panelStyles = css`
  :host {
    --tenmien-soft: light-dark(#f4f6f8, #1f272f);
  }
  .panel {
    display: grid;
    gap: 16px 32px;
    padding: 16px;
    border-top: 1px solid var(--tenmien-line);
    background: var(--tenmien-soft);
  }
  [aria-expanded='true']::after {
    margin-bottom: -2px;
    rotate: -135deg;
  }
  dt {
    font-weight: 700;
  }
  dd + dt,
  dd p + p {
    margin-top: 8px;
  }
  dd a {
    display: block;
    padding-block: 10px;
  }
  dd .phone {
    display: inline-block;
  }
  @container (min-width: 480px) {
    .panel {
      grid-template-columns: repeat(auto-fit, minmax(190px, 1fr));
      padding: 16px 24px;
    }
  }
  /* On paper too where a person has opened it once, whether it is open now or not. */
  @media print {
    #panel {
      display: block !important;
    }
  }
`;
