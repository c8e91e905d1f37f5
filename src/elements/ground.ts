// Owns what the page itself shows where an element stands: light or dark.

/** The first ground that can be seen behind an element, where it is a plain colour in sRGB; empty where there is none. */
function groundBehind(element: Element): string {
  for (let at: Element | undefined = element; at; at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host) {
    const { backgroundColor } = getComputedStyle(at);
    if (/^rgb(\(|.+\.[5-9])/.test(backgroundColor)) return backgroundColor;
  }
  return '';
}

/** `dark` or `light`; empty where the page has no ground of its own, for there its `color-scheme` and the device decide. */
export function schemeBehind(element: Element): string {
  const [red, green, blue] = (groundBehind(element).match(/\d+/g) ?? []).map(Number);
  return red === undefined ? '' : red + green! + blue! < 354 ? 'dark' : 'light';
}
