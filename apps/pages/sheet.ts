// Owns how a style sheet becomes small enough to stand inside a page: without comments and white space, and without rules for what is not there.

/** The place of the bracket that closes the one at `open`. */
function closing(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}' && (depth -= 1) === 0) return at;
  }
  throw new Error(`a bracket is not closed: ${css.slice(open, open + 40)}`);
}

/** The selectors of a list; commas inside brackets part nothing. */
const selectorsOf = (list: string): string[] => list.split(/,(?![^(]*\))/);

export const minified = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(';}', '}')
    .replace(/: /g, ':')
    .trim();

/**
 * The rules that can be of use in a piece of HTML: those whose selector names no class that nothing there has.
 * @param css minified
 */
export function usedRules(css: string, html: string): string {
  const classes = new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/)));
  const isUsed = (selector: string): boolean =>
    [...selector.replace(/:not\([^)]*\)/g, '').matchAll(/\.([\w-]+)/g)].every(([, name]) => classes.has(name!));
  const keep = (rules: string): string => {
    let kept = '';
    for (let at = 0; at < rules.length;) {
      const open = rules.indexOf('{', at);
      if (open < 0) break;
      const end = closing(rules, open);
      const [head, body] = [rules.slice(at, open), rules.slice(open + 1, end)];
      at = end + 1;
      const isGroup = /^@(media|container|supports)\b/.test(head);
      const inner = isGroup ? keep(body) : body;
      const selectors = head.startsWith('@') ? head : selectorsOf(head).filter(isUsed).join();
      if (selectors && inner) kept += `${selectors}{${inner}}`;
    }
    return kept;
  };
  return keep(css);
}
