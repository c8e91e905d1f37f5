// Owns how an element is drawn: in its own language, and with what was in view before (what a server drew, else its child content) until it is
// drawn, and for ever where drawing throws: on a page that is served as XHTML, or whose scripts changed what browsers have.

import { LitElement, type PropertyValues } from 'lit';
import { isServer } from '../base/server.ts';
import { speak } from '../localization/localization.ts';
import { report } from './report.ts';
import { readTextSettings } from './settings.ts';

/** What all elements of ours are. */
export class WidgetElement extends LitElement {
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

  /** Whether what was in view before is better than what was drawn now. */
  protected get isWaiting(): boolean {
    return false;
  }

  /** Nothing is drawn while the words are on their way. */
  protected override shouldUpdate(): boolean {
    return this.hasWords;
  }

  /** A server calls this and `render`, and nothing else of an element's life. */
  protected override willUpdate(_changed: PropertyValues): void {
    if (isServer) this.prepare(this.getAttribute('lang') ?? '');
  }

  private prepare(lang: string): void {
    readTextSettings(this);
    this.hasWords = speak(lang, this.hasWords);
  }
}
