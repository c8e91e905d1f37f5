// Finds out whether the page behind an element is light or dark.

/** The first visible background colour behind an element, if it is in sRGB; empty if there is none. */
function groundBehind(element: Element): string {
  for (let at: Element | undefined = element; at; at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host) {
    const { backgroundColor } = getComputedStyle(at);
    if (/^rgb(\(|.+\.[5-9])/.test(backgroundColor)) return backgroundColor;
  }
  return '';
}

/** `dark` or `light`; empty if the page has no background, because then its `color-scheme` and the device decide. */
export function schemeBehind(element: Element): string {
  const [red, green, blue] = (groundBehind(element).match(/\d+/g) ?? []).map(Number);
  return red === undefined ? '' : red + green! + blue! < 354 ? 'dark' : 'light';
}
