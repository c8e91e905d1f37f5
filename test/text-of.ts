// What a person reads in an element.

/** Everything a person can read in an element, with the white space of the markup folded. */
export function textOf(node: Element): string {
  const read = (from: Node): string => {
    if (from.nodeType === Node.TEXT_NODE) return from.nodeValue ?? '';
    if (!(from instanceof Element)) return [...from.childNodes].map(read).join('');
    if (from !== node && (from as HTMLElement).hidden) return '';
    if (from instanceof HTMLSlotElement) return from.assignedNodes().map(read).join('');
    const inner = [...(from.shadowRoot ?? from).childNodes].map(read).join('');
    return /^(P|LI|DIV|H\d|TR|DT|DD|BUTTON|LABEL|LEGEND|TD|TH)$/.test(from.tagName) ? ` ${inner} ` : inner;
  };
  return read(node)
    .replace(/[ \n\t]+/g, ' ')
    .trim();
}

/** The same in plain spaces, wherever a line may be broken or not. */
export const wordsOf = (node: Element): string => textOf(node).replace(/[\s\u00a0]+/g, ' ');
