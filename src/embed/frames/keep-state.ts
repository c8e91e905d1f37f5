// Owns what a person did to an element before its script came, where a server drew it: what was typed, chosen, opened, focused or pressed
// goes on in what the element draws in its place.

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const FIELDS = 'input,select,textarea';

/** The counterpart of a node, by its place among those of one kind. */
function counterpart<Kind extends Element>(of: Kind, kind: string, from: Element, to: ParentNode): Kind | undefined {
  const index = [...from.querySelectorAll(kind)].indexOf(of);
  return index < 0 ? undefined : (to.querySelectorAll<Kind>(kind)[index] ?? undefined);
}

/** Puts the state of one field into another, as if it had been typed there. */
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

/** Watches an element that a server drew. Runs before the element's own script. */
export function keepState(element: Element): void {
  const root = element.shadowRoot;
  const drawn = root?.querySelector('.root');
  if (!root || !drawn) return;
  let focused: Element | undefined;
  let pressed: Element | undefined;
  drawn.addEventListener('focusin', ({ target }) => (focused = target as Element));
  // A node that is taken away loses the focus as well.
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
