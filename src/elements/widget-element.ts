// Draws an element in its own language. Until then, its earlier content stays: the server's rendering, else the child content.
// The earlier content stays for good if drawing throws: on a page served as XHTML, or if scripts of the page changed built-in objects.

import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { isServer } from '../base/server.ts';
import { speak } from '../localization/localization.ts';
import { report } from './report.ts';
import { readTextSettings } from './settings.ts';

/** The base class of the four elements. */
export class WidgetElement extends LitElement {
  static override properties: PropertyDeclarations = {
    theme: { reflect: true },
    today: {},
    programme: {},
  };

  /** `auto` (as the page, else as the device), `light` or `dark`. */
  declare theme?: 'auto' | 'light' | 'dark' | undefined;
  /** `YYYY-MM-DD` in the place of the clock. */
  declare today?: string | undefined;
  /** Address of a programme file (`https:` or the same origin), or `none`. */
  declare programme?: string | undefined;

  private undrawn: ChildNode | undefined;
  private hasWords = false;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.undrawn = root.lastChild ?? root.appendChild(document.createElement('slot'));
    return root;
  }

  protected override scheduleUpdate(): void {
    try {
      this.prepare(this.lang);
      super.scheduleUpdate();
      if (this.hasWords && !this.isWaiting) this.undrawn!.remove();
    } catch (error) {
      report(this, 'not-drawn', error as string);
    }
  }

  /** Whether the earlier content must stay although the element was drawn. */
  protected get isWaiting(): boolean {
    return false;
  }

  /** Nothing is drawn while the translations are loading. */
  protected override shouldUpdate(): boolean {
    return this.hasWords;
  }

  /** A server calls only this method and `render`. */
  protected override willUpdate(_changed: PropertyValues): void {
    if (isServer) this.prepare(this.getAttribute('lang') ?? '');
  }

  private prepare(lang: string): void {
    readTextSettings(this);
    this.hasWords = speak(lang, this.hasWords);
  }
}
