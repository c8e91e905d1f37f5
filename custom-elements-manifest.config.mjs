const BASE = 'src/elements/widget-element.ts';

/** Class → names of its internal states. Lit stores them like properties, but pages must not set them. */
const states = new Map();

/** Whether a member of `static properties` is an internal state. */
const isState = (ts, { initializer }) =>
  ts.isObjectLiteralExpression(initializer) &&
  initializer.properties.some(
    ({ name, initializer: value }) => name.getText() === 'state' && value.kind === ts.SyntaxKind.TrueKeyword,
  );

const typed = (member) => {
  delete member.inheritedFrom;
  if (member.type?.text) member.type.text = member.type.text.replace(/( \| undefined)+$/, ' | undefined');
  return member;
};

/** Leaves out what pages neither set nor call: internal states, and the callbacks that browsers call. */
const onlyPublic = (declaration) => {
  const hidden = new Set(states.get(declaration.name));
  declaration.members = declaration.members
    .filter(
      ({ name, privacy, static: isStatic }) =>
        !isStatic && !hidden.has(name) && !name.endsWith('Callback') && (privacy ?? 'public') === 'public',
    )
    .map(typed);
  declaration.attributes = declaration.attributes
    .filter(({ fieldName, name }) => !hidden.has(fieldName ?? name))
    .map((attribute) => typed({ ...attribute, type: attribute.type && { ...attribute.type } }));
  declaration.events = declaration.events.filter(({ name }) => name?.startsWith('tenmien-'));
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
    {
      name: 'inner-states',
      analyzePhase({ ts, node }) {
        if (!ts.isClassDeclaration(node)) return;
        const properties = node.members.find(
          (member) => ts.isPropertyDeclaration(member) && member.name.getText() === 'properties',
        );
        if (!properties) return;
        states.set(
          node.name.getText(),
          properties.initializer.properties.filter((member) => isState(ts, member)).map(({ name }) => name.getText()),
        );
      },
    },
    {
      name: 'only-public',
      packageLinkPhase: ({ customElementsManifest: { modules } }) => {
        // The base class is in no file of the package. Its members already stand in the elements' classes.
        modules.splice(
          modules.findIndex(({ path }) => path === BASE),
          1,
        );
        for (const { declarations = [] } of modules)
          for (const declaration of declarations) if (declaration.customElement) onlyPublic(declaration);
        // Sorts the files, because their order differs between file systems.
        modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      },
    },
  ],
};
