/**
 * Hides keys typed in our fields from shortcuts of the page. Hides Enter and Space from scripts that submit a form around the page
 * (WebForms). Keys of the page or the browser pass: Escape and Tab (dialogs), function keys, and keys with Ctrl, Alt or Meta.
 * For keydown, keypress and keyup.
 */
export function keepKeys(event: KeyboardEvent): void {
  const { key, ctrlKey, altKey, metaKey, target } = event;
  if (ctrlKey || altKey || metaKey || /^(Tab|Escape|F\d+)$/.test(key)) return;
  if (/^(Enter| )$/.test(key) || (target as Element).matches('input,select,textarea')) event.stopPropagation();
}

/** Whether a person confirms with Enter. Enter does not count if it ends an IME composition or is held down. */
export const isEnter = ({ key, isComposing, keyCode, repeat }: KeyboardEvent): boolean =>
  key === 'Enter' && !isComposing && keyCode !== 229 && !repeat;
