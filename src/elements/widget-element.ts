// Draws an element in its own language. Until then, its earlier content stays: the server's rendering, else the child content.
// The earlier content stays for good if drawing throws: on a page served as XHTML, or if scripts of the page changed built-in objects.

import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { isServer, sharesLit } from '../base/server.ts';
import { speak } from '../localization/localization.ts';
import { lookUpPlace } from './look-up.ts';
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

  declare province?: string | undefined;
  #undrawn: Element | undefined;

  /** The child content stays in view even if the page's own scripts make the styles throw. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      if (!sharesLit) return super.createRenderRoot();
      // Lit's hydration replaces this method of LitElement and then expects the content of the server unchanged. The base class has no such change.
      const { createRenderRoot } = Object.getPrototypeOf(LitElement.prototype) as WidgetElement;
      const root = createRenderRoot.call(this);
      this.renderOptions.renderBefore = root.firstChild;
      return root;
    } finally {
      // Lit draws before the first node that it finds, so the slot comes now. A server's content ends with a comment, which is no element.
      const drawn = this.shadowRoot!;
      this.#undrawn = drawn.lastElementChild ?? drawn.appendChild(document.createElement('slot'));
    }
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    try {
      const missing = this.#prepare(this.lang);
      if (missing && !this.hasUpdated) return missing.then(() => this.scheduleUpdate());
      void missing?.then(() => this.requestUpdate());
      super.scheduleUpdate();
      if (!this.isWaiting?.()) this.#undrawn!.remove();
    } catch (error) {
      report(this, 'not-drawn', error as string);
    }
  }

  /** Whether the earlier content must stay although the element was drawn. */
  protected isWaiting?(): boolean;

  /** A server calls only this method and `render`. */
  protected override willUpdate(_changed: PropertyValues): void {
    if (isServer) void this.#prepare(this.getAttribute('lang') ?? '');
  }

  /** @returns what is still missing for a drawing */
  #prepare(lang: string): Promise<unknown> | undefined {
    readTextSettings(this);
    return speak(lang) ?? lookUpPlace(this);
  }
}
