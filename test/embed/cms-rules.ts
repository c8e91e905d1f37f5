// NukeViet's and Joomla's filters by the rules that were seen in them: tag names of letters and digits only, scripts out, values of
// attributes rewritten. A model, for neither can be installed here; what it says of each rule has its own test.

const NAME = '[a-zA-Z][a-zA-Z0-9]*';

/** Scripts and styles go with what is in them; any tag of another name goes and what is in it stays. */
const plainTags = (html: string): string =>
  html.replace(/<(script|style)\b[^]*?<\/\1\s*>/gi, '').replace(new RegExp(`<(?!/?${NAME}[\\s>/])[^>]*>`, 'g'), '');

/** A line break right after the name makes it part of the name, and so the tag of no known name. */
const brokenNames = (html: string): string => html.replace(/<([a-zA-Z][a-zA-Z0-9]*)[\r\n]+/g, '<$1&#10;');

/** Values with colours and JSON, and attributes without a value. */
const values = (html: string): string =>
  html.replace(/<(\w+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g, (_, name: string, rest: string) => {
    const attributes = [...rest.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, key, value]) => {
      const text = (value ?? key!).replace(/#([0-9a-f]{6})/gi, (_hash, colour: string) => `rgb(${[0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16)).join(', ')})`);
      return ` ${key}="${text.replace(/[{}]|&quot;/g, '')}"`;
    });
    return `<${name}${attributes.join('')}>`;
  });

/** NukeViet 4: a frame stays without its address, unless its host is on a short list of video and search hosts. */
export const nukeviet = (html: string): string =>
  values(plainTags(brokenNames(html))).replace(/(<iframe[^>]*?) src="[^"]*"/g, '$1 src=""');

/** Joomla for authors, editors and managers: no frames at all. */
export const joomla = (html: string): string => values(plainTags(brokenNames(html))).replace(/<\/?iframe[^>]*>/g, '');
