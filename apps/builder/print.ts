// Owns the printing of one piece of the page by itself; tools.css hides everything else meanwhile.

/** Prints an element of this page, alone. */
export function printOnly(element: Element): void {
  element.classList.add('printing');
  addEventListener('afterprint', () => element.classList.remove('printing'), { once: true });
  print();
}
