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
      const text = (value ?? key!).replace(
        /#([0-9a-f]{6})/gi,
        (_hash, colour: string) => `rgb(${[0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16)).join(', ')})`,
      );
      return ` ${key}="${text.replace(/[{}]|&quot;/g, '')}"`;
    });
    return `<${name}${attributes.join('')}>`;
  });

/** NukeViet 4: a frame stays without its address, unless its host is on a short list of video and search hosts. */
export const nukeviet = (html: string): string =>
  values(plainTags(brokenNames(html))).replace(/(<iframe[^>]*?) src="[^"]*"/g, '$1 src=""');

/** Joomla for authors, editors and managers: no frames at all. */
export const joomla = (html: string): string => values(plainTags(brokenNames(html))).replace(/<\/?iframe[^>]*>/g, '');

/** What a text format of Drupal (filter_html) allows, tag by tag: names of attributes, with a star for any end. `*` stands for all. */
const allowedBy = (tags: string): ReadonlyMap<string, readonly RegExp[]> => {
  const allowed = new Map<string, RegExp[]>();
  for (const [, name, attributes] of tags.matchAll(/<([\w-]+)([^>]*)>/g)) {
    const patterns = attributes!
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((pattern) => new RegExp(`^${pattern.replace('*', '.*')}$`));
    allowed.set(name!, [...(allowed.get(name!) ?? []), ...patterns]);
  }
  return allowed;
};

/** Only tags that are named stay, with the attributes that are named; of others what is in them. */
export const drupal =
  (tags: string) =>
  (html: string): string => {
    const allowed = allowedBy(tags);
    return html
      .replace(/<script\b[^]*?<\/script>/gi, '')
      .replace(
        /<(\/?)([a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/gi,
        (_, slash: string, name: string, rest: string) => {
          const patterns = allowed.get(name.toLowerCase());
          if (!patterns) return '';
          const kept = [...rest.matchAll(/\s+([\w-]+)(?:="[^"]*")?/g)].filter(([, key]) =>
            patterns.some((pattern) => pattern.test(key!)),
          );
          return `<${slash}${name}${kept.map(([whole]) => whole).join('')}>`;
        },
      );
  };

/** Drupal 10's “Basic HTML” as it comes. */
export const BASIC_HTML =
  '<a href hreflang> <em> <strong> <p> <br> <ul> <ol> <li> <h2 id> <h3 id> <blockquote cite> <img src alt>';

/** Moodle's cleaned text (HTMLPurifier): classes and addresses of links and blocks, nothing of ours, no frames and no scripts. */
export const moodle = drupal('<a href class> <div class> <p class> <span class> <br> <em> <strong> <ul> <ol> <li>');
