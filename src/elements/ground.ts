// Finds out whether the page behind an element is light or dark.

/**
 * `dark` or `light`, by the first visible background colour behind an element that is in sRGB. Empty if the page has no such background:
 * then its `color-scheme` and the device decide.
 */
export function schemeBehind(element: Element): string {
  for (let at: Element | undefined = element; at; at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^rgb(\(|.+\.[5-9])/.test(backgroundColor)) continue;
    const [red, green, blue] = backgroundColor.match(/\d+/g)!.map(Number);
    return red! + green! + blue! < 354 ? 'dark' : 'light';
  }
  return '';
}
