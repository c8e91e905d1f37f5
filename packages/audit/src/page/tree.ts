// Parses a page as browsers do, and walks it without recursion. Pages far larger than those of portals are given up.

import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

export class TooComplex extends Error {}

/** Portals have 1,000 to 10,000 nodes. Every unclosed formatting tag can double a page. */
const MOST_NODES = 200_000;

export function parsePage(html: string): DefaultTreeAdapterTypes.Document {
  let nodes = 0;
  const count = (): void => {
    if (++nodes > MOST_NODES) throw new TooComplex();
  };
  return parse<DefaultTreeAdapterMap>(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...given) => {
        count();
        return defaultTreeAdapter.createElement(...given);
      },
      insertText: (...given) => {
        count();
        return defaultTreeAdapter.insertText(...given);
      },
    },
  });
}

export interface Visitor {
  /** @returns whether to visit the children */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(value: string): void;
}

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Visits the descendants of a node in document order, except the contents of `template`. */
export function walk(root: Node, { enter, leave, text }: Visitor): void {
  const steps: (Node | { readonly left: Element })[] = [root];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('left' in step) {
      leave(step.left);
      continue;
    }
    if (step.nodeName === '#text') {
      text((step as DefaultTreeAdapterTypes.TextNode).value);
      continue;
    }
    if (isElement(step)) {
      if (!enter(step)) continue;
      steps.push({ left: step });
    }
    const children = 'childNodes' in step ? step.childNodes : [];
    for (let at = children.length - 1; at >= 0; at--) steps.push(children[at]!);
  }
}

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;
