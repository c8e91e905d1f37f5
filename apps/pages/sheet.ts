// Shrinks a style sheet for use inside a page: removes comments, white space and unused rules.

/** The index of the bracket that closes the one at `open`. */
function closing(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}' && (depth -= 1) === 0) return at;
  }
  throw new Error(`a bracket is not closed: ${css.slice(open, open + 40)}`);
}

/** The selectors of a list. Commas inside brackets do not separate. */
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
 * Returns the rules that a piece of HTML can use. A rule is dropped if its selector names a class that the HTML does not have.
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
