// Reads the editor data of the installed package as editors do: it is valid by the published schemas, and VS Code's own language services offer every
// tag, attribute, closed value, custom property and part.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Widget } from '../../src/contract.ts';
import { readJson } from '../lib/release.ts';
import { checkWebTypes } from './web-types.ts';

/** For the user's project. */
export const PACKAGES = [
  ...['ajv@8', 'custom-elements-manifest@2.1.0'],
  ...['vscode-html-languageservice@5.6.2', 'vscode-css-languageservice@6.3.10'],
];

/** File of the package → schema in the user's project. */
const SCHEMAS = {
  'custom-elements.json': 'custom-elements-manifest/schema.json',
  'editors/html.json': 'vscode-html-languageservice/docs/customData.schema.json',
  'editors/css.json': 'vscode-css-languageservice/docs/customData.schema.json',
};

interface Ajv {
  compile(schema: object): ((data: unknown) => boolean) & { readonly errors?: readonly object[] | null };
}

interface Offers {
  readonly items: readonly { readonly label: string }[];
}

/** What is used of both language services. `document` and `parsed` are theirs. */
interface Service {
  doComplete(document: unknown, position: { line: number; character: number }, parsed: unknown): Offers;
  parseHTMLDocument?(document: unknown): unknown;
  parseStylesheet?(document: unknown): unknown;
}

interface ServiceModule {
  readonly TextDocument: { create(uri: string, language: string, version: number, text: string): unknown };
  readonly newHTMLDataProvider: (id: string, data: object) => unknown;
  readonly newCSSDataProvider: (data: object) => unknown;
  readonly getLanguageService: (options: object) => Service;
  readonly getCSSLanguageService: (options: object) => Service;
}

/**
 * @param user folder of the project with the package and with PACKAGES
 * @throws if a file breaks its schema or an editor would not offer a name
 */
export function checkEditorData(user: string, widgets: readonly Widget[]): void {
  const load = createRequire(join(user, 'x.js'));
  const data = (file: string): object => readJson<object>(join(user, 'node_modules/tenmien-widgets', file));
  const { default: Ajv } = load('ajv') as { default: new (options: object) => Ajv };
  for (const [file, schema] of Object.entries(SCHEMAS)) {
    // VS Code's files write the name of the meta-schema in a way that Ajv does not know.
    const rules = { ...readJson(join(user, 'node_modules', schema)), $schema: undefined };
    const validate = new Ajv({ strict: false, logger: false }).compile(rules);
    assert(validate(data(file)), `${file}: ${JSON.stringify(validate.errors)}`);
  }
  checkWebTypes(data('web-types.json'));

  const html = load('vscode-html-languageservice') as ServiceModule;
  const pages = html.getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [html.newHTMLDataProvider('tenmien', data('editors/html.json'))],
  });
  const css = load('vscode-css-languageservice') as ServiceModule;
  const sheets = css.getCSSLanguageService({ customDataProviders: [css.newCSSDataProvider(data('editors/css.json'))] });
  /** What is offered at the end of the text. */
  const offered = (text: string, isSheet = false): string[] => {
    const document = html.TextDocument.create('x', isSheet ? 'css' : 'html', 1, text);
    const position = { line: 0, character: text.length };
    const service = isSheet ? sheets : pages;
    const parsed = (service.parseStylesheet ?? service.parseHTMLDocument)!.call(service, document);
    return service.doComplete(document, position, parsed).items.map(({ label }) => label);
  };
  const offers = (text: string, names: readonly string[], isSheet = false): void => {
    const labels = offered(text, isSheet);
    for (const name of names) assert(labels.includes(name), `an editor offers no ${name} after ${text}`);
  };

  offers(
    '<',
    widgets.map(({ tag }) => tag),
  );
  for (const { tag, attributes } of widgets) offers(`<${tag} `, [...attributes, 'today']);
  offers('<tenmien-banner theme="', ['auto', 'light', 'dark']);
  offers('<tenmien-banner layout="', ['auto', 'strip', 'card']);
  offers('<tenmien-progress province="', ['thai-nguyen', 'ho-chi-minh']);
  offers('tenmien-banner { --ten', ['--tenmien-accent', '--tenmien-radius', '--tenmien-font'], true);
  offers('tenmien-eligibility::', ['::part(card)', '::part(verdict)'], true);
}
