import { AvailabilityElement } from './availability.ts';

if (!customElements.get('tenmien-availability')) customElements.define('tenmien-availability', AvailabilityElement);

declare global {
  interface HTMLElementTagNameMap {
    'tenmien-availability': AvailabilityElement;
  }
}
