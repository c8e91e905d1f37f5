// Keeps a visitor's changes to a server-rendered element until its script replaces it: typed text, choices, opened parts, focus and
// presses are moved to the new content.

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const FIELDS = 'input,select,textarea';

/** The node of the same kind at the same index. */
function counterpart<Kind extends Element>(of: Kind, kind: string, from: Element, to: ParentNode): Kind | undefined {
  const index = [...from.querySelectorAll(kind)].indexOf(of);
  return index < 0 ? undefined : (to.querySelectorAll<Kind>(kind)[index] ?? undefined);
}

/** Copies the state of one field to another, as if a visitor had typed it. */
function fill(from: Field, to: Field): void {
  const was = from instanceof HTMLInputElement && /^(radio|checkbox)$/.test(from.type);
  const isChanged = was
    ? from.checked !== from.defaultChecked
    : from instanceof HTMLSelectElement
      ? !from.selectedOptions[0]?.defaultSelected
      : from.value !== from.defaultValue;
  if (!isChanged) return;
  if (was) (to as HTMLInputElement).checked = from.checked;
  else to.value = from.value;
  for (const type of ['input', 'change']) to.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

/** Watches a server-rendered element. Must run before the element's own script. */
export function keepState(element: Element): void {
  const root = element.shadowRoot;
  const drawn = root?.querySelector('.root');
  if (!root || !drawn) return;
  let focused: Element | undefined;
  let pressed: Element | undefined;
  drawn.addEventListener('focusin', ({ target }) => (focused = target as Element));
  // A removed node loses the focus as well.
  drawn.addEventListener('focusout', () => drawn.isConnected && (focused = undefined));
  drawn.addEventListener('click', ({ target }) => (pressed = (target as Element).closest('button') ?? undefined));
  const changes = new MutationObserver(() => {
    const now = root.querySelector('.root');
    if (!now || drawn.isConnected) return;
    changes.disconnect();
    drawn.querySelectorAll<Field>(FIELDS).forEach((field) => {
      const to = counterpart(field, FIELDS, drawn, now);
      if (to?.localName === field.localName) fill(field, to);
    });
    drawn.querySelectorAll('details').forEach((fold) => {
      const to = counterpart(fold, 'details', drawn, now);
      if (to) to.open = fold.open;
    });
    if (focused)
      counterpart(focused as HTMLElement, `${FIELDS},button,summary,a`, drawn, now)?.focus({ preventScroll: true });
    if (pressed) counterpart(pressed as HTMLElement, 'button', drawn, now)?.click();
  });
  changes.observe(root, { childList: true });
}
