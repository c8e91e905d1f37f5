import { EligibilityElement } from './eligibility.ts';

if (!customElements.get('tenmien-eligibility')) customElements.define('tenmien-eligibility', EligibilityElement);

declare global {
  interface HTMLElementTagNameMap {
    'tenmien-eligibility': EligibilityElement;
  }
}
