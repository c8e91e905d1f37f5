// Decides whether the loader would turn a link into a widget. find-embeds.ts checks a document; this file checks parsed HTML by the same lists.

import type { Markup, Tag } from './html-reader.ts';
import { HOMES, LINE } from '../loader/find-embeds.ts';

// Names as in tags; in a selector a colon has a backslash before it.
const line = LINE.replaceAll('\\', '').split(',');
const homes = HOMES.split(',');

/** Whether a tag is inline in a line, as a link is. */
export const isLine = ({ name }: Tag): boolean => line.includes(name);

/** The block around a link. */
export function blockOf(link: Tag): Tag | undefined {
  let block = link.parent;
  while (block && isLine(block)) block = block.parent;
  return block;
}

/** Inside these elements a document shows no link, or another kind of link. */
const ELSEWHERE = ['iframe', 'noscript', 'svg', 'template', 'textarea', 'title'];

const isClosed = ({ name, attributes }: Tag): boolean => {
  const editable = attributes['contenteditable'];
  return name === 'nav' || ELSEWHERE.includes(name) || (editable !== undefined && editable !== 'false');
};

/** Returns a function that says whether the place of a link allows a widget. */
export function standalonePlaces({ tags, words }: Markup): (link: Tag) => boolean {
  // For each tag, the number of block tags before it.
  const blocks = [0];
  for (const { name } of tags) blocks.push(blocks.at(-1)! + (line.includes(name) ? 0 : 1));

  return (link) => {
    for (let around = link.parent; around; around = around.parent) if (isClosed(around)) return false;
    if (/(?:^|\s)tenmien-embed(?:\s|$)/.test(link.attributes['class'] ?? '')) return true;
    const block = blockOf(link);
    // Content without a block will be in a block of the article.
    const [first, until, all] = block ? [block.index + 1, block.until, block.words] : [0, tags.length, words];
    return (!block || homes.includes(block.name)) && blocks[first] === blocks[until] && all === link.words;
  };
}
