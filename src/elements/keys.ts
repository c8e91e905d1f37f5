// Owns whose a key is that is pressed inside an element. Pages listen for keys as well: one form around everything, single-key shortcuts.

/** Keeps the keys of a field in it, and those that press a button; what leaves a place or is meant for the browser goes on to the page. */
export function keepKey(event: KeyboardEvent): void {
  const isField = (event.target as Element).matches('input, select, textarea');
  const isTyped = !event.ctrlKey && !event.metaKey && !/^(Escape|Tab|F\d+)$/.test(event.key);
  if (isField ? isTyped : /^(Enter| )$/.test(event.key)) event.stopPropagation();
}
