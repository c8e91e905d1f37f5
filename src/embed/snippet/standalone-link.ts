// Owns whether the loader would make a widget of a link: piece.ts asks a document, this asks what was read of a text, by the same lists.

import type { Markup, Tag } from './html-reader.ts';
import { HOMES, LINE } from '../loader/find-embeds.ts';

// As tags are named; a selector has a backslash before a colon.
const line = LINE.replaceAll('\\', '').split(',');
const homes = HOMES.split(',');

/** Whether a tag is part of a line, as a link is. */
export const isLine = ({ name }: Tag): boolean => line.includes(name);

/** In these a document shows no link, or one of another kind. */
const ELSEWHERE = ['iframe', 'noscript', 'svg', 'template', 'textarea', 'title'];

const isClosed = ({ name, attributes }: Tag): boolean => {
  const editable = attributes['contenteditable'];
  return name === 'nav' || ELSEWHERE.includes(name) || (editable !== undefined && editable !== 'false');
};

/** Tells of the links of a piece of HTML whether they become widgets, as far as their place goes. */
export function standalonePlaces({ tags, words }: Markup): (link: Tag) => boolean {
  // How many of the tags before one are no part of a line.
  const blocks = [0];
  for (const { name } of tags) blocks.push(blocks.at(-1)! + (line.includes(name) ? 0 : 1));

  return (link) => {
    for (let around = link.parent; around; around = around.parent) if (isClosed(around)) return false;
    if (/(?:^|\s)tenmien-embed(?:\s|$)/.test(link.attributes['class'] ?? '')) return true;
    let block = link.parent;
    while (block && line.includes(block.name)) block = block.parent;
    // What stands in no block will stand in one of the article's.
    const [first, until, all] = block ? [block.index + 1, block.until, block.words] : [0, tags.length, words];
    return (!block || homes.includes(block.name)) && blocks[first] === blocks[until] && all === link.words;
  };
}
