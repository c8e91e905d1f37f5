// The allowed imports. CONTRIBUTING.md has the diagram; the arrows have one direction only.

const only = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: `^src/${from}` },
  to: { path: '^src/', pathNot: `^src/(${to})` },
});

/** A folder of embed, and the other folders of embed that it may import. */
const room = (name, others) => ({
  name: `embed-${name}`,
  severity: 'error',
  from: { path: `^src/embed/${name}/` },
  to: { path: '^src/embed/', pathNot: `^src/embed/(${[`${name}/`, others].filter(Boolean).join('|')})` },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    only('widgets-stand-alone', 'widgets\\.ts$', 'widgets\\.ts'),
    only('base-stands-alone', 'base/', 'base/'),
    only('domains-on-base', 'domains/', 'domains/|base/'),
    only('progress-on-base', 'progress/', 'progress/|base/'),
    only('localization-on-base', 'localization/', 'localization/|base/'),
    only('program-on-domains', 'program/', 'program/|domains/|base/'),
    only('contract-on-core-types', 'contract\\.ts$', 'widgets\\.ts|generated/|program/|domains/|progress/'),
    only('elements-on-core', 'elements/', 'elements/|contract\\.ts|program/|domains/|progress/|localization/|base/'),
    // The folders of embed; each may import earlier ones. words and loader import no other folder.
    room('loader', 'permalink\\.ts'),
    room('frames', ''),
    room('words', 'settings\\.ts|permalink\\.ts'),
    room('programme-report', 'words/'),
    room('snippet', 'settings\\.ts|permalink\\.ts|words/|loader/'),
    room('cms', 'words/|snippet/'),
    only(
      'embed-knows-no-elements',
      'embed/',
      'embed/|contract\\.ts|widgets\\.ts|program/|domains/|progress/|localization/(format|language)\\.ts|base/',
    ),
    { name: 'src-knows-no-apps', severity: 'error', from: { path: '^src/' }, to: { path: '^apps/' } },
    {
      name: 'gateway-on-domains',
      severity: 'error',
      from: { path: '^packages/gateway/src/' },
      to: { path: '^(src|apps)/', pathNot: '^src/(domains|base)/' },
    },
    { name: 'src-knows-no-package', severity: 'error', from: { path: '^src/' }, to: { path: '^packages/' } },
    {
      name: 'contract-takes-types-only',
      severity: 'error',
      from: { path: '^src/contract\\.ts$' },
      to: { dependencyTypesNot: ['type-only'], path: '^src/', pathNot: '^src/(widgets\\.ts|generated/)' },
    },
    {
      name: 'one-element-knows-no-other',
      severity: 'error',
      from: { path: '^src/elements/([^/]+)/' },
      to: { path: '^src/elements/[^/]+/', pathNot: '^src/elements/$1/' },
    },
    {
      name: 'lit-in-elements-and-localization',
      severity: 'error',
      from: { path: '^src/(base|program|domains|progress|embed|contract)' },
      to: { path: 'node_modules/(lit|@lit)' },
    },
    {
      name: 'zod-at-boundaries',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/(domains/rdap-checker|program/programme-(schema|file)|progress/feed-schema)',
      },
      to: { path: 'node_modules/zod' },
    },
    {
      name: 'registration-in-entries',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(define\\.ts|script-tag/)' },
      to: { path: '\\.define\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.js'],
    },
  },
};
