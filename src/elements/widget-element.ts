// Owns how an element is drawn: in its own language, and with its child content in view until it is drawn, and for ever where drawing throws:
// on a page that is served as XHTML, or whose scripts changed what browsers have.

import { LitElement } from 'lit';
import { speak } from '../localization/localization.ts';
import { report } from './report.ts';
import { readSettings } from './settings.ts';

/** What all elements of ours are. */
export class WidgetElement extends LitElement {
  private readonly undrawn = document.createElement('slot');
  private hasWords = false;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(this.undrawn);
    return root;
  }

  protected override scheduleUpdate(): void {
    try {
      readSettings(this);
      this.hasWords = speak(this.lang, this.hasWords);
      super.scheduleUpdate();
      this.undrawn.remove();
    } catch (error) {
      report(this, 'not-drawn', error as string);
    }
  }
}
