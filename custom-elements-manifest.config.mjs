export default {
  globs: ['src/elements/*/{banner,eligibility,availability,progress}.ts', 'src/elements/*/*.define.ts', 'src/contract.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      // Files come in the order in which a file system gives them, which is another on another machine.
      name: 'in-order',
      packageLinkPhase: ({ customElementsManifest: { modules } }) => modules.sort((a, b) => (a.path < b.path ? -1 : 1)),
    },
  ],
};
