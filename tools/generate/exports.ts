// Reads the exports of the package's paths with the compiler: names, signatures as written, and the first sentence of their comments.

import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../lib/release.ts';

/** Returns the first sentence of a comment, on one line. */
export const firstSentence = (words: string): string => /^.*?[.](?= |$)|^.*/.exec(words.replace(/\s+/g, ' '))![0];

/** Text of a node on one line. */
const line = (node: ts.Node) =>
  node
    .getText()
    .replace(/\s+/g, ' ')
    .replace(/,(?= [)}])/g, '');

/** Returns the signature of a function or value as its source writes it, without a type if the source has none. */
function signatureOf(name: string, declaration: ts.Declaration | undefined): string {
  const { initializer: made, type } = (declaration ?? {}) as Partial<ts.VariableDeclaration>;
  const called =
    declaration && ts.isFunctionDeclaration(declaration)
      ? declaration
      : made && ts.isArrowFunction(made)
        ? made
        : undefined;
  if (called) return `${name}(${called.parameters.map(line).join(', ')})${called.type ? `: ${line(called.type)}` : ''}`;
  return type ? `${name}: ${line(type)}` : name;
}

interface Exported {
  readonly name: string;
  readonly isClass: boolean;
  readonly signature: string;
  readonly description: string;
}

interface Compiler {
  /** Functions, values and classes of a module, and the names of its types. */
  exportsOf(module: string): { values: Exported[]; types: string[] };
  /** The members of an event's `detail`. */
  detailOf(module: string, className: string): { name: string; type: string }[];
}

/** Returns a compiler for the modules behind the public paths. @param modules below src, without extension */
export function compilerOf(modules: readonly string[]): Compiler {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram(
    modules.map((name) => join(root, `src/${name}.ts`)),
    { ...options, noEmit: true },
  );
  const checker = program.getTypeChecker();
  const documentation = (symbol: ts.Symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker));

  const symbolsOf = (module: string) =>
    checker
      .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(join(root, `src/${module}.ts`))!)!)
      .map((symbol) => ({
        name: symbol.name,
        symbol: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
      }));

  /** Members of an object type, with every union written out. */
  const membersOf = (type: ts.Type) =>
    type.getProperties().map((member) => {
      const of = checker.getTypeOfSymbol(member);
      const parts = of.isUnion() ? of.types : [of];
      const texts = parts
        .map((part) => checker.typeToString(part))
        .sort((a, b) => Number(a === 'null') - Number(b === 'null') || (a < b ? -1 : 1));
      return { name: member.name, type: texts.join(' | ').replaceAll('"', "'") };
    });

  return {
    exportsOf(module) {
      const all = symbolsOf(module);
      const isValue = ({ symbol }: { symbol: ts.Symbol }) => symbol.flags & ts.SymbolFlags.Value;
      return {
        values: all.filter(isValue).map(({ name, symbol }) => ({
          name,
          isClass: !!(symbol.flags & ts.SymbolFlags.Class),
          signature: signatureOf(name, symbol.valueDeclaration),
          description: firstSentence(documentation(symbol)),
        })),
        types: all.filter((one) => !isValue(one)).map(({ name }) => name),
      };
    },
    detailOf(module, className) {
      const { symbol } = symbolsOf(module).find(({ name }) => name === className)!;
      const detail = checker.getPropertyOfType(checker.getDeclaredTypeOfSymbol(symbol), 'detail')!;
      return membersOf(checker.getTypeOfSymbol(detail));
    },
  };
}
