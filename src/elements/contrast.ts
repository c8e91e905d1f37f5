// Owns whether two colours can be told apart: WCAG 2.2, definitions of relative luminance and contrast ratio.

/** Relative luminance, 0 to 1, of a computed colour such as `rgb(11, 79, 143)`. */
function luminance(colour: string): number {
  const [red, green, blue] = colour.match(/[\d.]+/g)!.map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast of two computed colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Whether a custom property of an element holds a colour that reaches 4.5 : 1 on the one in another. Colours that are not sRGB do not. */
export function readable(element: HTMLElement, colour: string, ground: string): boolean {
  const style = getComputedStyle(element);
  const wish = style.getPropertyValue(colour).trim();
  if (!CSS.supports('color', wish)) return false;
  const computed = [wish, `var(${ground})`].map((value) => {
    element.style.color = value;
    return style.color;
  });
  element.style.color = '';
  return computed.every((value) => value.startsWith('rgb')) && contrast(computed[0]!, computed[1]!) >= 4.5;
}
