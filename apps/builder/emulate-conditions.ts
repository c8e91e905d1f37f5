// Owns what is done inside the frame of a preview, which is of the page's own origin: another day, colours, the colours of a device that
// forces its own. Changes nothing outside the frame.

import { addDays } from '../../src/base/civil-date.ts';
import { widgets } from '../../src/contract.ts';
import { lastDay, policies } from '../../src/program/policies.ts';
import type { Look } from './preview.ts';

/** As a device that forces its colours has them: the elements draw with nothing but these. */
const FORCED = `
  :host { --tenmien-ground: Canvas; --tenmien-soft: Canvas; --tenmien-line: CanvasText; --tenmien-edge: CanvasText; --tenmien-text: CanvasText;
    --tenmien-muted: CanvasText; --tenmien-tint: LinkText; --tenmien-good: CanvasText; --tenmien-good-soft: Canvas; --tenmien-warn: CanvasText;
    --tenmien-warn-soft: Canvas; --tenmien-bad: CanvasText; --tenmien-bad-soft: Canvas; }
  .own { --tenmien-tint: LinkText !important; }`;

const FORCED_QUERY = /\(\s*forced-colors\s*:\s*active\s*\)/;

/** The first day after the offers. */
export const LATER = addDays(lastDay(policies)!, 1);

type View = Window & typeof globalThis;

/** Turns the element's own rules for forced colours on. They are adopted sheets of this frame alone. */
function force(root: ShadowRoot, view: View): void {
  for (const { cssRules } of root.adoptedStyleSheets) {
    for (const rule of cssRules) {
      if (rule instanceof view.CSSMediaRule && FORCED_QUERY.test(rule.media.mediaText)) rule.media.mediaText = 'all';
    }
  }
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(FORCED);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** An element that is defined by now, so that it has its sheets. */
function dressElement(element: HTMLElement, { colours, later }: Look, view: View): void {
  if (later) element.setAttribute('today', LATER);
  // What the editor has set holds in whatever colours the reader's device has.
  if (!element.hasAttribute('theme')) element.setAttribute('theme', colours === 'light' ? 'light' : 'dark');
  if (colours === 'forced' && element.shadowRoot) force(element.shadowRoot, view);
}

const ELEMENTS = widgets.map(({ tag }) => tag).join();

/**
 * Keeps the elements of a frame dressed, those that come later and those in frames inside it as well. Does nothing where the frame cannot
 * be seen into.
 */
export function emulate(frame: HTMLIFrameElement, look: Look): void {
  const page = frame.contentDocument;
  const view = frame.contentWindow as View | null;
  if (!page?.body || !view) return;
  page.documentElement.style.colorScheme = look.colours === 'light' ? 'light' : 'dark';
  const seen = new WeakSet<Element>();
  const visit = (): void => {
    for (const found of page.querySelectorAll<HTMLElement>(`${ELEMENTS}, iframe`)) {
      if (seen.has(found)) continue;
      seen.add(found);
      if (found instanceof view.HTMLIFrameElement) {
        found.addEventListener('load', () => emulate(found, look));
        emulate(found, look);
      } else void view.customElements.whenDefined(found.localName).then(() => dressElement(found, look, view));
    }
  };
  new view.MutationObserver(visit).observe(page, { childList: true, subtree: true });
  visit();
}
