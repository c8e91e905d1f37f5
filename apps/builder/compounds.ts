// Keeps the syllables of a Vietnamese word on one line: in headings, and in the sentences of the steps. Code and texts to copy stay as they are.

import type { LitElement } from 'lit';
import { keepCompounds } from '../../src/localization/compounds.ts';

const HEADINGS = 'h1, h2, h3, legend, .benefit, .deadline, .call';
const SENTENCES = '.upper :is(p, li, dt, dd, .hint)';
const LEFT_ALONE = 'code, pre, .code, button, a, textarea, [role=status]';

function keepIn(root: Element): void {
  for (const part of root.querySelectorAll(`${HEADINGS}, ${SENTENCES}`)) {
    if (part.closest(LEFT_ALONE)) continue;
    for (const node of part.childNodes) {
      if (!(node instanceof Text)) continue;
      const kept = keepCompounds(node.data);
      if (kept !== node.data) node.data = kept;
    }
  }
}

/** Keeps the compounds of an element after every drawing. Call `keepsCompounds(this)` in the constructor. */
export const keepsCompounds = (host: LitElement): void => host.addController({ hostUpdated: () => keepIn(host) });
