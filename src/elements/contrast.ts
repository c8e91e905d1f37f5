// The formulas are the definitions of relative luminance and contrast ratio in WCAG 2.2.

/** Relative luminance, 0 to 1, of a computed colour such as `rgb(11, 79, 143)`. */
const luminance = (colour: string): number => {
  const [red, green, blue] = colour.match(/[\d.]+/g)!.map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

/** Contrast of two computed colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const ratio = (luminance(one) + 0.05) / (luminance(other) + 0.05);
  return Math.max(ratio, 1 / ratio);
}

/** Whether a colour reaches 4.5 : 1 on another, both computed on an element. False for colours that are not sRGB. */
export function readable(element: HTMLElement, colour: string, ground: string): boolean {
  const computed = (value: string) => {
    element.style.color = value;
    return getComputedStyle(element).color;
  };
  const colours = [computed(colour), computed(ground)] as const;
  element.style.color = '';
  return colours.every((value) => value.startsWith('rgb')) && contrast(...colours) >= 4.5;
}

/** Uses the accent of the page if it is a valid colour with enough contrast. @returns whether the accent is used */
export const takeAccent = (root: HTMLElement, accent: string): boolean =>
  root.classList.toggle(
    'own',
    !!accent && CSS.supports('color', accent) && readable(root, accent, 'var(--tenmien-ground)'),
  );
