// Reads web-types.json by the members that JetBrains documents. Its schema is in no package; the file was valid by the schema of 14 May 2024.

import assert from 'node:assert/strict';

type Members = Readonly<Record<string, unknown>>;

/** Members of a symbol, beside its name and description. */
const SYMBOLS: Readonly<Record<string, readonly string[]>> = {
  elements: ['attributes', 'slots', 'js'],
  attributes: ['required', 'value'],
  slots: [],
  properties: ['type'],
  events: ['type'],
  parts: [],
};
const KINDS = ['no-value', 'plain', 'expression'];

const known = (at: string, members: object, names: readonly string[]): void => {
  const unknown = Object.keys(members).filter((name) => !names.includes(name));
  assert.deepEqual(unknown, [], `web-types.json: ${at} has members that JetBrains does not document`);
};

function checkValue(at: string, value: Members): void {
  known(at, value, ['kind', 'type', 'required', 'default']);
  if ('kind' in value) assert(KINDS.includes(value['kind'] as string), `web-types.json: ${at} has no such kind`);
  const types = [value['type'] ?? []].flat();
  assert(
    types.every((type) => typeof type === 'string' && type),
    `web-types.json: ${at} has a type that is no text`,
  );
  // A name without quotes would be a type of this name, not a value.
  if (types.length > 1) for (const type of types) assert.match(type as string, /^'[^']+'$/, `web-types.json: ${at}`);
}

function checkSymbols(kind: string, symbols: readonly Members[]): void {
  assert(Array.isArray(symbols) && symbols.length, `web-types.json: no ${kind}`);
  for (const symbol of symbols) {
    const at = `${kind} ${String(symbol['name'])}`;
    known(at, symbol, ['name', 'description', ...SYMBOLS[kind]!]);
    assert(typeof symbol['name'] === 'string', `web-types.json: a symbol of ${kind} has no name`);
    if (kind === 'attributes') checkValue(at, symbol['value'] as Members);
    for (const inner of ['attributes', 'slots'])
      if (inner in symbol) checkSymbols(inner, symbol[inner] as readonly Members[]);
    if (!('js' in symbol)) continue;
    known(at, symbol['js'] as Members, ['properties', 'events']);
    for (const [inner, list] of Object.entries(symbol['js'] as Members))
      checkSymbols(inner, list as readonly Members[]);
  }
}

/** @throws if a member is not documented or a value has another form */
export function checkWebTypes(file: object): void {
  const { contributions, ...head } = file as Members & { contributions: Readonly<Record<string, Members>> };
  known('the file', head, ['$schema', 'name', 'version', 'description-markup']);
  assert.equal(head['description-markup'], 'markdown');
  for (const name of ['name', 'version']) assert(typeof head[name] === 'string', `web-types.json has no ${name}`);
  known('contributions', contributions, ['html', 'css']);
  known('contributions.html', contributions['html']!, ['elements']);
  known('contributions.css', contributions['css']!, ['properties', 'parts']);
  for (const kinds of Object.values(contributions))
    for (const [kind, symbols] of Object.entries(kinds)) checkSymbols(kind, symbols as readonly Members[]);
}
