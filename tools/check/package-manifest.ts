// Compares custom-elements.json with the elements of the same package, in both directions: attributes, properties, events, CSS parts, CSS custom
// properties and slots. All three files are those of the installed tarball.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LitElement } from 'lit';
import type * as contract from '../../src/contract.ts';

interface Named {
  readonly name: string;
  readonly description?: string;
}

type Names = readonly Named[];

/** The members of a class in custom-elements.json that are compared. */
interface Declaration {
  readonly tagName?: string;
  readonly name: string;
  readonly attributes: readonly (Named & { readonly fieldName?: string })[];
  readonly members: readonly (Named & {
    readonly kind: 'field' | 'method';
    readonly attribute?: string;
    readonly readonly?: boolean;
    readonly reflects?: boolean;
  })[];
  readonly events: readonly (Named & { readonly type: { readonly text: string } })[];
  readonly cssParts: Names;
  readonly cssProperties: Names;
  readonly slots: Names;
}

export interface ElementManifest {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly Declaration[] }[];
}

type Contract = typeof contract;
/** VS Code's data. */
interface HtmlData {
  readonly tags: readonly (Named & { readonly attributes: Names })[];
}

/** JetBrains' data. */
interface WebTypes {
  readonly contributions: {
    readonly html: {
      readonly elements: readonly (Named & {
        readonly attributes: Names;
        readonly slots: Names;
        readonly js: { readonly properties: Names; readonly events: Names };
      })[];
    };
    readonly css: { readonly properties: Names; readonly parts: Names };
  };
}

type EventClass = new (...given: never[]) => Event;

const sorted = (names: Iterable<string | undefined>): (string | undefined)[] => [...new Set(names)].sort();
const namesOf = (list: Names): (string | undefined)[] => sorted(list.map(({ name }) => name));

/** The modules of an element as one text; without a name those of all elements. */
const codeOf = (pack: string, widget = ''): string => {
  const folder = join(pack, 'elements', widget);
  return (readdirSync(folder, { recursive: !widget, encoding: 'utf8' }) as string[])
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
};

const found = (text: string, pattern: RegExp): (string | undefined)[] =>
  sorted([...text.matchAll(pattern)].map(([, name]) => name));

/** The accessor of a property, which Lit puts on the prototype of the class or of its base. */
function accessorOf(prototype: object, name: string): PropertyDescriptor | undefined {
  for (let at: object | null = prototype; at; at = Object.getPrototypeOf(at) as object | null) {
    const own = Object.getOwnPropertyDescriptor(at, name);
    if (own) return own;
  }
  return undefined;
}

function compareFields({ name: of, attributes, members }: Declaration, element: typeof LitElement): void {
  // Reading this makes Lit add the accessors.
  assert.deepEqual(sorted(element.observedAttributes), namesOf(attributes), `${of}: attributes`);
  const open = [...element.elementProperties].filter(([, { state }]) => !state);
  const fields = members.filter(({ kind }) => kind === 'field');
  const settable = fields.filter(({ readonly }) => !readonly);
  assert.deepEqual(sorted(open.map(([name]) => name as string)), namesOf(settable), `${of}: properties`);
  for (const { name, readonly: isFixed } of fields) {
    const accessor = accessorOf(element.prototype as object, name);
    assert(accessor?.get, `${of}: ${name} can be read`);
    assert.equal(!accessor.set, !!isFixed, `${of}: ${name} can be set`);
  }
  for (const [name, { attribute, reflect }] of open) {
    const field = fields.find((one) => one.name === name)!;
    const written = attribute === false ? undefined : typeof attribute === 'string' ? attribute : (name as string);
    assert.equal(field.attribute, written, `${of}: attribute of ${field.name}`);
    assert.equal(!!field.reflects, !!reflect, `${of}: ${field.name} is written into the attribute`);
  }
  for (const { kind, name } of members)
    if (kind === 'method')
      assert.equal(typeof accessorOf(element.prototype as object, name)?.value, 'function', `${of}: ${name}()`);
}

/**
 * @param pack folder of the installed package
 * @param index its module ".", with the classes of elements and events
 * @throws if the manifest says more or less than the modules
 */
