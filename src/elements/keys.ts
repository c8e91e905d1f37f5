/**
 * Keeps the keys of our fields from a page's own shortcuts, and Enter and the space bar from a form around the page (WebForms), whose
 * scripts send it. Keys that belong to the page or the browser pass: Escape and Tab (dialogs), function keys, and those with Ctrl, Alt or
 * Meta. For keydown, keypress and keyup.
 */
export function keepKeys(event: KeyboardEvent): void {
  const { key, ctrlKey, altKey, metaKey, target } = event;
  if (ctrlKey || altKey || metaKey || /^(Tab|Escape|F\d+)$/.test(key)) return;
  if (/^(Enter| )$/.test(key) || (target as Element).matches('input,select,textarea')) event.stopPropagation();
}

/** Whether a person confirms with Enter. Enter that ends the composition of a word, or is held down, confirms nothing. */
export const isEnter = ({ key, isComposing, keyCode, repeat }: KeyboardEvent): boolean =>
  key === 'Enter' && !isComposing && keyCode !== 229 && !repeat;
