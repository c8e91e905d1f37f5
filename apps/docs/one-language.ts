// Extracts one language from a bilingual Markdown page. Vietnamese comes first, then English in italics; headings have both,
// with a dot between them. Text without an English version, such as code and names, belongs to both languages.

import type { Token, Tokens } from 'marked';
import type { SiteLanguage } from '../../src/localization/language.ts';

const inner = (token: Token): Token[] => ('tokens' in token && token.tokens ? token.tokens : []);

/** Whether tokens contain English. */
const isShared = (tokens: readonly Token[]): boolean =>
  !tokens.some((token) => token.type === 'em' || (token.type === 'link' && !isShared(inner(token))));

/** Whether tokens contain only English. */
const isEnglish = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.type === 'em') && tokens.every((token) => token.type === 'em' || !token.raw.trim());

const textToken = (text: string): Tokens.Text => ({ type: 'text', raw: text, text });

/** Removes the dot or line break before the other language. */
function trimmed(tokens: Token[]): Token[] {
  const last = tokens.at(-1);
  if (!last) return tokens;
  if (last.type === 'br') return trimmed(tokens.slice(0, -1));
  if (last.type !== 'text') return tokens;
  const text = (last as Tokens.Text).text.replace(/[\s·]+$/, '');
  return text ? [...tokens.slice(0, -1), { ...last, text, raw: text }] : trimmed(tokens.slice(0, -1));
}

/** The text of one language among inline tokens. */
function inlineIn(tokens: readonly Token[], language: SiteLanguage): Token[] {
  if (isShared(tokens)) return [...tokens];
  let kept: Token[] = [];
  for (const token of tokens) {
    if (token.type === 'link' && !isShared(inner(token)))
      kept.push({ ...token, tokens: inlineIn(inner(token), language) } as Token);
    else if (token.type !== 'em') kept.push(...(language === 'vi' ? [token] : []));
    else if (language === 'en') kept.push(...inner(token), textToken(' '));
    // Also removes the separator between the languages.
    else kept = trimmed(kept);
  }
  return trimmed(kept);
}

/** "Tiếng Việt · English" without italics, in headings and table heads. */
function sideBySide(tokens: readonly Token[], language: SiteLanguage): Token[] {
  const at = tokens.findIndex((token) => token.type === 'text' && (token as Tokens.Text).text.includes(' · '));
  if (at < 0 || !isShared(tokens)) return inlineIn(tokens, language);
  const [before, after] = (tokens[at] as Tokens.Text).text.split(' · ') as [string, string];
  return language === 'vi' ? [...tokens.slice(0, at), textToken(before)] : [textToken(after), ...tokens.slice(at + 1)];
}

const isParagraph = (token: Token | undefined): token is Tokens.Paragraph => token?.type === 'paragraph';

/** The blocks of one language. A paragraph before an English-only paragraph is Vietnamese only. */
export function blocksInLanguage(blocks: readonly Token[], language: SiteLanguage): Token[] {
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
      return [
        { ...list, items: list.items.map((item) => ({ ...item, tokens: blocksInLanguage(item.tokens, language) })) },
      ];
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

/** Whether a page has two languages. */
export const isBilingual = (blocks: readonly Token[]): boolean =>
  blocks.some((block) => block.type === 'paragraph' && !isShared(inner(block)));