export function compareManifest(pack: string, { modules }: ElementManifest, index: object): void {
  const { widgets } = index as Contract;
  const exports = index as Readonly<Record<string, unknown>>;
  const declared = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  assert.deepEqual(sorted(declared.map(({ tagName }) => tagName)), sorted(widgets.map(({ tag }) => tag)), 'elements');

  const events = Object.keys(exports).filter((name) => name.endsWith('Event'));
  const types = new Map(
    events.map((name) => {
      const given = ['x', null, null] as never[];
      return [name, new (exports[name] as EventClass)(...given).type];
    }),
  );
  const written = sorted(declared.flatMap((one) => one.events.map(({ name, type }) => `${type.text} ${name}`)));
  assert.deepEqual(written, sorted([...types].map(([name, type]) => `${name} ${type}`)), 'events of the contract');

  const shared = codeOf(pack);
  for (const { name: widget, tag } of widgets) {
    const one = declared.find(({ tagName }) => tagName === tag)!;
    compareFields(one, exports[one.name] as typeof LitElement);
    const code = codeOf(pack, widget);
    const fired = found(code, /new (\w+Event)\(/g).filter((name) => types.has(name!));
    assert.deepEqual(
      namesOf(one.events),
      sorted([...fired, 'FailedEvent'].map((name) => types.get(name!))),
      `${tag}: events`,
    );
    assert.deepEqual(namesOf(one.cssParts), found(code, /\bpart="([\w-]+)"/g), `${tag}: parts`);
    const slots = [...code.matchAll(/<slot(?: name="([\w-]+)")?>/g)].map(([, name]) => name ?? '');
    assert.deepEqual(namesOf(one.slots), sorted([...slots, '']), `${tag}: slots`);
    // A property that styles read and do not set comes from the page.
    const inner = new Set(found(shared, /(--tenmien-[\w-]+):/g));
    const read = [/var\((--tenmien-[\w-]+)/g, /getPropertyValue\(["'](--tenmien-[\w-]+)/g];
    const outer = sorted(read.flatMap((pattern) => found(shared, pattern)).filter((name) => !inner.has(name)));
    assert.deepEqual(namesOf(one.cssProperties), outer, `${tag}: CSS custom properties`);
  }
}

/**
 * Compares editor data with the manifest, which was compared with the elements, and with the contract. `today` is for previews and tests.
 * @throws if a name is missing, is too many or has no description
 */
export function compareEditorData(
  { modules }: ElementManifest,
  { tags }: HtmlData,
  { contributions }: WebTypes,
  widgets: Contract['widgets'],
): void {
  const declared = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const told = (what: string, list: Names, wanted: readonly (string | undefined)[]): void => {
    assert.deepEqual(namesOf(list), sorted(wanted), what);
    for (const { name, description } of list) assert(description, `${what}: ${name} is not described`);
  };
  for (const { tag, attributes } of widgets) {
    const one = declared.find(({ tagName }) => tagName === tag)!;
    const html = tags.find(({ name }) => name === tag)!;
    const jetBrains = contributions.html.elements.find(({ name }) => name === tag)!;
    const lists = { manifest: one.attributes, 'html.json': html.attributes, 'web-types.json': jetBrains.attributes };
    for (const [file, list] of Object.entries(lists))
      told(`${file}: attributes of ${tag}`, list, [...attributes, 'today']);
    const scripted = one.members.filter(({ kind, attribute, readonly }) => kind === 'field' && !attribute && !readonly);
    told(`web-types.json: properties of ${tag}`, jetBrains.js.properties, namesOf(scripted));
    told(`web-types.json: events of ${tag}`, jetBrains.js.events, namesOf(one.events));
    told(`web-types.json: slots of ${tag}`, jetBrains.slots, namesOf(one.slots));
  }
  const { properties, parts } = contributions.css;
  told('web-types.json: CSS properties', properties, namesOf(declared.flatMap(({ cssProperties }) => cssProperties)));
  told('web-types.json: parts', parts, namesOf(declared.flatMap(({ cssParts }) => cssParts)));
}
