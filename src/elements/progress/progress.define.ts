import { ProgressElement } from './progress.ts';

if (!customElements.get('tenmien-progress')) customElements.define('tenmien-progress', ProgressElement);

declare global {
  interface HTMLElementTagNameMap {
    'tenmien-progress': ProgressElement;
  }
}
