// @ts-check

/**
 * @import { Attribute, ClassField, ClassMember, CustomElement, CustomElementDeclaration } from 'custom-elements-manifest/schema'
 * @import { Plugin } from '@custom-elements-manifest/analyzer'
 */

const BASE = 'src/elements/widget-element.ts';

/** Class → names of its internal states. Lit stores them like properties, but pages must not set them. @type {Map<string, string[]>} */
const states = new Map();

/** @template {ClassMember | Attribute} Member @param {Member} member */
const typed = (member) => {
  delete member.inheritedFrom;
  if ('type' in member && member.type?.text)
    member.type.text = member.type.text.replace(/( \| undefined)+$/, ' | undefined');
  return member;
};

/**
 * Leaves out what pages neither set nor call: internal states, and the callbacks that browsers call.
 * @param {CustomElementDeclaration & CustomElement} declaration
 */
const onlyPublic = (declaration) => {
  const hidden = new Set(states.get(declaration.name));
  declaration.members = /** @type {ClassField[]} */ (declaration.members ?? [])
    .filter(
      ({ name, privacy, static: isStatic }) =>
        !isStatic && !hidden.has(name) && !name.endsWith('Callback') && (privacy ?? 'public') === 'public',
    )
    .map(typed);
  declaration.attributes = (declaration.attributes ?? [])
    .filter(({ fieldName, name }) => !hidden.has(fieldName ?? name ?? ''))
    .map((attribute) => typed({ ...attribute, ...(attribute.type && { type: { ...attribute.type } }) }));
  declaration.events = (declaration.events ?? []).filter(({ name }) => name?.startsWith('tenmien-'));
};

export default {
  globs: [
    'src/elements/*/{banner,eligibility,availability,progress}.ts',
    'src/elements/*/*.define.ts',
    BASE,
    'src/contract.ts',
  ],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    /** @type {Plugin} */
    ({
      name: 'inner-states',
      analyzePhase({ ts, node }) {
        if (!ts.isClassDeclaration(node) || !node.name) return;
        const properties = node.members
          .filter(ts.isPropertyDeclaration)
          .find(({ name }) => name.getText() === 'properties')?.initializer;
        if (!properties || !ts.isObjectLiteralExpression(properties)) return;
        const inner = properties.properties.filter(
          (member) =>
            ts.isPropertyAssignment(member) &&
            ts.isObjectLiteralExpression(member.initializer) &&
            member.initializer.properties.some(
              (option) =>
                ts.isPropertyAssignment(option) &&
                option.name.getText() === 'state' &&
                option.initializer.kind === ts.SyntaxKind.TrueKeyword,
            ),
        );
        states.set(
          node.name.getText(),
          inner.map(({ name }) => name?.getText() ?? ''),
        );
      },
    }),
    /** @type {Plugin} */
    ({
      name: 'only-public',
      packageLinkPhase: ({ customElementsManifest: { modules } }) => {
        // The base class is in no file of the package. Its members already stand in the elements' classes.
        modules.splice(
          modules.findIndex(({ path }) => path === BASE),
          1,
        );
        for (const { declarations = [] } of modules)
          for (const declaration of declarations)
            if (declaration.kind === 'class' && 'customElement' in declaration)
              onlyPublic(/** @type {CustomElementDeclaration & CustomElement} */ (declaration));
        // Sorts the files, because their order differs between file systems.
        modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      },
    }),
  ],
};
