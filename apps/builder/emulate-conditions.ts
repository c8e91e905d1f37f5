// Emulates conditions inside the preview's frame, which has the page's origin: another day, a colour scheme,
// forced colours. Changes nothing outside the frame.

import { addDays } from '../../src/base/civil-date.ts';
import { widgets } from '../../src/contract.ts';
import { lastDay, policies } from '../../src/program/policies.ts';
import type { Look } from './preview.ts';

/** The colours of a device with forced colours. The elements use no others. */
const FORCED = `
  :host { --tenmien-ground: Canvas; --tenmien-soft: Canvas; --tenmien-line: CanvasText; --tenmien-edge: CanvasText; --tenmien-text: CanvasText;
    --tenmien-muted: CanvasText; --tenmien-tint: LinkText; --tenmien-good: CanvasText; --tenmien-good-soft: Canvas; --tenmien-warn: CanvasText;
    --tenmien-warn-soft: Canvas; --tenmien-bad: CanvasText; --tenmien-bad-soft: Canvas; }
  .own { --tenmien-tint: LinkText !important; }`;

const FORCED_QUERY = /\(\s*forced-colors\s*:\s*active\s*\)/;

/** The first day after all offers. */
export const LATER = addDays(lastDay(policies)!, 1);

type View = Window & typeof globalThis;

/** Turns on the element's rules for forced colours. The adopted sheets belong to this frame alone. */
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

/** Applies the conditions to a defined element, because only a defined element has its sheets. */
function dressElement(element: HTMLElement, { colours, later }: Look, view: View): void {
  if (later) element.setAttribute('today', LATER);
  // The editor's `theme` has priority over the device's colours.
  if (!element.hasAttribute('theme')) element.setAttribute('theme', colours === 'light' ? 'light' : 'dark');
  if (colours === 'forced' && element.shadowRoot) force(element.shadowRoot, view);
}

const ELEMENTS = widgets.map(({ tag }) => tag).join();

/**
 * Applies the conditions to all elements of a frame, also to later ones and to those in nested frames. Does nothing if the
 * frame's document is not accessible.
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
