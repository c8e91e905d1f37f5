// Serializes a parsed page for the snippet reader: absolute addresses, and only content that a browser shows.

import { encode, openTag } from '../../../../src/embed/snippet/html-text.ts';
import { attribute, TooComplex, walk, type Element } from './tree.ts';

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const UNSEEN = new Set(['style', 'noscript', 'template', 'svg', 'math', 'textarea', 'select', 'title']);
const ADDRESSES = new Set(['href', 'src', 'url', 'data']);
/** Longer values are data URLs of pictures. */
const LONGEST = 2_000;
/** Browsers limit the depth to this value. */
const DEEPEST = 500;

/** The absolute form of an address in the page. */
const whole = (value: string, base: string): string =>
  value && URL.canParse(value, base) && !/^\s*(?:#|data:)/i.test(value) ? new URL(value, base).href : value;

function attributesOf({ attrs }: Element, base: string): Record<string, string> {
  return Object.fromEntries(
    attrs
      .filter(({ name, value }) => value.length < LONGEST && /^[a-z][\w:-]*$/.test(name))
      .map(({ name, value }) => [name, ADDRESSES.has(name) ? whole(value, base) : value]),
  );
}

/** @param base for the resolution of relative addresses */
export function plainHtml(root: Parameters<typeof walk>[0], base: string): string {
  const parts: string[] = [];
  let depth = 0;
  walk(root, {
    enter: (element) => {
      const { tagName } = element;
      if (UNSEEN.has(tagName) || attribute(element, 'hidden') !== undefined) return false;
      parts.push(openTag(tagName, attributesOf(element, base)));
      // The content of an object is seen only where the object fails.
      if (tagName === 'object') {
        parts.push('</object>');
        return false;
      }
      // The content of a script is not text.
      if (tagName === 'script') parts.push('</script>');
      else if (++depth > DEEPEST) throw new TooComplex();
      return tagName !== 'script';
    },
    leave: ({ tagName }) => {
      depth -= 1;
      if (!VOID.has(tagName)) parts.push(`</${tagName}>`);
    },
    text: (value) => void parts.push(encode(value)),
  });
  return parts.join('');
}
