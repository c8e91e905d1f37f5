// The text of a page by paragraph, without the text of our own blocks.

import { readAddress } from '../../../../src/embed/snippet/find-address.ts';
import { LINE } from '../../../../src/embed/loader/find-embeds.ts';
import { attribute, walk, type Element } from './tree.ts';

const IN_LINE = new Set(LINE.replaceAll('\\', '').split(','));
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'textarea', 'select']);

const isOurs = (element: Element): boolean =>
  element.tagName.startsWith('tenmien-') ||
  attribute(element, 'data-tenmien-widget') !== undefined ||
  (element.tagName === 'a' && !!readAddress(attribute(element, 'href')));

export function textBlocks(root: Parameters<typeof walk>[0]): string[] {
  const blocks: string[] = [];
  let words: string[] = [];
  const end = (): void => {
    const text = words.join('').replace(/\s+/g, ' ').trim();
    if (text) blocks.push(text);
    words = [];
  };
  walk(root, {
    enter: (element) => {
      if (UNSEEN.has(element.tagName) || attribute(element, 'hidden') !== undefined || isOurs(element)) return false;
      if (element.tagName === 'br') words.push(' ');
      else if (!IN_LINE.has(element.tagName)) end();
      return true;
    },
    leave: ({ tagName }) => void (IN_LINE.has(tagName) || end()),
    text: (value) => void words.push(value),
  });
  end();
  return blocks;
}
