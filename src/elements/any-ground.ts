// Knows light and dark by backgrounds in any colour space, such as Tailwind's OKLCh. Loaded after the first drawing, which knows sRGB only.

import { schemeBehind } from './ground.ts';

const SRGB = /^rgb(\(|.+\.[5-9])/;
/** Spaces whose first number is the lightness, with the lightness between dark and light; `color()` has three parts of light. */
const MIDDLE: Readonly<Record<string, number>> = { oklab: 0.57, oklch: 0.57, lab: 50, lch: 50, color: 1.4 };

/** `dark` or `light` by a computed colour outside sRGB; empty for sRGB, and for a colour that is mostly transparent. */
function schemeOf(colour: string): string {
  const [, space = '', parts = '', alpha = '1'] =
    /^(\w+)\((?:(?:srgb|display|a98|prophoto|rec|xyz)\S* )?([^/]*)(?:\/ (.*))?\)$/.exec(colour) ?? [];
  const middle = MIDDLE[space];
  if (!middle || parseFloat(alpha) < 0.5) return '';
  const [first = 0, second = 0, third = 0] = parts.split(' ').map((part) => parseFloat(part) || 0);
  return (space === 'color' ? first + second + third : first) < middle ? 'dark' : 'light';
}

/** As `schemeBehind`, for backgrounds in any colour space. */
export function anySchemeBehind(element: Element): string {
  for (let at: Element | undefined = element; at; at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host) {
    const { backgroundColor } = getComputedStyle(at);
    const scheme = SRGB.test(backgroundColor) ? schemeBehind(at) : schemeOf(backgroundColor);
    if (scheme) return scheme;
  }
  return '';
}
