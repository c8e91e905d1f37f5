import { BannerElement } from './banner.ts';

if (!customElements.get('tenmien-banner')) customElements.define('tenmien-banner', BannerElement);

declare global {
  interface HTMLElementTagNameMap {
    'tenmien-banner': BannerElement;
  }
}
