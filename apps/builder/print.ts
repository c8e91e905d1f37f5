// Prints one part of the page. Meanwhile tools.css hides everything else.

/** Prints one element of this page alone. */
export function printOnly(element: Element): void {
  element.classList.add('printing');
  addEventListener('afterprint', () => element.classList.remove('printing'), { once: true });
  print();
}
