export default {
  globs: ['src/elements/*/{banner,eligibility,availability,progress}.ts', 'src/elements/*/*.define.ts', 'src/contract.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
};
