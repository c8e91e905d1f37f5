// Owns the host's taste: takes its accent only where it can be read.

import type { LitElement, ReactiveController } from 'lit';

/** Relative luminance, 0 to 1, of a computed colour such as `rgb(11, 79, 143)`: WCAG 2.2, definition of relative luminance. */
function luminance(colour: string): number {
  const [red, green, blue] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast of two computed colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/**
 * Uses `--tenmien-accent` where it reaches 4.5 : 1 on the ground it is drawn on, and our own colour otherwise.
 * Looked at again whenever the element redraws and when the device turns dark or light.
 */
export class LookController implements ReactiveController {
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');
  private readonly look = (): void => this.hostUpdated();

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.scheme.addEventListener('change', this.look);
  }

  hostDisconnected(): void {
    this.scheme.removeEventListener('change', this.look);
  }

  hostUpdated(): void {
    const root = this.host.renderRoot.querySelector<HTMLElement>('.root');
    if (!root) return;
    const style = getComputedStyle(root);
    const wish = style.getPropertyValue('--tenmien-accent').trim();
    root.classList.toggle('own', false);
    if (!CSS.supports('color', wish)) return;
    root.style.color = wish;
    const accent = style.color;
    root.style.color = 'var(--ground)';
    const readable = accent.startsWith('rgb') && contrast(accent, style.color) >= 4.5;
    root.style.color = '';
    root.classList.toggle('own', readable);
  }
}
