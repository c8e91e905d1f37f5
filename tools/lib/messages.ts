// Reads the calls of `msg` in a source file: the words that an XLIFF file lists, and the description that a translator reads with them.

import ts from 'typescript';

export interface Message {
  /** The words, with `${}` for each placeholder and without tags. */
  readonly text: string;
  readonly desc: string | undefined;
  /** Place of the options behind the template, including the comma, as offsets in the source. */
  readonly options: readonly [from: number, to: number];
  /** Counted from 1. */
  readonly line: number;
}

/** `str` and `html` templates, and plain strings. */
function textOf(template: ts.Expression): string {
  if (ts.isStringLiteralLike(template)) return template.text;
  if (!ts.isTaggedTemplateExpression(template)) throw new Error(`no template of a message: ${template.getText()}`);
  const { template: parts } = template;
  const text = ts.isNoSubstitutionTemplateLiteral(parts)
    ? parts.text
    : parts.head.text + parts.templateSpans.map(({ literal }) => `\${}${literal.text}`).join('');
  return text.replace(/<[^>]*>/g, '');
}

/** @throws if the options are not exactly one `desc`, a string without expressions */
function descOf(options: ts.Expression | undefined): string | undefined {
  if (!options) return undefined;
  const [option, ...others] = ts.isObjectLiteralExpression(options) ? options.properties : [];
  if (
    !option ||
    others.length ||
    !ts.isPropertyAssignment(option) ||
    option.name.getText() !== 'desc' ||
    !ts.isStringLiteralLike(option.initializer)
  )
    throw new Error(`a message has only a desc: ${options.getText()}`);
  return option.initializer.text;
}

/** @throws if the template or the options of a call have another form */
export function messagesIn(code: string): Message[] {
  const source = ts.createSourceFile('messages.ts', code, ts.ScriptTarget.Latest, true);
  const found: Message[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'msg') {
      const [template, options] = node.arguments;
      found.push({
        text: textOf(template!),
        desc: descOf(options),
        options: [template!.end, node.end - 1],
        line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether a translator cannot tell the meaning from the words alone: labels, ends of sentences, words around a placeholder. */
export function isAmbiguous(text: string): boolean {
  const words = text
    .replaceAll('${}', ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  return words.length <= 3 || /^(?:\$\{\}|[^\p{L}]*\p{Ll})|\$\{\}$/u.test(text);
}
