// Owns how a page in two languages becomes one in either. In the Markdown Vietnamese comes first and English stands behind it in italics; headings
// have both with a dot between. What has no italics is for both, such as code and names.

import type { Token, Tokens } from 'marked';
import type { SiteLanguage } from '../../src/localization/language.ts';

const inner = (token: Token): Token[] => ('tokens' in token && token.tokens ? token.tokens : []);

/** Whether English stands among these. */
const isShared = (tokens: readonly Token[]): boolean =>
  !tokens.some((token) => token.type === 'em' || (token.type === 'link' && !isShared(inner(token))));

/** Nothing but English. */
const isEnglish = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.type === 'em') && tokens.every((token) => token.type === 'em' || !token.raw.trim());

const textToken = (text: string): Tokens.Text => ({ type: 'text', raw: text, text });

/** Without the dot or the break that stood before the other language. */
function trimmed(tokens: Token[]): Token[] {
  const last = tokens.at(-1);
  if (!last) return tokens;
  if (last.type === 'br') return trimmed(tokens.slice(0, -1));
  if (last.type !== 'text') return tokens;
  const text = (last as Tokens.Text).text.replace(/[\s·]+$/, '');
  return text ? [...tokens.slice(0, -1), { ...last, text, raw: text }] : trimmed(tokens.slice(0, -1));
}

/** The words of one language among inline tokens. */
function inlineIn(tokens: readonly Token[], language: SiteLanguage): Token[] {
  if (isShared(tokens)) return [...tokens];
  let kept: Token[] = [];
  for (const token of tokens) {
    if (token.type === 'link' && !isShared(inner(token)))
      kept.push({ ...token, tokens: inlineIn(inner(token), language) } as Token);
    else if (token.type !== 'em') kept.push(...(language === 'vi' ? [token] : []));
    else if (language === 'en') kept.push(...inner(token), textToken(' '));
    // What stood between the languages goes with the other one.
    else kept = trimmed(kept);
  }
  return trimmed(kept);
}

/** "Tiếng Việt · English" without italics, as headings and the heads of tables have it. */
function sideBySide(tokens: readonly Token[], language: SiteLanguage): Token[] {
  const at = tokens.findIndex((token) => token.type === 'text' && (token as Tokens.Text).text.includes(' · '));
  if (at < 0 || !isShared(tokens)) return inlineIn(tokens, language);
  const [before, after] = (tokens[at] as Tokens.Text).text.split(' · ') as [string, string];
  return language === 'vi' ? [...tokens.slice(0, at), textToken(before)] : [textToken(after), ...tokens.slice(at + 1)];
}

const isParagraph = (token: Token | undefined): token is Tokens.Paragraph => token?.type === 'paragraph';

/** The blocks of one language. A paragraph before one that is English alone is Vietnamese alone. */
export function inLanguage(blocks: readonly Token[], language: SiteLanguage): Token[] {
  const said = blocks.filter((block) => block.type !== 'space');
  return said.flatMap((block, at): Token[] => {
    if (isParagraph(block)) {
      const next = said[at + 1];
      const isPair = isShared(block.tokens) && isParagraph(next) && isEnglish(next.tokens);
      if (isPair && language === 'en') return [];
    }
    return one(block, language);
  });
}

function one(block: Token, language: SiteLanguage): Token[] {
  switch (block.type) {
    case 'heading':
      return [{ ...block, tokens: sideBySide(inner(block), language) } as Token];
    case 'paragraph':
    case 'text': {
      if (!('tokens' in block)) return [block];
      const tokens = inlineIn(inner(block), language);
      return tokens.length ? [{ ...block, tokens } as Token] : [];
    }
    case 'list': {
      const list = block as Tokens.List;
      return [{ ...list, items: list.items.map((item) => ({ ...item, tokens: inLanguage(item.tokens, language) })) }];
    }
    case 'table': {
      const table = block as Tokens.Table;
      const cells = (row: readonly Tokens.TableCell[], read: typeof inlineIn): Tokens.TableCell[] =>
        row.map((cell) => ({ ...cell, tokens: read(cell.tokens, language) }));
      return [
        { ...table, header: cells(table.header, sideBySide), rows: table.rows.map((row) => cells(row, inlineIn)) },
      ];
    }
    default:
      return [block];
  }
}

/** Whether a page has two languages at all. */
export const isBilingual = (blocks: readonly Token[]): boolean =>
  blocks.some((block) => block.type === 'paragraph' && !isShared(inner(block)));
